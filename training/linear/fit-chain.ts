import { Kernel } from "../../src/attribution/linear/kernel.js";
import { LABELS } from "../../src/attribution/linear/labels.js";
import { MAX_PASSAGE } from "../../src/attribution/linear/passage.js";
import {
  blankTransitions,
  type ChainModel,
  isPresent,
  ROW,
  rowOf,
  type WeightTable,
} from "../../src/attribution/linear/weights.js";
import { countFeatures } from "./count-features.js";
import { seededRandom, shuffle } from "./random.js";

/** A sequence to learn from: features of each token, one token after the other, and the labels. */
export interface Sequence {
  /** Hashed features. */
  readonly features: Int32Array;
  /** Where each token's features begin, and the number of features at the end. */
  readonly offsets: Int32Array;
  readonly labels: Uint8Array;
}

export interface FitOptions {
  /** Features seen fewer times are left out. */
  readonly fewest: number;
  /** The table has 2^bits rows. */
  readonly bits: number;
  readonly passes: number;
  /** How many of the last passes' weights are averaged. */
  readonly averaged: number;
  /** Share of a token's features hidden at each sight, so that none is relied on alone. */
  readonly dropout: number;
  readonly rate: number;
  readonly seed: number;
  readonly say?: (line: string) => void;
}

/**
 * Fits a chain by the likelihood of its labels, one sequence after the other, each weight with a
 * step of its own (AdaGrad, Duchi et al. 2011), with features dropped at random (dropout for
 * log-linear models, Wager et al. 2013) and the weights of the last passes averaged.
 */
export function fitChain(sequences: readonly Sequence[], options: FitOptions): ChainModel {
  const { fewest, bits, passes, averaged, dropout, rate, say } = options;
  const size = 2 ** bits;
  const presence = filterOf(sequences, fewest, size);
  const rows = sequences.map(({ features }) =>
    features.map((hash) => (isPresent(presence, hash) ? rowOf(hash, size) : 0)),
  );
  const longest = sequences.reduce((most, { labels }) => Math.max(most, labels.length), 1);
  if (longest > MAX_PASSAGE) throw new Error(`a sequence has ${longest} tokens; ${MAX_PASSAGE} are allowed`);
  const kernel = new Kernel();
  const { run } = kernel;
  const chain = kernel.address("SPOTTING");
  const weights = new Float32Array(size * ROW);
  const squares = new Float32Array(size * ROW);
  const sums = new Float32Array(size * ROW);
  const transitions = blankTransitions();
  const stepSquares = new Float32Array(LABELS * LABELS);
  const stepSums = new Float64Array(LABELS * LABELS);
  const emissions = kernel.floats("EMISSIONS", longest * ROW);
  const probabilities = kernel.floats("PROBABILITIES", longest * ROW);
  const forward = kernel.doubles("FORWARD", longest * ROW);
  const backward = kernel.doubles("BACKWARD", longest * ROW);
  const shares = kernel.doubles("SHARES", longest * ROW);
  const norms = kernel.doubles("NORMS", longest);
  const slopes = new Float64Array(LABELS);
  let kept = new Int32Array(1 << 16);
  const keptOffsets = new Int32Array(longest + 1);
  const random = seededRandom(options.seed);
  const order = sequences.map((_, i) => i);
  for (let pass = 0; pass < passes; pass++) {
    shuffle(order, random);
    let logLikelihood = 0;
    for (const chosen of order) {
      const { offsets, labels } = sequences[chosen];
      const features = rows[chosen];
      const length = labels.length;
      if (features.length > kept.length) kept = new Int32Array(features.length * 2);
      let k = 0;
      for (let t = 0; t < length; t++) {
        keptOffsets[t] = k;
        for (let f = offsets[t]; f < offsets[t + 1]; f++)
          if (features[f] > 0 && random() >= dropout) kept[k++] = features[f] * ROW;
      }
      keptOffsets[length] = k;
      emissions.fill(0, 0, length * ROW);
      for (let t = 0; t < length; t++)
        for (let f = keptOffsets[t]; f < keptOffsets[t + 1]; f++)
          for (let y = 0; y < LABELS; y++) emissions[t * ROW + y] += weights[kept[f] + y];
      kernel.setTransitions("SPOTTING", transitions);
      logLikelihood -= run.sumForward(chain, length);
      run.labelProbabilities(chain, length, kernel.address("PROBABILITIES"));
      for (let t = 0; t < length; t++) {
        logLikelihood += emissions[t * ROW + labels[t]];
        if (t > 0) logLikelihood += transitions.steps[labels[t - 1] * LABELS + labels[t]];
      }
      learnSteps(labels, length);
      for (let t = 0; t < length; t++) {
        let any = false;
        for (let y = 0; y < LABELS; y++) {
          const slope = (labels[t] === y ? 1 : 0) - probabilities[t * ROW + y];
          slopes[y] = slope < 1e-4 && slope > -1e-4 ? 0 : slope;
          if (slopes[y] !== 0) any = true;
        }
        if (!any) continue;
        for (let f = keptOffsets[t]; f < keptOffsets[t + 1]; f++) {
          const row = kept[f];
          for (let y = 0; y < LABELS; y++) {
            const slope = slopes[y];
            if (slope === 0) continue;
            const square = squares[row + y] + slope * slope;
            squares[row + y] = square;
            weights[row + y] += (rate * slope) / (1e-3 + Math.sqrt(square));
          }
        }
      }
    }
    say?.(`pass ${pass + 1}: log-likelihood a sequence ${(logLikelihood / sequences.length).toFixed(3)}`);
    if (pass >= passes - averaged) {
      for (let w = 0; w < weights.length; w++) sums[w] += weights[w];
      for (let s = 0; s < stepSums.length; s++) stepSums[s] += transitions.steps[s];
    }
  }
  // With all features seen at once, each counts for as much less as was hidden while learning.
  const factor = (1 - dropout) / averaged;
  for (let w = 0; w < sums.length; w++) sums[w] *= factor;
  const steps = Float32Array.from(stepSums, (sum) => sum / averaged);
  return {
    table: { presence, ...squeeze(sums) },
    transitions: { steps, first: transitions.first },
  };

  /** Moves the weights of one label after another towards what the sequence shows. */
  function learnSteps(labels: Uint8Array, length: number): void {
    const expSteps = Float64Array.from(transitions.steps, Math.exp);
    const moves = new Float64Array(LABELS * LABELS);
    for (let t = 1; t < length; t++) {
      const before = (t - 1) * ROW;
      const here = t * ROW;
      for (let x = 0; x < LABELS; x++) {
        const left = forward[before + x] / norms[t];
        for (let y = 0; y < LABELS; y++)
          moves[x * LABELS + y] -= left * expSteps[x * LABELS + y] * shares[here + y] * backward[here + y];
      }
      moves[labels[t - 1] * LABELS + labels[t]]++;
    }
    for (let s = 0; s < moves.length; s++) {
      if (transitions.steps[s] === Number.NEGATIVE_INFINITY) continue;
      stepSquares[s] += moves[s] * moves[s];
      transitions.steps[s] += (rate * moves[s]) / (1e-6 + Math.sqrt(stepSquares[s]));
    }
  }
}

