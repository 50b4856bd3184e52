import { EXP_FIRST, EXP_STEPS, EXP_STEPS_TO, FIRST, STEPS } from "./chains";
import { LABELS, MAX_PASSAGE, ROW } from "./constants";
import { expRow } from "./exponential";
import { log } from "./math";

/*
 * A linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) over the seven labels.
 * Rows have eight numbers, one for each label and one unused, so that four pairs make a row.
 */

/** What the features say for each label of each token; rows of 32-bit numbers, with room for three that are not used. */
export const EMISSIONS: usize = memory.data((MAX_PASSAGE + 3) * 32, 64);
/** Probabilities of the labels by the spotter, and by the framer, likewise. */
export const PROBABILITIES: usize = memory.data(MAX_PASSAGE * 32, 64);
export const MARGINALS: usize = memory.data(MAX_PASSAGE * 32, 64);
/** The likeliest labels. */
export const BEST: usize = memory.data(MAX_PASSAGE, 16);

/** Rows of 64-bit numbers: sums from the left and the right, exponentials of emissions; and the scale of each row. */
export const FORWARD: usize = memory.data(MAX_PASSAGE * 64, 64);
export const BACKWARD: usize = memory.data(MAX_PASSAGE * 64, 64);
export const SHARES: usize = memory.data(MAX_PASSAGE * 64, 64);
export const NORMS: usize = memory.data(MAX_PASSAGE * 8, 16);
const SCORES: usize = memory.data(MAX_PASSAGE * 64, 64);

/**
 * Sums over all sequences from the left; afterwards FORWARD holds, scaled to sum to one, the weight of
 * each label given what stands before it. Returns the logarithm of the whole sum.
 */
