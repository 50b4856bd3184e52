import { FEATURES } from "./hash";

/*
 * Four tokens side by side, a 32-bit number each: features are hashed for four at once (SIMD).
 */

/** Reads a column at a place and the three after it. */
export class Four {
  /** Of a column of 32-bit numbers. */
  @inline static words(column: usize, at: usize): v128 {
    return v128.load(column + (at << 2));
  }
  /** Of a column of 16-bit numbers. */
  @inline static shorts(column: usize, at: usize): v128 {
    return i32x4.extend_low_i16x8_u(v128.load64_zero(column + (at << 1)));
  }
  /** Of a column of bytes. */
  @inline static bytes(column: usize, at: usize): v128 {
    return i32x4.extend_low_i16x8_u(i16x8.extend_low_i8x16_u(v128.load32_zero(column + at)));
  }
  /** One number, four times. */
  @inline static same(value: u32): v128 {
    return i32x4.splat(value);
  }
  /** `a` times two to the power of `shift`, and `b`. */
  @inline static join(a: v128, shift: i32, b: v128): v128 {
    return i32x4.add(i32x4.shl(a, shift), b);
  }
  @inline static atMost(a: v128, limit: i32): v128 {
    return i32x4.min_s(a, i32x4.splat(limit));
  }

  /** Writes the hashes of a template with a value of each token; returns the place after them. */
  @inline static put(out: usize, template: u32, a: v128): usize {
    return Four.mix(out, template, a, i32x4.splat(NO_B), i32x4.splat(NO_C));
  }
  /** Likewise with two values. */
  @inline static put2(out: usize, template: u32, a: v128, b: v128): usize {
    return Four.mix(out, template, a, Four.spread(b, 0x51, 0xc2b2ae35), i32x4.splat(NO_C));
  }
  /** Likewise with three. */
  @inline static put3(out: usize, template: u32, a: v128, b: v128, c: v128): usize {
    return Four.mix(out, template, a, Four.spread(b, 0x51, 0xc2b2ae35), Four.spread(c, 0x33, 0x165667b1));
  }

  /** Does what Hash.mix does, where it is explained. */
  @inline static mix(out: usize, template: u32, a: v128, b: v128, c: v128): usize {
    let hash = v128.xor(i32x4.splat((template + 1) * 0x9e3779b1), Four.spread(a, 0x7f4a, 0x85ebca6b));
    hash = v128.xor(Four.stir(hash, 15, 0x2c1b3c6d), b);
    hash = v128.xor(Four.stir(hash, 13, 0x297a2d39), c);
    hash = Four.stir(hash, 16, 0x85ebca6b);
    v128.store(out, v128.xor(hash, i32x4.shr_u(hash, 14)));
    return out + 16;
  }
  @inline static spread(value: v128, plus: u32, times: u32): v128 {
    return i32x4.mul(i32x4.add(value, i32x4.splat(plus)), i32x4.splat(times));
  }
  @inline static stir(hash: v128, shift: i32, times: u32): v128 {
    return i32x4.mul(v128.xor(hash, i32x4.shr_u(hash, shift)), i32x4.splat(times));
  }

  /**
   * Leaves of the hashes from `from` to `to` only those of tokens that `mask` marks with all ones. The others
   * become 0, whose row of weights is all zeros.
   */
  @inline static keep(from: usize, to: usize, mask: v128): void {
    for (; from < to; from += 16) v128.store(from, v128.and(v128.load(from), mask));
  }
}

/** What the absent second and third values of a feature add. */
const NO_B: u32 = 0x51 * 0xc2b2ae35;
const NO_C: u32 = 0x33 * 0x165667b1;

/** Moves the hashes of the first of four tokens together, less those that were not kept; returns the place after them. */
export function firstOfFour(to: usize): usize {
  let out = FEATURES;
  for (let from = FEATURES; from < to; from += 16) {
    const hash = load<u32>(from);
    if (hash === 0) continue;
    store<u32>(out, hash);
    out += 4;
  }
  return out;
}
