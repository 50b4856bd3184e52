import { exp } from "./exponential.js";
import { LABELS, mayFollow, OUTSIDE } from "./labels.js";
import { ROW } from "./weights.js";

/**
 * A linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) over the seven
 * labels: what each token's features say for each label, and how labels follow one another.
 *
 * Emissions lie in rows of {@link ROW} numbers, one row a token, of which the first seven count.
 */
export interface Transitions {
  /** Score of label `to` after label `from`, at `from * LABELS + to`; −Infinity where it may not follow. */
  readonly steps: Float32Array;
  /** Score of a label at the first token. */
  readonly first: Float32Array;
}

/** Transitions in which nothing is preferred, and what may not follow is forbidden. */
export function blankTransitions(): { steps: Float32Array; first: Float32Array } {
  const steps = new Float32Array(LABELS * LABELS);
  const first = new Float32Array(LABELS);
  for (let to = 0; to < LABELS; to++) {
    if (!mayFollow(OUTSIDE, to)) first[to] = Number.NEGATIVE_INFINITY;
    for (let from = 0; from < LABELS; from++)
      if (!mayFollow(from, to)) steps[from * LABELS + to] = Number.NEGATIVE_INFINITY;
  }
  return { steps, first };
}

/** Room for the tables of one passage; made once and used again. */
export class ChainRoom {
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  readonly shares: Float64Array;
  readonly norms: Float64Array;
  readonly scores: Float64Array;
  readonly expSteps = new Float64Array(LABELS * LABELS);

  constructor(tokens: number) {
    this.forward = new Float64Array(tokens * LABELS);
    this.backward = new Float64Array(tokens * LABELS);
    this.shares = new Float64Array(tokens * LABELS);
    this.norms = new Float64Array(tokens);
    this.scores = new Float64Array(tokens * LABELS);
  }
}

/**
 * The likeliest sequence of labels (Viterbi 1967), into `out`; returns its score.
 *
 * On the way to the right only the best score of each label is kept; which label it came from is
 * looked for on the way back, for one label a token rather than seven.
 */
export function bestLabels(
  transitions: Transitions,
  emissions: Float32Array,
  length: number,
  room: ChainRoom,
  out: Uint8Array,
): number {
  const { steps: s, first } = transitions;
  const { scores } = room;
  for (let y = 0; y < LABELS; y++) scores[y] = emissions[y] + first[y];
  for (let t = 1, here = LABELS; t < length; t++, here += LABELS) {
    const row = t * ROW;
    const f0 = scores[here - 7];
    const f1 = scores[here - 6];
    const f2 = scores[here - 5];
    const f3 = scores[here - 4];
    const f4 = scores[here - 3];
    const f5 = scores[here - 2];
    const f6 = scores[here - 1];
    // As in sumForward: what goes on follows only itself and its beginning.
    for (let y = 0; y < LABELS; y = y === 0 ? 1 : y + 2) {
      let best = f0 + s[y];
      best = larger(best, f1 + s[7 + y]);
      best = larger(best, f2 + s[14 + y]);
      best = larger(best, f3 + s[21 + y]);
      best = larger(best, f4 + s[28 + y]);
      best = larger(best, f5 + s[35 + y]);
      best = larger(best, f6 + s[42 + y]);
      scores[here + y] = best + emissions[row + y];
    }
    scores[here + 2] = larger(f1 + s[9], f2 + s[16]) + emissions[row + 2];
    scores[here + 4] = larger(f3 + s[25], f4 + s[32]) + emissions[row + 4];
    scores[here + 6] = larger(f5 + s[41], f6 + s[48]) + emissions[row + 6];
  }
  const last = (length - 1) * LABELS;
  let label = 0;
  for (let y = 1; y < LABELS; y++) if (scores[last + y] > scores[last + label]) label = y;
  const total = scores[last + label];
  out[length - 1] = label;
  for (let t = length - 2; t >= 0; t--) {
    const here = t * LABELS;
    let from = 0;
    let best = Number.NEGATIVE_INFINITY;
    for (let x = 0; x < LABELS; x++) {
      const score = scores[here + x] + s[x * LABELS + label];
      if (score > best) {
        best = score;
        from = x;
      }
    }
    label = from;
    out[t] = label;
  }
  return total;
}

const larger = (a: number, b: number): number => (a > b ? a : b);

/**
 * Sums over all sequences from the left; afterwards `room.forward` holds, scaled to sum to one, the
 * weight of each label given what stands before it. Returns the logarithm of the whole sum.
 *
 * Written out label by label, because this runs for every token several times: a label that goes on
 * (2, 4, 6) follows only itself and its beginning, the others follow all.
 */
