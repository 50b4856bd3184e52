import { type Chunk, chunkAt } from "../../src/sources/names/chunk.js";
import {
  JOINT_FEATURES,
  jointFeatures,
  PLACE_FEATURES,
  placeFeatures,
  placesOf,
} from "../../src/sources/names/features.js";
import { LABELS, PLACES } from "../../src/sources/names/label.js";
import { MARGIN } from "../../src/sources/names/run.js";
import { checkOf, ROW } from "../../src/sources/names/weights.js";
import type { Word } from "../../src/sources/names/word.js";
import { seededRandom, shuffle } from "../linear/random.js";
import type { LabelledArticle } from "./silver.js";

/** How the weights of names are learnt. */
export interface NameSettings {
  /** Features seen less often are left out. */
  readonly fewest: number;
  /** Rows are 2 to this power. */
  readonly bits: number;
  readonly passes: number;
  /** The mean of the weights over so many last passes is taken. */
  readonly averaged: number;
  /** Share of features left out at random each time a token is looked at. */
  readonly dropout: number;
  /** Learning rate of AdaGrad (Duchi et al. 2011). */
  readonly rate: number;
  readonly seed: number;
}

/** Tokens of one run as numbers of features; −1 in `locks` where the label is free. */
interface Sample {
  readonly features: readonly Int32Array[];
  readonly labels: Uint8Array;
  readonly locks: Int8Array;
}

/** Steps of size 1 in the file are so many in the weights. */
const UNIT = 24;
const STEPS = LABELS * (LABELS + 1);

/** Learns the weights of a chain over the runs' labels (a conditional random field; Lafferty et al. 2001). */
export function learnNames(
  articles: readonly LabelledArticle[],
  settings: NameSettings,
  say: (line: string) => void,
): { rows: Int8Array; steps: Int32Array } {
  const hashes = articles.flatMap(samplesOf);
  const { rowOfHash, count } = assignRows(hashes, settings);
  say(`${hashes.length} runs, ${count} features`);
  const samples = hashes.map((sample) => ({
    ...sample,
    features: sample.features.map((list) =>
      list.map((hash) => rowOfHash.get(hash) ?? -1).filter((row) => row >= 0),
    ),
  }));
  const { weights, steps } = climb(samples, count, settings, say);
  const rows = new Int8Array((1 << settings.bits) * ROW);
  for (const [hash, index] of rowOfHash) {
    const at = (hash & ((1 << settings.bits) - 1)) * ROW;
    rows[at + LABELS] = checkOf(hash);
    for (let y = 0; y < LABELS; y++)
      rows[at + y] = Math.max(-127, Math.min(127, Math.round(weights[index * LABELS + y] * UNIT)));
  }
  return { rows, steps: Int32Array.from(steps, (step) => Math.round(step * UNIT)) };
}

function samplesOf({ runs, labels, locks, evidence }: LabelledArticle): Sample[] {
  const place = new Int32Array(PLACE_FEATURES);
  const joint = new Int32Array(JOINT_FEATURES);
  const words: (Word | null)[] = [];
  const chunk: Chunk = { first: 0, last: 0 };
  return runs.map((run, r) => ({
    labels: labels[r],
    locks: locks[r].labels,
    features: Array.from({ length: run.to - run.from }, (_, i) => {
      const at = i + MARGIN;
      chunkAt(run, at, chunk);
      placesOf(run, at, chunk, words);
      const found: number[] = [];
      for (let p = 0; p < PLACES; p++) {
        const word = words[p];
        if (word === null) continue;
        placeFeatures(p, word, place);
        found.push(...place);
      }
      jointFeatures(run, at, chunk, evidence.of(run.words[at]), locks[r].hints[i], joint);
      found.push(...joint);
      return Int32Array.from(found);
    }),
  }));
}

/** Gives features their rows, the commonest first; one whose row is taken goes without. */
function assignRows(
  samples: readonly Sample[],
  { fewest, bits }: NameSettings,
): { rowOfHash: Map<number, number>; count: number } {
  const counts = new Map<number, number>();
  for (const { features, locks } of samples)
    features.forEach((list, i) => {
      if (locks[i] < 0) for (const hash of list) counts.set(hash, (counts.get(hash) ?? 0) + 1);
    });
  const taken = new Set<number>();
  const rowOfHash = new Map<number, number>();
  const common = [...counts]
    .filter(([, count]) => count >= fewest)
    .toSorted((a, b) => b[1] - a[1] || a[0] - b[0]);
  for (const [hash] of common) {
    const row = hash & ((1 << bits) - 1);
    if (taken.has(row)) continue;
    taken.add(row);
    rowOfHash.set(hash, rowOfHash.size);
  }
  return { rowOfHash, count: rowOfHash.size };
}

