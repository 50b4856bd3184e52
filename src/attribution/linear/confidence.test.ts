import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { passageOf } from "../../../test/attribution/toy-words.js";
import { type ConfidenceWeights, confidenceOf, SIGNS, signsOf } from "./confidence.js";
import type { Stretch } from "./frame.js";
import { beginOf, CONTENT, CUE, insideOf, SOURCE } from "./labels.js";
import { MAX_PASSAGE } from "./passage.js";
import { ROW } from "./weights.js";

/** What a frame is judged by, as far as a test changes it. */
interface Given {
  readonly text: string;
  readonly source: readonly Stretch[];
  readonly cue: readonly Stretch[];
  readonly content: readonly Stretch[];
  /** Probability that the anchor is no cue at all. */
  readonly nothing: number;
  /** Probability of this very frame. */
  readonly best: number;
  /** Probability of the anchor's surest token. */
  readonly anchor: number;
  /** What the spotter gives each role's tokens. */
  readonly spotted: number;
}

const stretch = (from: number, to: number): Stretch => ({ from, to });

const PLAIN: Given = {
  //     0    1    2  3    4   5
  text: "Ann said that it fell.",
  source: [stretch(0, 1)],
  cue: [stretch(1, 2)],
  content: [stretch(2, 5)],
  nothing: 0.1,
  best: 0.5,
  anchor: 0.9,
  spotted: 0.8,
};

function signs(changes: Partial<Given> = {}): number[] {
  const given = { ...PLAIN, ...changes };
  const roles = [given.source, given.cue, given.content];
  const probabilities = new Float32Array(MAX_PASSAGE * ROW);
  roles.forEach((list, role) => {
    for (const { from, to } of list)
      for (let t = from; t < to; t++)
        probabilities[t * ROW + (t === from ? beginOf(role) : insideOf(role))] = given.spotted;
  });
  const [{ from, to }] = given.cue;
  const anchor = { from, to, head: to - 1, probability: given.anchor };
  const evidence = { nothing: Math.log(given.nothing), best: Math.log(given.best), probabilities };
  return [...signsOf(passageOf(given.text), anchor, roles, evidence)];
}

/** Which signs a change makes larger, and which smaller. */
function moved(changes: Partial<Given>): { up: number[]; down: number[] } {
  const [before, after] = [signs(), signs(changes)];
  const places = [...before.keys()];
  return {
    up: places.filter((k) => after[k] > before[k]),
    down: places.filter((k) => after[k] < before[k]),
  };
}

