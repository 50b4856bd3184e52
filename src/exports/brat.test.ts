import * as fc from "fast-check";
import { expect, test } from "vitest";
import { aSource, marked, sourced } from "../../test/cli/notation.js";
import type { ArticleRecord } from "../record/index.js";
import * as brat from "./brat.js";
import { bratConfiguration } from "./brat.js";

const bratAnnotations = (record: ArticleRecord): string => [...brat.bratAnnotations(record)].join("");

const annotations = (notation: string): string[] =>
  bratAnnotations(marked(notation)).split("\n").slice(0, -1);

test("a statement: spans with their words, relations from the cue, a note", () => {
  expect(annotations("<s:Smith> <c:told> <a:them> <q:“No.”>")).toEqual([
    "T1\tSource 0 5\tSmith",
    "T2\tCue 6 10\ttold",
    "T3\tContent 16 21\t“No.”",
    "T4\tAddressee 11 15\tthem",
    "R1\tHasSource Arg1:T2 Arg2:T1",
    "R2\tHasContent Arg1:T2 Arg2:T3",
    "R3\tHasAddressee Arg1:T2 Arg2:T4",
    "A1\tStance T2 asserts",
    "#1\tAnnotatorNotes T3\tt1: direct, confidence 0.90",
  ]);
});

test("who is behind it stands in the note; how it is put, in attributes of the cue", () => {
  const record = sourced(
    "<s:She> <c:denied> <q:it>. <q2:“No.”>",
    [aSource("s1", "Jane\nRoe"), aSource("s2", null, { description: "two aides" })],
    {
      speaker: "s1",
      via: ["s2"],
      stance: "denies",
      hedged: true,
      negated: true,
      channel: "press conference",
    },
    { speaker: "s2", parent: "t1" },
  );
  const lines = bratAnnotations(record).split("\n");
  expect(lines.filter((line) => /^[A#]/.test(line))).toEqual([
    "A1\tStance T2 denies",
    "A2\tHedged T2",
    "A3\tNegated T2",
    "A4\tChannel T2 press-conference",
    "#1\tAnnotatorNotes T3\tt1: direct, confidence 0.90; speaker s1 Jane Roe; via s2 two aides (unnamed)",
    "A5\tStance T4 asserts",
    "#2\tAnnotatorNotes T4\tt2: direct, in t1, confidence 0.90; speaker s2 two aides (unnamed)",
  ]);
  for (const [, name, value] of bratAnnotations(record).matchAll(/^A\d+\t(\w+) T\d+(?: (\S+))?$/gm)) {
    expect(bratConfiguration).toMatch(
      new RegExp(`^${name}\tArg:Cue\\|Content${value ? `, Value:(.*\\|)?${value}(\\||$)` : "$"}`, "m"),
    );
  }
});

test("offsets count code points: characters outside the basic plane are one", () => {
  expect(annotations("😀😀 <s:Sm😀th> <c:said> <q:𠮷.>").slice(0, 3)).toEqual([
    "T1\tSource 3 8\tSm😀th",
    "T2\tCue 9 13\tsaid",
    "T3\tContent 14 16\t𠮷.",
  ]);
});

test("a span with line breaks is cut into pieces around them", () => {
  expect(annotations("<q:one\n\n  two\r\nthree >")[0]).toBe("T1\tContent 0 3;7 10;12 17\tone two three");
});

test("a content in pieces", () => {
  expect(annotations("<q:“No,”> <s:she> <c:said>. <q:“Never.”>")[2]).toBe(
    "T3\tContent 0 5;16 24\t“No,” “Never.”",
  );
});

test("without a cue the content holds the relation, without a source there is none", () => {
  expect(annotations("<s:Smith>: <q:No.>")).toContain("R1\tHasSource Arg1:T2 Arg2:T1");
  expect(annotations("<q:No.>").filter((line) => line.startsWith("R"))).toEqual([]);
});

test("numbers run on from statement to statement", () => {
  const lines = annotations("<s:A> <c:said> <q:b>. <s2:C> <c2:said> <q2:d>.");
  expect(lines.map((line) => line.split("\t")[0])).toEqual([
    "T1",
    "T2",
    "T3",
    "R1",
    "R2",
    "A1",
    "#1",
    "T4",
    "T5",
    "T6",
    "R3",
    "R4",
    "A2",
    "#2",
  ]);
});

test("no statements, no annotations", () => {
  expect(bratAnnotations(marked("It rained."))).toBe("");
});

test("every type that is written is in the configuration", () => {
  const types = annotations("<s:A> <c:told> <a:b> <q:c>.").flatMap(
    (line) => line.match(/^[TR]\d+\t(\w+)/)?.[1] ?? [],
  );
  expect(types).toHaveLength(7);
  for (const type of types) expect(bratConfiguration).toMatch(new RegExp(`^${type}(\t|$)`, "m"));
});

/** As it comes back from a UTF-8 file: lone surrogates are U+FFFD. */
const wellFormed = (text: string): string => Buffer.from(text).toString();
// oxlint-disable-next-line no-control-regex -- what ends a line to Python
const lineEnd = /[\n\v\f\r\u001c-\u001e\u0085\u2028\u2029]/;

test("as Python reads it, each piece's words stand at its offsets, on one line", () => {
  const unit = fc.constantFrom(
    "a",
    "b ",
    "😀",
    "\n",
    "\r\n",
    "\u2028",
    "\u0085",
    "\u001c",
    "é",
    "\ud800",
    "\t",
  );
  const part = fc
    .string({ unit, maxLength: 12 })
    .filter((text) => Array.from(text).some((one) => one.trim() && !lineEnd.test(one)));
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 8 }), part, part, (before, source, content) => {
      const record = marked(`${before}<s:${source}> said <q:${content}>`);
      // Python's view: an array of code points. A lone surrogate becomes U+FFFD in the file.
      const points = Array.from(wellFormed(record.text));
      const lines = bratAnnotations(record).split(lineEnd);
      expect(lines.pop()).toBe("");
      const spans = lines.filter((line) => line.startsWith("T"));
      expect(spans).toHaveLength(2);
      for (const line of spans) {
        const [, head, ...words] = line.split("\t");
        const offsets = head.replace(/^\w+ /, "").split(";");
        const shown = offsets.map((pair) =>
          points.slice(...(pair.split(" ").map(Number) as [number, number])).join(""),
        );
        expect(wellFormed(words.join("\t"))).toBe(shown.join(" "));
      }
    }),
  );
});
