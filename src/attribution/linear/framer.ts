import type { Anchor } from "./anchors.js";
import { bestLabels, type ChainRoom, labelProbabilities, sumForward } from "./chain.js";
import { signsOf } from "./confidence.js";
import type { Frame, Stretch } from "./frame.js";
import { FrameEmitter } from "./frame-emitter.js";
import { beginOf, CONTENT, CUE, insideOf, LABELS, OUTSIDE, ROLES, roleOf } from "./labels.js";
import { Levels } from "./levels.js";
import { MARGIN, MAX_PASSAGE, type Passage } from "./passage.js";
import type { ChainModel } from "./spotter.js";
import type { Vocabulary } from "./vocabulary.js";
import { ROW } from "./weights.js";

/** How many tokens to either side of an anchor its source and content are looked for. */
const WIDEST = 110;

/** Logarithm of the probability from which on an anchor is surely no cue. */
const HOPELESS = Math.log(0.93);

/**
 * The tokens in which an anchor's frame is looked for: its sentence and both its neighbours, and on
 * through quotations, less what the spotter saw nothing in at either end.
 */
export function windowOf(passage: Passage, levels: Levels, anchor: Anchor): Stretch {
  const { starts, quoted, length } = passage;
  const lowest = Math.max(0, anchor.from - WIDEST);
  const highest = Math.min(length, anchor.to + WIDEST);
  let from = anchor.from;
  for (let crossed = 0; from > lowest; from--) {
    if (starts[from + MARGIN] === 1 && ++crossed >= 2 && quoted[from + MARGIN - 1] === 0) break;
  }
  let to = anchor.to;
  for (let crossed = 0; to < highest; to++) {
    if (starts[to + MARGIN] === 1 && ++crossed >= 2 && quoted[to + MARGIN] === 0) break;
  }
  while (from < anchor.from && !levels.anything(from + 1)) from++;
  while (to > anchor.to && !levels.anything(to - 2)) to--;
  return { from, to };
}

/**
 * The second look: for each place where a cue may stand, a chain of its own finds that cue's words,
 * its source and its content, with features that see everything from that cue. What belongs to one
 * statement is thereby linked from the start (after the cue-conditioned decoding of CofeNet, Wang et
 * al. 2022, here for a linear chain).
 */
export class Framer {
  private readonly levels = new Levels(MAX_PASSAGE);
  private readonly others = new Uint16Array(MAX_PASSAGE + 1);
  private readonly emitter: FrameEmitter;
  private readonly emissions = new Float32Array(MAX_PASSAGE * ROW);
  private readonly labels = new Uint8Array(MAX_PASSAGE);
  private readonly marginals = new Float32Array(MAX_PASSAGE * ROW);
  private probabilities: Float32Array = new Float32Array(0);

  constructor(
    words: Vocabulary,
    private readonly model: ChainModel,
    private readonly room: ChainRoom,
  ) {
    this.emitter = new FrameEmitter(words, model.table, this.levels, this.others);
  }

  /** Takes up a new passage, with what the spotter said of it. */
  begin(passage: Passage, probabilities: Float32Array, anchors: readonly Anchor[]): void {
    this.probabilities = probabilities;
    this.levels.fill(probabilities, passage.length);
    countAnchors(anchors, passage.length, this.others);
    this.emitter.begin(passage);
  }

  /** The likeliest frame of an anchor of the passage taken up; null where no content can be found for it. */
  frame(passage: Passage, anchor: Anchor): Frame | null {
    const { emissions, labels, room } = this;
    const { transitions } = this.model;
    const window = windowOf(passage, this.levels, anchor);
    const length = window.to - window.from;
    this.emitter.emit(anchor, window, emissions);
    const logSum = sumForward(transitions, emissions, length, room);
    const nothing = scoreOfNothing(emissions, length, transitions.steps[0], transitions.first[0]);
    if (nothing - logSum > HOPELESS) return null;
    let score = bestLabels(transitions, emissions, length, room, labels);
    if (isNothing(labels, length)) {
      insist(emissions, anchor.head - window.from, CUE);
      score = bestLabels(transitions, emissions, length, room, labels);
    }
    let roles = stretches(labels, length, window.from);
    if (roles[CUE].length > 0 && roles[CONTENT].length === 0) {
      // Where a content's end is unsure, many paths share its probability and the best one may be a
      // path without it. A cue attributes something: the likeliest word of a content is taken for one.
      insist(emissions, this.likeliestContent(length), CONTENT);
      score = bestLabels(transitions, emissions, length, room, labels);
      roles = stretches(labels, length, window.from);
    }
    if (roles[CUE].length === 0 || roles[CONTENT].length === 0) return null;
    return {
      roles,
      signs: signsOf(passage, anchor, roles, {
        nothing: nothing - logSum,
        best: score - logSum,
        probabilities: this.probabilities,
      }),
    };
  }

  /** The token of the window last summed over that is likeliest to be part of a content. */
  private likeliestContent(length: number): number {
    const { marginals } = this;
    labelProbabilities(length, this.room, marginals);
    const chance = (t: number): number =>
      marginals[t * ROW + beginOf(CONTENT)] + marginals[t * ROW + insideOf(CONTENT)];
    let likeliest = 0;
    for (let t = 1; t < length; t++) if (chance(t) > chance(likeliest)) likeliest = t;
    return likeliest;
  }
}

/** For each token the number of anchors that begin before it. */
export function countAnchors(anchors: readonly Anchor[], length: number, others: Uint16Array): void {
  let next = 0;
  for (let t = 0; t <= length; t++) {
    others[t] = next;
    if (next < anchors.length && anchors[next].from === t) next++;
  }
}

/** Score of the sequence in which every token is outside. */
function scoreOfNothing(emissions: Float32Array, length: number, step: number, first: number): number {
  let score = first + (length - 1) * step;
  for (let t = 0; t < length; t++) score += emissions[t * ROW + OUTSIDE];
  return score;
}

function isNothing(labels: Uint8Array, length: number): boolean {
  for (let t = 0; t < length; t++) if (labels[t] !== OUTSIDE) return false;
  return true;
}

/** Makes a token part of a role. */
function insist(emissions: Float32Array, t: number, role: number): void {
  for (let y = 0; y < LABELS; y++)
    if (y !== beginOf(role) && y !== insideOf(role)) emissions[t * ROW + y] -= 1000;
}

/** Labels as stretches by role. */
export function stretches(labels: Uint8Array, length: number, offset: number): Stretch[][] {
  const roles: Stretch[][] = ROLES.map(() => []);
  for (let t = 0; t < length; ) {
    const label = labels[t];
    if (label === OUTSIDE) {
      t++;
      continue;
    }
    const role = roleOf(label);
    let to = t + 1;
    while (to < length && labels[to] === insideOf(role)) to++;
    roles[role].push({ from: offset + t, to: offset + to });
    t = to;
  }
  return roles;
}
