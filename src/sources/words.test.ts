import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyze, sentenceAt, tokenAt } from "../text/index.js";
import { Words } from "./words.js";

const TEXT = [
  "Town may sell harbour",
  "Ann Lee said it was over. “It fell,” she told the Gazette. Nobody knew why.",
  "The mayor's office declined to comment. A lawyer for the bank, Sam Lee, did not.",
].join("\n\n");

describe("words", () => {
  it("are found by offset, sentence and paragraph in whatever order they are asked for", () => {
    const analysis = analyze(TEXT);
    const words = new Words(analysis);
    const { paragraphs } = analysis;
    fc.assert(
      fc.property(fc.array(fc.nat({ max: TEXT.length + 2 }), { minLength: 1, maxLength: 40 }), (offsets) => {
        for (const offset of offsets) {
          const token = tokenAt(analysis, offset);
          expect(words.at(offset)).toBe(token);
          if (token === words.length) continue;
          expect(words.sentence(token)).toBe(sentenceAt(analysis, token));
          const paragraph = words.paragraph(token);
          expect(paragraphs[paragraph]).toBeLessThanOrEqual(token);
          expect(paragraphs[paragraph + 1]).toBeGreaterThan(token);
        }
      }),
    );
  });

  it.each([
    ["Ann Lee", "Ann Lee"],
    ["Ann  Lee", "Ann Lee"],
    ["Ann\u00a0Lee", "Ann Lee"],
    ["Ann\tLee", "Ann Lee"],
    ["Lee's", "Lee's"],
  ])("%j are shown with single spaces", (text, shown) => {
    const words = new Words(analyze(text));
    expect(words.spaced(0, words.length)).toBe(shown);
  });
});
