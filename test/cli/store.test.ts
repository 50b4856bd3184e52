import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { openStore } from "../../src/store/index.js";
import { type Ended, hearsay, skipUnlessBuilt } from "./hearsay.js";
import { aSource, marked, sourced } from "./notation.js";

beforeEach(skipUnlessBuilt);

let folder = "";
let file = "";

const roe = aSource("s1", "Jane Roe", { role: "minister" });
const officials = aSource("s2", null, { description: "two officials", kind: "group" });
const gazette = aSource("s3", "Orrin Gazette", { kind: "outlet" });

const first = sourced(
  "<s:Roe> <c:said> <q:that the bridge was safe>. <s2:Two officials> <c2:denied> <q2:it> to the Gazette.",
  [roe, officials, gazette],
  { speaker: "s1" },
  { speaker: "s2", via: ["s3"], stance: "denies" },
);
const second = sourced(
  "<s:Roe> <c:claimed> <q:that the bridge was safe>. <s2:An engineer> <c2:warned> <q2:that it might fall>.",
  [roe, aSource("s2", null, { description: "an engineer" })],
  { speaker: "s1" },
  { speaker: "s2" },
);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "hearsay-ask-"));
  file = join(folder, "news.db");
  const store = openStore(file, { now: () => Date.UTC(2024, 3, 1) });
  const known = {
    url: "https://e.com/bridge",
    outlet: "Herald",
    title: "The \u001b[31mbridge",
    published: "2024-03-15",
  };
  for (const [id, record] of [
    ["bridge1", first],
    ["bridge2", second],
  ] as const) {
    const { schema: _, sources: __, statements: ___, ...article } = { ...record, ...known, id };
    store.addAll([{ article, record: { ...record, ...known, id }, reader: "linear", origin: "a.html" }]);
  }
  const {
    schema: _,
    sources: __,
    statements: ___,
    ...german
  } = marked("Die Brücke ist sicher.", { id: "de1", language: "de" });
  store.addAll([{ article: german, record: null, reader: null, origin: "b.txt" }]);
  store.fail({ place: "c\u001b[2J.txt", input: "c.txt", code: "empty", message: "is empty; give a text" });
  store.close();
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs a command on the store. */
const ask = (...args: readonly string[]): Promise<Ended> =>
  hearsay(args, { cwd: folder, env: { HEARSAY_STORE: file, COLUMNS: "80" } });

/** What a command shows; it must succeed, and show nothing that a terminal obeys. */
async function shown(...args: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await ask(...args);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(stdout).not.toMatch(/(?!\n)\p{Cc}/u);
  const widths = args.includes("--json") ? [] : stdout.split("\n").map((line) => line.length);
  expect(Math.max(0, ...widths)).toBeLessThanOrEqual(80);
  return stdout;
}

async function json(...args: readonly string[]): Promise<unknown> {
  return JSON.parse(await shown(...args, "--json"));
}

test("search shows statements with the hit in context", async () => {
  const page = await shown("search", "bridge");
  expect(page).toMatch(
    /^ {2}1 {2}Jane Roe, minister · claimed +direct · 0\.90\n {5}Roe claimed that the \{bridge\} was safe\./,
  );
  expect(page).toContain("Herald · 2024-03-15 · The ␛[31mbridge · version 2 of 2 · bridge2");
  expect(page).toMatch(/\n {2}1 statement\n$/);
  expect(await shown("search", "--color", "never", "Brücke")).toMatch(
    /0 statements\n\n {2}Not read, .*1 article/s,
  );
  expect(await shown("search", "--unnamed", "--since", "2024")).toContain("an engineer, unnamed · warned");
  expect(await shown("search", "--via")).toContain("0 statements");
  expect(await json("search", "bridge")).toMatchObject({
    total: 1,
    hits: [
      {
        article: { id: "bridge2" },
        statement: { id: "t1" },
        speaker: { name: "Jane Roe" },
        words: { cue: "claimed" },
      },
    ],
  });
});

test("colour is for those who ask for it", async () => {
  const { stdout } = await ask("search", "bridge", "--color", "always");
  expect(stdout).toContain("\u001b[36mbridge\u001b[0m");
  expect(stdout).not.toContain("{bridge}");
  expect(stdout).not.toContain("\u001b[31m");
});

test("sources tell who speaks, and source what one says", async () => {
  expect(await shown("sources")).toMatch(
    /^ {2}1 {2}Jane Roe, minister +person\n {5}1 article · in Herald 1\n/,
  );
  expect(await json("sources", "roe")).toMatchObject([{ name: "Jane Roe", statements: 1 }]);
  const page = await shown("source", "roe");
  expect(page).toMatch(/^ {2}Jane Roe {2}person\n/);
  expect(page).toContain("Roe claimed that the bridge was safe.");
  expect(await json("source", "JANE ROE")).toMatchObject({ source: { name: "Jane Roe" }, total: 1 });
  expect(await ask("source", "Nobody")).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('is called "Nobody"'),
  });
});

