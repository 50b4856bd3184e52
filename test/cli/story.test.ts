import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { Span } from "../../src/record/index.js";
import { openStore } from "../../src/store/index.js";
import { type Ended, hearsay, skipUnlessBuilt } from "./hearsay.js";

beforeEach(skipUnlessBuilt);

const samples = fileURLToPath(new URL("../../samples/story", import.meta.url));
let folder = "";
let file = "";

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "hearsay-stories-"));
  file = join(folder, "news.db");
  await hearsay(["add", samples, "--store", file, "--reader", "linear", "--jobs", "1"], { cwd: folder });
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

const ask = (...args: readonly string[]): Promise<Ended> =>
  hearsay(args, { cwd: folder, env: { HEARSAY_STORE: file, COLUMNS: "80" } });

/** What a command prints; it must succeed, and print nothing that a terminal obeys. */
async function printed(...args: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await ask(...args);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(stdout).not.toMatch(/(?![\n\r])\p{Cc}/u);
  return stdout;
}

/** What a command shows on a page of 80 columns. */
async function shown(...args: readonly string[]): Promise<string> {
  const page = await printed(...args);
  const wide = page.split("\n").filter((line) => line.length > 80);
  expect(wide).toEqual([]);
  return page;
}

async function json<T>(...args: readonly string[]): Promise<T> {
  return JSON.parse(await printed(...args, "--json")) as T;
}

interface ShownClaim {
  readonly schema: number;
  readonly id: string;
  readonly gist: string;
  readonly statements: readonly {
    readonly article: string;
    readonly content: readonly Span[];
    readonly speaker: string | null;
  }[];
  readonly speakers: readonly { readonly key: string; readonly name: string | null }[];
  readonly origins: { readonly low: number; readonly high: number };
}

async function claims(...args: readonly string[]): Promise<ShownClaim[]> {
  const lines = (await printed("claims", ...args, "--jsonl")).trim().split("\n").filter(Boolean);
  return lines.map((line) => JSON.parse(line) as ShownClaim);
}

test("the sample is one story, which is shown with its articles and claims", async () => {
  const list = await shown("stories");
  expect(list).toMatch(/2023-05-02 – 2023-05-04 · 10 articles · 9 outlets/);
  expect(list).toMatch(/\n {2}1 story\n$/);
  const [{ id }] = await json<{ id: string }[]>("stories");
  const page = await shown("story", id.slice(0, 12));
  expect(page).toMatch(
    /2023-05-02 06:00 {2}The Morrow Ledger Ministry skipped .* · cc7fee32|2023-05-02 06:00 {2}The Morrow Ledger/,
  );
  expect(page).toContain("I have not seen a single report that says the dam is unsafe");
  expect(page).toContain("rests on   Ada Brandt");
  expect(await shown("story")).toBe(page);
  expect(page).toMatch(/^ *Ada Brandt, Jon Falk$/m);
  const whole = await json<{ versions: unknown[]; leftOut: unknown[]; people: unknown; places: unknown }>(
    "story",
  );
  expect(whole).toMatchObject({ people: ["Ada Brandt", "Jon Falk"], places: [] });
  expect(whole.versions).toHaveLength(10);
  expect(whole.leftOut).toEqual([]);
  expect((await shown("story", "--all")).length).toBeGreaterThan(page.length);
});

test("a claim is printed whole, and shown with how it went", async () => {
  const [claim] = await claims('"single report"');
  expect(claim).toMatchObject({ schema: 1, origins: { low: 1, high: 1 } });
  const keys = claim.speakers.map(({ key }) => key);
  for (const { speaker } of claim.statements) expect(keys).toContain(speaker);
  const page = await shown("claim", claim.id);
  expect(page).toMatch(/Independent origins \[1\]\n.*Ada Brandt/s);
  expect(page).toMatch(
    /2023-05-02 15:10 {2}Velden Wire .*first.*2023-05-02 16:30 {2}Coast Courier from Velden Wire/s,
  );
  expect(page).toMatch(/What changed on the way\n {2}quote altered/);
  const one = await json<{ id: string; timeline: { outlet: string }[]; cut: number }>("claim", claim.id);
  expect(one).toMatchObject({ id: claim.id, cut: 1 });
  expect(one.timeline.map(({ outlet }) => outlet).slice(0, 4)).toEqual([
    "Velden Wire",
    "Coast Courier",
    "Brightwater Daily",
    "Orrin Radio",
  ]);
  expect(await ask("claim", "nonesuch")).toMatchObject({ code: 1, stdout: "" });
});

