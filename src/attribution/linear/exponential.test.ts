import * as fc from "fast-check";
import { expect, test } from "vitest";
import { exp } from "./exponential.js";

test("is right to eight digits wherever sums of weights can lie, and beyond", () => {
  fc.assert(
    fc.property(fc.double({ min: -60, max: 60, noNaN: true }), (x) => {
      expect(Math.abs(exp(x) / Math.exp(x) - 1)).toBeLessThan(1e-8);
    }),
    { numRuns: 5000 },
  );
});

test.each([0, 40, -40, 700, -700, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY])("holds at %d", (x) => {
  expect(exp(x)).toBeCloseTo(Math.exp(x), 8);
});
