import { describe, expect, it } from "vitest";
import { quotedOf } from "./quoted.js";

type Quotes = Parameters<typeof quotedOf>[0];

function quotes(...all: readonly (readonly [ref: string, start: number, text: string])[]): Quotes {
  return all.map(([ref, start, text]) => ({
    article: { ref },
    start,
    end: start + text.length,
    text,
  })) as unknown as Quotes;
}

const plain = (all: Quotes) => quotedOf(all).map(({ article, text }) => [article.ref, text]);

describe("the words of a reason", () => {
  it("are told as one of each article, in the order of the text", () => {
    const all = quotes(
      ["a", 70, "Lee"],
      ["a", 74, "told us"],
      ["a", 10, "The gate is open"],
      ["b", 5, "open"],
    );
    expect(plain(all)).toEqual([
      ["a", "The gate is open … Lee told us"],
      ["b", "open"],
    ]);
  });

  it("are told once where they stand twice or within others", () => {
    const all = quotes(["a", 10, "the gate is open"], ["a", 14, "gate"], ["a", 10, "the gate is open"]);
    expect(plain(all)).toEqual([["a", "the gate is open"]]);
  });

  it("are none of none", () => {
    expect(plain([])).toEqual([]);
  });
});
