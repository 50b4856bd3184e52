import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { passageOf } from "../../../test/attribution/toy-words.js";
import { type Anchor, findAnchors } from "./anchors.js";
import { beginOf, CUE, insideOf } from "./labels.js";
import { ROW } from "./weights.js";

/** A spotter's answer: for each token the probability that a cue begins there, and that one goes on. */
function anchorsOf(text: string, begins: readonly number[], goesOn: readonly number[]): Anchor[] {
  const passage = passageOf(text);
  const probabilities = new Float32Array(passage.length * ROW);
  for (let t = 0; t < passage.length; t++) {
    probabilities[t * ROW + beginOf(CUE)] = begins[t] ?? 0;
    probabilities[t * ROW + insideOf(CUE)] = goesOn[t] ?? 0;
  }
  return findAnchors(passage, probabilities);
}

const places = (anchors: readonly Anchor[]): number[][] =>
  anchors.map(({ from, to, head }) => [from, to, head]);

describe("anchors", () => {
  it.each<[string, string, number[], number[], number[][]]>([
    ["one word", "Ann Lee said it fell .", [0, 0, 0.9], [], [[2, 3, 2]]],
    ["none", "Rain fell .", [0.05, 0.05, 0], [0.04, 0.04, 0], []],
    ["a slight chance", "Rain fell .", [0, 0.06, 0], [0, 0.06, 0], [[1, 2, 1]]],
    ["several words as one", "She would say that .", [0, 0.8, 0.1], [0, 0, 0.8], [[1, 3, 2]]],
    [
      "two beside each other",
      "She said told them .",
      [0, 0.9, 0.7],
      [0, 0, 0.2],
      [
        [1, 2, 1],
        [2, 3, 2],
      ],
    ],
    [
      "two apart",
      "She said they told .",
      [0, 0.9, 0, 0.9],
      [],
      [
        [1, 2, 1],
        [3, 4, 3],
      ],
    ],
    [
      "at both ends",
      "said they told",
      [0.9, 0, 0.9],
      [],
      [
        [0, 1, 0],
        [2, 3, 2],
      ],
    ],
  ])("%s", (_, text, begins, goesOn, expected) => {
    expect(places(anchorsOf(text, begins, goesOn))).toEqual(expected);
  });

  it.each([
    ["the verb that is a cue by itself", "She would say that", [1, 3], 2],
    ["the verb among others", "the report said on", [1, 4], 2],
    ["the last of words that are alike", "a old a old", [0, 4], 3],
  ])("have for head %s", (_, text, [from, to], head) => {
    const begins = [0, 0, 0, 0];
    const goesOn = [0, 1, 2, 3].map((t) => (t > from && t < to ? 0.5 : 0));
    begins[from] = 0.5;
    expect(places(anchorsOf(text, begins, goesOn))).toEqual([[from, to, head]]);
  });

  it("have the probability of their surest token", () => {
    const [anchor] = anchorsOf("She would say that", [0, 0.5, 0.125], [0, 0, 0.75]);
    expect(anchor.probability).toBeCloseTo(0.875, 6);
  });

  it("hold every likely token, lie in order and apart, and have their head inside", () => {
    const spotted = fc.array(
      fc.tuple(fc.float({ min: 0, max: 0.5, noNaN: true }), fc.float({ min: 0, max: 0.5, noNaN: true })),
      {
        minLength: 8,
        maxLength: 8,
      },
    );
    fc.assert(
      fc.property(spotted, (pairs) => {
        const anchors = anchorsOf(
          "the mayor said a bridge fell slowly .",
          pairs.map(([begin]) => begin),
          pairs.map(([, inside]) => inside),
        );
        const held = new Set<number>();
        let end = 0;
        for (const { from, to, head, probability } of anchors) {
          expect(from).toBeGreaterThanOrEqual(end);
          expect(to).toBeGreaterThan(from);
          expect(head).toBeGreaterThanOrEqual(from);
          expect(head).toBeLessThan(to);
          expect(probability).toBeGreaterThan(0);
          for (let t = from; t < to; t++) held.add(t);
          end = to;
        }
        // At the limit itself, rounding decides.
        const chances = pairs.map(([begin, inside]) => begin + inside);
        const sure = chances.flatMap((chance, t) => (Math.abs(chance - 0.1) > 0.001 ? [t] : []));
        expect(sure.filter((t) => held.has(t))).toEqual(sure.filter((t) => chances[t] > 0.1));
      }),
    );
  });
});
