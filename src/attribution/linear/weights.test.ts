import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainSums } from "../../../test/attribution/plain-sums.js";
import { toyReader } from "../../../test/attribution/toy-words.js";
import { MOST_FEATURES } from "./kernel/constants.js";
import { Kernel } from "./kernel.js";
import { LABELS, mayFollow, OUTSIDE } from "./labels.js";
import { MARGIN, MAX_PASSAGE } from "./passage.js";
import { blankTransitions, type ChainModel, isPresent, ROW, rowOf, type WeightTable } from "./weights.js";

const { mix } = new Kernel().run;

/** Tables of 2^6 to 2^12 rows, the first of them zeros, with weights and a filter drawn from a seed. */
const chains: fc.Arbitrary<ChainModel> = fc
  .tuple(fc.integer({ min: 6, max: 12 }), fc.nat({ max: 1000 }), fc.constantFrom(-1, 0, 1))
  .map(([bits, seed, filter]) => ({
    table: {
      weights: Int8Array.from({ length: LABELS << bits }, (_, i) =>
        i % (1 << bits) === 0 ? 0 : mix(seed, i, 0, 0) >> 24,
      ),
      presence: Uint8Array.from({ length: 256 }, (_, i) =>
        filter > 0 ? 255 : filter < 0 ? 0 : mix(seed, i, 1, 0),
      ),
      scale: 0.0123,
    },
    transitions: blankTransitions(),
  }));

/** Texts of toy words, some in quotations. */
const texts: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(..."Ann Lee she said told that to go on , . “ ” the mayor would".split(" ")), {
    minLength: 1,
    maxLength: 120,
  })
  .map((words) => words.join(" "));

/** The first so many emissions. */
function emissionsOf(kernel: Kernel, length: number): number[][] {
  const emissions = kernel.floats("EMISSIONS", MAX_PASSAGE * ROW);
  return Array.from({ length }, (_, t) => [...emissions.subarray(t * ROW, (t + 1) * ROW)]);
}

/** What the features last told add up to. */
function plainly(kernel: Kernel, table: WeightTable, count: number): number[] {
  return plainSums(table, kernel.ints("FEATURES", MOST_FEATURES).subarray(0, count));
}

describe("the sums that the kernel makes are the plain sums of the features it tells", () => {
  it("for the spotter", () => {
    fc.assert(
      fc.property(chains, texts, (spotting, text) => {
        const { kernel, fill } = toyReader({ spotting });
        const { length } = fill(text);
        kernel.run.spot(length);
        const found = emissionsOf(kernel, length);
        // A second look takes what is remembered of the words.
        kernel.run.spot(length);
        expect(emissionsOf(kernel, length)).toEqual(found);
        found.forEach((row, t) => {
          const count = kernel.run.spottingFeatures(t + MARGIN, length);
          expect(row).toEqual(plainly(kernel, spotting.table, count));
        });
      }),
      { numRuns: 40 },
    );
  });

  it("for the framer, from one anchor after the other", () => {
    const anchors = fc.array(fc.tuple(fc.nat(), fc.nat({ max: 3 }), fc.nat({ max: 3 })), { minLength: 1 });
    fc.assert(
      fc.property(chains, texts, anchors, fc.nat(), (framing, text, places, seed) => {
        const { kernel, fill } = toyReader({ framing });
        const { length } = fill(text);
        kernel
          .floats("PROBABILITIES", length * ROW)
          .set(Float32Array.from({ length: length * ROW }, (_, i) => (mix(seed, i, 0, 0) >>> 24) / 600));
        kernel.run.beginFrames(length);
        for (const [place, more, into] of places) {
          const from = place % length;
          const to = Math.min(length, from + more + 1);
          kernel.run.viewAnchor(from, to, Math.min(to - 1, from + into), 0.5);
          const window = kernel.run.windowOf(from, to, length);
          const [start, end] = [window >> 16, window & 0xffff];
          kernel.run.emitFrame(start, end);
          emissionsOf(kernel, end - start).forEach((row, i) => {
            expect(row).toEqual(plainly(kernel, framing.table, kernel.run.framingFeatures(start + i)));
          });
        }
      }),
      { numRuns: 40 },
    );
  });

  it("and no token has more features than there is room for", () => {
    const { kernel, fill } = toyReader();
    const { length } = fill("“They told Ann Lee to go,” she said.");
    kernel.run.fillLandmarks(length);
    kernel.run.beginFrames(length);
    kernel.run.viewAnchor(1, 2, 1, 0.9);
    expect(kernel.run.spottingFeatures(5, length)).toBeLessThanOrEqual(MOST_FEATURES);
    expect(kernel.run.spottingFeatures(5, length)).toBeGreaterThan(90);
    // The anchor's own token has the most.
    expect(kernel.run.framingFeatures(1)).toBeLessThanOrEqual(MOST_FEATURES);
    expect(kernel.run.framingFeatures(1)).toBeGreaterThan(60);
  });
});

