import { expect, test } from "vitest";
import { cells, shorten } from "./width.js";

test.each([
  ["", 0],
  ["Smith", 5],
  ["Ó Æ “…” –", 9],
  ["e\u0301", 1], // é as letter and mark
  ["他说", 4],
  ["「没有」。", 10],
  ["한국어", 6],
  ["한", 2], // a syllable in its three letters
  ["ひらがなカナ", 12],
  ["ｶﾅ", 2], // halfwidth
  ["Ｗｉｄｅ", 8],
  ["😀", 2],
  ["👩\u200d👩\u200d👧", 2], // one family
  ["👍🏽", 2],
  ["🇺🇦", 2],
  ["❤\ufe0f", 2],
  ["❤", 1],
  ["1\ufe0f\u20e3", 2],
  ["𠮷", 2],
  ["שלום", 4],
  ["می\u200cخواهم", 7],
  ["क्षि", 2], // two consonants; virama and vowel sign add nothing
])("%j takes %i cells", (text, expected) => {
  expect(cells(text)).toBe(expected);
});

test.each([
  ["Smith said", 10, "Smith said"],
  ["Smith said", 9, "Smith sa…"],
  ["Smith said so, we hear", 15, "Smith said so…"],
  ["Smith said so, we", 16, "Smith said so…"],
  ["incomprehensibilities", 10, "incompreh…"],
  ["a incomprehensibilities", 12, "a incompreh…"], // going back to "a" would cost too much
  ["他说没有了", 10, "他说没有了"],
  ["他说没有了", 9, "他说没有…"],
  ["他说没有了", 8, "他说没…"],
  ["👩\u200d🚀👩\u200d🚀👩\u200d🚀", 5, "👩\u200d🚀👩\u200d🚀…"],
  ["e\u0301e\u0301e\u0301", 3, "e\u0301e\u0301e\u0301"],
])("%j in %i cells is %j", (text, width, expected) => {
  expect(shorten(text, width)).toBe(expected);
  expect(cells(shorten(text, width))).toBeLessThanOrEqual(width);
});
