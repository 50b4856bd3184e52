import * as fc from "fast-check";
import { expect, it } from "vitest";
import { Kernel } from "../../src/attribution/linear/kernel.js";
import { countFeatures } from "./count-features.js";

const { mix } = new Kernel().run;

/** How often each number is in the lists. */
function counted(lists: readonly Int32Array[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const list of lists) for (const hash of list) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  return counts;
}

it("counts what a plain map counts, for hashes that share no counter", () => {
  // So small that each has a counter of its own.
  const list = fc.array(fc.integer({ min: 0, max: 100 }), { maxLength: 200 });
  fc.assert(
    fc.property(fc.array(list, { maxLength: 3 }), (lists) => {
      const arrays = lists.map((numbers) => Int32Array.from(numbers));
      const counts = counted(arrays);
      const frequency = countFeatures(arrays);
      for (let hash = 0; hash <= 101; hash++) expect(frequency(hash)).toBe(counts.get(hash) ?? 0);
    }),
    { numRuns: 15 },
  );
});

it("never counts too few, and hardly ever too many", () => {
  const hashes = Int32Array.from({ length: 40_000 }, (_, i) => mix(1, i % 30_000, 0, 0));
  const frequency = countFeatures([hashes]);
  const counts = [...counted([hashes])];
  expect(counts.filter(([hash, count]) => frequency(hash) < count)).toEqual([]);
  expect(counts.filter(([hash, count]) => frequency(hash) > count).length).toBeLessThan(100);
});

it("counts to 255 and stays there", () => {
  const frequency = countFeatures([new Int32Array(600).fill(42), new Int32Array(254).fill(7)]);
  expect([42, 7, 43].map(frequency)).toEqual([255, 254, 0]);
});
