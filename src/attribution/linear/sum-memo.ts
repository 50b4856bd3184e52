import { PACKED, type PackedTable } from "./packed-table.js";

/** Writes the features of a place, as many as it returns. */
export type WriteFeatures = (place: number, out: Int32Array) => number;

/** Numbers in an entry: a packed sum, and the two numbers of its key; the last two are unused. */
const ENTRY = 8;

/**
 * Remembers the summed weights of a group of features that depend on the same few small values, by a
 * key made of these values. Text repeats itself: more than nine times in ten the sum is there, and one
 * fetch takes the place of several hashes and look-ups. (A look-up with its hash takes some 8 ns, a sum
 * that is there 6 to 10, and one that is not 60 to 100, because nobody could foresee it.)
 *
 * An entry holds its whole key, so what is found is right; a key that falls on another's place puts
 * it out. Keys are pairs of numbers of at most 31 bits.
 */
export class SumMemo {
  private readonly entries: Int32Array;
  private readonly shift: number;
  private readonly features: Int32Array;

  /** `bits` is the number of entries as a power of two, `most` an upper bound on the group's features. */
  constructor(
    private readonly table: PackedTable,
    private readonly write: WriteFeatures,
    most: number,
    bits: number,
  ) {
    this.entries = new Int32Array(ENTRY << bits);
    this.shift = 32 - bits;
    this.features = new Int32Array(most);
    this.forget();
  }

  /** Adds the sum for a key to the packed sum at `at`; `place` is where its features are, if it is new. */
  add(key: number, more: number, place: number, sums: Int32Array, at: number): void {
    const { entries } = this;
    const hash = Math.imul(key, 0x9e3779b1) ^ Math.imul(more + 0x3c6ef, 0x85ebca6b);
    const entry = ((hash ^ (hash >>> 15)) >>> this.shift) * ENTRY;
    if (entries[entry + 4] !== key || entries[entry + 5] !== more) this.learn(entry, key, more, place);
    sums[at] += entries[entry];
    sums[at + 1] += entries[entry + 1];
    sums[at + 2] += entries[entry + 2];
    sums[at + 3] += entries[entry + 3];
  }

  /** The same for the places from `from` to `to`, with the keys at them; sums begin with the first place. */
  addAll(keys: Int32Array, from: number, to: number, sums: Int32Array): void {
    const { entries, shift } = this;
    for (let place = from, at = 0; place < to; place++, at += PACKED) {
      const key = keys[place];
      const hash = Math.imul(key, 0x9e3779b1);
      const entry = ((hash ^ (hash >>> 15)) >>> shift) * ENTRY;
      if (entries[entry + 4] !== key) this.learn(entry, key, 0, place);
      sums[at] += entries[entry];
      sums[at + 1] += entries[entry + 1];
      sums[at + 2] += entries[entry + 2];
      sums[at + 3] += entries[entry + 3];
    }
  }

  /** Drops all sums. To be called when something changes that the keys leave out. */
  forget(): void {
    this.entries.fill(-1);
  }

  private learn(entry: number, key: number, more: number, place: number): void {
    const { entries, features } = this;
    for (let k = 0; k < PACKED; k++) entries[entry + k] = 0;
    entries[entry + 4] = key;
    entries[entry + 5] = more;
    this.table.add(features, this.write(place, features), entries, entry);
  }
}
