import * as fc from "fast-check";
import { expect, test } from "vitest";
import { checkedDay, dayFacets } from "./days.js";
import { dateFacets } from "./facets.js";

test.each<[string | undefined, string | undefined, string]>([
  ["2024", undefined, "y2024 y2025"],
  [undefined, "2023", "y2023"],
  ["2023-11", "2024-01", "m202311 m202312 m202401"],
  ["2024-12-30", "2025-01-02", "d20241230 d20241231 d20250101 d20250102"],
  ["2026", undefined, ""],
  ["2024-05", "2024-04", ""],
])("from %s to %s", (since, until, expected) => {
  expect(dayFacets(since, until, ["2023", "2024", "2025"]).join(" ")).toBe(expected);
});

const day = fc
  .tuple(
    fc.integer({ min: 2019, max: 2025 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 31 }),
  )
  .map((parts) => parts.map((part) => String(part).padStart(2, "0")).join("-"));
const part = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([whole, length]) => whole.slice(0, length));

test("a day is found by its facets just where it lies between the two", () => {
  const years = ["2019", "2020", "2021", "2022", "2023", "2024", "2025"];
  fc.assert(
    fc.property(day, part, part, (published, since, until) => {
      const found = dateFacets(published).some((facet) => dayFacets(since, until, years).includes(facet));
      expect(found).toBe(published >= since && published < `${until}~`);
    }),
    { numRuns: 1000 },
  );
});

test.each(["24", "2024-13", "2024-3-1", "2024-02-32", "yesterday", "", "20240315"])(
  "%j is no day",
  (given) => {
    expect(() => checkedDay(given, "--since")).toThrow(/^--since takes a day, a month or a year/);
  },
);
