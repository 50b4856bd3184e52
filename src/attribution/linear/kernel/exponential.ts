import { exp } from "./math";

/** Steps of the table to each doubling. */
const STEPS: f64 = 32;
/** Numbers further from 0 are left to the host; sums of weights never are. */
const FAR: f64 = 40;
const MIDDLE: i32 = 2048;

/** Powers of two: entry k is 2 to the power of (k − 2048) / 32. Filled by TypeScript. */
export const POWERS: usize = memory.data(4096 * 8, 16);

const WIDTH: f64 = Math.LN2 / STEPS;
const PER_WIDTH: f64 = 1.0 / WIDTH;

/**
 * The exponential function, right to nine digits: the nearest step from a table, and for what is left
 * the beginning of the power series.
 */
export function fastExp(x: f64): f64 {
  if (!(x > -FAR && x < FAR)) return exp(x);
  const step = <i32>(x * PER_WIDTH + (MIDDLE + 0.5));
  const rest = x - (step - MIDDLE) * WIDTH;
  return load<f64>(POWERS + (step << 3)) * (1.0 + rest * (1.0 + rest * (0.5 + rest * (1.0 / 6.0))));
}

/** Writes the exponentials of a row of eight 32-bit numbers to `out`, as a row of 64-bit ones. */
export function expRow(row: usize, out: usize): void {
  const low = v128.load(row);
  const high = v128.load(row, 16);
  const far = f32x4.splat(<f32>FAR);
  if (!i32x4.all_true(v128.and(f32x4.lt(f32x4.abs(low), far), f32x4.lt(f32x4.abs(high), far)))) {
    for (let y = 0; y < 8; y++) store<f64>(out + (y << 3), fastExp(load<f32>(row + (y << 2))));
    return;
  }
  v128.store(out, expPair(f64x2.promote_low_f32x4(low)));
  v128.store(out, expPair(f64x2.promote_low_f32x4(v128.load64_zero(row, 8))), 16);
  v128.store(out, expPair(f64x2.promote_low_f32x4(high)), 32);
  v128.store(out, expPair(f64x2.promote_low_f32x4(v128.load64_zero(row, 24))), 48);
}

/** {@link fastExp} of two numbers that are not far from 0. */
function expPair(x: v128): v128 {
  const scaled = f64x2.add(f64x2.mul(x, f64x2.splat(PER_WIDTH)), f64x2.splat(MIDDLE + 0.5));
  const steps = i32x4.trunc_sat_f64x2_s_zero(scaled);
  const whole = f64x2.convert_low_i32x4_s(i32x4.sub(steps, i32x4.splat(MIDDLE)));
  const rest = f64x2.sub(x, f64x2.mul(whole, f64x2.splat(WIDTH)));
  let series = f64x2.add(f64x2.splat(0.5), f64x2.mul(rest, f64x2.splat(1.0 / 6.0)));
  series = f64x2.add(f64x2.splat(1.0), f64x2.mul(rest, series));
  series = f64x2.add(f64x2.splat(1.0), f64x2.mul(rest, series));
  const first = v128.load64_zero(POWERS + (i32x4.extract_lane(steps, 0) << 3));
  const powers = v128.load_lane<u64>(POWERS + (i32x4.extract_lane(steps, 1) << 3), first, 1);
  return f64x2.mul(powers, series);
}