test("claims are chosen by story, by words and by how sure they are", async () => {
  const all = await claims();
  expect(all.length).toBeGreaterThan(4);
  expect(await claims((await json<{ id: string }[]>("stories"))[0].id)).toEqual(all);
  expect(await claims("fields", "dry")).toHaveLength(1);
  expect(await claims("nonesuch")).toEqual([]);
  for (const { confidence } of (await claims("--sure", "0.9")) as unknown as { confidence: number }[])
    expect(confidence).toBeGreaterThanOrEqual(0.9);
  expect(await claims("--limit", "2")).toEqual(all.slice(0, 2));
  expect(await shown("claims", "--limit", "1")).toMatch(/the first 1 claim\n$/);
});

test("copies are told with who has them from whom", async () => {
  const articles = await json<{ id: string; outlet: string }[]>("list");
  const cut = articles.find(({ outlet }) => outlet === "Brightwater Daily")!;
  const page = await shown("copies", cut.id);
  expect(page).toMatch(
    /Velden Wire · 2023-05-02 15:10[\s\S]*100 % of this article[\s\S]*this\s+article from it/,
  );
  expect(page).toMatch(/2 articles share prose with it\n$/);
  const own = articles.find(({ outlet }) => outlet === "Tolmin Herald")!;
  expect(await shown("copies", own.id)).toContain("No article of the store shares prose with it");
});

test("the command that links what was added finds claims by their words at once", async () => {
  const store = join(folder, "fresh.db");
  await hearsay(["add", samples, "--store", store, "--reader", "linear", "--jobs", "1"], { cwd: folder });
  const args = ["claims", "travel", "north", "--store", store, "--jsonl"];
  const { stdout } = await hearsay(args, { cwd: folder });
  expect(stdout).toContain("she would travel north");
  expect((await hearsay(args, { cwd: folder })).stdout).toBe(stdout);
});

test("what-if tells which claims fall with a source, an outlet or an article", async () => {
  const page = await shown("what-if", "--without", "Ada Brandt");
  expect(page).toMatch(/I have not seen a single report that says the dam is unsafe\n {2}loses all support/);
  expect(page).toMatch(/Without Ada Brandt: \d+ claims? of \d+ lost/);
  const told = await json<{ without: object; struck: { effect: string }[] }>(
    "what-if",
    "--without",
    "outlet:Velden Wire",
  );
  expect(told.without).toEqual({ sources: [], outlets: ["Velden Wire"], articles: [] });
  expect(told.struck.map(({ effect }) => effect)).toContain("lost");
  expect(await ask("what-if")).toMatchObject({ code: 2, stdout: "" });
  expect(await ask("what-if", "--without", "article:nonesuch")).toMatchObject({ code: 1, stdout: "" });
});

test("the audit names the standards, and gives text, JSON and CSV", async () => {
  const page = await shown("audit");
  expect(page).toMatch(/\d+ % {2}of \d+ statements in 10 articles are from sources that are not named/);
  expect(page).toContain("Ada Brandt");
  expect(page).toContain("Reuters, Handbook of Journalism");
  const report = await json<{
    articles: number;
    findings: { rule: string; article: string; spans: unknown[] }[];
  }>("audit");
  expect(report.articles).toBe(10);
  expect(report.findings.map(({ rule }) => rule)).toContain("unexplained-anonymity");
  for (const { spans } of report.findings) expect(spans.length).toBeGreaterThan(0);
  const rows = (await printed("audit", "--csv")).trimEnd().split("\r\n");
  expect(rows[0]).toBe("rule,standards,article,outlet,published,start,end,words,note,claim");
  expect(rows).toHaveLength(report.findings.length + 1);
  expect(await json<{ articles: number }>("audit", "kestrel")).toMatchObject({ articles: 1 });
});

test("the audit tells two articles of one id apart", async () => {
  const store = join(folder, "twins.db");
  const source = join(folder, "twins.jsonl");
  const twins = ["One", "Two"].map((outlet) => ({
    id: "twin",
    url: `https://${outlet}.example/`,
    outlet,
    text: `“The ${outlet} bridge will close,” an official said on Monday.`,
  }));
  writeFileSync(source, twins.map((twin) => JSON.stringify(twin)).join("\n"));
  await hearsay(["add", source, "--store", store, "--reader", "linear", "--jobs", "1"], { cwd: folder });
  const { stdout } = await hearsay(["audit", "--store", store, "--csv"], { cwd: folder });
  const rows = stdout.trimEnd().split("\r\n").slice(1);
  const audited = new Set(rows.map((row) => /,(twin[^,]*,\w+),/.exec(row)?.[1]));
  expect(audited).toEqual(new Set(["twin,One", "twin~2,Two"]));
});

