import { stripVTControlCharacters } from "node:util";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { aSource, marked, sourced } from "../../../test/cli/notation.js";
import type { ArticleRecord } from "../../record/index.js";
import type { Explanation } from "../../sources/index.js";
import { markedText, superscript } from "./marks.js";
import { type PageLook, page } from "./page.js";
import { cells } from "./width.js";

const pageOf = (record: ArticleRecord, place: string, shape: PageLook): string =>
  [...page(record, place, shape)].join("");

const bracketed = (notation: string): string =>
  [...markedText(marked(notation), false)].map((run) => run.text).join("");

test.each([
  ["one statement", "<s:Smith> <c:said> <q:“No.”>", "{Smith} ‹said› [“No.”]¹"],
  ["nothing to set off", "It rained.", "It rained."],
  ["parts that touch", "<s:Report><c::><q: it rained>", "{Report}‹:›[ it rained]¹"],
  ["a content in pieces", "<q:“No,”> <s:she> <c:said>. <q:“Never.”>", "[“No,”]¹ {she} ‹said›. [“Never.”]¹"],
  [
    "a statement inside another",
    "<s:Smith> <c:said> <q:<s2:Jones> <c2:told> him <q2:it is over>>.",
    "{Smith} ‹said› [{Jones} ‹told› him [it is over]²]¹.",
  ],
  ["spans that cross", "<s:a <c:b>> c", "{a ‹b›} c"],
  [
    "a source that two statements share",
    "<s:<s2:Smith>> <c:said> <q:no> and <c2:added> <q2:never>",
    "{Smith} ‹said› [no]¹ and ‹added› [never]²",
  ],
  ["a content that two statements share", "<q:<q2:It rains>>, they <c:said>.", "[It rains]¹,², they ‹said›."],
  ["at both ends of the text", "<q:all of it>", "[all of it]¹"],
])("brackets: %s", (_, notation, expected) => {
  expect(bracketed(notation)).toBe(expected);
});

test("in colour the innermost span gives the role, and numbers follow the contents", () => {
  const record = marked("<s:Smith> <c:said> <q:<s2:Jones> is <q2:out>>.");
  expect([...markedText(record, true)]).toEqual([
    { text: "Smith", role: "source" },
    { text: " ", role: null },
    { text: "said", role: "cue" },
    { text: " ", role: null },
    { text: "Jones", role: "source" },
    { text: " is ", role: "content" },
    { text: "out", role: "content" },
    { text: "²", role: "number" },
    { text: ",¹", role: "number" },
    { text: ".", role: null },
  ]);
});

test("spans that cross each other lose no character", () => {
  const span = fc
    .tuple(fc.nat(20), fc.nat(20))
    .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) + 1 }));
  const statement = fc.record({ source: span, cue: span, content: span });
  fc.assert(
    fc.property(fc.array(statement, { maxLength: 5 }), fc.boolean(), (parts, colour) => {
      const base = marked("abcdefghijklmnopqrstu <q:v>");
      const statements = parts.map(({ source, cue, content }, index) => ({
        ...base.statements[0],
        id: `t${index + 1}`,
        source: [source],
        cue: [cue],
        content: [content],
      }));
      const shown = [...markedText({ ...base, statements }, colour)].map((run) => run.text).join("");
      expect(shown.replace(/[{}‹›[\]⁰¹²³⁴⁵⁶⁷⁸⁹,]/g, "")).toBe(base.text);
      const spans = statements.flatMap(({ source, cue, content }) =>
        [source, cue, content].map(([{ start, end }], role) => `${role} ${start} ${end}`),
      );
      for (const bracket of [/[{‹[]/g, /[}›\]]/g]) {
        expect(shown.match(bracket) ?? []).toHaveLength(colour ? 0 : new Set(spans).size);
      }
    }),
  );
});

test("numbers", () => {
  expect(superscript(1)).toBe("¹");
  expect(superscript(1203)).toBe("¹²⁰³");
});

const look = { columns: 60, colour: false };

test("a page: where from, the text with its paragraphs, the list, the ledger", () => {
  const record = {
    ...sourced(
      "<s:The minister> <c:said> the <q:bridge is safe>.\nIt rained.",
      [aSource("s1", "Jane Roe", { role: "transport minister" })],
      { speaker: "s1" },
    ),
    title: "Bridge opens",
    outlet: "Example News",
    published: "2026-01-02",
  };
  expect(pageOf(record, "a.txt", look)).toBe(`
  Bridge opens
  Example News · 2026-01-02     {source}  ‹cue›  [content]

  {The minister} ‹said› the [bridge is safe]¹.

  It rained.

  ── 1 statement · 1 direct ──────────────────────────────

  1  Jane Roe, transport minister · said
     bridge is safe
     direct · 0.90

  ── Sources ─────────────────────────────────────────────

  1  Jane Roe, transport minister · first hand      person

  1 statement · 1 source, all named · none through others
`);
});

