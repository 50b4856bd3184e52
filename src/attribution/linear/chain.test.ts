import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  bestLabels,
  blankTransitions,
  ChainRoom,
  labelProbabilities,
  sumForward,
  type Transitions,
} from "./chain.js";
import { LABELS, mayFollow, OUTSIDE } from "./labels.js";
import { ROW } from "./weights.js";

/** A chain so short that all its sequences can be tried. */
interface Chain {
  readonly length: number;
  readonly transitions: Transitions;
  readonly emissions: Float32Array;
}

function chain(longest: number, largest: number): fc.Arbitrary<Chain> {
  const score = fc.float({ min: -largest, max: largest, noNaN: true });
  const scores = (count: number): fc.Arbitrary<number[]> =>
    fc.array(score, { minLength: count, maxLength: count });
  return fc
    .integer({ min: 1, max: longest })
    .chain((length) => fc.tuple(fc.constant(length), scores(length * ROW), scores(LABELS * LABELS)))
    .map(([length, emissions, steps]) => {
      const transitions = blankTransitions();
      steps.forEach((step, k) => {
        transitions.steps[k] += step;
      });
      return { length, transitions, emissions: Float32Array.from(emissions) };
    });
}

function scoreOf({ transitions, emissions }: Chain, labels: readonly number[]): number {
  return labels.reduce(
    (sum, label, t) =>
      sum +
      emissions[t * ROW + label] +
      (t === 0 ? transitions.first[label] : transitions.steps[labels[t - 1] * LABELS + label]),
    0,
  );
}

/** All sequences of labels, allowed or not. */
function sequences(length: number): number[][] {
  if (length === 0) return [[]];
  return sequences(length - 1).flatMap((labels) =>
    Array.from({ length: LABELS }, (_, label) => [...labels, label]),
  );
}

/** Whether every label may stand where it stands. */
function isAllowed(labels: readonly number[]): boolean {
  return labels.every((label, t) => mayFollow(t === 0 ? OUTSIDE : labels[t - 1], label));
}

describe("transitions in which nothing is preferred", () => {
  it("forbid what may not follow, and say nothing of the rest", () => {
    const { steps, first } = blankTransitions();
    for (let to = 0; to < LABELS; to++) {
      expect(first[to]).toBe(mayFollow(OUTSIDE, to) ? 0 : Number.NEGATIVE_INFINITY);
      for (let from = 0; from < LABELS; from++)
        expect(steps[from * LABELS + to]).toBe(mayFollow(from, to) ? 0 : Number.NEGATIVE_INFINITY);
    }
  });
});

describe("on chains short enough to try every sequence", () => {
  // One room for all: what one chain leaves in it must not matter to the next.
  const room = new ChainRoom(4);
  const best = new Uint8Array(4);

  it("the likeliest sequence is the one with the highest score", () => {
    fc.assert(
      fc.property(chain(4, 5), (given) => {
        const score = bestLabels(given.transitions, given.emissions, given.length, room, best);
        const highest = Math.max(...sequences(given.length).map((sequence) => scoreOf(given, sequence)));
        const found = [...best.subarray(0, given.length)];
        expect(score).toBeCloseTo(highest, 3);
        expect(scoreOf(given, found)).toBeCloseTo(highest, 3);
        expect(isAllowed(found)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it("the sum is over all sequences, and the probabilities are their shares", () => {
    const found = new Float32Array(4 * ROW);
    fc.assert(
      fc.property(chain(4, 5), (given) => {
        const { length, transitions, emissions } = given;
        const all = sequences(length).map((labels) => ({ labels, weight: Math.exp(scoreOf(given, labels)) }));
        const sum = all.reduce((total, { weight }) => total + weight, 0);
        const expected = new Float64Array(length * ROW);
        for (const { labels, weight } of all)
          labels.forEach((label, t) => {
            expected[t * ROW + label] += weight / sum;
          });

        expect(sumForward(transitions, emissions, length, room)).toBeCloseTo(Math.log(sum), 4);
        labelProbabilities(length, room, found);
        for (let t = 0; t < length; t++)
          for (let y = 0; y < LABELS; y++) expect(found[t * ROW + y]).toBeCloseTo(expected[t * ROW + y], 5);
      }),
      { numRuns: 60 },
    );
  });
});

describe("on chains as long as passages are, with scores as large as features can sum to", () => {
  const LONGEST = 300;
  const room = new ChainRoom(LONGEST);
  const labels = new Uint8Array(LONGEST);
  const probabilities = new Float32Array(LONGEST * ROW);

  it("what may not follow never comes out", () => {
    fc.assert(
      fc.property(chain(LONGEST, 40), ({ transitions, emissions, length }) => {
        bestLabels(transitions, emissions, length, room, labels);
        expect(isAllowed([...labels.subarray(0, length)])).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it("the probabilities of a token's labels are such, and sum to one", () => {
    fc.assert(
      fc.property(chain(LONGEST, 40), ({ transitions, emissions, length }) => {
        expect(sumForward(transitions, emissions, length, room)).toSatisfy(Number.isFinite);
        labelProbabilities(length, room, probabilities);
        for (let t = 0; t < length; t++) {
          const row = [...probabilities.subarray(t * ROW, t * ROW + LABELS)];
          expect(Math.min(...row)).toBeGreaterThanOrEqual(0);
          expect(row.reduce((sum, p) => sum + p)).toBeCloseTo(1, 4);
        }
        // No token begins inside of anything.
        expect([2, 4, 6].map((inside) => probabilities[inside])).toEqual([0, 0, 0]);
      }),
      { numRuns: 60 },
    );
  });

  it("the likeliest sequence scores no more than all together", () => {
    fc.assert(
      fc.property(chain(LONGEST, 40), ({ transitions, emissions, length }) => {
        const sum = sumForward(transitions, emissions, length, room);
        expect(bestLabels(transitions, emissions, length, room, labels)).toBeLessThanOrEqual(sum + 0.01);
      }),
      { numRuns: 60 },
    );
  });
});
