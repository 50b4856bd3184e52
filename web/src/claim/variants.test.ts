import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Wording } from "../types.js";
import { compared } from "./compare.js";
import { variantsOf } from "./variants.js";

function wording(place: number, text: string): Wording {
  return { place, text } as Wording;
}

const wordsOf = (
  words: readonly { readonly text: string; readonly change: string }[],
  change: string,
): string =>
  words
    .filter((stretch) => stretch.change === change)
    .map(({ text }) => text.trim())
    .join("|");

describe("two wordings", () => {
  it.each([
    ["the gate is open", "the gate is shut", "open", "shut"],
    ["a single report", "one report", "a single", "one"],
    ["the gate may be open", "the gate is open", "may be", "is"],
    ["The gate is open.", "“the gate is open”", "", ""],
    ["", "new words", "", "new words"],
  ])("“%s” and “%s” differ by “%s” and “%s”", (before, after, dropped, added) => {
    const { words } = compared(before, after);
    expect([wordsOf(words, "dropped"), wordsOf(words, "added")]).toEqual([dropped, added]);
  });

  it("hold all words of both, each once", () => {
    const text = fc.array(fc.constantFrom("gate", "dam", "open", "shut", "is"), { maxLength: 12 });
    fc.assert(
      fc.property(text, text, (a, b) => {
        const { words, alike } = compared(a.join(" "), b.join(" "));
        const read = (without: string): string =>
          words
            .filter(({ change }) => change !== without)
            .map((stretch) => stretch.text)
            .join("")
            .trim()
            .replace(/\s+/g, " ");
        expect(read("dropped")).toBe(b.join(" "));
        expect(read("added")).toBe(a.join(" "));
        expect(alike).toBeGreaterThanOrEqual(0);
        expect(alike).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe("variants", () => {
  it("stand once each, the most usual first, what is in other words last", () => {
    const variants = variantsOf([
      wording(0, "the gates may fail in spring"),
      wording(1, "the gates will fail in spring"),
      wording(2, "“The gates will fail in spring.”"),
      wording(3, "nobody trusts them"),
    ]);
    expect(variants.map(({ text }) => text)).toEqual([
      "the gates will fail in spring",
      "the gates may fail in spring",
      "nobody trusts them",
    ]);
    expect(variants.map(({ wordings }) => wordings.length)).toEqual([2, 1, 1]);
    expect(variants[0].words).toBeNull();
    expect(wordsOf(variants[1].words!, "added")).toBe("may");
    expect(variants[2].words).toBeNull();
  });

  it("are none of none", () => {
    expect(variantsOf([])).toEqual([]);
  });
});