export function sumForward(
  transitions: Transitions,
  emissions: Float32Array,
  length: number,
  room: ChainRoom,
): number {
  const { steps, first } = transitions;
  const { forward, shares, norms, expSteps: e } = room;
  for (let k = 0; k < LABELS * LABELS; k++) e[k] = Math.exp(steps[k]);
  let logSum = 0;
  let product = 1;
  let f0 = 0;
  let f1 = 0;
  let f2 = 0;
  let f3 = 0;
  let f4 = 0;
  let f5 = 0;
  let f6 = 0;
  for (let t = 0; t < length; t++) {
    const row = t * ROW;
    const here = t * LABELS;
    // Emissions are small numbers: their exponentials need no scaling.
    for (let y = 0; y < LABELS; y++) shares[here + y] = exp(emissions[row + y]);
    let n0: number;
    let n1: number;
    let n2: number;
    let n3: number;
    let n4: number;
    let n5: number;
    let n6: number;
    if (t === 0) {
      n0 = Math.exp(first[0]);
      n1 = Math.exp(first[1]);
      n2 = Math.exp(first[2]);
      n3 = Math.exp(first[3]);
      n4 = Math.exp(first[4]);
      n5 = Math.exp(first[5]);
      n6 = Math.exp(first[6]);
    } else {
      n0 = f0 * e[0] + f1 * e[7] + f2 * e[14] + f3 * e[21] + f4 * e[28] + f5 * e[35] + f6 * e[42];
      n1 = f0 * e[1] + f1 * e[8] + f2 * e[15] + f3 * e[22] + f4 * e[29] + f5 * e[36] + f6 * e[43];
      n2 = f1 * e[9] + f2 * e[16];
      n3 = f0 * e[3] + f1 * e[10] + f2 * e[17] + f3 * e[24] + f4 * e[31] + f5 * e[38] + f6 * e[45];
      n4 = f3 * e[25] + f4 * e[32];
      n5 = f0 * e[5] + f1 * e[12] + f2 * e[19] + f3 * e[26] + f4 * e[33] + f5 * e[40] + f6 * e[47];
      n6 = f5 * e[41] + f6 * e[48];
    }
    n0 *= shares[here];
    n1 *= shares[here + 1];
    n2 *= shares[here + 2];
    n3 *= shares[here + 3];
    n4 *= shares[here + 4];
    n5 *= shares[here + 5];
    n6 *= shares[here + 6];
    const norm = n0 + n1 + n2 + n3 + n4 + n5 + n6;
    norms[t] = norm;
    // One logarithm for many factors, as long as their product is in range.
    product *= norm;
    if (product > 1e100 || product < 1e-100) {
      logSum += Math.log(product);
      product = 1;
    }
    const scale = 1 / norm;
    f0 = n0 * scale;
    f1 = n1 * scale;
    f2 = n2 * scale;
    f3 = n3 * scale;
    f4 = n4 * scale;
    f5 = n5 * scale;
    f6 = n6 * scale;
    forward[here] = f0;
    forward[here + 1] = f1;
    forward[here + 2] = f2;
    forward[here + 3] = f3;
    forward[here + 4] = f4;
    forward[here + 5] = f5;
    forward[here + 6] = f6;
  }
  return logSum + Math.log(product);
}

/**
 * After {@link sumForward}: sums from the right, and with both the probability of each label of each
 * token, into `out` in rows of {@link ROW}. `room.backward` keeps the sums from the right.
 */
export function labelProbabilities(length: number, room: ChainRoom, out: Float32Array): void {
  const { forward, backward, shares, norms, expSteps: e } = room;
  let b0 = 1;
  let b1 = 1;
  let b2 = 1;
  let b3 = 1;
  let b4 = 1;
  let b5 = 1;
  let b6 = 1;
  for (let t = length - 1; t >= 0; t--) {
    const here = t * LABELS;
    if (t < length - 1) {
      const after = here + LABELS;
      const scale = 1 / norms[t + 1];
      const s0 = b0 * shares[after] * scale;
      const s1 = b1 * shares[after + 1] * scale;
      const s2 = b2 * shares[after + 2] * scale;
      const s3 = b3 * shares[after + 3] * scale;
      const s4 = b4 * shares[after + 4] * scale;
      const s5 = b5 * shares[after + 5] * scale;
      const s6 = b6 * shares[after + 6] * scale;
      // From any label to outside or to a beginning; and on within a role.
      b0 = e[0] * s0 + e[1] * s1 + e[3] * s3 + e[5] * s5;
      b1 = e[7] * s0 + e[8] * s1 + e[10] * s3 + e[12] * s5 + e[9] * s2;
      b2 = e[14] * s0 + e[15] * s1 + e[17] * s3 + e[19] * s5 + e[16] * s2;
      b3 = e[21] * s0 + e[22] * s1 + e[24] * s3 + e[26] * s5 + e[25] * s4;
      b4 = e[28] * s0 + e[29] * s1 + e[31] * s3 + e[33] * s5 + e[32] * s4;
      b5 = e[35] * s0 + e[36] * s1 + e[38] * s3 + e[40] * s5 + e[41] * s6;
      b6 = e[42] * s0 + e[43] * s1 + e[45] * s3 + e[47] * s5 + e[48] * s6;
    }
    backward[here] = b0;
    backward[here + 1] = b1;
    backward[here + 2] = b2;
    backward[here + 3] = b3;
    backward[here + 4] = b4;
    backward[here + 5] = b5;
    backward[here + 6] = b6;
    const row = t * ROW;
    out[row] = forward[here] * b0;
    out[row + 1] = forward[here + 1] * b1;
    out[row + 2] = forward[here + 2] * b2;
    out[row + 3] = forward[here + 3] * b3;
    out[row + 4] = forward[here + 4] * b4;
    out[row + 5] = forward[here + 5] * b5;
    out[row + 6] = forward[here + 6] * b6;
  }
}
