import { expect, it } from "vitest";
import { withNames } from "../../test/bundled-names.js";
import { NameIndex } from "./name-index.js";
import { parsePhrase } from "./phrase.js";
import { Words } from "./words.js";

/** A phrase in a word: its form, and the head noun or name, plural marked by a star, count after a colon, "of" in brackets. */
function parsed(shown: string): string {
  const text = `Yesterday ${shown} said so.`;
  const { analysis, names } = withNames(text);
  const words = new Words(analysis);
  const index = new NameIndex(names, words);
  const phrase = parsePhrase(words, index, [{ start: 10, end: 10 + shown.length }]);
  if (!phrase) return "nothing";
  const { form, noun, name, plural, count, of } = phrase;
  const head = name ? text.slice(name.start, name.end) : noun;
  return `${form} ${head}${plural ? "*" : ""}${count === null ? "" : `:${count}`}${of ? ` (${text.slice(of.start, of.end)})` : ""}`;
}

it.each([
  ["Anna Berg", "name Anna Berg:1"],
  ["Sen. Anna Berg, a Democrat from Ohio,", "name Anna Berg:1"],
  ["the former mayor Anna Berg", "name Anna Berg:1"],
  ["Anna Berg's", "name Anna Berg:1"],
  ["the Supreme Court this month", "name Supreme Court"],
  ["his wife, Anna Berg,", "noun Anna Berg"],
  ["a lawyer for the bank, Peter Lund,", "noun Peter Lund"],
  ["an official", "noun official"],
  ["a senior White House official", "noun official (White House)"],
  ["four US officials", "noun official*:4"],
  ["the official further", "noun official"],
  ["some of the voters in Ohio", "noun voter* (Ohio)"],
  ["a majority of voters", "noun voter*"],
  ["people familiar with the talks", "noun person*"],
  ["an aide briefed on the talks", "noun aide"],
  ["a poll released Thursday", "noun poll"],
  ["a Politico report", "noun report (Politico)"],
  ["a poll by Gallup", "noun poll (Gallup)"],
  ["Anna Berg's spokesman", "noun spokesman (Anna Berg)"],
  ["doctors and nurses", "noun doctor*"],
  ["Anna Berg and Peter Lund", "compound anna*:2"],
  ["he", "pronoun he"],
  ["his", "pronoun his"],
  ["they", "pronoun they*"],
  ["his aides", "noun aide*"],
  ["who", "relative who"],
  ["US officials", "noun official*"],
  ["…", "nothing"],
])("%s", (shown, expected) => {
  expect(parsed(shown).replace(/^compound \S*\*/, "compound anna*")).toBe(expected);
});

it("finds nothing where there are no words", () => {
  const { analysis, names } = withNames("No one.");
  const words = new Words(analysis);
  expect(parsePhrase(words, new NameIndex(names, words), [])).toBeNull();
});
