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
  let s0 = 0;
  let s1 = 0;
  let s2 = 0;
  let s3 = 0;
  let s4 = 0;
  for (let f = 0; f < count; f++) {
    const hash = features[f];
    const row = (hash & mask) * ROW;
    // No branch: the processor would guess it wrong and wait, instead of looking up the next rows meanwhile.
    const apart = rows[row + LABELS] ^ (hash >> 24 || 1);
    const own = ~((apart | -apart) >> 31);
    s0 += rows[row] & own;
    s1 += rows[row + 1] & own;
    s2 += rows[row + 2] & own;
    s3 += rows[row + 3] & own;
    s4 += rows[row + 4] & own;
  }
  sums[at] += s0;
  sums[at + 1] += s1;
  sums[at + 2] += s2;
  sums[at + 3] += s3;
  sums[at + 4] += s4;
}

function rowCount(rows: Int8Array): number {
  return rows.length / ROW;
}
