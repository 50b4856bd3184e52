import { expect, it } from "vitest";
import { confidenceOf } from "./confidence.js";

const speaker = [{ from: 0, to: 1 }];

it.each<[number, boolean, number[], number]>([
  [0.5, true, [0, 1, -1], 0.5],
  [0.9, true, [0, 1, -1], 0.9],
  [0.9, true, [1, 0, -1], 0.7311],
  [0.5, false, [0, 1, -1], 0.2689],
  [1, true, [0, 1, 0], 0.9999],
  [0, true, [0, 1, 0], 0.0001],
])("of %d, source said %s, with weights %j", (sureness, isSaid, weights, expected) => {
  expect(confidenceOf({ sureness, source: isSaid ? speaker : [] }, weights)).toBeCloseTo(expected, 4);
});

it("grows with how sure the model is, and is less where nobody is named", () => {
  const of = (sureness: number, source: typeof speaker) => confidenceOf({ sureness, source }, null);
  expect(of(0.9, speaker)).toBeGreaterThan(of(0.6, speaker));
  expect(of(0.9, speaker)).toBeGreaterThan(of(0.9, []));
});
