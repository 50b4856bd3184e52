import { describe, expect, it } from "vitest";
import { amountsOf } from "./amounts.js";
import { stem } from "./stems.js";

describe("stems", () => {
  it.each([
    ["declared", "declaration"],
    ["resign", "resignation"],
    ["vote", "voting"],
    ["planned", "planning"],
    ["bring", "brought"],
    ["ministers", "minister"],
    ["endorsement", "endorses"],
  ])("%s and %s are of one family", (a, b) => {
    expect(stem(a)).toBe(stem(b));
  });

  it.each([
    ["general", "generous"],
    ["party", "part"],
    ["paris", "pariah"],
    ["news", "new"],
  ])("%s and %s are not", (a, b) => {
    expect(stem(a)).not.toBe(stem(b));
  });
});

describe("amounts", () => {
  it.each([
    ["we need $5.7 billion now", [[5.7e9, "$"]]],
    ["about 1,200 people", [[1200, "people"]]],
    ["12 percent of voters", [[12, "%"]]],
    [
      "seven aides and 3 guards",
      [
        [7, "aides"],
        [3, "guards"],
      ],
    ],
    ["the 9th circuit", [[9, "circuit"]]],
    ["no numbers here", []],
    ["two million dollars", [[2e6, "$"]]],
  ] as const)("%j", (text, expected) => {
    const found = amountsOf(text.split(" ")).map(({ value, unit }) => [value, unit]);
    expect(found).toEqual(expected);
  });
});
