import * as fc from "fast-check";
import { expect, it } from "vitest";
import { placed } from "./placing.js";

it("leaves a note at its height where there is room, and pushes it down where there is none", () => {
  const wishes = [
    { top: 0, height: 40 },
    { top: 20, height: 30 },
    { top: 200, height: 10 },
  ];
  expect(placed(wishes, 8)).toEqual([0, 48, 200]);
});

it("never lets two overlap, and never puts one above its height", () => {
  const wish = fc.record({ top: fc.nat(500), height: fc.integer({ min: 1, max: 80 }) });
  fc.assert(
    fc.property(fc.array(wish), fc.nat(20), (some, gap) => {
      const wishes = some.toSorted((a, b) => a.top - b.top);
      const tops = placed(wishes, gap);
      const least = wishes.map(({ top }, i) =>
        i === 0 ? top : Math.max(top, tops[i - 1] + wishes[i - 1].height + gap),
      );
      expect(tops).toEqual(least);
    }),
  );
});
