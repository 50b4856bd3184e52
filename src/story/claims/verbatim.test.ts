import { expect, it } from "vitest";
import type { Utterance } from "./utterance.js";
import { verbatim } from "./verbatim.js";

/** An utterance of these words; what stands in ⟦ ⟧ is quoted. */
function utterance(text: string): Utterance {
  let isQuoted = null;
  const words: string[] = [];
  let quoted = "";
  for (const [word] of text.matchAll(/[⟦⟧]|[^\s⟦⟧]+/g)) {
    if (word === "⟦" || word === "⟧") isQuoted = word === "⟦";
    else {
      words.push(word);
      quoted += isQuoted ? "q" : ".";
    }
  }
  return { words, quoted } as unknown as Utterance;
}

it.each([
  ["the same quotation", "⟦we will close the bridge⟧", "⟦we will close the bridge⟧", "same"],
  ["more of a quotation", "⟦we will close the bridge⟧", "⟦and so we will close the bridge in may⟧", "part"],
  ["a phrase", "⟦a rotten deal⟧", "⟦a rotten deal⟧", null],
  ["a quotation turned around", "⟦this is a bridge for cars⟧", "⟦this is not a bridge for cars⟧", null],
  ["other words quoted", "⟦we will close the bridge⟧", "⟦we may close the bridge⟧", null],
  [
    "a sentence of wire copy",
    "the two are to meet alone but for interpreters",
    "the two are to meet alone but for their interpreters",
    "same",
  ],
  [
    "another number",
    "the bridge will be closed for 12 weeks from may on",
    "the bridge will be closed for 20 weeks from may on",
    null,
  ],
  ["a short sentence of nobody's", "the bridge will be closed", "the bridge will be closed", null],
  [
    "part of a sentence of nobody's",
    "the bridge over the river will be closed soon",
    "the bridge over the river will be closed soon said the city which has no money for it",
    null,
  ],
])("%s", (_, a, b, expected) => {
  expect(verbatim(utterance(a), utterance(b))).toBe(expected);
  expect(verbatim(utterance(b), utterance(a))).toBe(expected);
});
