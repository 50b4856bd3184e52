import { expect, test } from "vitest";
import { aSource, sourced } from "../../../test/cli/notation.js";
import type { ArticleRecord, Source, Statement } from "../../record/index.js";
import { ledger } from "./ledger.js";
import { cells } from "./width.js";

const linesOf = (record: ArticleRecord, width: number): string[] =>
  [...ledger(record, width)].map((line) => line.map((run) => run.text).join(""));

/** A record with a statement for each speaker and its relays: ["s1", "s2"] is s1 through s2. */
function told(sources: readonly Source[], ...ways: readonly (readonly (string | null)[])[]): ArticleRecord {
  const known = ways.map(
    ([speaker, ...via]): Partial<Statement> => ({ speaker, via: via.filter((id) => id !== null) }),
  );
  return sourced(ways.map((_, i) => `<q${i + 1}:x>`).join(" "), sources, ...known);
}

const roe = aSource("s1", "Jane Roe", { role: "mayor" });
const official = aSource("s2", null);
const gazette = aSource("s3", "The Gazette", { kind: "outlet" });
const voters = aSource("s4", null, { kind: "group", description: "voters" });

test("a row a source, the one with most statements first; then the sum", () => {
  const record = told(
    [roe, official, gazette, voters],
    ["s2", "s3"],
    ["s1"],
    ["s1"],
    ["s4"],
    ["s2", "s3"],
    ["s1", "s3"],
    [null],
  );
  expect(linesOf(record, 70)).toEqual([
    "3  Jane Roe, mayor · 2 first hand · 1 via The Gazette           person",
    "2  an official · unnamed, unexplained · via The Gazette         person",
    "1  voters · unnamed · first hand                                 group",
    "0  The Gazette · relays 3                                       outlet",
    "1  the article does not say whose",
    "",
    "7 statements · 4 sources, 2 unnamed · 3 through others",
  ]);
});

test("what does not fit beside the name stands under it", () => {
  const record = told([official, gazette], ["s2", "s3"]);
  expect(linesOf(record, 44).slice(0, 2)).toEqual([
    "1  an official                        person",
    "   unnamed, unexplained · via The Gazette",
  ]);
});

test.each<[string, Partial<Source>, string]>([
  ["no reason", {}, "unnamed, unexplained"],
  ["the article's reason", { anonymity: "not authorised to speak" }, "unnamed: “not authorised to speak”"],
  ["not people", { kind: "document", description: "a report", anonymity: null }, "unnamed"],
])("why it is not named: %s", (_, fields, expected) => {
  const [row] = linesOf(told([aSource("s1", null, fields)], ["s1"]), 100);
  expect(row).toContain(` · ${expected} · first hand `);
});

test.each([
  [
    "whole chains are told apart",
    [
      ["s1", "s2", "s3"],
      ["s1", "s3"],
    ],
    "1 via an official → The Gazette · 1 via The Gazette",
  ],
  ["the commonest way first", [["s1"], ["s1", "s3"], ["s1", "s3"]], "2 via The Gazette · 1 first hand"],
  [
    "no number where there is one way",
    [
      ["s1", "s3"],
      ["s1", "s3"],
    ],
    "via The Gazette",
  ],
])("through whom: %s", (_, ways, expected) => {
  const rows = linesOf(told([roe, official, gazette], ...ways), 100);
  expect(rows.find((row) => row.includes("Jane Roe"))).toMatch(new RegExp(`mayor · ${expected} +person$`));
});

test.each([
  ["one of each", told([roe], ["s1"]), "1 statement · 1 source, all named · none through others"],
  ["nobody", told([], [null], [null]), "2 statements · no sources · none through others"],
])("the sum: %s", (_, record, expected) => {
  expect(linesOf(record, 80).at(-1)).toBe(expected);
});

test("two hundred sources, in order, each on lines that fit", () => {
  const sources = Array.from({ length: 200 }, (_, i) => aSource(`s${i + 1}`, `Person Number ${i + 1}`));
  const ways = sources.flatMap(({ id }, i) =>
    Array.from({ length: (i * 7) % 12 }, () => [id, `s${((i * 3) % 200) + 1}`]),
  );
  const lines = linesOf(told(sources, ...ways), 56);
  const rows = lines.filter((line) => line.endsWith("person"));
  expect(rows).toHaveLength(200);
  const counts = rows.map((line) => Number.parseInt(line, 10));
  expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  expect(counts.reduce((a, b) => a + b)).toBe(ways.length);
  for (const line of lines) expect(cells(line)).toBeLessThanOrEqual(56);
});
