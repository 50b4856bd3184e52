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
   * Puts in the place of each hash from `from` to `to` the address of its row; goes by fours, and so beyond the
   * end. A feature that the filter does not let through takes row 0, which is all zeros: a branch would cost
   * more.
   */
  @inline static locate(chain: Chain, from: usize, to: usize): void {
    const presence = chain.presence;
    const presenceMask = i32x4.splat(chain.presenceMask);
    const rows = i32x4.splat(<u32>chain.rows);
    const rowMask = i32x4.splat(chain.rowMask);
    const bits = i8x16(1, 2, 4, 8, 16, 32, 64, -128, 0, 0, 0, 0, 0, 0, 0, 0);
    for (; from < to; from += 16) {
      const hash = v128.load(from);
      const bytes = v128.and(i32x4.shr_u(hash, 3), presenceMask);
      let filter = v128.load32_zero(presence + i32x4.extract_lane(bytes, 0));
      filter = v128.load_lane<u32>(presence + i32x4.extract_lane(bytes, 1), filter, 1);
      filter = v128.load_lane<u32>(presence + i32x4.extract_lane(bytes, 2), filter, 2);
      filter = v128.load_lane<u32>(presence + i32x4.extract_lane(bytes, 3), filter, 3);
      // The bit that tells of the feature, in the lowest byte; of the three others nothing is asked.
      const asked = v128.or(v128.and(hash, i32x4.splat(7)), i32x4.splat(0xffffff00));
      const absent = i32x4.eq(v128.and(filter, i8x16.swizzle(bits, asked)), i32x4.splat(0));
      const row = v128.andnot(v128.and(i32x4.shr_u(hash, 2), rowMask), absent);
      v128.store(from, i32x4.add(rows, row));
    }
  }

  /** Adds to sums the rows whose addresses lie from `from` to `to`. */
  @inline static sum(from: usize, to: usize, start: v128): v128 {
    let sums = start;
    for (; from < to; from += 4) sums = i16x8.add(sums, Table.row(from));
    return sums;
  }

  /** Adds to the sums of four tokens the rows whose addresses lie, in fours, from `from` to `to`; then emits them. */
  @inline static emitFour(
    chain: Chain,
    from: usize,
    to: usize,
    a: v128,
    b: v128,
    c: v128,
    d: v128,
    out: usize,
  ): void {
    for (; from < to; from += 16) {
      a = i16x8.add(a, Table.row(from));
      b = i16x8.add(b, Table.row(from + 4));
      c = i16x8.add(c, Table.row(from + 8));
      d = i16x8.add(d, Table.row(from + 12));
    }
    Table.emit(chain, a, out);
    Table.emit(chain, b, out + 32);
    Table.emit(chain, c, out + 64);
    Table.emit(chain, d, out + 96);
  }

  /** The sum of one of four tokens, whose first address lies at `from`. */
  @inline static sumOfFour(from: usize, to: usize): v128 {
    let sums = i16x8.splat(0);
    for (; from < to; from += 16) sums = i16x8.add(sums, Table.row(from));
    return sums;
  }

  @inline static row(place: usize): v128 {
    return v128.load_ext<i8>(load<u32>(place));
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
