import * as fc from "fast-check";
import { expect, it } from "vitest";
import { spread } from "./spread.js";

it.each([
  [[0, 50, 100], 20, [0, 50, 100]],
  [[0, 0], 20, [-10, 10]],
  [[10, 12, 14], 10, [2, 12, 22]],
  [[], 10, []],
])("spreads %j by %i to %j", (wanted, gap, expected) => {
  expect(spread(wanted, gap)).toEqual(expected);
});

it("begins no sooner than it may", () => {
  expect(spread([0, 0], 20, 5)).toEqual([5, 25]);
});

it("keeps all apart, in their order, and moves none that had room", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -500, max: 500 }), { maxLength: 40 }), (places) => {
      const wanted = places.toSorted((a, b) => a - b);
      const found = spread(wanted, 15);
      const gaps = found.slice(1).map((place, i) => place - found[i]);
      expect(gaps.filter((gap) => gap < 15 - 1e-6)).toEqual([]);
      const isRoomy = wanted.every((place, i) => i === 0 || place - wanted[i - 1] >= 15);
      const moved = wanted.filter((place, i) => Math.abs(found[i] - place) > 1e-6);
      expect(isRoomy ? moved : []).toEqual([]);
    }),
  );
});