/** How many remainders of a hash the filter tells apart: with half a million features one in ten that is not there slips through. */
const FILTER_BITS = 1 << 22;

/** Frequencies from which on features choose their rows, one band after the other. */
const BANDS = [255, 64, 16, 8, 4, 2, 1];

/**
 * The filter that lets through what is seen often enough. Of features that want the same row only the
 * most frequent is let through: the reader could not tell them apart, and sharing cost a point of F1.
 */
function filterOf(sequences: readonly Sequence[], fewest: number, size: number): Uint8Array {
  const lists = sequences.map(({ features }) => features);
  const frequency = countFeatures(lists);
  const owners = new Int32Array(size);
  const owned = new Uint8Array(size);
  const presence = new Uint8Array(FILTER_BITS / 8);
  for (const band of BANDS.filter((limit, i) => limit >= fewest || (BANDS[i - 1] ?? 0) > fewest)) {
    for (const list of lists)
      for (const hash of list) {
        const row = rowOf(hash, size);
        if (row === 0 || owned[row] === 1 || frequency(hash) < Math.max(band, fewest)) continue;
        owned[row] = 1;
        owners[row] = hash;
      }
  }
  for (let row = 0; row < size; row++) {
    if (owned[row] === 0) continue;
    const bit = owners[row] & (FILTER_BITS - 1);
    presence[bit >> 3] |= 1 << (bit & 7);
  }
  return presence;
}

/** The largest weight that is kept. Finer steps than these bring nothing but a larger file. */
const LARGEST = 40;

/**
 * Squeezes weights into small integers with one scale. The few largest are cut, so that the many small
 * ones keep their shape.
 */
function squeeze(sums: Float32Array): Pick<WeightTable, "weights" | "scale"> {
  const sizes = Float32Array.from(sums, Math.abs)
    .filter((weight) => weight > 0)
    .toSorted();
  const scale = (sizes[Math.floor(sizes.length * 0.9999)] ?? 1) / LARGEST;
  const size = sums.length / ROW;
  const weights = new Int8Array(size * LABELS);
  for (let row = 0; row < size; row++)
    for (let y = 0; y < LABELS; y++)
      weights[y * size + row] = Math.max(
        -LARGEST,
        Math.min(LARGEST, Math.round(sums[row * ROW + y] / scale)),
      );
  return { weights, scale };
}
