import { describe, expect, it } from "vitest";
import { columnsOf } from "./columns.js";

/** "a>b b>c" as edges. */
const edges = (words: string) =>
  words.split(" ").map((edge) => {
    const [from, to] = edge.split(">");
    return { from, to };
  });

const drawn = (words: string): Record<string, number> => {
  const list = edges(words);
  const ids = [...new Set(list.flatMap(({ from, to }) => [from, to]))];
  return Object.fromEntries(columnsOf(ids, list, (id) => id.startsWith("A")));
};

describe("columns from left to right", () => {
  it.each<[string, Record<string, number>]>([
    ["s>A1", { s: 0, A1: 1 }],
    ["s>r r>A1 s>A2", { s: 0, r: 1, A1: 2, A2: 2 }],
    // An article that was passed on stands where it comes in.
    ["s>A1 A1>o o>A2", { s: 0, A1: 1, o: 2, A2: 3 }],
    ["s>A1 t>r r>q q>A2", { s: 0, t: 0, r: 1, q: 2, A1: 3, A2: 3 }],
    // The longest way counts.
    ["s>o s>r r>o o>A1", { s: 0, r: 1, o: 2, A1: 3 }],
  ])("of %s", (words, expected) => {
    expect(drawn(words)).toEqual(expected);
  });

  it("end also where outlets cite each other, and lead there from their origins", () => {
    const columns = drawn("s>o o>p p>o p>A1");
    expect(columns).toMatchObject({ s: 0, o: 1, p: 2, A1: 3 });
    const circle = drawn("o>p p>q q>o");
    expect(Object.values(circle).toSorted((a, b) => a - b)).toEqual([0, 1, 2]);
  });

  it("do not depend on the order in which edges come", () => {
    const words = "s>r r>A1 t>r t>o o>A2 A1>o p>o o>p p>A3".split(" ");
    const one = drawn(words.join(" "));
    expect(drawn(words.toReversed().join(" "))).toEqual(one);
  });

  it("hold a long chain", () => {
    const chain = Array.from({ length: 20_000 }, (_, i) => `n${i}>n${i + 1}`).join(" ");
    expect(drawn(chain).n20000).toBe(20_000);
  });
});