function climb(
  samples: readonly Sample[],
  count: number,
  { passes, averaged, dropout, rate, seed }: NameSettings,
  say: (line: string) => void,
): { weights: Float64Array; steps: Float64Array } {
  const random = seededRandom(seed);
  // The steps stand behind the features' weights.
  const size = count * LABELS + STEPS;
  const weights = new Float64Array(size);
  const squares = new Float64Array(size).fill(1e-6);
  const mean = new Float64Array(size);
  const order = samples.map((_, i) => i);
  const chain = new Chain(weights.subarray(count * LABELS));
  const update = (at: number, gradient: number): void => {
    squares[at] += gradient * gradient;
    weights[at] += (rate * gradient) / Math.sqrt(squares[at]);
  };
  for (let pass = 1; pass <= passes; pass++) {
    shuffle(order, random);
    let likelihood = 0;
    for (const index of order) {
      const { features, labels, locks } = samples[index];
      const kept = features.map((list) => list.filter(() => random() >= dropout));
      for (let i = 0; i < kept.length; i++)
        for (let y = 0; y < LABELS; y++) {
          let sum = locks[i] >= 0 && y !== locks[i] ? -1e4 : 0;
          if (locks[i] < 0) for (const row of kept[i]) sum += weights[row * LABELS + y];
          chain.sums[i * LABELS + y] = sum;
        }
      likelihood += chain.compute(labels);
      for (let i = 0; i < kept.length; i++) {
        if (locks[i] >= 0) continue;
        for (let y = 0; y < LABELS; y++) {
          const gradient = (labels[i] === y ? 1 : 0) - chain.shares[i * LABELS + y];
          if (Math.abs(gradient) > 1e-4) for (const row of kept[i]) update(row * LABELS + y, gradient);
        }
      }
      for (let s = 0; s < STEPS; s++)
        if (chain.stepGradients[s] !== 0) update(count * LABELS + s, chain.stepGradients[s]);
    }
    if (pass > passes - averaged) for (let i = 0; i < size; i++) mean[i] += weights[i] / averaged;
    say(`pass ${pass}: log-likelihood a run ${(likelihood / samples.length).toFixed(4)}`);
  }
  // With all features there, each weighs less than it did with some left out.
  for (let i = 0; i < count * LABELS; i++) mean[i] *= 1 - dropout;
  return { weights: mean.subarray(0, count * LABELS), steps: mean.subarray(count * LABELS) };
}

/** The forward–backward algorithm over one run. */
class Chain {
  readonly sums = new Float64Array(64 * LABELS);
  /** Probability of each label at each token. */
  readonly shares = new Float64Array(64 * LABELS);
  readonly stepGradients = new Float64Array(STEPS);
  readonly #steps: Float64Array;
  readonly #forward = new Float64Array(64 * LABELS);
  readonly #backward = new Float64Array(64 * LABELS);

  constructor(steps: Float64Array) {
    this.#steps = steps;
  }

  /** Fills {@link shares} and {@link stepGradients}; gives the log-likelihood of the labels. */
  compute(labels: Uint8Array): number {
    const n = labels.length;
    const forward = this.#forward;
    const backward = this.#backward;
    const steps = this.#steps;
    const scratch = new Float64Array(LABELS);
    for (let y = 0; y < LABELS; y++) forward[y] = this.sums[y] + steps[y];
    for (let i = 1; i < n; i++)
      for (let y = 0; y < LABELS; y++) {
        for (let x = 0; x < LABELS; x++)
          scratch[x] = forward[(i - 1) * LABELS + x] + steps[(x + 1) * LABELS + y];
        forward[i * LABELS + y] = logSum(scratch) + this.sums[i * LABELS + y];
      }
    for (let y = 0; y < LABELS; y++) backward[(n - 1) * LABELS + y] = 0;
    for (let i = n - 2; i >= 0; i--)
      for (let x = 0; x < LABELS; x++) {
        for (let y = 0; y < LABELS; y++)
          scratch[y] =
            steps[(x + 1) * LABELS + y] + this.sums[(i + 1) * LABELS + y] + backward[(i + 1) * LABELS + y];
        backward[i * LABELS + x] = logSum(scratch);
      }
    const total = logSum(forward.slice((n - 1) * LABELS, n * LABELS));
    for (let i = 0; i < n * LABELS; i++) this.shares[i] = Math.exp(forward[i] + backward[i] - total);
    this.stepGradients.fill(0);
    let score = this.sums[labels[0]] + steps[labels[0]];
    for (let y = 0; y < LABELS; y++) this.stepGradients[y] -= this.shares[y];
    this.stepGradients[labels[0]]++;
    for (let i = 1; i < n; i++) {
      for (let x = 0; x < LABELS; x++)
        for (let y = 0; y < LABELS; y++) {
          const step = (x + 1) * LABELS + y;
          const log =
            forward[(i - 1) * LABELS + x] +
            steps[step] +
            this.sums[i * LABELS + y] +
            backward[i * LABELS + y];
          this.stepGradients[step] -= Math.exp(log - total);
        }
      const step = (labels[i - 1] + 1) * LABELS + labels[i];
      this.stepGradients[step]++;
      score += steps[step] + this.sums[i * LABELS + labels[i]];
    }
    return score - total;
  }
}

function logSum(values: Float64Array): number {
  const highest = Math.max(...values);
  let sum = 0;
  for (const value of values) sum += Math.exp(value - highest);
  return highest + Math.log(sum);
}
