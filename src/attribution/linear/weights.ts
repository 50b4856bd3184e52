/**
 * Numbers in a row: one for each label, and one more, so that rows are found by a shift. The last
 * is unused.
 */
export const ROW = 8;

/**
 * Weights by feature hash. A feature's row is its hash modulo the number of rows; features that fall
 * into one row share it, and have learnt to (the "hashing trick", Weinberger et al. 2009).
 *
 * Looking rows up is most of the work of reading, and it is done without a branch, because a branch
 * that cannot be foreseen costs as much as ten additions.
 */
export interface WeightTable {
  /** Rows of {@link ROW} small integers. Row 0 is all zeros. */
  readonly rows: Int8Array;
  /**
   * A filter with one bit for each remainder of a hash (Bloom 1970, with one hash function): whether
   * any feature with it was seen often enough to learn from. The others are sent to row 0, lest they
   * bring the weights of whoever has their row.
   */
  readonly presence: Int32Array;
  /** The true weight is the integer times this. */
  readonly scale: number;
}

/** Whether the filter lets a feature through: 1 or 0. */
export function isPresent(presence: Int32Array, hash: number): number {
  const bit = hash & (presence.length * 32 - 1);
  return (presence[bit >> 5] >>> (bit & 31)) & 1;
}

/** Row of a feature that the filter lets through, in a table of `size` rows (a power of two). */
export function rowOf(hash: number, size: number): number {
  return (hash >>> 5) & (size - 1);
}

/** Adds the weights of `count` hashed features to the sums that begin at `at`. */
export function addWeights(
  table: WeightTable,
  features: Int32Array,
  count: number,
  sums: Float32Array,
  at: number,
): void {
  const { rows, presence, scale } = table;
  const bits = presence.length * 32 - 1;
  const wrap = rows.length - ROW;
  let s0 = 0;
  let s1 = 0;
  let s2 = 0;
  let s3 = 0;
  let s4 = 0;
  let s5 = 0;
  let s6 = 0;
  for (let i = 0; i < count; i++) {
    const hash = features[i];
    const bit = hash & bits;
    // All ones where the feature is present, else zero: as a mask it leaves the row, or row 0.
    const present = -((presence[bit >> 5] >>> (bit & 31)) & 1);
    const row = (hash >>> 2) & wrap & present;
    s0 = (s0 + rows[row]) | 0;
    s1 = (s1 + rows[row | 1]) | 0;
    s2 = (s2 + rows[row | 2]) | 0;
    s3 = (s3 + rows[row | 3]) | 0;
    s4 = (s4 + rows[row | 4]) | 0;
    s5 = (s5 + rows[row | 5]) | 0;
    s6 = (s6 + rows[row | 6]) | 0;
  }
  sums[at] += s0 * scale;
  sums[at + 1] += s1 * scale;
  sums[at + 2] += s2 * scale;
  sums[at + 3] += s3 * scale;
  sums[at + 4] += s4 * scale;
  sums[at + 5] += s5 * scale;
  sums[at + 6] += s6 * scale;
}
