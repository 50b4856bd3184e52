import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { articleFromHtml } from "../../src/documents/index.js";
import { createReader, linkArticles, readArticle } from "../../src/index.js";
import type { Article, ArticleRecord } from "../../src/record/index.js";
import { begin, ended, hearsay, skipUnlessBuilt } from "./hearsay.js";
import { allStages, type Json } from "./shuffling.js";

beforeEach(skipUnlessBuilt);

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "hearsay-stage-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const samples = fileURLToPath(new URL("../../samples/story", import.meta.url));

/** The articles of the bundled story, and two that have the text of others. */
function sampleArticles(): Article[] {
  const articles = readdirSync(samples)
    .filter((name) => name.endsWith(".html"))
    .toSorted()
    .map((name) => articleFromHtml(readFileSync(join(samples, name), "utf8")));
  const again = articles.slice(0, 2).map((article) => ({
    ...article,
    id: `${article.id}x`,
    outlet: "Another Gazette",
    published: null,
  }));
  return [...articles, ...again];
}

async function run(stage: string, lines: readonly object[]): Promise<Json[]> {
  const input = lines.map((line) => `${JSON.stringify(line)}\n`).join("");
  const { code, stdout, stderr } = await hearsay(["stage", stage], { input });
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  return stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
}

/** A row as the stage reads it, with what the record of an article has. */
const rowOf = ({ id, url, outlet, title, byline, published, text }: Article) => ({
  id,
  url,
  outlet,
  title,
  byline,
  published,
  text,
});

const sorted = (texts: readonly string[]): string[] => texts.toSorted();

test("all stages in a row, with a shuffle between them, make what linkArticles makes", async () => {
  const rows = sampleArticles().map(rowOf);
  const staged = await allStages(run, rows);
  const reader = await createReader("linear");
  const records: ArticleRecord[] = staged.read.map(({ article }: Json) => {
    const { article: id, url, outlet, title, byline, credit, published, language, text, reading } = article;
    return {
      schema: 1,
      id,
      url,
      outlet,
      title,
      byline,
      credit,
      published,
      language,
      text,
      ...JSON.parse(reading),
    };
  });
  const linked = await linkArticles(records);
  expect(sorted(staged.claims.map(({ record }: Json) => record))).toEqual(
    sorted(linked.claims.map((claim) => JSON.stringify(claim))),
  );
  expect(sorted(staged.copies.map(({ copy }: Json) => copy))).toEqual(
    sorted(linked.copies.map((copy) => JSON.stringify(copy))),
  );
  expect(staged.stories.map(({ story, articles }) => ({ id: story, articles }))).toEqual(linked.stories);
  expect(linked.claims.length).toBeGreaterThan(3);
  expect(linked.copies.length).toBeGreaterThan(3);
  // What the stage read gives is what the library reads.
  const [first] = records;
  const { schema: _, sources, statements, ...article } = first;
  expect(await readArticle(article, reader)).toEqual(first);
  expect(statements.length + sources.length).toBeGreaterThan(0);
}, 60_000);

test("each line has its answer, in order, whatever is wrong with it", async () => {
  const lines = [
    `{"id":"a","text":"“It is over,” Smith said."}`,
    `{"text":17}`,
    `{"text":"It`,
    `[]`,
    `{"id":"b","text":"Ein Satz, der in einer Sprache steht, die hier niemand kennt, und deshalb nicht gelesen wird."}`,
    `{"id":"c","text":"\\ud83d is half of a face, Jones said."}`,
  ];
  const input = Buffer.concat([
    Buffer.from(`${lines.join("\n")}\n`),
    Buffer.from([0x7b, 0xff, 0x7d, 0x0a]),
    Buffer.from(`\n{"id":"d","text":"“Yes,” Lee said."}`),
  ]);
  const { stdout } = await hearsay(["stage", "read"], { input });
  const answers: Json[] = stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(answers.map(({ article, failure }) => article?.article ?? failure.code)).toEqual([
    "a",
    "bad-row",
    "not-json",
    "bad-row",
    "language",
    "c",
    "charset",
    "d",
  ]);
  expect(answers[1].failure).toEqual({
    place: "standard input:2",
    code: "bad-row",
    message: `"text" is a number: make it a string with the article's words`,
    excerpt: `{"text":17}`,
  });
  expect(answers[5].article.text).toBe("\ufffd is half of a face, Jones said.");
});