describe("features that are hashed for four tokens at once", () => {
  it("have the hashes that one alone would have", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { kernel, fill } = toyReader();
        const { length, tags } = fill(text);
        kernel.run.fillLandmarks(length);
        for (let at = MARGIN; at < length + MARGIN; at++) {
          const count = kernel.run.spottingFeatures(at, length);
          const hashes = new Set(kernel.ints("FEATURES", MOST_FEATURES).subarray(0, count));
          const [before, own, after] = tags.subarray(at - 1, at + 2);
          expect(hashes).toContain(mix(2, own, 0, 0));
          expect(hashes).toContain(mix(9, own, after, 0));
          expect(hashes).toContain(mix(12, before, own, after));
        }
      }),
      { numRuns: 20 },
    );
  });
});

describe("transitions in which nothing is preferred", () => {
  it("forbid what may not follow, and say nothing of the rest", () => {
    const { steps, first } = blankTransitions();
    for (let to = 0; to < LABELS; to++) {
      expect(first[to]).toBe(mayFollow(OUTSIDE, to) ? 0 : Number.NEGATIVE_INFINITY);
      for (let from = 0; from < LABELS; from++)
        expect(steps[from * LABELS + to]).toBe(mayFollow(from, to) ? 0 : Number.NEGATIVE_INFINITY);
    }
  });
});

const hash = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });

describe("the filter and the rows", () => {
  it("let a hash through by its own bit alone", () => {
    fc.assert(
      fc.property(hash, fc.constantFrom(1, 2, 64), (feature, bytes) => {
        const presence = new Uint8Array(bytes);
        expect(isPresent(presence, feature)).toBe(0);
        const bit = feature & (bytes * 8 - 1);
        presence[bit >> 3] = 1 << (bit & 7);
        expect(isPresent(presence, feature)).toBe(1);
        presence.fill(255);
        presence[bit >> 3] = ~(1 << (bit & 7));
        expect(isPresent(presence, feature)).toBe(0);
      }),
    );
  });

  it("send hashes to all rows alike, also those that share a bit of the filter", () => {
    const counts = new Int32Array(64);
    for (let i = 0; i < 64_000; i++) counts[rowOf(mix(1, i, 0, 0), 64)]++;
    expect(Math.min(...counts)).toBeGreaterThan(800);
    expect(Math.max(...counts)).toBeLessThan(1200);
    const sharing = Array.from({ length: 256 }, (_, i) => (i << 24) | 5);
    expect(new Set(sharing.map((h) => rowOf(h, 1 << 20))).size).toBeGreaterThan(1);
  });

  it("name rows that there are", () => {
    fc.assert(
      fc.property(hash, fc.integer({ min: 0, max: 20 }), (feature, bits) => {
        const place = rowOf(feature, 2 ** bits);
        expect(place).toSatisfy(Number.isInteger);
        expect(place).toBeGreaterThanOrEqual(0);
        expect(place).toBeLessThan(2 ** bits);
      }),
    );
  });
});
