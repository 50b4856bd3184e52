import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { beginning, chooseFrames } from "./choosing.js";
import { type ConfidenceWeights, SIGNS } from "./confidence.js";
import type { Frame } from "./frame.js";

/** A judge that looks at one sign only: the surer a frame, the larger that sign. */
const JUDGE: ConfidenceWeights = { weights: [0, 1, ...Array<number>(SIGNS - 2).fill(0)], threshold: 0.25 };

/** A frame drawn as its tokens: s source, c cue, q content, a dot for none. The larger `sure`, the surer. */
function frame(drawing: string, sure: number): Frame {
  const signs = new Float64Array(SIGNS);
  signs[1] = sure;
  const roles = ["s", "c", "q"].map((letter) =>
    [...drawing.matchAll(new RegExp(`${letter}+`, "g"))].map(({ index, 0: { length } }) => ({
      from: index,
      to: index + length,
    })),
  );
  return { roles, signs };
}

/** The drawings of the frames chosen among those given, in the order they come in. */
function chosen(...drawn: readonly (readonly [string, number])[]): string[] {
  const frames = drawn.map(([drawing, sure]) => frame(drawing, sure));
  return chooseFrames(frames, JUDGE).map((choice) => drawn[frames.indexOf(choice.frame)][0]);
}

describe("choosing among frames", () => {
  it.each<[string, [string, number][], string[]]>([
    ["none of none", [], []],
    [
      "all that do not contend",
      [
        ["scq......", 1],
        ["...s.cqq.", 2],
      ],
      ["scq......", "...s.cqq."],
    ],
    [
      "the surer of two that want a word as content",
      [
        ["scqq.", 1],
        [".s.qc", 2],
      ],
      [".s.qc"],
    ],
    [
      "the surer of two with one cue",
      [
        ["sc.qq", 3],
        ["qcs..", 2],
      ],
      ["sc.qq"],
    ],
    [
      "one whose cue is in another's content not",
      [
        ["scqqq", 3],
        ["...cq", 2],
      ],
      ["scqqq"],
    ],
    [
      "one whose source is in another's content not",
      [
        ["..scq", 2],
        ["qqqc.", 3],
      ],
      ["qqqc."],
    ],
    [
      "one whose content is another's source not",
      [
        ["sc..q", 2],
        ["qqc..", 1],
      ],
      ["sc..q"],
    ],
    [
      "two with the same source",
      [
        ["scq...", 1],
        ["s..cqq", 2],
      ],
      ["scq...", "s..cqq"],
    ],
    [
      "three with the same source",
      [
        ["scq.....", 1],
        ["s..cq...", 2],
        ["s....cqq", 3],
      ],
      ["scq.....", "s..cq...", "s....cqq"],
    ],
    [
      "two whose sources overlap",
      [
        ["ss.cq..", 1],
        [".sc..qq", 2],
      ],
      ["ss.cq..", ".sc..qq"],
    ],
    [
      "what the loser of a contest stood in the way of",
      [
        ["qqc....", 1],
        [".qqcq..", 2],
        ["...sqcq", 3],
      ],
      ["qqc....", "...sqcq"],
    ],
    [
      "none that is not sure enough",
      [
        ["scq", -2],
        ["...", 2],
      ].slice(0, 1) as [string, number][],
      [],
    ],
    [
      "of two alike the first",
      [
        ["scq..", 1],
        [".qqcs", 1],
      ],
      ["scq.."],
    ],
  ])("takes %s", (_, given, expected) => {
    // Frames that begin together may come in any order.
    expect(chosen(...given).toSorted()).toEqual(expected.toSorted());
  });

  it("gives them in the order in which they begin, whatever they begin with", () => {
    expect(chosen(["......qcs", 3], ["..cq.....", 1], ["s...cq...", 2])).toEqual([
      "s...cq...",
      "..cq.....",
      "......qcs",
    ]);
  });

  it("says how sure each is", () => {
    const [choice] = chooseFrames([frame("scq", 2)], JUDGE);
    expect(choice.confidence).toBeCloseTo(1 / (1 + Math.exp(-2)), 9);
  });

  it("takes one that is just sure enough", () => {
    const threshold = 1 / (1 + Math.exp(1));
    expect(chooseFrames([frame("scq", -1)], { ...JUDGE, threshold })).toHaveLength(1);
    expect(chooseFrames([frame("scq", -1.001)], { ...JUDGE, threshold })).toHaveLength(0);
  });
});

describe("a frame begins", () => {
  it.each([
    ["..scq", 2],
    [".qqcs", 1],
    ["cq...", 0],
  ])("%s at %d", (drawing, expected) => {
    expect(beginning(frame(drawing, 0))).toBe(expected);
  });
});

const drawing = fc
  .tuple(
    fc.string({ unit: fc.constantFrom(".", ".", "s"), minLength: 4, maxLength: 4 }),
    fc.string({ unit: fc.constantFrom(".", "c"), minLength: 2, maxLength: 2 }),
    fc.string({ unit: fc.constantFrom(".", "q"), minLength: 4, maxLength: 4 }),
    fc.nat({ max: 5 }),
  )
  .map(
    ([source, cue, content, shift]) =>
      `${".".repeat(shift)}${source}c${cue}q${content}${".".repeat(5 - shift)}`,
  );

/** Whether two drawings want one word, other than both as their source. */
function contend(a: string, b: string): boolean {
  return a.split("").some((letter, t) => letter !== "." && b[t] !== "." && !(letter === "s" && b[t] === "s"));
}

describe("whatever frames there are", () => {
  it("no word but a source's is wanted twice, and what is left out contends with something surer", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(drawing, fc.integer({ min: -3, max: 3 })), { maxLength: 8 }),
        (given) => {
          const frames = given.map(([letters, sure]) => frame(letters, sure));
          const choices = chooseFrames(frames, JUDGE);
          const lettersOf = (some: Frame): string => given[frames.indexOf(some)][0];
          const names = choices.map(({ frame: some }) => lettersOf(some));
          names.forEach((a, i) => {
            names.slice(i + 1).forEach((b) => {
              expect(contend(a, b), `${a} ${b}`).toBe(false);
            });
          });
          const kept = new Set(choices.map(({ frame: some }) => some));
          for (const some of frames) {
            if (kept.has(some) || 1 / (1 + Math.exp(-some.signs[1])) < JUDGE.threshold) continue;
            const surer = choices.filter(({ frame: other }) => other.signs[1] >= some.signs[1]);
            expect(surer.some(({ frame: other }) => contend(lettersOf(some), lettersOf(other)))).toBe(true);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
