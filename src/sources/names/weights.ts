import { LABELS } from "./label.js";

/** Bytes of a row: five weights, then the check. */
export const ROW = 6;

/**
 * Weights of hashed features, a row each: one weight for every label, and a byte of the hash that says
 * whose row it is, so that a feature never seen in training rarely takes another's weights.
 */
export interface Weights {
  /** A power of two times {@link ROW} bytes. */
  readonly rows: Int8Array;
}

/** The byte that marks a feature's row: −128 to 127, never 0, which marks a row as free. */
export function checkOf(hash: number): number {
  return hash >> 24 || 1;
}

/** Adds the weights of `count` features to the five sums at `at`. */
export function addWeights(
  weights: Weights,
  features: Int32Array,
  count: number,
  sums: Int32Array,
  at: number,
): void {
  const { rows } = weights;
  const mask = rowCount(rows) - 1;
  for (let f = 0; f < count; f++) {
    const hash = features[f];
    const row = (hash & mask) * ROW;
    if (rows[row + LABELS] !== (hash >> 24 || 1)) continue;
    sums[at] += rows[row];
    sums[at + 1] += rows[row + 1];
    sums[at + 2] += rows[row + 2];
    sums[at + 3] += rows[row + 3];
    sums[at + 4] += rows[row + 4];
  }
}

function rowCount(rows: Int8Array): number {
  return rows.length / ROW;
}
