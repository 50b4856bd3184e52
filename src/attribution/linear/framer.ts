import type { Anchor } from "./anchors.js";
import { signsOf } from "./confidence.js";
import type { Frame, Stretch } from "./frame.js";
import type { Kernel } from "./kernel.js";
import { insideOf, OUTSIDE, roleOf } from "./labels.js";
import { MAX_PASSAGE, type Passage } from "./passage.js";
import { ROW } from "./weights.js";

/**
 * The second look: for each place where a cue may stand, a chain of its own finds that cue's words,
 * its source and its content, with features that see everything from that cue. What belongs to one
 * statement is thereby linked from the start (after the cue-conditioned decoding of CofeNet, Wang et
 * al. 2022, here for a linear chain). The chain itself is the kernel's: kernel/framer.ts.
 */
export class Framer {
  private readonly probabilities: Float32Array;
  private readonly others: Uint16Array;
  private readonly labels: Uint8Array;
  private readonly window: Int32Array;
  private readonly scores: Float64Array;

  constructor(private readonly kernel: Kernel) {
    this.probabilities = kernel.floats("PROBABILITIES", MAX_PASSAGE * ROW);
    this.others = kernel.shorts("OTHERS", MAX_PASSAGE + 1);
    this.labels = kernel.bytes("BEST", MAX_PASSAGE);
    this.window = kernel.ints("FRAME", 2);
    this.scores = kernel.doubles("FRAME", 3);
  }

  /** Takes up a new passage, after the spotter has looked at it. */
  begin(passage: Passage, anchors: readonly Anchor[]): void {
    countAnchors(anchors, passage.length, this.others);
    this.kernel.run.beginFrames(passage.length);
  }

  /** The likeliest frame of an anchor of the passage taken up; null where no content can be found for it. */
  frame(passage: Passage, anchor: Anchor): Frame | null {
    const { from, to, head, probability } = anchor;
    if (this.kernel.run.frame(from, to, head, probability, passage.length) === 0) return null;
    const start = this.window[0];
    const end = this.window[1];
    const nothing = this.scores[1];
    const best = this.scores[2];
    const roles = stretches(this.labels, end - start, start);
    return {
      roles,
      signs: signsOf(passage, anchor, roles, { nothing, best, probabilities: this.probabilities }),
    };
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

/** Labels as stretches by role. */
export function stretches(labels: Uint8Array, length: number, offset: number): Stretch[][] {
  const roles: Stretch[][] = [[], [], []];
  for (let t = 0; t < length; ) {
    const label = labels[t];
    if (label === OUTSIDE) {
      t++;
      continue;
    }
    const role = roleOf(label);
    let to = t + 1;
    while (to < length && labels[to] === insideOf(role)) to++;
    const stretch = { from: offset + t, to: offset + to };
    // Most roles have one stretch, and an array that begins with it is smaller than one that grows.
    if (roles[role].length === 0) roles[role] = [stretch];
    else roles[role].push(stretch);
    t = to;
  }
  return roles;
}
