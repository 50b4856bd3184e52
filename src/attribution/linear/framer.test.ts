import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { passageOf } from "../../../test/attribution/toy-words.js";
import type { Anchor } from "./anchors.js";
import type { Stretch } from "./frame.js";
import { countAnchors, stretches } from "./framer.js";
import { beginOf, CONTENT, CUE, insideOf, mayFollow, OUTSIDE, ROLES, SOURCE } from "./labels.js";
import { MAX_PASSAGE } from "./passage.js";
import { ROW } from "./weights.js";

const anchorAt = (from: number, to = from + 1): Anchor => ({ from, to, head: from, probability: 0.9 });

/** Window of an anchor at a token, where the spotter saw something in the tokens from `low` to `high`. */
function window(text: string, at: number, low = 0, high = MAX_PASSAGE): string {
  const { kernel, length } = passageOf(text);
  const probabilities = kernel.floats("PROBABILITIES", length * ROW);
  for (let t = low; t < Math.min(high, length); t++) probabilities[t * ROW + insideOf(CONTENT)] = 0.5;
  kernel.run.fillLevels(length);
  const found = kernel.run.windowOf(at, at + 1, length);
  const [from, to] = [found >> 16, found & 0xffff];
  return `${from}–${to}`;
}

describe("the window in which an anchor's frame is looked for", () => {
  //             0   1    2    3 4    5    6 7    8    9 10   11   12 13   14   15
  const FIVE = "They went on. It went on. Ann said it. It went on. We went on.";
  //            0    1    2 3  4  5    6 7 8   9    10 11 12 13  14 15 16 17  18 19

  it.each([
    ["the anchor's sentence and both its neighbours", 9, "4–16"],
    ["the passage's first sentences", 1, "0–8"],
    ["the passage's last sentences", 17, "12–20"],
  ])("is %s", (_, at, expected) => {
    expect(window(FIVE, at)).toBe(expected);
  });

  it("is the sentence and its neighbours whether the anchor begins the sentence or ends it", () => {
    expect(window(FIVE, 8)).toBe("4–16");
    expect(window(FIVE, 11)).toBe("4–16");
  });

  it.each([
    // It fell . | “ It went on . | “ We went on . | “ They went on . | “ We go , ” she said .
    // 0  1    2   3 4  5    6  7   8              13                 18            23 24
    [
      "goes on through a quotation",
      "It fell.\n“It went on.\n“We went on.\n“They went on.\n“We go,” she said.",
      24,
      "3–26",
    ],
    // It fell . | It went on . | We went on . | They went on . | We go , she said .
    // 0  1    2   3              7              11               15         18   19
    [
      "goes not on through what is not quoted",
      "It fell.\nIt went on.\nWe went on.\nThey went on.\nWe go, she said.",
      19,
      "11–21",
    ],
  ])("%s", (_, text, at, expected) => {
    expect(window(text, at)).toBe(expected);
  });

  it("leaves out what the spotter saw nothing in, but for one token at either end", () => {
    expect(window(FIVE, 9, 6, 13)).toBe("5–14");
    expect(window(FIVE, 9, 9, 10)).toBe("8–11");
  });

  it("always holds the anchor", () => {
    expect(window(FIVE, 9, 0, 0)).toBe("9–10");
  });

  it("is no wider than a long sentence's neighbourhood", () => {
    const [from, to] = window(`${"on ".repeat(240)}said ${"on ".repeat(240)}`, 240)
      .split("–")
      .map(Number);
    expect(from).toBeGreaterThan(100);
    expect(to).toBeLessThan(380);
    expect(to - from).toBeGreaterThan(100);
  });
});

describe("the number of anchors before each token", () => {
  it.each([
    [[], 3, [0, 0, 0, 0]],
    [[anchorAt(0)], 3, [0, 1, 1, 1]],
    [[anchorAt(1, 3), anchorAt(3)], 5, [0, 0, 1, 1, 2, 2]],
    [[anchorAt(0), anchorAt(1), anchorAt(2)], 3, [0, 1, 2, 3]],
  ])("%#", (anchors, length, expected) => {
    const others = new Uint16Array(length + 2).fill(9);
    countAnchors(anchors, length, others);
    expect([...others]).toEqual([...expected, 9]);
  });
});

describe("labels as stretches", () => {
  const O = OUTSIDE;
  const [S, s, C, c, Q, q] = [SOURCE, CUE, CONTENT].flatMap((role) => [beginOf(role), insideOf(role)]);

  it.each<[string, number[], Stretch[][]]>([
    ["nothing", [O, O, O], [[], [], []]],
    [
      "one of each",
      [S, s, C, O, Q, q, q],
      [[{ from: 0, to: 2 }], [{ from: 2, to: 3 }], [{ from: 4, to: 7 }]],
    ],
    [
      "one beside the other of its kind",
      [Q, q, Q],
      [
        [],
        [],
        [
          { from: 0, to: 2 },
          { from: 2, to: 3 },
        ],
      ],
    ],
    [
      "pieces around a cue",
      [Q, C, c, Q, O],
      [
        [],
        [{ from: 1, to: 3 }],
        [
          { from: 0, to: 1 },
          { from: 3, to: 4 },
        ],
      ],
    ],
  ])("%s", (_, labels, expected) => {
    expect(stretches(Uint8Array.from(labels), labels.length, 0)).toEqual(expected);
  });

  it("are counted from an offset, and no further than the length", () => {
    const [, cue, content] = stretches(Uint8Array.of(O, C, Q, q, q), 4, 100);
    expect([cue, content]).toEqual([[{ from: 101, to: 102 }], [{ from: 102, to: 104 }]]);
  });

  it("give the labels back", () => {
    const allowed = fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 30 }).map((labels) => {
      labels.forEach((label, t) => {
        if (!mayFollow(t === 0 ? O : labels[t - 1], label)) labels[t] = label - 1;
      });
      return labels;
    });
    fc.assert(
      fc.property(allowed, (labels) => {
        const again = Array<number>(labels.length).fill(O);
        stretches(Uint8Array.from(labels), labels.length, 0).forEach((list, role) => {
          for (const { from, to } of list)
            for (let t = from; t < to; t++) again[t] = t === from ? beginOf(role) : insideOf(role);
        });
        expect(again).toEqual(labels);
      }),
    );
  });

  it("has a list for each role", () => {
    expect(stretches(new Uint8Array(0), 0, 0)).toHaveLength(ROLES.length);
  });
});
