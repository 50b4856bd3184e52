import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parquetWriteBuffer } from "hyparquet-writer";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type Claim, createReader, read } from "../../src/index.js";
import type { ArticleRecord } from "../../src/record/index.js";
import { hearsay, skipUnlessBuilt } from "./hearsay.js";

let folder = "";
beforeEach((context) => {
  skipUnlessBuilt(context);
  folder = mkdtempSync(join(tmpdir(), "hearsay-tables-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const told = "the ministry had skipped inspections of the reservoir for four years";

async function recordOf(id: string, before = ""): Promise<ArticleRecord> {
  const text = `${before}“${told[0].toUpperCase()}${told.slice(1)},” Ann Lee said on Monday.`;
  return read(
    { id, text, outlet: `The ${id} Gazette`, published: "2024-03-01", url: `https://${id}.example/` },
    { reader: await createReader("linear") },
  );
}

/** Records as the rows of a table of articles. */
const rowsOf = (records: readonly ArticleRecord[]) =>
  records.map(({ id, sources, statements, ...fields }) => ({
    ...fields,
    schema: null,
    article: id,
    length: fields.text.length,
    reader: "linear",
    reading: JSON.stringify({ sources, statements }),
  }));

function writeTable(file: string, rows: readonly Record<string, unknown>[]): void {
  mkdirSync(join(file, ".."), { recursive: true });
  const names = Object.keys(rows[0]);
  const columnData = names.map((name) => ({
    name,
    data: rows.map((row) => row[name]),
    ...(name === "length"
      ? { type: "INT32" as const }
      : name === "articles"
        ? {}
        : { type: "STRING" as const }),
    nullable: true,
  }));
  writeFileSync(file, Buffer.from(parquetWriteBuffer({ columnData, rowGroupSize: 2 })));
}

const imported = (...args: readonly string[]) =>
  hearsay(["import", ...args, "--store", join(folder, "s.db")]);
const asked = async (...args: readonly string[]) => {
  const { stdout } = await hearsay([...args, "--store", join(folder, "s.db"), "--json"]);
  return JSON.parse(stdout);
};

test("a story comes out of the tables into the store, whole, and the page's commands show it", async () => {
  const records = await Promise.all(["a", "b", "c", "d"].map((id) => recordOf(id)));
  writeTable(join(folder, "out/articles/period=2024-03/part-1.snappy.parquet"), rowsOf(records.slice(0, 3)));
  writeTable(join(folder, "out/articles/period=2024-04/part-1.snappy.parquet"), rowsOf(records.slice(3)));
  // What Spark leaves beside its tables.
  writeFileSync(join(folder, "out/articles/_SUCCESS"), "");
  writeTable(join(folder, "out/stories/part-1.parquet"), [
    { story: "story-a", articles: ["a", "d"] },
    { story: "story-b", articles: ["b", "c"] },
  ]);
  const first = await imported(join(folder, "out"), "--story", "story-a");
  expect(first).toMatchObject({ code: 0, stderr: "" });
  expect(first.stdout.trim()).toBe("Took in 2 articles");
  const claims: readonly Pick<Claim, "statements">[] = await asked("claims");
  const articles = claims.map(({ statements }) => statements.map(({ article }) => article));
  expect(articles).toEqual([["a", "d"]]);
  expect(await asked("show", "https://d.example/")).toEqual(records[3]);
  const rest = await imported(join(folder, "out"), "--json");
  expect(JSON.parse(rest.stdout)).toEqual({ articles: 2, same: 2 });
}, 60_000);

test("what a query made of the table is taken in, offsets and all", async () => {
  // A byte order mark at the beginning of a text is part of it.
  const records = [await recordOf("a", "\ufeff"), await recordOf("b")];
  const file = join(folder, "found.parquet");
  writeTable(file, rowsOf(records));
  expect((await imported(file)).stdout.trim()).toBe("Took in 2 articles");
  expect(await asked("show", "https://a.example/")).toEqual(records[0]);
});

test.each([
  ["no folder of tables", {}, [], "there is no table of articles in it"],
  ["a column that is missing", { columns: { text: "x" } }, [], "it has no column article"],
  ["a reading that is none", { fields: { reading: "{}" } }, [], "the article a is not as it was read"],
  ["offsets that lead out of the text", { fields: { text: "Short." } }, [], "lies outside the text"],
  ["no table of stories", { fields: {} }, ["--story", "x"], "has no table of stories"],
  ["no such story", { fields: {}, story: "story-a" }, ["--story", "x"], `no story "x" is there`],
])("%s is said in a line", async (_, { columns, fields, story }: Wrong, args, message) => {
  const out = join(folder, "out");
  mkdirSync(out);
  if (columns) writeTable(join(out, "a.parquet"), [columns]);
  if (fields)
    writeTable(join(out, "articles/a.parquet"), [{ ...rowsOf([await recordOf("a")])[0], ...fields }]);
  if (story) writeTable(join(out, "stories/a.parquet"), [{ story, articles: ["a"] }]);
  const { code, stderr } = await imported(out, ...args);
  expect(code).toBeGreaterThan(0);
  expect(stderr).toContain(message);
  expect(stderr.trimEnd().split("\n")).toHaveLength(1);
});

interface Wrong {
  readonly columns?: Record<string, unknown>;
  readonly fields?: Record<string, unknown>;
  readonly story?: string;
}

test("a file that is no Parquet, and a story of what holds none, are refused", async () => {
  const file = join(folder, "x.parquet");
  writeFileSync(file, "nonsense");
  expect((await imported(file)).stderr).toContain("it cannot be read as Parquet");
  const lines = join(folder, "x.jsonl");
  writeFileSync(lines, "");
  expect((await imported(lines, "--story", "a")).stderr).toContain("--story goes with a folder of tables");
});
