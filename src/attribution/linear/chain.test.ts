import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Kernel } from "./kernel.js";
import { LABELS, mayFollow, OUTSIDE } from "./labels.js";
import { MAX_PASSAGE } from "./passage.js";
import { blankTransitions, ROW, type Transitions } from "./weights.js";

// One kernel for all: what one chain leaves in it must not matter to the next.
const kernel = new Kernel();
const address = kernel.address("FRAMING");
const best = kernel.bytes("BEST", MAX_PASSAGE);
const probabilities = kernel.floats("PROBABILITIES", MAX_PASSAGE * ROW);

/** Gives a chain to the kernel. */
function take({ transitions, emissions }: Chain): void {
  kernel.setTransitions("FRAMING", transitions);
  kernel.floats("EMISSIONS", emissions.length).set(emissions);
}

function bestLabels(given: Chain): number {
  take(given);
  return kernel.run.bestLabels(address, given.length);
}

/** The logarithm of the sum over all sequences; afterwards the probabilities are there. */
function sumOf(given: Chain): number {
  take(given);
  const sum = kernel.run.sumForward(address, given.length);
  kernel.run.labelProbabilities(address, given.length, kernel.address("PROBABILITIES"));
  return sum;
}

/** A chain with its scores. */
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

describe("on chains short enough to try every sequence", () => {
  it("the likeliest sequence is the one with the highest score", () => {
    fc.assert(
      fc.property(chain(4, 5), (given) => {
        const score = bestLabels(given);
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
    fc.assert(
      fc.property(chain(4, 5), (given) => {
        const { length } = given;
        const all = sequences(length).map((labels) => ({ labels, weight: Math.exp(scoreOf(given, labels)) }));
        const sum = all.reduce((total, { weight }) => total + weight, 0);
        const expected = new Float64Array(length * ROW);
        for (const { labels, weight } of all)
          labels.forEach((label, t) => {
            expected[t * ROW + label] += weight / sum;
          });

        expect(sumOf(given)).toBeCloseTo(Math.log(sum), 4);
        for (let t = 0; t < length; t++)
          for (let y = 0; y < LABELS; y++)
            expect(probabilities[t * ROW + y]).toBeCloseTo(expected[t * ROW + y], 5);
      }),
      { numRuns: 60 },
    );
  });
});

describe("on chains as long as passages are, with scores as large as features can sum to", () => {
  const LONGEST = 300;

  it("what may not follow never comes out", () => {
    fc.assert(
      fc.property(chain(LONGEST, 40), (given) => {
        bestLabels(given);
        expect(isAllowed([...best.subarray(0, given.length)])).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it("the probabilities of a token's labels are such, and sum to one", () => {
    fc.assert(
      fc.property(chain(LONGEST, 40), (given) => {
        expect(sumOf(given)).toSatisfy(Number.isFinite);
        for (let t = 0; t < given.length; t++) {
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
      fc.property(chain(LONGEST, 40), (given) => {
        expect(bestLabels(given)).toBeLessThanOrEqual(sumOf(given) + 0.01);
      }),
      { numRuns: 60 },
    );
  });
});
