import { array, assert, double, property } from "fast-check";
import { expect, it } from "vitest";
import { bestPath, chanceOf, largest } from "./chain.js";
import { LABEL_COUNT } from "./labels.js";

const score = double({ min: -5, max: 5, noNaN: true });

/** The score of a path. */
function sumOf(path: ArrayLike<number>, scores: Float32Array, moves: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < path.length; i++) {
    sum += scores[i * LABEL_COUNT + path[i]];
    if (i > 0) sum += moves[path[i - 1] * LABEL_COUNT + path[i]];
  }
  return sum;
}

it("finds the path that no other of all beats", () => {
  const length = 4;
  const count = length * LABEL_COUNT;
  const paths = Array.from({ length: LABEL_COUNT ** length }, (_, n) =>
    Array.from({ length }, (__, i) => Math.floor(n / LABEL_COUNT ** i) % LABEL_COUNT),
  );
  assert(
    property(
      array(score, { minLength: count, maxLength: count }),
      array(score, { minLength: LABEL_COUNT ** 2, maxLength: LABEL_COUNT ** 2 }),
      (given, steps) => {
        const scores = Float32Array.from(given);
        const moves = Float64Array.from(steps);
        const best = Math.max(...paths.map((path) => sumOf(path, scores, moves)));
        expect(sumOf(bestPath(scores, 0, length, moves), scores, moves)).toBeCloseTo(best, 6);
      },
    ),
    { numRuns: 50 },
  );
});

it("reads from the offset on, and nothing of nothing", () => {
  const scores = new Float32Array(3 * LABEL_COUNT);
  scores[LABEL_COUNT + 3] = 1;
  scores[2 * LABEL_COUNT + 4] = 1;
  const moves = new Float64Array(LABEL_COUNT ** 2);
  expect([...bestPath(scores, LABEL_COUNT, 2, moves)]).toEqual([3, 4]);
  expect([...bestPath(scores, 0, 0, moves)]).toEqual([]);
});

it("tells how likely each label is", () => {
  const scores = [9, 0, 0, Math.log(3), 0, 0, 0, 0];
  expect(chanceOf(2, scores, 1)).toBeCloseTo(3 / 9, 9);
  expect(largest(scores, 1)).toBe(2);
  expect(chanceOf(0, [1000, -1000, 0, 0, 0, 0, 0], 0)).toBe(1);
});
