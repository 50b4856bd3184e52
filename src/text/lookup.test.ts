import { expect, test } from "vitest";
import { analyze } from "./analyze.js";
import { quotationAt, quotationsOfTokens, sentenceAt, tokenAt } from "./lookup.js";

const TEXT = "He said: “She said ‘no’ and ‘yes’ to me.” Then “it” ended.";
const analysis = analyze(TEXT);

test.each([
  ["He", null],
  ["“She", "“She said ‘no’ and ‘yes’ to me.”"],
  ["no", "‘no’"],
  ["and", "“She said ‘no’ and ‘yes’ to me.”"],
  ["’ to", "‘yes’"],
  [" to", "“She said ‘no’ and ‘yes’ to me.”"],
  [" Then", null],
  ["it”", "“it”"],
  ["ended", null],
])("the innermost quotation at %j", (at, expected) => {
  const found = quotationAt(analysis, TEXT.indexOf(at));
  expect(found && TEXT.slice(found.start, found.end)).toBe(expected);
});

test("no quotation outside the text", () => {
  expect(quotationAt(analysis, -1)).toBeNull();
  expect(quotationAt(analysis, TEXT.length)).toBeNull();
  expect(quotationAt(analyze(""), 0)).toBeNull();
});

test("the quotations of all tokens agree with those of their first characters", () => {
  const found = quotationsOfTokens(analysis);
  for (let token = 0; token < analysis.tokens.length; token++) {
    const quotation = quotationAt(analysis, analysis.tokens.starts[token]);
    expect(found[token]).toBe(quotation === null ? -1 : analysis.quotations.indexOf(quotation));
  }
  expect(new Set(found)).toEqual(new Set([-1, 0, 1, 2, 3]));
});

test("the token at an offset, or the next", () => {
  const word = (offset: number): string => {
    const token = tokenAt(analysis, offset);
    return TEXT.slice(analysis.tokens.starts[token], analysis.tokens.ends[token]);
  };
  expect(word(0)).toBe("He");
  expect(word(1)).toBe("He");
  expect(word(2)).toBe("said");
  expect(tokenAt(analysis, TEXT.length)).toBe(analysis.tokens.length);
});

test("the sentence of every token", () => {
  const three = analyze("One two. Three four!\n\nFive");
  const found = Array.from({ length: three.tokens.length }, (_, token) => sentenceAt(three, token));
  expect(found).toEqual([0, 0, 0, 1, 1, 1, 2]);
  expect(sentenceAt(analyze(""), 0)).toBe(0);
});