test("list, show and diff show articles, versions, and what changed", async () => {
  const list = await shown("list");
  expect(list).toContain("b.txt\n  de1 · unread (de)");
  expect(list).toMatch(/2 articles of 2, of which 1 unread\n$/);
  expect(await json("list", "--all-versions")).toHaveLength(3);
  expect(await json("list", "--unread")).toMatchObject([{ id: "de1" }]);

  expect(await shown("show", "bridge1")).toContain("{Roe} ‹claimed› [that the bridge was safe]");
  expect(await shown("show", "https://e.com/bridge", "--number", "1")).toContain("{Roe} ‹said›");
  expect(await json("show", "#1", "--number", "1")).toMatchObject({
    schema: 1,
    id: "bridge1",
    statements: first.statements,
  });
  expect(await shown("show", "de1")).toMatch(
    /Die Brücke ist sicher\.\n\n {2}Not read: it is written in "de"/,
  );
  expect(await json("show", "de1")).toMatchObject({ unread: true, language: "de" });

  const diff = await shown("diff", "bridge1");
  expect(diff).toContain("~  Roe [-said-]{+claimed+} that the bridge was safe\n");
  expect(diff).toContain("−  Two officials denied it\n");
  expect(diff).toContain("+  An engineer warned that it might fall\n");
  expect(diff).toContain("1 statement reworded · 1 dropped · 1 added · 0 as before");
  expect(await json("diff", "bridge1")).toMatchObject({ from: { version: 1 }, to: { version: 2 }, same: 0 });
  expect(await shown("diff", "de1")).toContain("de1 has one version: there is nothing to compare");
});

test("what means no article, or no version, is told", async () => {
  expect(await ask("show", "nothing")).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/^hearsay: no article in the store is called "nothing"; hearsay list/),
  });
  expect(await ask("show", "bridge1", "--number", "7")).toMatchObject({
    code: 2,
    stderr: expect.stringContaining("it has 1 to 2"),
  });
  expect(await ask("search", "…")).toMatchObject({
    code: 2,
    stderr: expect.stringContaining("no word to search for"),
  });
  expect(await ask("search", "x", "--since", "May")).toMatchObject({ code: 2 });
  expect(await ask("search", "x", "--kind", "dog")).toMatchObject({
    code: 2,
    stderr: expect.stringContaining("see hearsay search --help"),
  });
});

test("export and import bring a store over, line by line", async () => {
  expect(await shown("export", "out.jsonl")).toContain("Wrote 5 lines to out.jsonl");
  const lines = readFileSync(join(folder, "out.jsonl"), "utf8");
  expect((await ask("export", "-")).stdout).toBe(lines);
  expect(await ask("export", "out.jsonl")).toMatchObject({
    code: 2,
    stderr: expect.stringContaining("is there already"),
  });

  expect(await shown("import", "--store", "other.db", "out.jsonl")).toContain(
    "Took in 3 versions of articles · 1 failure",
  );
  expect((await ask("export", "--store", "other.db", "-")).stdout).toBe(lines);
  const piped = await hearsay(["import", "--store", "third.db", "-"], { cwd: folder, input: lines });
  expect(piped).toMatchObject({ code: 0, stderr: "" });

  writeFileSync(join(folder, "bad.jsonl"), lines.replace('"version":{', '"version":'));
  expect(await ask("import", "--store", "fourth.db", "bad.jsonl")).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/^hearsay: bad\.jsonl: line 2 is none that hearsay export writes/),
  });
  expect(await ask("import", "none.jsonl")).toMatchObject({
    code: 1,
    stderr: expect.stringContaining("there is no such file"),
  });
});

test("doctor finds what is wrong, and mends what follows from the articles", async () => {
  expect(await shown("doctor")).toMatch(/looked at {2}2 articles in 3 versions.*All is well\n$/s);
  expect(await shown("backup", "copy.db")).toContain("Copied the store to copy.db");
  const copy = new (await import("better-sqlite3")).default(join(folder, "copy.db"));
  copy.exec("pragma foreign_keys = off; delete from statement where number = 0");
  copy.close();
  const ill = await ask("doctor", "--store", "copy.db");
  expect(ill).toMatchObject({
    code: 1,
    stdout: expect.stringContaining("hearsay doctor --mend builds it anew"),
  });
  expect(await shown("doctor", "--store", "copy.db", "--mend")).toMatch(/mended .*All is well\n$/s);
  expect(await json("doctor", "--store", "copy.db")).toMatchObject({ faults: [], counts: { versions: 3 } });
});

test("failures are shown and forgotten, articles removed", async () => {
  await shown("backup", "spare.db");
  expect(await shown("failures", "--store", "spare.db")).toMatch(
    /^ {2}c␛\[2J\.txt\n {4}is empty; give a text \(2024-04-01\)\n/,
  );
  expect(await shown("failures", "--store", "spare.db", "--forget")).toContain("1 failure forgotten");
  expect(await json("failures", "--store", "spare.db")).toEqual([]);

  // All or none.
  expect(await ask("remove", "--store", "spare.db", "de1", "nothing")).toMatchObject({ code: 1 });
  expect(await json("list", "--store", "spare.db")).toHaveLength(2);
  expect(await shown("remove", "--store", "spare.db", "bridge2")).toContain(
    "Removed: The ␛[31mbridge (2 versions, 2 statements)",
  );
  expect(await shown("search", "--store", "spare.db", "bridge")).toContain("0 statements");
  expect(await shown("doctor", "--store", "spare.db")).toContain("All is well");
});

test("where there is no store, asking says so and makes none", async () => {
  for (const command of [["search", "x"], ["list"], ["doctor"], ["remove", "x"], ["backup", "y.db"]]) {
    const { code, stderr } = await ask(...command, "--store", "none.db");
    expect(code).toBe(1);
    expect(stderr).toMatch(/^hearsay: .*none\.db: there is no store yet; hearsay add makes one/);
  }
  expect(existsSync(join(folder, "none.db"))).toBe(false);
  writeFileSync(join(folder, "notes.db"), "no store, but a text that is long enough to look like one");
  expect((await ask("list", "--store", "notes.db")).stderr).toMatch(/notes\.db: is no store of Hearsay's/);
});
