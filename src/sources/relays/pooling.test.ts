import { expect, it } from "vitest";
import { poolBySpeaker } from "./pooling.js";

const row = (...sums: number[]): Float64Array => Float64Array.from(sums);

it("pulls a statement towards what the speaker's others are sure of", () => {
  const [first, second, third] = poolBySpeaker(
    [
      { speaker: "a", sums: row(0, 1, 0) },
      { speaker: "a", sums: row(0, 9, 0) },
      { speaker: "a", sums: row(2, 0, 0) },
    ],
    2,
  );
  expect(third!.sums[1]).toBeGreaterThan(third!.sums[0]);
  expect(third!.surest[1]).toBe(1);
  expect(second!.surest[1]).toBe(0);
  expect(first!.sums[1]).toBeGreaterThan(1);
});

it("adds nothing to the exempt channel", () => {
  const pooled = poolBySpeaker(
    [
      { speaker: "a", sums: row(0, 5) },
      { speaker: "a", sums: row(0, 5) },
    ],
    1,
  );
  expect(pooled.map((one) => one!.sums[1])).toEqual([5, 5]);
});

it("leaves alone who speaks once, other speakers, and who is unsaid", () => {
  expect(
    poolBySpeaker(
      [
        { speaker: "a", sums: row(1, 0) },
        { speaker: "b", sums: row(0, 1) },
        { speaker: null, sums: row(0, 1) },
        { speaker: null, sums: row(0, 1) },
      ],
      1,
    ),
  ).toEqual([null, null, null, null]);
});
