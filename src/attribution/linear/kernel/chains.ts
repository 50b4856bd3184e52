/** One of the two chains: where its table of weights lies, and how labels follow one another. See ../weights.ts. */
@unmanaged
export class Chain {
  /** The filter, and the number of its bytes less one. */
  presence: usize;
  presenceMask: u32;
  /** The rows of weights, and the number of their bytes less one row. */
  rows: usize;
  rowMask: u32;
  /** The true weight is the integer times this. */
  scale: f64;
}

/*
 * After the fields, and eight bytes unused, come numbers of eight bytes, in rows of eight. Where each part
 * begins, in bytes from the chain's address:
 */
/** The score of each label (column) after each (row). */
export const STEPS: usize = 32;
/** The score of each label at the first token. */
export const FIRST: usize = STEPS + 7 * 64;
/** The exponentials of the steps; and again with rows and columns changed over. */
export const EXP_STEPS: usize = FIRST + 64;
export const EXP_STEPS_TO: usize = EXP_STEPS + 7 * 64;
/** The exponentials of the first scores. */
export const EXP_FIRST: usize = EXP_STEPS_TO + 7 * 64;
const CHAIN_SIZE: i32 = 32 + (3 * 7 + 2) * 64;

export const SPOTTING: usize = memory.data(CHAIN_SIZE, 64);
export const FRAMING: usize = memory.data(CHAIN_SIZE, 64);

export class Table {
  /**
   * Puts in the place of each hash from `from` to `to` the address of its row. A feature that the filter
   * does not let through takes row 0, which is all zeros: a branch would cost more.
   */
  @inline static locate(chain: Chain, from: usize, to: usize): void {
    const presence = chain.presence;
    const presenceMask = chain.presenceMask;
    const rows = chain.rows;
    const rowMask = chain.rowMask;
    for (; from < to; from += 4) {
      const hash = load<u32>(from);
      const present: u32 = 0 - ((<u32>load<u8>(presence + ((hash >>> 3) & presenceMask)) >> (hash & 7)) & 1);
      store<u32>(from, rows + ((hash >>> 2) & rowMask & present));
    }
  }

  /** Adds to sums the rows whose addresses lie from `from` to `to`. */
  @inline static sum(from: usize, to: usize, start: v128): v128 {
    let sums = start;
    for (; from < to; from += 4) sums = i16x8.add(sums, v128.load_ext<i8>(load<u32>(from)));
    return sums;
  }

  @inline static add(chain: Chain, from: usize, to: usize, start: v128): v128 {
    Table.locate(chain, from, to);
    return Table.sum(from, to, start);
  }

  /** Writes sums as true weights: a row of emissions. */
  @inline static emit(chain: Chain, sums: v128, out: usize): void {
    const scale = f64x2.splat(chain.scale);
    const low = i32x4.extend_low_i16x8_s(sums);
    const high = i32x4.extend_high_i16x8_s(sums);
    v128.store(out, Table.scaled(low, scale));
    v128.store(out, Table.scaled(high, scale), 16);
  }

  @inline static scaled(four: v128, scale: v128): v128 {
    const a = f32x4.demote_f64x2_zero(f64x2.mul(f64x2.convert_low_i32x4_s(four), scale));
    const upper = i8x16.shuffle(four, four, 8, 9, 10, 11, 12, 13, 14, 15, 8, 9, 10, 11, 12, 13, 14, 15);
    const b = f32x4.demote_f64x2_zero(f64x2.mul(f64x2.convert_low_i32x4_s(upper), scale));
    return i8x16.shuffle(a, b, 0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23);
  }
}
