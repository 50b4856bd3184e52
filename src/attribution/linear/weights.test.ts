import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mix } from "./hash.js";
import { LABELS } from "./labels.js";
import { addWeights, isPresent, ROW, rowOf, type WeightTable } from "./weights.js";

const SCALE = 0.25; // a power of two: sums are exact
const SIZE = 1 << 12;
const WORDS = 1 << 10;

/** A table that holds the features of a plain map. */
function tableOf(weights: ReadonlyMap<number, readonly number[]>): WeightTable {
  const rows = new Int8Array(SIZE * ROW);
  const presence = new Int32Array(WORDS);
  for (const [hash, row] of weights) {
    rows.set(row, rowOf(hash, SIZE) * ROW);
    const bit = hash & (WORDS * 32 - 1);
    presence[bit >> 5] |= 1 << (bit & 31);
  }
  return { rows, presence, scale: SCALE };
}

/** What a table adds for features, all at once, into the middle one of three rows. */
function added(table: WeightTable, hashes: readonly number[]): number[] {
  const sums = new Float32Array(3 * ROW);
  addWeights(table, Int32Array.from(hashes), hashes.length, sums, ROW);
  expect([...sums.subarray(0, ROW), ...sums.subarray(2 * ROW)]).toEqual(Array(2 * ROW).fill(0));
  return [...sums.subarray(ROW, ROW + LABELS)];
}

function expected(weights: ReadonlyMap<number, readonly number[]>, hashes: readonly number[]): number[] {
  return Array.from({ length: LABELS }, (_, y) =>
    hashes.reduce((sum, hash) => sum + (weights.get(hash)?.[y] ?? 0) * SCALE, 0),
  );
}

const hash = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });
const row = fc.array(fc.integer({ min: -128, max: 127 }), { minLength: LABELS, maxLength: LABELS });

/** Features of which no two share a row or a bit of the filter, and none has row 0. */
const apart = fc
  .uniqueArray(fc.tuple(hash, row), {
    maxLength: 40,
    selector: ([feature]) => feature & (WORDS * 32 - 1),
  })
  .map((pairs) => {
    const seen = new Set([0]);
    return pairs.filter(([feature]) => {
      const place = rowOf(feature, SIZE);
      return !seen.has(place) && seen.add(place) !== undefined;
    });
  });

describe("a table of weights", () => {
  it("adds what a plain map has, and nothing for features that it lacks", () => {
    fc.assert(
      fc.property(apart, fc.nat({ max: 40 }), (pairs, count) => {
        const weights = new Map(pairs.slice(0, count));
        const table = tableOf(weights);
        const all = pairs.map(([feature]) => feature);
        for (const feature of all) expect(added(table, [feature])).toEqual(expected(weights, [feature]));
        expect(added(table, [...all, ...all])).toEqual(expected(weights, [...all, ...all]));
      }),
      { numRuns: 200 },
    );
  });

  it("adds for any hashes the rows of those the filter lets through", () => {
    const everywhere = fc
      .uint8Array({ minLength: 64, maxLength: 64 })
      .map((bytes) => new Int32Array(bytes.buffer));
    const rows = fc.int8Array({ minLength: 8 * ROW, maxLength: 8 * ROW }).map((all) => all.fill(0, 0, ROW));
    fc.assert(
      fc.property(everywhere, rows, fc.array(hash, { maxLength: 80 }), (presence, all, hashes) => {
        const meant = Array.from({ length: LABELS }, (_, y) =>
          hashes.reduce((sum, h) => sum + isPresent(presence, h) * all[rowOf(h, 8) * ROW + y] * SCALE, 0),
        );
        expect(added({ rows: all, presence, scale: SCALE }, hashes)).toEqual(meant);
      }),
    );
  });

  it("adds to what is there, and looks no further than it is told", () => {
    const weights = new Map([[mix(1, 2, 3, 4), [1, -2, 3, -4, 5, -6, 7]]]);
    const [feature] = weights.keys();
    const sums = new Float32Array(ROW).fill(10);
    addWeights(tableOf(weights), Int32Array.of(feature, feature, feature), 2, sums, 0);
    expect([...sums.subarray(0, LABELS)]).toEqual([10.5, 9, 11.5, 8, 12.5, 7, 13.5]);
  });

  it("may hold nothing", () => {
    expect(added(tableOf(new Map()), [0, -1, 123456])).toEqual(Array(LABELS).fill(0));
  });
});

describe("the filter and the rows", () => {
  it("let a hash through by its own bit alone", () => {
    fc.assert(
      fc.property(hash, fc.constantFrom(1, 2, 64), (feature, words) => {
        const presence = new Int32Array(words);
        expect(isPresent(presence, feature)).toBe(0);
        const bit = feature & (words * 32 - 1);
        presence[bit >> 5] = 1 << (bit & 31);
        expect(isPresent(presence, feature)).toBe(1);
        presence.fill(-1);
        presence[bit >> 5] = ~(1 << (bit & 31));
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
