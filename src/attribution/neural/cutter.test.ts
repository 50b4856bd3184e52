import { readFileSync } from "node:fs";
import { assert, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { mutatedText } from "../../../test/texts.js";
import { Cutter } from "./cutter.js";
import { Case, Space, shapeOf } from "./shapes.js";
import { Vocabulary } from "./vocabulary.js";

const vocabulary = new Vocabulary(
  readFileSync(new URL("../../../models/neural-en/vocab.txt", import.meta.url), "utf8"),
);
const cutter = new Cutter(vocabulary);

/** The numbers are those that the tokenizer in Python gives, with which the model was trained. */
it.each<[string, string, number[]]>([
  ["plain words", "The mayor said so.", [1996, 3664, 2056, 2061, 1012]],
  [
    "words in several pieces",
    "unaffordability Zelenskyy",
    [14477, 4246, 8551, 8010, 27838, 7770, 5874, 2100],
  ],
  ["capitals and clitics", "McCAIN's they’ll don't", [19186, 1005, 1055, 2027, 1521, 2222, 2123, 1005, 1056]],
  ["composed accents", "café Ångström İstanbul", [7668, 17076, 15687, 9960]],
  ["accents written apart", "cafe\u0301 n\u0303o", [7668, 2053]],
  [
    "marks without a space",
    "“Stop!”—he said…then,left",
    [1523, 2644, 999, 1524, 1517, 2002, 2056, 1529, 2059, 1010, 2187],
  ],
  [
    "currency and signs",
    "$5.3bn 10% A+B=C £20 x^2 a_b",
    [
      1002, 1019, 1012, 1017, 24700, 2184, 1003, 1037, 1009, 1038, 1027, 1039, 21853, 2692, 1060, 1034, 1016,
      1037, 1035, 1038,
    ],
  ],
  [
    "a soft hyphen, joiners and a mark of direction inside words",
    "co\u00adoperate zero\u200bwidth a\u200db \u202eright\u202c",
    [17654, 5717, 9148, 11927, 2232, 11113, 2157],
  ],
  [
    "controls and NUL inside words",
    "st\u0000op be\u0007ll tab\u0009here new\u000aline v\u000bt",
    [2644, 4330, 21628, 2182, 2047, 2240, 28879],
  ],
  ["spaces of all kinds", "a\u00a0b\u2003c\u3000d\u2028e", [1037, 1038, 1039, 1040, 1041]],
  ["the replacement character", "what\ufffdever \ufffd", [3649]],
  [
    "Chinese, Japanese and Korean",
    "東京の市長は「橋は安全だ」 서울시장",
    [
      1879, 1755, 1671, 100, 1967, 1672, 1641, 1885, 1672, 1820, 100, 1661, 1642, 1461, 30008, 29999, 30014,
      30022, 29997, 30019, 30000, 30006, 30025,
    ],
  ],
  [
    "Hebrew, Arabic and Greek",
    "ראש העיר العمدة Ὀδυσσεύς ΣΑΣ",
    [
      1265, 29788, 29812, 1245, 29805, 29796, 29811, 1270, 23673, 29830, 22192, 15394, 19433, 1169, 29722,
      29735, 29733, 29733, 29723, 29735, 19579, 1173, 14608, 29733,
    ],
  ],
  ["full width", "ＡＢＣ１２３！", [100, 1986]],
  ["ligatures and small capitals", "ﬁnance ß ẞ ſ ŉ", [1984, 7229, 3401, 1096, 1096, 100, 100]],
  ["emoji, joined and alone", "👍🏽 👩\u200d🚀 said 😀no", [100, 100, 2056, 100]],
  [
    "a word of 100 letters, and one of 101",
    `${"a".repeat(100)} ${"b".repeat(101)}`,
    [
      13360, 11057, 11057, 11057, 11057, 11057, 11057, 11057, 11057, 11057, 11057, 11057, 11057, 11057, 11057,
      11057, 11057, 11057, 11057, 11057, 11057, 11057, 11057, 11057, 11057, 11057, 11057, 11057, 11057, 11057,
      11057, 11057, 11057, 11057, 11057, 11057, 11057, 11057, 11057, 11057, 11057, 11057, 11057, 11057, 11057,
      11057, 11057, 11057, 11057, 2050, 100,
    ],
  ],
  ["what no pieces make", "qqqᚠqqq ᚠ", [100, 100]],
  ["combining marks alone", "\u0301 \u0301a", [1037]],
  [
    "dots and abbreviations",
    "U.S. Sen. J.D. Vance's 3.5-point lead...",
    [
      1057, 1012, 1055, 1012, 12411, 1012, 1046, 1012, 1040, 1012, 16672, 1005, 1055, 1017, 1012, 1019, 1011,
      2391, 2599, 1012, 1012, 1012,
    ],
  ],
])("cuts as in training: %s", (_, text, ids) => {
  expect([...cutter.cut(text, [0]).ids]).toEqual(ids);
});

/** The words, each as the text shows it. */
function wordsOf(text: string): string[] {
  const { wordStarts, wordEnds } = cutter.cut(text, [0]);
  return Array.from(wordStarts, (start, i) => text.slice(start, wordEnds[i]));
}

it.each<[string, string[]]>([
  ["Ann's U.S. trip", ["Ann", "'", "s", "U", ".", "S", ".", "trip"]],
  ["“It fell.”", ["“", "It", "fell", ".", "”"]],
  ["caf\u00e9 cafe\u0301s", ["caf\u00e9", "cafe\u0301s"]],
  ["👍🏽 a👍b", ["👍🏽", "a👍b"]],
  ["st\u0000op \u200bgo\u200b", ["st\u0000op", "go"]],
  ["東京x", ["東", "京", "x"]],
  ["\ud83d no \udc00", ["no"]],
  ["a".repeat(300), ["a".repeat(300)]],
  ["", []],
  [" \n\u0301", []],
])("shows where the words of %j stand", (text, words) => {
  expect(wordsOf(text)).toEqual(words);
});

it("says how each piece is written and what stands before it", () => {
  const text = "USA wins\nMcCain's A unaffordability";
  const { ids, shapes, paragraphs } = cutter.cut(text, [0, 9]);
  const { Lower, Capitalised, Capitals, Mixed } = Case;
  const { None, Blank, Line } = Space;
  expect([...shapes]).toEqual([
    shapeOf(Capitals, Line),
    shapeOf(Lower, Blank),
    shapeOf(Mixed, Line),
    shapeOf(Lower, None),
    shapeOf(Lower, None),
    shapeOf(Capitalised, Blank),
    // What goes on with a word has nothing before it.
    shapeOf(Lower, Blank),
    ...Array(3).fill(shapeOf(Lower, None)),
  ]);
  expect([...paragraphs]).toEqual([0, 2, ids.length]);
});

it("takes a paragraph without a word for none", () => {
  expect([...cutter.cut("a\n\u200b\nb", [0, 2, 4]).paragraphs]).toEqual([0, 1, 2]);
});

describe("whatever the text", () => {
  it("the columns fit each other and the text", () => {
    assert(
      property(mutatedText(), (text) => {
        const pieces = cutter.cut(text, [0]);
        const { length, ids, shapes, words, wordStarts, wordEnds } = pieces;
        expect([ids.length, shapes.length, words[words.length - 1]]).toEqual([length, length, length]);
        expect(ids.every((id) => id >= 0 && id < vocabulary.size)).toBe(true);
        let before = 0;
        wordStarts.forEach((start, i) => {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(wordEnds[i]).toBeGreaterThan(start);
          expect(words[i + 1]).toBeGreaterThan(words[i]);
          before = wordEnds[i];
        });
        expect(before).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 1000 },
    );
  });
});

it("says which piece a list lacks", () => {
  expect(() => new Vocabulary("[PAD]\n[UNK]\n[CLS]\nthe\n")).toThrow("has no [SEP]");
});
