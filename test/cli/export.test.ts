import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "csv-parse/sync";
import { parquetReadObjects } from "hyparquet";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { createProgram } from "../../src/cli/program.js";
import { EXPORT_FORMATS, TABLE_NAMES } from "../../src/exports/index.js";
import { thingsIn } from "../exports/json-ld.js";
import { type Ended, hearsay, skipUnlessBuilt } from "./hearsay.js";

test("help names the formats and tables that there are", () => {
  const command = createProgram(() => {}).commands.find((one) => one.name() === "export");
  const choices = (long: string) => command?.options.find((option) => option.long === long)?.argChoices;
  expect(choices("--format")).toEqual(EXPORT_FORMATS);
  expect(choices("--table")).toEqual(TABLE_NAMES);
});

beforeEach(skipUnlessBuilt);

const samples = fileURLToPath(new URL("../../samples/story", import.meta.url));
let folder = "";
let story = "";
let article = "";

const ask = (...args: readonly string[]): Promise<Ended> =>
  hearsay(["export", ...args], {
    cwd: folder,
    env: { HEARSAY_STORE: join(folder, "news.db"), COLUMNS: "80" },
  });

/** What an export prints; it must succeed. */
async function printed(...args: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await ask(...args, "-");
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  return stdout;
}

const read = (...path: readonly string[]): string => readFileSync(join(folder, ...path), "utf8");

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "hearsay-export-"));
  const options = { cwd: folder, env: { HEARSAY_STORE: join(folder, "news.db") } };
  await hearsay(["add", samples, "--reader", "linear", "--jobs", "1"], options);
  const { stdout } = await hearsay(["stories", "--jsonl"], options);
  story = JSON.parse(stdout.split("\n")[0]).id;
  const list = await hearsay(["list", "--json", "--outlet", "Northgate"], options);
  article = JSON.parse(list.stdout)[0].id;
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each(["web-annotation", "schema-org", "prov"])("%s: a story, an article, a search", async (format) => {
  const things = await Promise.all([
    thingsIn(await printed("--format", format, "--story", story)),
    thingsIn(await printed("--format", format, "--article", article)),
    thingsIn(await printed("--format", format, "--search", "dam")),
  ]);
  const articles = things.map((all) =>
    [...all.keys()].filter((id) => /^urn:hearsay:article\/[^#]*$/.test(id)),
  );
  expect(articles[0].length).toBe(10);
  for (const [i, ids] of articles.entries()) expect(ids.length, `${i}`).toBeGreaterThan(0);
  expect(articles[1]).toContain(`urn:hearsay:article/${article}`);
});

test("a file is written whole, under a new name only", async () => {
  const done = await ask("--format", "html", "--story", story, "--all", "dam.html");
  expect(done).toMatchObject({ code: 0, stderr: "" });
  expect(done.stdout).toMatch(/Wrote 10 articles, \d+ statements, \d+ claims to dam\.html/);
  expect(read("dam.html")).toMatch(/^<!doctype html>\n[\s\S]*<\/html>\n$/);
  expect(await ask("--format", "html", "--story", story, "dam.html")).toMatchObject({
    code: 2,
    stderr: expect.stringContaining("is there already"),
  });
  expect(existsSync(join(folder, "dam.html.part"))).toBe(false);
});

test("tables go into a folder, or one of them into a file", async () => {
  const done = await ask("--format", "csv", "--story", story, "--json", "tables");
  expect(JSON.parse(done.stdout)).toMatchObject({ articles: 10 });
  expect(readdirSync(join(folder, "tables")).toSorted()).toEqual(
    TABLE_NAMES.map((name) => `${name}.csv`).toSorted(),
  );
  const rows = parse(read("tables", "articles.csv"), { columns: true, record_delimiter: "\r\n" });
  expect(rows.length).toBe(10);
  expect(await printed("--format", "csv", "--story", story, "--table", "articles")).toBe(
    read("tables", "articles.csv"),
  );

  expect(
    await ask("--format", "parquet", "--article", article, "--table", "statements", "a.parquet"),
  ).toMatchObject({
    code: 0,
  });
  const bytes = readFileSync(join(folder, "a.parquet"));
  const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length);
  const statements = await parquetReadObjects({ file });
  expect(statements.length).toBeGreaterThan(0);
  expect(new Set(statements.map((row) => row.article))).toEqual(new Set([article]));
});

test("a search exports what it finds", async () => {
  const rows: Record<string, string>[] = parse(
    await printed("--format", "csv", "--search", "gates", "--table", "statements"),
    { columns: true, record_delimiter: "\r\n" },
  );
  expect(rows.length).toBeGreaterThan(0);
  for (const { content, source } of rows) expect(`${content} ${source}`).toMatch(/gate/);
});

test.each([
  [["--story", "x", "f"], /^--story goes with --format/],
  [["--table", "claims", "f"], /^--table goes with --format/],
  [["--format", "html", "f"], /name it with --article, --story or --search$/],
  [["--format", "html", "--search", " ", "f"], /^--search needs words/],
  [["--format", "html", "--article", "a", "--story", "b", "f"], /cannot be used with option/],
  [["--format", "html", "--search", "a", "--all", "f"], /^--all goes with --story/],
  [
    ["--format", "html", "--search", "a", "--table", "claims", "f"],
    /^--table goes with --format csv or parquet/,
  ],
  [["--format", "csv", "--search", "a", "-"], /^standard output takes one table/],
  [["--format", "prov", "--search", "a", "--base", "no address", "f"], /^--base no address is no address/],
  [
    ["--format", "csv", "--search", "a", "--base", "http://e.com/", "f"],
    /^--base goes with the formats in JSON-LD/,
  ],
  [["--format", "pdf", "f"], /Allowed choices are web-annotation/],
])("%j is refused", async (args, message) => {
  const { code, stdout, stderr } = await ask(...args);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toMatch(/^hearsay: [^\n]*\n$/);
  expect(stderr.slice("hearsay: ".length, -1)).toMatch(message);
  expect(existsSync(join(folder, "f"))).toBe(false);
});

test("what means nothing is told, and nothing is written", async () => {
  expect(await ask("--format", "html", "--article", "nothing", "f")).toMatchObject({ code: 1, stdout: "" });
  expect(await ask("--format", "csv", "--story", "nothing", "f")).toMatchObject({ code: 1, stdout: "" });
  expect(existsSync(join(folder, "f"))).toBe(false);
});
