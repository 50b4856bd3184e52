import { LABELS, ROW } from "./kernel/constants.js";
import { mayFollow, OUTSIDE } from "./labels.js";

export { ROW };

/**
 * Weights by feature hash. A feature's row is its hash modulo the number of rows; features that fall
 * into one row share it, and have learnt to (the "hashing trick", Weinberger et al. 2009).
 */
export interface WeightTable {
  /** Small integers: those of all rows for the first label, then for the second, … Row 0 is all zeros. */
  readonly weights: Int8Array;
  /**
   * A filter with one bit for each remainder of a hash (Bloom 1970, with one hash function): whether
   * any feature with it was seen often enough to learn from. The others are sent to row 0, lest they
   * bring the weights of whoever has their row.
   */
  readonly presence: Uint8Array;
  /** The true weight is the integer times this. */
  readonly scale: number;
}

/** Whether the filter lets a feature through: 1 or 0. */
export function isPresent(presence: Uint8Array, hash: number): number {
  const bit = hash & (presence.length * 8 - 1);
  return (presence[bit >> 3] >>> (bit & 7)) & 1;
}

/** Number of rows of a table. */
export function rowsOf({ weights }: WeightTable): number {
  return weights.length / LABELS;
}

/** Row of a feature that the filter lets through, in a table of `size` rows (a power of two). */
export function rowOf(hash: number, size: number): number {
  return (hash >>> 5) & (size - 1);
}

/** How labels follow one another in a chain. */
export interface Transitions {
  /** Score of label `to` after label `from`, at `from * LABELS + to`; −Infinity where it may not follow. */
  readonly steps: Float32Array;
  /** Score of a label at the first token. */
  readonly first: Float32Array;
}

/** A chain's weights: for features, and for one label after another. */
export interface ChainModel {
  readonly table: WeightTable;
  readonly transitions: Transitions;
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
