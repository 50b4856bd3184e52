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

const [VBD, VBZ, VBP, VBG, VBN, VB] = ["VBD", "VBZ", "VBP", "VBG", "VBN", "VB"].map(tagIndex);
const [NN, NNS, IN, TO, MODAL] = ["NN", "NNS", "IN", "TO", "MD"].map(tagIndex);

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
): readonly number[] {
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
  // A typed array of this length would cost far more to make.
  return [
    1,
    logOdds(1 - nothingAt),
    logOdds(anchor.probability),
    // How sure this frame is among all frames there could be, from 0 down.
    Math.max(-12, best - Math.log(Math.max(1e-4, 1 - nothingAt))),
    Math.log(size),
    flag(quoted[first] === 1 && quoted[content.to - 1 + MARGIN] === 1),
    flag(source.length === 0),
    flag(source.length > 0 && sentence[source[0].from + MARGIN] !== sentence[cue.from + MARGIN]),
    flag(content.to <= cue.from),
    flag(content.from === cue.to),
    flag(sentence[first] !== sentence[cue.from + MARGIN]),
    flag(roles[CUE].length > 1),
    Math.min(4, cue.to - cue.from),
    flag(quoted[cue.from + MARGIN] === 1),
    // the cue's own word
    cueStep / 4,
    (cueStep * cueStep) / 32,
    flag(cues[head] === 0),
    flag(tags[head] === VBD),
    flag(tags[head] === VBZ),
    flag(tags[head] === VBP),
    flag(tags[head] === VBG),
    flag(tags[head] === VBN),
    flag(tags[head] === VB),
    flag(tags[head] === NN),
    flag(tags[head] === NNS),
    flag(tags[head] === IN),
    flag(tags[cue.from + MARGIN - 1] === TO || tags[cue.from + MARGIN] === TO),
    flag(tags[cue.from + MARGIN] === MODAL),
    flag(tags[head] === VBN && source.length === 0),
    // who speaks, and how the content begins
    flag(speaker === TagGroup.Name),
    flag(speaker === TagGroup.Noun),
    flag(speaker === TagGroup.Pronoun),
    flag(speaker === TagGroup.Wh),
    flag(marks[first] === Mark.Quote),
    flag(tags[first] === TO),
    flag(firstGroup === TagGroup.Wh),
    flag(firstGroup === TagGroup.Preposition),
    flag(verbs[content.to + MARGIN] > verbs[first]),
    // what the spotter thought of the same words
    meanProbability(probabilities, roles[SOURCE], SOURCE),
    meanProbability(probabilities, roles[CUE], CUE),
    meanProbability(probabilities, roles[CONTENT], CONTENT),
    flag(length < 18 && marks[length + MARGIN - 1] !== Mark.Stop),
    flag(starts[cue.from + MARGIN] === 1),
  ];
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
export function confidenceOf(model: ConfidenceWeights, signs: ArrayLike<number>): number {
  let sum = 0;
  for (let k = 0; k < SIGNS; k++) sum += model.weights[k] * signs[k];
  return 1 / (1 + Math.exp(-sum));
}
