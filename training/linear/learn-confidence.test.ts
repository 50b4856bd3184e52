import { describe, expect, it } from "vitest";
import { confidenceOf, SIGNS } from "../../src/attribution/linear/confidence.js";
import { type Judged, learnConfidence } from "./learn-confidence.js";
import { seededRandom } from "./random.js";

/** Frames whose chance to be right is known: a logistic function of their first signs. */
function frames(count: number, weights: readonly number[]): { judged: Judged[]; chances: number[] } {
  const random = seededRandom(2);
  const chances: number[] = [];
  const judged = Array.from({ length: count }, () => {
    const signs = new Float64Array(SIGNS);
    signs[0] = 1;
    for (let k = 1; k < weights.length; k++) signs[k] = 2 * random() - 1;
    const chance = 1 / (1 + Math.exp(-weights.reduce((sum, weight, k) => sum + weight * signs[k], 0)));
    chances.push(chance);
    return { signs, right: random() < chance };
  });
  return { judged, chances };
}

describe("learning how sure to be", () => {
  const TRUE = [0.5, 2, -1.5, 0];
  const { judged, chances } = frames(4000, TRUE);
  const model = learnConfidence(judged, 0.4);

  it("recovers a known logistic function", () => {
    expect(model.weights).toHaveLength(SIGNS);
    TRUE.forEach((weight, k) => {
      expect(Math.abs(model.weights[k] - weight)).toBeLessThan(0.25);
    });
    expect(model.weights.slice(TRUE.length)).toEqual(Array(SIGNS - TRUE.length).fill(0));
  });

  it("is right about every frame's chance", () => {
    const distance = judged.map(({ signs }, i) => Math.abs(confidenceOf(model, signs) - chances[i]));
    expect(distance.reduce((sum, d) => sum + d) / distance.length).toBeLessThan(0.03);
  });

  it("keeps the threshold it is given", () => {
    expect(model.threshold).toBe(0.4);
  });

  it("learns the same from the same", () => {
    expect(learnConfidence(judged.slice(0, 200), 0)).toEqual(learnConfidence(judged.slice(0, 200), 0));
  });

  it("keeps weights to four decimals, which is what a model's file holds", () => {
    for (const weight of model.weights)
      expect(Math.abs(weight * 1e4 - Math.round(weight * 1e4))).toBeLessThan(1e-6);
  });

  it("refuses frames with another number of signs", () => {
    expect(() => learnConfidence([{ signs: new Float64Array(SIGNS - 1), right: true }], 0)).toThrow(
      `${SIGNS} signs`,
    );
  });
});