test.each([
  ["keys", "{}", "bad-row", "it is no record: the article: its"],
  ["keys", "[1]", "bad-row", "the line is not an object"],
  ["pairs", "{}", "bad-row", `"what" is missing or no text`],
  ["pairs", `{"what":"jokes"}`, "bad-row", `"what" is "jokes"`],
  ["pairs", `{"what":"claims","key":1,"nodes":[{"id":"a","keys":["x"]}]}`, "bad-row", `"keys" holds what`],
  ["pairs", `{"what":"compare","records":[],"pairs":[{"a":"x","b":"y"}]}`, "bad-row", "is not in the line"],
  ["graph", `{"what":"claims","records":[],"copies":[]}`, "bad-row", `"components" is missing or no list`],
  ["graph", "nonsense", "not-json", "the line is not JSON"],
])("hearsay stage %s answers %s with a failure", async (stage, input, code, message) => {
  const [{ failure }] = await hearsay(["stage", stage], { input }).then(({ stdout }) =>
    stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line)),
  );
  expect(failure.code).toBe(code);
  expect(failure.message).toContain(message);
});

/** What the stage `read` answers to a line that names a file, in short. */
async function inFile(line: object): Promise<string[]> {
  return (await run("read", [line])).map(
    ({ article, failure, end }) => article?.article ?? failure?.code ?? `end ${end}`,
  );
}

test("a file is opened as hearsay add would, from any thing in it on, and its end is told", async () => {
  const file = join(folder, "news.jsonl");
  const rows = ["one", "two", "three"].map((id) =>
    JSON.stringify({ id, text: `“It is ${id},” Smith said.` }),
  );
  writeFileSync(file, `${rows.join("\n")}\nnonsense\n`);
  expect(await inFile({ file })).toEqual(["one", "two", "three", "not-json", "end 4"]);
  expect(await inFile({ file, from: 2 })).toEqual(["three", "not-json", "end 4"]);
  expect(await inFile({ file: join(folder, "none.warc") })).toEqual(["not-found", "end 0"]);
});

test("it reads no more than it has answered", async () => {
  const child = begin(["stage", "read"], { stdio: ["pipe", "pipe", "ignore"] });
  child.stdout?.pause();
  const line = `${JSON.stringify({ text: `“It is over,” Smith said. ${"Nothing was said. ".repeat(2000)}` })}\n`;
  const lines = 100;
  for (let i = 0; i < lines; i++) child.stdin?.write(line);
  child.stdin?.end();
  // What nobody takes is not answered, and what is not answered is not read: most of it stays where it is.
  await new Promise((resolve) => setTimeout(resolve, 2000));
  expect(child.stdin?.writableLength).toBeGreaterThan((lines * line.length) / 2);
  child.stdout?.resume();
  const { code, stdout } = await ended(child);
  expect(code).toBe(0);
  expect(stdout.trimEnd().split("\n")).toHaveLength(lines);
}, 30_000);

test("what an engine must know of the stages stands in one place", async () => {
  const [about] = await run("about", []);
  expect(about).toEqual({
    version: expect.any(String),
    caps: { copies: 100, claims: { odd: 50, even: 20 }, stories: 100 },
    sameTexts: 16,
    tie: 0.3,
    leftOut: {
      articles: "their ids were given to earlier articles",
      claims: "words that more than 20 statements share, and pairs of words that more than 50 do",
      copies: "stretches of words that more than 100 texts share",
      stories: "names and words that more than 100 articles share",
    },
  });
});