describe("the signs of a frame", () => {
  it("are as many as weights are learnt for", () => {
    expect(signs()).toHaveLength(SIGNS);
  });

  it("begin with one that is always 1", () => {
    expect(signs()[0]).toBe(1);
    expect(signs({ source: [], spotted: 0, nothing: 0.9, best: 0.001 })[0]).toBe(1);
  });

  it("are finite at all probabilities, 0 and 1 among them", () => {
    const chance = fc.oneof(fc.constantFrom(0, 1, 1e-300, 1e-9), fc.double({ min: 0, max: 1, noNaN: true }));
    fc.assert(
      fc.property(chance, chance, chance, chance, (nothing, best, anchor, spotted) => {
        const found = signs({ nothing, best, anchor, spotted });
        expect(found).toHaveLength(SIGNS);
        expect(found.filter((sign) => !Number.isFinite(sign))).toEqual([]);
        expect(Math.max(...found.map(Math.abs))).toBeLessThan(20);
      }),
    );
  });

  it("grow with how sure the two looks are", () => {
    expect(moved({ anchor: 0.99 })).toEqual({ up: [expect.any(Number)], down: [] });
    expect(moved({ best: 0.8 })).toEqual({ up: [expect.any(Number)], down: [] });
    expect(moved({ spotted: 0.95 }).up).toHaveLength(3);
    expect(moved({ spotted: 0.95 }).down).toEqual([]);
    // That it is a cue at all is surer; that it is just this frame, among all there could be, is less so.
    expect(moved({ nothing: 0.01 })).toEqual({ up: [expect.any(Number)], down: [expect.any(Number)] });
  });

  it.each<[string, Partial<Given>]>([
    ["a missing source", { source: [] }],
    ["a longer content", { content: [stretch(2, 6)] }],
    ["a content in two pieces", { content: [stretch(0, 1), stretch(2, 5)], source: [] }],
    ["a cue in two pieces", { cue: [stretch(1, 2), stretch(3, 4)], content: [stretch(4, 5)] }],
    ["a content before the cue", { cue: [stretch(4, 5)], source: [stretch(3, 4)], content: [stretch(0, 2)] }],
    ["another cue", { text: "Ann went that it fell." }],
    ["a word that never was a cue", { text: "Ann fell that it fell." }],
    ["a quoted content", { text: "Ann said “go now”." }],
    ["an infinitive", { text: "Ann asked to leave now." }],
    ["a source that is a pronoun", { text: "She said that it fell." }],
    ["a question", { text: "Ann said who it fell." }],
    ["a modal verb", { text: "Ann would that it fell." }],
  ])("tell %s", (_, changes) => {
    expect(signs(changes)).not.toEqual(signs());
  });

  it("tell a source in another sentence from one in the cue's own", () => {
    //                0   1    2 3  4    5    6  7
    const text = "Ann went. It said that it fell.";
    const frame = { text, cue: [stretch(4, 5)], content: [stretch(5, 8)] };
    expect(signs({ ...frame, source: [stretch(0, 1)] })).not.toEqual(
      signs({ ...frame, source: [stretch(3, 4)] }),
    );
  });

  it("do not mind where in its passage a frame stands", () => {
    const later = {
      text: "It fell. Ann said that it fell.",
      source: [stretch(3, 4)],
      cue: [stretch(4, 5)],
      content: [stretch(5, 8)],
    };
    expect(signs(later)).toEqual(signs());
  });
});

/** Weights of the first signs; the rest count for nothing. */
const model = (weights: readonly number[]): ConfidenceWeights => ({
  weights: Array.from({ length: SIGNS }, (_, k) => weights[k] ?? 0),
  threshold: 0.3,
});

describe("confidence", () => {
  it.each([
    [[0], 0.5],
    [[1], 0.7310586],
    [[-2, 0], 0.1192029],
    [[1, 1], 0.9525741],
  ])("with the weights %j, of a frame whose second sign is 2, is %d", (weights, expected) => {
    const given = new Float64Array(SIGNS);
    given[0] = 1;
    given[1] = 2;
    expect(confidenceOf(model(weights), given)).toBeCloseTo(expected, 6);
  });

  const numbers = fc.array(fc.double({ min: -10, max: 10, noNaN: true }), {
    minLength: SIGNS,
    maxLength: SIGNS,
  });

  it("is a probability", () => {
    fc.assert(
      fc.property(numbers, numbers, (weights, given) => {
        const confidence = confidenceOf(model(weights), Float64Array.from(given));
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("rises with a sign of positive weight and falls with one of negative weight, every sign of all", () => {
    for (let k = 0; k < SIGNS; k++) {
      const weights = Array<number>(SIGNS).fill(0.1);
      const low = new Float64Array(SIGNS);
      const high = low.slice();
      high[k] = 1;
      expect(confidenceOf(model(weights), high)).toBeGreaterThan(confidenceOf(model(weights), low));
      weights[k] = -0.1;
      expect(confidenceOf(model(weights), high)).toBeLessThan(confidenceOf(model(weights), low));
    }
  });
});

it("tells the roles apart in what the spotter thought of them", () => {
  const changed = [SOURCE, CUE, CONTENT].map((role) => {
    const probabilities = new Float32Array(MAX_PASSAGE * ROW);
    for (let t = 0; t < 6; t++) probabilities[t * ROW + insideOf(role)] = 1;
    const { text, source, cue, content } = PLAIN;
    const anchor = { from: 1, to: 2, head: 1, probability: 0.9 };
    const found = signsOf(passageOf(text), anchor, [source, cue, content], {
      nothing: -2,
      best: -1,
      probabilities,
    });
    return found.join();
  });
  expect(new Set(changed).size).toBe(3);
});