test("line breaks stay line breaks where the text has blank lines, and several blank lines are one", () => {
  const shown = pageOf(marked("one\ntwo\n\n\n\nthree\n"), "a.txt", look);
  expect(shown).toContain("\n  one\n  two\n\n  three\n\n  ── No statements found");
});

test("a headline that begins the text is not shown twice, and the file stands in for an unknown origin", () => {
  const shown = pageOf(marked("\nBridge opens\n\nIt rained.", { title: "Bridge opens" }), "news/a.txt", look);
  expect(shown.match(/Bridge opens/g)).toHaveLength(1);
  expect(shown).toContain("  news/a.txt ");
});

// An article by someone who means harm, in every place that is shown.
const hostile = "\u001b[2J\u001b]0;owned\u0007\u009b31m\u202e x\u0000\r\b";

test.each([true, false])(
  "nothing from the article reaches the terminal as a command (colour %s)",
  (colour) => {
    const evil = { description: hostile, role: hostile, anonymity: hostile };
    const record = {
      ...sourced(
        `<s:A${hostile}> <c:said${hostile}> <q:B${hostile}\n${hostile}>. <s2:He> <c2:said${hostile}> <q2:no>`,
        [aSource("s1", hostile, evil), aSource("s2", null, evil)],
        { speaker: "s1", via: ["s2", "s1"] },
        { speaker: "s2", via: ["s1"] },
      ),
      title: hostile,
      outlet: hostile,
      byline: hostile,
      url: hostile,
    };
    const reason: Explanation = {
      statement: "t1",
      speaker: { rule: "pronoun", mention: { start: 0, end: 20 }, sure: false },
      via: [{ source: "s2", rule: hostile, trigger: { start: 2, end: 30 } }],
      channel: hostile,
      manner: [{ decides: "stance", rule: hostile, span: { start: 0, end: 40 } }],
    };
    const shown = [...page(record, `${hostile}.txt`, { columns: 80, colour }, [reason])].join("");
    const ours = colour ? ["0", "1", "2", "1;32", "3;35", "36", "32", "33"] : [];
    const rest = ours.reduce((text, code) => text.replaceAll(`\u001b[${code}m`, ""), shown);
    expect(rest).not.toMatch(/(?!\n)\p{Cc}|[\u2028-\u202e\u2066-\u2069]/u);
    expect(rest).toContain("␛]0;owned␇");
  },
);

test.each([34, 40, 60, 80, 120])("no line is wider than %i columns, whatever the script", (columns) => {
  const text = `<s:国家领导人> <c:说> <q:「${"我们必须继续努力。".repeat(20)}」> and <s2:${"Ünïcödé ".repeat(12)}> <c2:said> <q2:${"👩\u200d🚀 שלום ".repeat(40)}>.`;
  const record = sourced(
    text,
    [
      aSource("s1", "国家领导人".repeat(8), { role: "总理".repeat(12) }),
      aSource("s2", null, { description: "👩\u200d🚀 שלום ".repeat(20), anonymity: "害怕".repeat(40) }),
      aSource("s3", "Ünïcödé".repeat(20), { kind: "organization" }),
    ],
    { speaker: "s1", via: ["s2", "s3"], channel: "press conference" },
    { speaker: "s2", via: ["s3"], parent: "t1", hedged: true },
  );
  const explanations = record.statements.map(
    ({ id, source: [words] }): Explanation => ({
      statement: id,
      speaker: { rule: "pronoun", mention: words, sure: false },
      via: [{ source: "s3", rule: "told", trigger: words }],
      channel: `“${"新闻发布会".repeat(20)}”`,
      manner: [{ decides: "stance", rule: "verb say", span: words }],
    }),
  );
  for (const colour of [true, false]) {
    const shown = stripVTControlCharacters(
      [...page(record, `${"folder/".repeat(20)}a.txt`, { columns, colour }, explanations)].join(""),
    );
    for (const line of shown.split("\n")) expect(cells(line)).toBeLessThanOrEqual(columns);
  }
});

test("every word of the article is on its page", () => {
  const record = marked(
    "<s:Smith> <c:said> <q:“We will <s2:never> stop”>, <s2:he> <c2:added>. 他说没有办法。",
  );
  const shown = pageOf(record, "a.txt", { columns: 34, colour: false });
  const body = shown.split("──")[0].replace(/.*\[content\]/s, "");
  expect(body.replace(/[\s{}‹›[\]¹²]/g, "")).toBe(record.text.replace(/\s/g, ""));
});