test("what-if tells two articles of one id apart, by that name or by their addresses", async () => {
  const store = join(folder, "doubles.db");
  const source = join(folder, "doubles.jsonl");
  const doubles = ["One", "Two"].map((outlet) => ({
    id: "double",
    url: `https://${outlet.toLowerCase()}.example/`,
    outlet,
    text: `“The old bridge of Karsa will be closed to lorries before the winter,” an official told the ${outlet} Gazette on Monday.`,
  }));
  writeFileSync(source, doubles.map((one) => JSON.stringify(one)).join("\n"));
  await hearsay(["add", source, "--store", store, "--reader", "linear", "--jobs", "1"], { cwd: folder });
  const without = async (article: string): Promise<unknown> => {
    const args = ["what-if", "--without", `article:${article}`, "--store", store, "--json"];
    const { stdout } = await hearsay(args, { cwd: folder });
    return (JSON.parse(stdout) as { without: { articles: unknown } }).without.articles;
  };
  expect(await without("double")).toEqual(["double"]);
  expect(await without("double~2")).toEqual(["double~2"]);
  expect(await without("https://two.example/")).toEqual(["double~2"]);
});

test("stories are made, merged, split and undone by hand", async () => {
  const articles = await json<{ id: string }[]>("list");
  const [a, b, c] = articles.map(({ id }) => id);
  const [made] = await json<{ id: string; title: string; articles: number }[]>(
    "stories",
    "--make",
    "The dam",
    a,
    b,
  );
  expect(made).toMatchObject({ title: "The dam", articles: 2, made: true });
  expect(await shown("stories")).toMatch(/8 articles[\s\S]*2 articles|2 articles[\s\S]*8 articles/);
  const [split] = await json<{ id: string; articles: number }[]>("stories", "--split", made.id, b);
  expect(split.articles).toBe(1);
  const rest = (await json<{ id: string; made: boolean }[]>("stories")).find((story) => !story.made)!;
  const [merged] = await json<{ id: string; articles: number }[]>("stories", "--merge", rest.id, split.id);
  expect(merged.articles).toBe(9);
  expect(await ask("stories", "--split", merged.id, a)).toMatchObject({ code: 2 });
  expect(await ask("stories", "--merge", merged.id)).toMatchObject({ code: 2 });
  expect(await ask("stories", c)).toMatchObject({ code: 2 });
  await printed("stories", "--undo", merged.id);
  await printed("stories", "--undo", made.id);
  expect(await json("stories")).toMatchObject([{ articles: 10, made: false }]);
  const [found] = await json<{ id: string; articles: number }[]>(
    "stories",
    "--make",
    "Gates",
    "--query",
    "gates",
  );
  expect(found.articles).toBeGreaterThan(1);
  await printed("stories", "--undo", found.id);
});

test("link says what it did, and the sample needs no store", async () => {
  expect(await shown("link")).toContain("All is linked");
  const { code, stdout } = await hearsay(["story", "--sample"], {
    cwd: folder,
    env: { HEARSAY_STORE: join(folder, "none.db"), COLUMNS: "80" },
  });
  expect(code).toBe(0);
  expect(stdout).toMatch(/10 articles · 9 outlets/);
  expect(await hearsay(["story", "--store", join(folder, "none.db")], { cwd: folder })).toMatchObject({
    code: 1,
  });
});

test("claims that a person has put together are one to the commands, too, and in what they export", async () => {
  const before = await claims();
  const [one, other] = before;
  const store = openStore(file);
  try {
    const anchor = ({ statements: [{ article, content }] }: ShownClaim) => {
      const kept = store.kept(store.versions(article).at(-1)!.key)!;
      const { text } = kept.record!;
      const words = content.map(({ start, end }) => text.slice(start, end)).join(" … ");
      return { article: kept.article, content, cue: [], words };
    };
    const key = store.correct({ kind: "merge", at: anchor(one), other: anchor(other) });
    const after = await claims();
    expect(after).toHaveLength(before.length - 1);
    const merged = after.find(({ id }) => id === one.id || id === other.id)!;
    expect(merged.statements).toHaveLength(one.statements.length + other.statements.length);
    expect(await claims("--limit", "1")).toEqual(after.slice(0, 1));
    expect((await json<ShownClaim>("claim", other.id)).id).toBe(merged.id);
    const [{ id: story }] = await json<{ id: string }[]>("stories");
    const rows = (await printed("export", "--format", "csv", "--table", "claims", "--story", story, "-"))
      .trim()
      .split("\r\n");
    expect(rows).toHaveLength(after.length + 1);
    store.uncorrect(key);
    expect(await claims()).toEqual(before);
  } finally {
    store.close();
  }
});