export function sumForward(chain: usize, length: i32): f64 {
  const steps = chain + EXP_STEPS;
  let logSum: f64 = 0;
  let product: f64 = 1;
  let f0: f64 = 0;
  let f1: f64 = 0;
  let f2: f64 = 0;
  let f3: f64 = 0;
  let f4: f64 = 0;
  let f5: f64 = 0;
  let f6: f64 = 0;
  for (let t: usize = 0; t < <usize>length; t++) {
    const row = EMISSIONS + (t << 5);
    const here = t << 6;
    // Emissions are small numbers: their exponentials need no scaling.
    expRow(row, SHARES + here);
    let n01: v128;
    let n23: v128;
    let n45: v128;
    let n67: v128;
    if (t === 0) {
      n01 = v128.load(chain + EXP_FIRST);
      n23 = v128.load(chain + EXP_FIRST, 16);
      n45 = v128.load(chain + EXP_FIRST, 32);
      n67 = v128.load(chain + EXP_FIRST, 48);
    } else {
      let f = f64x2.splat(f0);
      n01 = f64x2.mul(f, v128.load(steps));
      n23 = f64x2.mul(f, v128.load(steps, 16));
      n45 = f64x2.mul(f, v128.load(steps, 32));
      n67 = f64x2.mul(f, v128.load(steps, 48));
      f = f64x2.splat(f1);
      n01 = f64x2.add(n01, f64x2.mul(f, v128.load(steps, 64)));
      n23 = f64x2.add(n23, f64x2.mul(f, v128.load(steps, 80)));
      n45 = f64x2.add(n45, f64x2.mul(f, v128.load(steps, 96)));
      n67 = f64x2.add(n67, f64x2.mul(f, v128.load(steps, 112)));
      f = f64x2.splat(f2);
      n01 = f64x2.add(n01, f64x2.mul(f, v128.load(steps, 128)));
      n23 = f64x2.add(n23, f64x2.mul(f, v128.load(steps, 144)));
      n45 = f64x2.add(n45, f64x2.mul(f, v128.load(steps, 160)));
      n67 = f64x2.add(n67, f64x2.mul(f, v128.load(steps, 176)));
      f = f64x2.splat(f3);
      n01 = f64x2.add(n01, f64x2.mul(f, v128.load(steps, 192)));
      n23 = f64x2.add(n23, f64x2.mul(f, v128.load(steps, 208)));
      n45 = f64x2.add(n45, f64x2.mul(f, v128.load(steps, 224)));
      n67 = f64x2.add(n67, f64x2.mul(f, v128.load(steps, 240)));
      f = f64x2.splat(f4);
      n01 = f64x2.add(n01, f64x2.mul(f, v128.load(steps, 256)));
      n23 = f64x2.add(n23, f64x2.mul(f, v128.load(steps, 272)));
      n45 = f64x2.add(n45, f64x2.mul(f, v128.load(steps, 288)));
      n67 = f64x2.add(n67, f64x2.mul(f, v128.load(steps, 304)));
      f = f64x2.splat(f5);
      n01 = f64x2.add(n01, f64x2.mul(f, v128.load(steps, 320)));
      n23 = f64x2.add(n23, f64x2.mul(f, v128.load(steps, 336)));
      n45 = f64x2.add(n45, f64x2.mul(f, v128.load(steps, 352)));
      n67 = f64x2.add(n67, f64x2.mul(f, v128.load(steps, 368)));
      f = f64x2.splat(f6);
      n01 = f64x2.add(n01, f64x2.mul(f, v128.load(steps, 384)));
      n23 = f64x2.add(n23, f64x2.mul(f, v128.load(steps, 400)));
      n45 = f64x2.add(n45, f64x2.mul(f, v128.load(steps, 416)));
      n67 = f64x2.add(n67, f64x2.mul(f, v128.load(steps, 432)));
    }
    n01 = f64x2.mul(n01, v128.load(SHARES + here));
    n23 = f64x2.mul(n23, v128.load(SHARES + here, 16));
    n45 = f64x2.mul(n45, v128.load(SHARES + here, 32));
    n67 = f64x2.mul(n67, v128.load(SHARES + here, 48));
    const norm =
      f64x2.extract_lane(n01, 0) +
      f64x2.extract_lane(n01, 1) +
      f64x2.extract_lane(n23, 0) +
      f64x2.extract_lane(n23, 1) +
      f64x2.extract_lane(n45, 0) +
      f64x2.extract_lane(n45, 1) +
      f64x2.extract_lane(n67, 0);
    store<f64>(NORMS + (t << 3), norm);
    // One logarithm for many factors, as long as their product is in range.
    product *= norm;
    if (product > 1e100 || product < 1e-100) {
      logSum += log(product);
      product = 1;
    }
    const scale = f64x2.splat(1.0 / norm);
    n01 = f64x2.mul(n01, scale);
    n23 = f64x2.mul(n23, scale);
    n45 = f64x2.mul(n45, scale);
    n67 = f64x2.mul(n67, scale);
    v128.store(FORWARD + here, n01);
    v128.store(FORWARD + here, n23, 16);
    v128.store(FORWARD + here, n45, 32);
    v128.store(FORWARD + here, n67, 48);
    f0 = f64x2.extract_lane(n01, 0);
    f1 = f64x2.extract_lane(n01, 1);
    f2 = f64x2.extract_lane(n23, 0);
    f3 = f64x2.extract_lane(n23, 1);
    f4 = f64x2.extract_lane(n45, 0);
    f5 = f64x2.extract_lane(n45, 1);
    f6 = f64x2.extract_lane(n67, 0);
  }
  return logSum + log(product);
}

/** The labels in an order that puts a sum's parts where they have ever been; the last three go on within a role. */
const ORDER = memory.data<u8>([0, 1, 3, 5, 2, 4, 6]);

/**
 * After {@link sumForward}: sums from the right, and with both the probability of each label of each
 * token, into rows of 32-bit numbers.
 */
export function labelProbabilities(chain: usize, length: i32, into: usize): void {
  const steps = chain + EXP_STEPS_TO;
  let b01 = f64x2.splat(1);
  let b23 = f64x2.splat(1);
  let b45 = f64x2.splat(1);
  let b67 = f64x2.splat(1);
  for (let t = length - 1; t >= 0; t--) {
    const here = (<usize>t) << 6;
    if (t < length - 1) {
      const after = here + 64;
      const scale = f64x2.splat(1.0 / load<f64>(NORMS + ((t + 1) << 3)));
      // From right to left: what each label of the token after adds, whatever label this token has.
      v128.store(ROOM, f64x2.mul(f64x2.mul(b01, v128.load(SHARES + after)), scale));
      v128.store(ROOM, f64x2.mul(f64x2.mul(b23, v128.load(SHARES + after, 16)), scale), 16);
      v128.store(ROOM, f64x2.mul(f64x2.mul(b45, v128.load(SHARES + after, 32)), scale), 32);
      v128.store(ROOM, f64x2.mul(f64x2.mul(b67, v128.load(SHARES + after, 48)), scale), 48);
      b01 = f64x2.splat(0);
      b23 = b01;
      b45 = b01;
      b67 = b01;
      for (let k = 0; k < LABELS; k++) {
        const to: usize = load<u8>(ORDER + k);
        const s = v128.load_splat<f64>(ROOM + (to << 3));
        const row = steps + (to << 6);
        b01 = f64x2.add(b01, f64x2.mul(v128.load(row), s));
        b23 = f64x2.add(b23, f64x2.mul(v128.load(row, 16), s));
        b45 = f64x2.add(b45, f64x2.mul(v128.load(row, 32), s));
        b67 = f64x2.add(b67, f64x2.mul(v128.load(row, 48), s));
      }
    }
    v128.store(BACKWARD + here, b01);
    v128.store(BACKWARD + here, b23, 16);
    v128.store(BACKWARD + here, b45, 32);
    v128.store(BACKWARD + here, b67, 48);
    const forward = FORWARD + here;
    const out = into + ((<usize>t) << 5);
    v128.store(out, halves(f64x2.mul(v128.load(forward), b01), f64x2.mul(v128.load(forward, 16), b23)));
    v128.store(
      out,
      halves(f64x2.mul(v128.load(forward, 32), b45), f64x2.mul(v128.load(forward, 48), b67)),
      16,
    );
  }
}

