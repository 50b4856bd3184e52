import { LABEL_COUNT } from "./labels.js";

/**
 * The likeliest label sequence of a linear chain (Viterbi 1967).
 *
 * @param scores a row of {@link LABEL_COUNT} for each place
 * @param offset where the rows begin in `scores`
 * @param moves what each step from label to label adds, row by row
 */
export function bestPath(
  scores: Float32Array,
  offset: number,
  length: number,
  moves: Float64Array,
): Uint8Array {
  const came = new Uint8Array(length * LABEL_COUNT);
  let best = new Float64Array(LABEL_COUNT);
  let next = new Float64Array(LABEL_COUNT);
  for (let k = 0; k < LABEL_COUNT; k++) best[k] = scores[offset + k];
  for (let at = 1; at < length; at++) {
    const row = at * LABEL_COUNT;
    for (let to = 0; to < LABEL_COUNT; to++) {
      let top = Number.NEGATIVE_INFINITY;
      let from = 0;
      for (let k = 0; k < LABEL_COUNT; k++) {
        const sum = best[k] + moves[k * LABEL_COUNT + to];
        if (sum > top) {
          top = sum;
          from = k;
        }
      }
      came[row + to] = from;
      next[to] = top + scores[offset + row + to];
    }
    [best, next] = [next, best];
  }
  const path = new Uint8Array(length);
  if (length === 0) return path;
  path[length - 1] = largest(best, 0);
  for (let at = length - 1; at > 0; at--) path[at - 1] = came[at * LABEL_COUNT + path[at]];
  return path;
}

/** The label with the largest of the {@link LABEL_COUNT} scores from `offset` on. */
export function largest(scores: ArrayLike<number>, offset: number): number {
  let label = 0;
  for (let k = 1; k < LABEL_COUNT; k++) if (scores[offset + k] > scores[offset + label]) label = k;
  return label;
}

/** How likely a label is by its scores from `offset` on. */
export function chanceOf(label: number, scores: ArrayLike<number>, offset: number): number {
  const top = scores[offset + largest(scores, offset)];
  let sum = 0;
  for (let k = 0; k < LABEL_COUNT; k++) sum += Math.exp(scores[offset + k] - top);
  return Math.exp(scores[offset + label] - top) / sum;
}
