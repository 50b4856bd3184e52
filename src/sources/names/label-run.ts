import { type Chunk, chunkAt } from "./chunk.js";
import type { WordEvidence } from "./evidence.js";
import { JOINT_FEATURES, jointFeatures, PLACE_FEATURES, placeFeatures, placesOf } from "./features.js";
import { LABELS, PLACES } from "./label.js";
import type { Locks } from "./locks.js";
import type { NameModel } from "./model.js";
import { MARGIN, type Run } from "./run.js";
import { addWeights, type Weights } from "./weights.js";
import type { Word } from "./word.js";

/** No run is longer. */
export const LONGEST_RUN = 64;

/** Far below every sum of weights. */
const NEVER = -1e6;

/** Buffers for labelling runs, used over and over by one reading. */
export class RunLabeler {
  readonly #weights: Weights;
  readonly #steps: Int32Array;
  /** Five sums for each token of the run last labelled. */
  readonly sums = new Int32Array(LONGEST_RUN * LABELS);
  readonly #best = new Int32Array(LONGEST_RUN * LABELS);
  readonly #back = new Uint8Array(LONGEST_RUN * LABELS);
  readonly #features = new Int32Array(JOINT_FEATURES);
  readonly #row = new Int32Array(LABELS);
  readonly #places: (Word | null)[] = [];
  readonly #chunk: Chunk = { first: 0, last: 0 };

  constructor({ weights, steps }: NameModel) {
    this.#weights = weights;
    this.#steps = steps;
  }

  /** Writes the likeliest labels of a run's tokens to `out`. */
  label(run: Run, evidence: WordEvidence, { labels: locks, hints }: Locks, out: Uint8Array): void {
    const length = run.to - run.from;
    const all = this.sums;
    this.#chunk.last = -1;
    for (let i = 0; i < length; i++) {
      if (locks[i] >= 0) {
        for (let y = 0; y < LABELS; y++) all[i * LABELS + y] = y === locks[i] ? 0 : NEVER;
        continue;
      }
      const at = i + MARGIN;
      // Words of one chunk come one after the other.
      if (at > this.#chunk.last) chunkAt(run, at, this.#chunk);
      placesOf(run, at, this.#chunk, this.#places);
      let s0 = 0;
      let s1 = 0;
      let s2 = 0;
      let s3 = 0;
      let s4 = 0;
      for (let place = 0; place < PLACES; place++) {
        const word = this.#places[place];
        if (word === null) continue;
        if (((word.summed >>> place) & 1) === 0) this.#sumUp(place, word);
        const { sums } = word;
        const from = word.base + place * LABELS;
        s0 += sums[from];
        s1 += sums[from + 1];
        s2 += sums[from + 2];
        s3 += sums[from + 3];
        s4 += sums[from + 4];
      }
      const row = i * LABELS;
      all[row] = s0;
      all[row + 1] = s1;
      all[row + 2] = s2;
      all[row + 3] = s3;
      all[row + 4] = s4;
      jointFeatures(run, at, this.#chunk, evidence.of(run.words[at]), hints[i], this.#features);
      addWeights(this.#weights, this.#features, JOINT_FEATURES, all, row);
    }
    this.#decode(length, out);
  }

  #sumUp(place: number, word: Word): void {
    placeFeatures(place, word, this.#features);
    const row = this.#row.fill(0);
    addWeights(this.#weights, this.#features, PLACE_FEATURES, row, 0);
    word.sums.set(row, word.base + place * LABELS);
    word.summed |= 1 << place;
  }

  /** Finds the best sequence (Viterbi 1967). */
  #decode(length: number, out: Uint8Array): void {
    const best = this.#best;
    const steps = this.#steps;
    const sums = this.sums;
    const back = this.#back;
    for (let y = 0; y < LABELS; y++) best[y] = sums[y] + steps[y];
    for (let i = 1; i < length; i++) {
      const row = i * LABELS;
      for (let y = 0; y < LABELS; y++) {
        let highest = Number.NEGATIVE_INFINITY;
        for (let x = 0; x < LABELS; x++) {
          const score = best[row - LABELS + x] + steps[(x + 1) * LABELS + y];
          if (score > highest) {
            highest = score;
            back[row + y] = x;
          }
        }
        best[row + y] = highest + sums[row + y];
      }
    }
    let label = 0;
    const last = (length - 1) * LABELS;
    for (let y = 1; y < LABELS; y++) if (best[last + y] > best[last + label]) label = y;
    for (let i = length - 1; i >= 0; i--) {
      out[i] = label;
      label = back[i * LABELS + label];
    }
  }
}
