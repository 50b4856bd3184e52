import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { align, compareRuns } from "./runs.js";

const words = (text: string): string[] => text.split(" ").filter(Boolean);
const few = fc.array(fc.constantFrom("a", "b", "c"), { maxLength: 8 });

/** The length of the longest common subsequence, by the table of all beginnings. */
function inOrderOf(a: readonly string[], b: readonly string[]): number {
  const table = [...a, ""].map(() => [...b, ""].map(() => 0));
  for (const [i, word] of a.entries())
    for (const [j, other] of b.entries())
      table[i + 1][j + 1] = word === other ? table[i][j] + 1 : Math.max(table[i][j + 1], table[i + 1][j]);
  return table[a.length][b.length];
}

describe("words in common", () => {
  it.each([
    ["the bridge will open in may", "a bridge will open soon", 3, 3],
    ["we never agreed to this", "we agreed to this", 3, 4],
    ["rain", "snow", 0, 0],
    ["", "snow", 0, 0],
    ["go go go", "go go", 2, 2],
  ])("%j and %j: %i in a row, %i in order", (a, b, run, inOrder) => {
    expect(
      compareRuns(
        words(a),
        words(b),
        words(a).map(() => 1),
      ),
    ).toEqual({ length: run, weight: run, inOrder });
    expect(align(words(a), words(b))).toBe(inOrder);
  });

  it("weighs a run by its words, and a light long run does not hide a heavy short one", () => {
    const found = compareRuns(words("of the to x zinc"), words("zinc y of the to"), [0.1, 0.1, 0.1, 1, 5]);
    expect(found.length).toBe(3);
    expect(found.weight).toBe(5);
  });

  it("finds what trying every stretch finds", () => {
    fc.assert(
      fc.property(few, few, (a, b) => {
        const weights = a.map((_, at) => 1 + (at % 3));
        let [most, heaviest] = [0, 0];
        for (let i = 0; i < a.length; i++)
          for (let j = 0; j < b.length; j++) {
            let [n, weight] = [0, 0];
            while (i + n < a.length && j + n < b.length && a[i + n] === b[j + n]) weight += weights[i + n++];
            most = Math.max(most, n);
            heaviest = Math.max(heaviest, weight);
          }
        expect(compareRuns(a, b, weights)).toEqual({
          length: most,
          weight: heaviest,
          inOrder: align(a, b),
        });
        expect(align(a, b)).toBe(inOrderOf(a, b));
        expect(align(a, b)).toBe(align(b, a));
        expect(align(a, b)).toBeGreaterThanOrEqual(most);
      }),
    );
  });
});
