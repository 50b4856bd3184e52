import * as fc from "fast-check";
import { expect, test } from "vitest";
import { Kernel } from "./kernel.js";

const kernel = new Kernel();
const { fastExp: exp } = kernel.run;

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

test("a row at once is as one by one", () => {
  const row = kernel.floats("EMISSIONS", 8);
  const out = kernel.doubles("SHARES", 8);
  const number = fc.oneof(fc.float({ min: -39, max: 39, noNaN: true }), fc.constantFrom(-1000, 60, -45, 40));
  fc.assert(
    fc.property(fc.array(number, { minLength: 8, maxLength: 8 }), (numbers) => {
      row.set(numbers);
      kernel.run.expRow(row.byteOffset, out.byteOffset);
      expect([...out]).toEqual(numbers.map((x) => exp(x)));
    }),
    { numRuns: 500 },
  );
});
