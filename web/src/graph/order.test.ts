import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { crossings, type Link, ordered } from "./order.js";

const link = (from: string, to: string): Link => ({ from, to });

describe("crossings", () => {
  it.each([
    [[link("a", "x"), link("b", "y")], 0],
    [[link("a", "y"), link("b", "x")], 1],
    [[link("a", "y"), link("a", "x"), link("b", "x"), link("b", "y")], 1],
    [[link("a", "z"), link("b", "y"), link("c", "x")], 3],
    // Links within one side, and to what is not drawn, cross nothing.
    [[link("x", "y"), link("a", "nowhere"), link("a", "x")], 0],
  ] as const)("of %j are %i", (links, expected) => {
    expect(crossings({ left: ["a", "b", "c"], right: ["x", "y", "z"] }, links)).toBe(expected);
  });

  it("are those that one counts pair by pair", () => {
    const links = fc.array(fc.tuple(fc.nat(6), fc.nat(6)), { maxLength: 30 });
    fc.assert(
      fc.property(links, (pairs) => {
        const left = Array.from({ length: 7 }, (_, i) => `l${i}`);
        const right = Array.from({ length: 7 }, (_, i) => `r${i}`);
        let expected = 0;
        for (const [i, [a, b]] of pairs.entries())
          for (const [c, d] of pairs.slice(i + 1)) if ((a - c) * (b - d) < 0) expected += 1;
        const all = pairs.map(([a, b]) => link(`l${a}`, `r${b}`));
        expect(crossings({ left, right }, all)).toBe(expected);
      }),
    );
  });
});

describe("the order", () => {
  it("unwinds what can be unwound", () => {
    const sides = { left: ["a", "b", "c"], right: ["x", "y", "z"] };
    const links = [link("a", "z"), link("b", "y"), link("c", "x")];
    expect(crossings(ordered(sides, links), links)).toBe(0);
  });

  it("sets what copies below what it copies, where nothing speaks against it", () => {
    const { right } = ordered({ left: [], right: ["copy", "first"] }, [link("first", "copy")]);
    expect(right).toEqual(["first", "copy"]);
  });

  it("keeps everybody, and makes nothing worse than it was", () => {
    const links = fc.array(fc.tuple(fc.nat(8), fc.nat(12)), { maxLength: 40 });
    fc.assert(
      fc.property(links, (pairs) => {
        const left = Array.from({ length: 9 }, (_, i) => `l${i}`);
        const right = Array.from({ length: 13 }, (_, i) => `r${i}`);
        const all = pairs.map(([a, b]) => link(`l${a}`, `r${b}`));
        const sides = ordered({ left, right }, all);
        expect(sides.left.toSorted()).toEqual(left.toSorted());
        expect(sides.right.toSorted()).toEqual(right.toSorted());
        expect(crossings(sides, all)).toBeLessThanOrEqual(crossings({ left, right }, all));
        expect(ordered({ left, right }, all)).toEqual(sides);
      }),
      { numRuns: 40 },
    );
  });
});
