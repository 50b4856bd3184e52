import { parse } from "csv-parse/sync";
import * as fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { csv, type Extract, TABLE_NAMES, TABLES, type TableName } from "../../src/exports/index.js";
import { Lookup } from "../../src/exports/lookup.js";
import type { Value } from "../../src/exports/tables/tables.js";
import type { Span } from "../../src/record/index.js";
import { anyExtract, EXTRACTS, SEARCH, STORY } from "./extracts.js";

/** The rows as csv-parse, strict, gives them: by column, an empty cell and `""` told apart. */
function parsed(text: string): readonly Record<string, string | null>[] {
  return parse(text, {
    columns: true,
    record_delimiter: "\r\n",
    relax_quotes: false,
    relax_column_count: false,
    cast: (value, { quoting }) => (value === "" && !quoting ? null : value),
  });
}

const written = (extract: Extract, name: TableName): string => [...csv(extract, name)].join("");

/** What a cell says, from what stands in it: the apostrophe before a formula taken away again. */
const said = (cell: string): string => cell.replace(/^'(?='*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20])/, "");

const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, "\ufffd");

/** What UTF-8 and RFC 4180 cannot hold is replaced, one for one. */
const held = (text: string): string =>
  // oxlint-disable-next-line no-control-regex -- these are what it looks for
  wellFormed(text).replace(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]/g, "\ufffd");

/** What a cell says, as the value it was made of. */
function readCell(cell: string | null, type: string): unknown {
  if (cell === null) return null;
  if (type === "text") return said(cell);
  if (type === "flag") return cell === "true";
  if (type === "time") return Date.parse(cell);
  return type === "texts" || type === "spans" ? JSON.parse(cell) : Number(cell);
}

/** What is to be read of a value. */
function expectedOf(value: Value, type: string): unknown {
  if (typeof value === "string") return held(value);
  if (type === "texts") return (value as readonly string[]).map(wellFormed);
  return type === "spans" ? (value as readonly Span[]).map(({ start, end }) => [start, end]) : value;
}

/** The rows of a table as csv-parse reads them, and as they should be. */
function bothOf(extract: Extract, name: TableName) {
  const table = TABLES[name];
  const found = parsed(written(extract, name));
  return {
    found: found.map((row) => table.columns.map((column) => readCell(row[column.name], column.type))),
    expected: [...table.rows(new Lookup(extract))].map((row) =>
      table.columns.map((column) => expectedOf(row[column.name], column.type)),
    ),
  };
}

describe.each(EXTRACTS)("%s", (_, extract) => {
  it.each(TABLE_NAMES)("%s: a parser reads every row as it is", (name) => {
    const { found, expected } = bothOf(extract, name);
    expect(found).toEqual(expected);
  });
});

test("no table of the story is empty", () => {
  expect(Math.min(...TABLE_NAMES.map((name) => bothOf(STORY, name).found.length))).toBeGreaterThan(0);
});

test("any article", () => {
  const tables = fc.constantFrom<TableName[]>("articles", "statements", "sources");
  fc.assert(
    fc.property(anyExtract, tables, (extract, name) => {
      const { found, expected } = bothOf(extract, name);
      expect(found).toEqual(expected);
    }),
    { numRuns: 200 },
  );
});

test("the lines are those of RFC 4180: CRLF at each end, as many cells in each", () => {
  const text = written(STORY, "statements");
  expect(text.endsWith("\r\n")).toBe(true);
  const outside = text.replace(/"(?:[^"]|"")*"/g, "");
  expect(outside).not.toMatch(/[^\r]\n|\r[^\n]|"/);
  const counts = new Set(
    outside
      .trimEnd()
      .split("\r\n")
      .map((line) => line.split(",").length),
  );
  expect([...counts]).toEqual([TABLES.statements.columns.length]);
});

test.each([
  ["=1+1", "'=1+1"],
  ["+1", "'+1"],
  ["-1", "'-1"],
  ["@SUM(A1)", "'@SUM(A1)"],
  ["＝1", "'＝1"],
  ["'=1", "''=1"],
  ["a=1", "a=1"],
  ["'tis", "'tis"],
  ["\t=1", "'\t=1"],
])("%j is no formula", (title, cell) => {
  const [one] = STORY.articles;
  const extract = { ...STORY, articles: [{ ...one, record: { ...one.record, title } }] };
  const line = written(extract, "articles").split("\r\n")[1];
  expect(line.split(",")[3]).toBe(cell);
});

test("whatever is in it, no cell begins a formula", () => {
  fc.assert(
    fc.property(anyExtract, fc.string({ unit: "binary", maxLength: 5 }), (extract, words) => {
      const articles = extract.articles.map(({ record, statements }) => ({
        statements,
        record: { ...record, title: `=${words}`, outlet: `@${words}`, byline: `\t${words}` },
      }));
      for (const row of parsed(written({ ...extract, articles }, "articles")))
        for (const cell of Object.values(row)) expect(cell ?? "").not.toMatch(/^[=+\-@\t\r\n]/);
    }),
    { numRuns: 50 },
  );
});

test("a search has the statements that were found", () => {
  const rows = parsed(written(SEARCH, "statements"));
  expect(rows.map(({ article, statement }) => `${article} ${statement}`)).toEqual([
    "gazette-1 t2",
    "wire/2 #a t1",
  ]);
  expect(parsed(written(SEARCH, "sources")).map(({ source }) => source)).toEqual(["s2", "s3", "s1"]);
});
