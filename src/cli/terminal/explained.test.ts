import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { aSource, sourced } from "../../../test/cli/notation.js";
import type { ArticleRecord } from "../../record/index.js";
import type { Explanation, SpeakerReason } from "../../sources/index.js";
import { inContext, lineFinder } from "./context.js";
import { list } from "./list.js";
import { relayReason } from "./reasons.js";

const linesOf = (record: ArticleRecord, explanations: readonly Explanation[]): string[] =>
  [...list(record, 90, explanations)].map((line) =>
    line
      .map((run) => run.text)
      .join("")
      .replaceAll("\u00a0", " "),
  );

test("who, through whom, how and by which words, under the statement", () => {
  const record = sourced(
    "Jane Roe came to Orrin on Monday.\nThe bridge, <s:she> <c:denied> to the Gazette, <q:may fall>.",
    [aSource("s1", "Jane Roe"), aSource("s2", "The Gazette", { kind: "outlet" })],
    { speaker: "s1", via: ["s2"], channel: "interview", stance: "denies", hedged: true },
  );
  const at = (words: string): { start: number; end: number } => {
    const start = record.text.indexOf(words);
    return { start, end: start + words.length };
  };
  const reason: Explanation = {
    statement: "t1",
    speaker: { rule: "pronoun", mention: at("Jane Roe"), sure: true },
    via: [{ source: "s2", rule: "sent", trigger: at("to the Gazette") }],
    channel: "“the Gazette”",
    manner: [
      { decides: "stance", rule: "verb deny", span: at("denied") },
      { decides: "hedged", rule: "modal may", span: at("may") },
    ],
  };
  expect(linesOf(record, [reason]).slice(3)).toEqual([
    "   speaker    “she” was led back to “Jane Roe” (line 1)",
    "              “{Jane Roe} came to Orrin on Monday.”",
    "   via        The Gazette: sent to it, “to the Gazette” (line 2)",
    "   channel    interview: “the Gazette”",
    "   stance     denies: “denied”, verb deny",
    "   hedge      “may”, modal may",
  ]);
});

test("a statement without an explanation has none", () => {
  const record = sourced("<s:Roe> <c:said> <q:no>", [aSource("s1", "Roe")], { speaker: "s1" });
  expect(linesOf(record, [])).toHaveLength(2);
});

test.each([
  ["likely", "s1", false, "“She” was led back to “Roe” (line 1), but the text does not decide"],
  ["left open", null, false, "“She” was led back to “Roe” (line 1), so it is left open"],
  ["sure", "s1", true, "“She” was led back to “Roe” (line 1)"],
])("how sure: %s", (_, speaker, sure, expected) => {
  const record = sourced("Roe came. <s:She> <c:said> <q:no>", [aSource("s1", "Roe")], { speaker });
  const reason: SpeakerReason = { rule: "pronoun", mention: { start: 0, end: 3 }, sure };
  const lines = linesOf(record, [{ statement: "t1", speaker: reason, via: [], channel: "", manner: [] }]);
  expect(lines[2].trim()).toBe(`speaker    ${expected}`);
});

/** Names of rules in the code of the room that makes them, as far as they stand there as they are. */
function rulesIn(files: RegExp, rules: RegExp): string[] {
  const room = new URL("../../sources/", import.meta.url);
  return readdirSync(room, { recursive: true, encoding: "utf8" })
    .filter((file) => files.test(file.replaceAll("\\", "/")) && !file.endsWith(".test.ts"))
    .flatMap((file) => [...readFileSync(new URL(file, room), "utf8").matchAll(rules)])
    .flatMap((match) => match.slice(1).filter(Boolean));
}

test("every rule for relays is told in plain words", () => {
  const relays = [
    ...rulesIn(/^read-sources/, /\brule: "([^"]+)"/g),
    ...rulesIn(/^relays\//, /^ +\| "([^"]+)"|\bhit\("([^"]+)"|\brule: "([^"]+)"/gm),
  ];
  expect(relays.length).toBeGreaterThan(10);
  expect(relays.filter((rule) => relayReason(rule).includes("by the rule"))).toEqual([]);
});

test.each([
  ["", 0, 1],
  ["a\nb", 0, 1],
  ["a\nb", 1, 1],
  ["a\nb", 2, 2],
  ["a\r\nb\rc", 3, 2],
  ["a\r\nb\rc", 5, 3],
  ["\n\n", 2, 3],
])("%j: the line of %i", (text, offset, line) => {
  expect(lineFinder(text)(offset)).toBe(line);
});

const long = "one two three four five six seven eight nine ten eleven twelve";

test.each([
  ["the whole of a short line", "It was <Roe> again.", "“It was {Roe} again.”"],
  ["no further than its line", "one\nIt was <Roe> again.\ntwo", "“It was {Roe} again.”"],
  [
    "cut between words",
    `${long} <Roe> ${long}`,
    "“… six seven eight nine ten eleven twelve {Roe} one two three four five six seven …”",
  ],
  ["at the ends of the text", "<Roe>", "“{Roe}”"],
  [
    "no half characters",
    `${"😀".repeat(30)}a<Roe>b${"😀".repeat(30)}`,
    `“…${"😀".repeat(19)}a{Roe}b${"😀".repeat(19)}…”`,
  ],
])("in context: %s", (_, notation, expected) => {
  const start = notation.indexOf("<");
  const end = notation.indexOf(">") - 1;
  const shown = inContext(notation.replace(/[<>]/g, ""), { start, end });
  expect(shown.map((run) => run.text).join("")).toBe(expected);
});
