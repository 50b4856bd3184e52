import { type ConfidenceWeights, SIGNS } from "../../src/attribution/linear/confidence.js";
import { seededRandom, shuffle } from "./random.js";

/** A frame's signs, and whether it was right. */
export interface Judged {
  readonly signs: ArrayLike<number>;
  readonly right: boolean;
}

/** Fits a logistic regression by stochastic steps that grow smaller, the last half averaged. */
export function learnConfidence(judged: readonly Judged[], threshold: number): ConfidenceWeights {
  const weights = new Float64Array(SIGNS);
  const sums = new Float64Array(SIGNS);
  const random = seededRandom(5);
  if (judged.some(({ signs }) => signs.length !== SIGNS)) throw new Error(`a frame must have ${SIGNS} signs`);
  const order = judged.map((_, i) => i);
  const passes = 40;
  let steps = 0;
  for (let pass = 0; pass < passes; pass++) {
    shuffle(order, random);
    const rate = 0.02 / (1 + pass / 3);
    for (const index of order) {
      const { signs, right } = judged[index];
      let sum = 0;
      for (let k = 0; k < SIGNS; k++) sum += weights[k] * signs[k];
      const slope = (right ? 1 : 0) - 1 / (1 + Math.exp(-sum));
      for (let k = 0; k < SIGNS; k++) weights[k] += rate * slope * signs[k];
      if (pass >= passes / 2) {
        steps++;
        for (let k = 0; k < SIGNS; k++) sums[k] += weights[k];
      }
    }
  }
  return { weights: Array.from(sums, (sum) => Math.round((sum / steps) * 1e4) / 1e4), threshold };
}