const ROOM: usize = memory.data(64, 16);

/** Four numbers with half their digits. */
function halves(a: v128, b: v128): v128 {
  return i8x16.shuffle(
    f32x4.demote_f64x2_zero(a),
    f32x4.demote_f64x2_zero(b),
    0,
    1,
    2,
    3,
    4,
    5,
    6,
    7,
    16,
    17,
    18,
    19,
    20,
    21,
    22,
    23,
  );
}

/**
 * The likeliest sequence of labels (Viterbi 1967), into BEST; returns its score.
 *
 * On the way to the right only the best score of each label is kept; which label it came from is
 * looked for on the way back, for one label a token rather than seven.
 */
export function bestLabels(chain: usize, length: i32): f64 {
  const steps = chain + STEPS;
  for (let y = 0; y < ROW; y++)
    store<f64>(SCORES + (y << 3), <f64>load<f32>(EMISSIONS + (y << 2)) + load<f64>(chain + FIRST + (y << 3)));
  for (let t: usize = 1; t < <usize>length; t++) {
    const before = SCORES + ((t - 1) << 6);
    const here = SCORES + (t << 6);
    const row = EMISSIONS + (t << 5);
    let f = v128.load_splat<f64>(before);
    let s01 = f64x2.add(f, v128.load(steps));
    let s23 = f64x2.add(f, v128.load(steps, 16));
    let s45 = f64x2.add(f, v128.load(steps, 32));
    let s67 = f64x2.add(f, v128.load(steps, 48));
    for (let from = 1; from < LABELS; from++) {
      f = v128.load_splat<f64>(before + (from << 3));
      const step = steps + (from << 6);
      s01 = f64x2.pmax(s01, f64x2.add(f, v128.load(step)));
      s23 = f64x2.pmax(s23, f64x2.add(f, v128.load(step, 16)));
      s45 = f64x2.pmax(s45, f64x2.add(f, v128.load(step, 32)));
      s67 = f64x2.pmax(s67, f64x2.add(f, v128.load(step, 48)));
    }
    v128.store(here, f64x2.add(s01, f64x2.promote_low_f32x4(v128.load64_zero(row))));
    v128.store(here, f64x2.add(s23, f64x2.promote_low_f32x4(v128.load64_zero(row, 8))), 16);
    v128.store(here, f64x2.add(s45, f64x2.promote_low_f32x4(v128.load64_zero(row, 16))), 32);
    v128.store(here, f64x2.add(s67, f64x2.promote_low_f32x4(v128.load64_zero(row, 24))), 48);
  }
  const last = SCORES + ((<usize>(length - 1)) << 6);
  let label = 0;
  for (let y = 1; y < LABELS; y++) if (load<f64>(last + (y << 3)) > load<f64>(last + (label << 3))) label = y;
  const total = load<f64>(last + (label << 3));
  store<u8>(BEST + length - 1, label);
  for (let t = length - 2; t >= 0; t--) {
    const here = SCORES + ((<usize>t) << 6);
    let from = 0;
    let best = -Infinity;
    for (let x = 0; x < LABELS; x++) {
      const score = load<f64>(here + (x << 3)) + load<f64>(steps + (x << 6) + (label << 3));
      if (score > best) {
        best = score;
        from = x;
      }
    }
    label = from;
    store<u8>(BEST + t, label);
  }
  return total;
}
