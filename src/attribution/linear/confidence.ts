import type { Anchor } from "./anchors.js";
import type { Stretch } from "./frame.js";
import { Mark } from "./kernel/constants.js";
import { beginOf, CONTENT, CUE, insideOf, SOURCE } from "./labels.js";
import { MARGIN, type Passage } from "./passage.js";
import { GROUP_OF_TAG, TagGroup, tagIndex } from "./tags.js";
import { ROW } from "./weights.js";

/** Weights of a logistic regression over the signs. */
export interface ConfidenceWeights {
  readonly weights: readonly number[];
  /** Frames under this confidence are dropped. */
  readonly threshold: number;
}

/** What is known of a frame beyond its words. */
export interface FrameEvidence {
  /** Logarithm of the probability that the anchor is no cue at all. */
  readonly nothing: number;
  /** Logarithm of the probability of just this frame. */
  readonly best: number;
  /** What the spotter says of each token, in rows of {@link ROW}. */
  readonly probabilities: Float32Array;
}

const HEAD_TAGS = ["VBD", "VBZ", "VBP", "VBG", "VBN", "VB", "NN", "NNS", "IN"].map(tagIndex);
const [TO, MODAL, PAST_PARTICIPLE] = ["TO", "MD", "VBN"].map(tagIndex);
const SOURCE_GROUPS = [TagGroup.Name, TagGroup.Noun, TagGroup.Pronoun, TagGroup.Wh];

/** How many signs there are. */
export const SIGNS = 43;

const flag = (value: boolean): number => (value ? 1 : 0);

function logOdds(probability: number): number {
  const p = Math.min(Math.max(probability, 1e-4), 1 - 1e-4);
  return Math.log(p / (1 - p));
}

/** What bears on whether a frame is right, one number a sign. The first is always 1. */
export function signsOf(
  passage: Passage,
  anchor: Anchor,
  roles: readonly (readonly Stretch[])[],
  { nothing, best, probabilities }: FrameEvidence,
): Float64Array {
  const { quoted, sentence, tags, cues, marks, verbs, starts, length } = passage;
  const content = roles[CONTENT][0];
  const cue = roles[CUE][0];
  const source = roles[SOURCE];
  const head = anchor.head + MARGIN;
  const first = content.from + MARGIN;
  const nothingAt = Math.exp(nothing);
  const size = roles[CONTENT].reduce((sum, { from, to }) => sum + to - from, 0);
  const cueStep = cues[head] === 0 ? 0 : (cues[head] - 1) / 3;
  const speaker = source.length === 0 ? -1 : GROUP_OF_TAG[tags[source[0].to - 1 + MARGIN]];
  const firstGroup = GROUP_OF_TAG[tags[first]];
  const signs = new Float64Array(SIGNS);
  let n = 0;
  signs[n++] = 1;
  signs[n++] = logOdds(1 - nothingAt);
  signs[n++] = logOdds(anchor.probability);
  // How sure this frame is among all frames there could be, from 0 down.
  signs[n++] = Math.max(-12, best - Math.log(Math.max(1e-4, 1 - nothingAt)));
  signs[n++] = Math.log(size);
  signs[n++] = flag(quoted[first] === 1 && quoted[content.to - 1 + MARGIN] === 1);
  signs[n++] = flag(source.length === 0);
  signs[n++] = flag(source.length > 0 && sentence[source[0].from + MARGIN] !== sentence[cue.from + MARGIN]);
  signs[n++] = flag(content.to <= cue.from);
  signs[n++] = flag(content.from === cue.to);
  signs[n++] = flag(sentence[first] !== sentence[cue.from + MARGIN]);
  signs[n++] = flag(roles[CUE].length > 1);
  signs[n++] = Math.min(4, cue.to - cue.from);
  signs[n++] = flag(quoted[cue.from + MARGIN] === 1);
  // the cue's own word
  signs[n++] = cueStep / 4;
  signs[n++] = (cueStep * cueStep) / 32;
  signs[n++] = flag(cues[head] === 0);
  for (const tag of HEAD_TAGS) signs[n++] = flag(tags[head] === tag);
  signs[n++] = flag(tags[cue.from + MARGIN - 1] === TO || tags[cue.from + MARGIN] === TO);
  signs[n++] = flag(tags[cue.from + MARGIN] === MODAL);
  signs[n++] = flag(tags[head] === PAST_PARTICIPLE && source.length === 0);
  // who speaks, and how the content begins
  for (const group of SOURCE_GROUPS) signs[n++] = flag(speaker === group);
  signs[n++] = flag(marks[first] === Mark.Quote);
  signs[n++] = flag(tags[first] === TO);
  signs[n++] = flag(firstGroup === TagGroup.Wh);
  signs[n++] = flag(firstGroup === TagGroup.Preposition);
  signs[n++] = flag(verbs[content.to + MARGIN] > verbs[first]);
  // what the spotter thought of the same words
  signs[n++] = meanProbability(probabilities, roles[SOURCE], SOURCE);
  signs[n++] = meanProbability(probabilities, roles[CUE], CUE);
  signs[n++] = meanProbability(probabilities, roles[CONTENT], CONTENT);
  signs[n++] = flag(length < 18 && marks[length + MARGIN - 1] !== Mark.Stop);
  signs[n] = flag(starts[cue.from + MARGIN] === 1);
  return signs;
}

/** Mean probability of a role over the tokens of its stretches, from −1 to 1; 0 where there are none. */
function meanProbability(probabilities: Float32Array, stretches: readonly Stretch[], role: number): number {
  let sum = 0;
  let count = 0;
  for (const { from, to } of stretches) {
    for (let t = from; t < to; t++)
      sum += probabilities[t * ROW + beginOf(role)] + probabilities[t * ROW + insideOf(role)];
    count += to - from;
  }
  return count === 0 ? 0 : (2 * sum) / count - 1;
}

/** Probability that a frame is right: that cue, source and content are each right at least in part. */
export function confidenceOf(model: ConfidenceWeights, signs: Float64Array): number {
  let sum = 0;
  for (let k = 0; k < SIGNS; k++) sum += model.weights[k] * signs[k];
  return 1 / (1 + Math.exp(-sum));
}
