import { once } from "node:events";
import { existsSync, openSync } from "node:fs";
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { ArticleRecord } from "../../src/record/index.js";
import type { Explanation } from "../../src/sources/index.js";
import { begin, ended, hearsay, skipUnlessBuilt } from "./hearsay.js";

beforeEach(skipUnlessBuilt);

const sample = new URL("../../samples/asylum-questionnaire.txt", import.meta.url).pathname;

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "hearsay-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function file(name: string, content: string | Uint8Array): Promise<string> {
  await writeFile(join(folder, name), content);
  return name;
}

const said = (who: string): string =>
  `“The bridge is safe,” ${who} said on Monday. The mayor said that it would open in the spring.`;
const row = (id: string, who = "Smith"): string => JSON.stringify({ id, text: said(who) });

const idsOf = (lines: string): string[] =>
  lines
    .split("\n")
    .filter(Boolean)
    .map((line) => (JSON.parse(line) as ArticleRecord).id);

/** Control characters but line breaks, and what turns the writing direction. */
const obeyed = /(?!\n)\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u;

test("the sample is shown with its statements, in brackets where there is no colour", async () => {
  const { code, stdout, stderr } = await hearsay(["read", sample]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(stdout).not.toContain("\u001b");
  expect(stdout).toMatch(/\{[^}]*Yvette\s+Cooper\}/);
  expect(stdout).toContain("‹said›");
  expect(stdout).toMatch(/\]¹[\s.,]/);
  expect(stdout).toMatch(/── \d\d statements · /);
  for (const line of stdout.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
});

test("colour and width can be asked for", async () => {
  const { stdout } = await hearsay(["read", "--color", "always", sample], { env: { COLUMNS: "60" } });
  expect(stdout).toContain("\u001b[1;32m");
  expect(stdout).not.toContain("‹");
  const forced = await hearsay(["read", sample], { env: { FORCE_COLOR: "1", COLUMNS: "60" } });
  expect(forced.stdout).toBe(stdout);
});

/** A page's part under the text. */
const under = (shown: string): string => shown.slice(shown.indexOf("  ── "));

test("under the article stand the speakers, and at the end the ledger of its sources", async () => {
  const article = await file(
    "ledger.txt",
    `${said("Jane Smith, the transport minister,")}\n\n“We had no choice,” she told the Orrin Gazette. An official denied it.\n`,
  );
  for (const columns of ["60", "80", "120"]) {
    const { stdout } = await hearsay(["read", article], { cwd: folder, env: { COLUMNS: columns } });
    const [list, ledger] = under(stdout).split("── Sources ─");
    expect(list).toMatch(/^ *1 {2}Jane Smith.* · said/m);
    expect(list).toMatch(/An official, unnamed · denied/);
    expect(ledger).toMatch(/^ *\d {2}Jane Smith/m);
    expect(ledger).toMatch(/unnamed, unexplained/);
    expect(ledger).toMatch(/\d statements · \d sources, \d unnamed · .* others\n$/);
    for (const line of stdout.split("\n")) expect(line.length).toBeLessThanOrEqual(Number(columns));
  }
});

test("--explain tells on the page which words led to whom", async () => {
  const { code, stdout, stderr } = await hearsay(["read", "--explain", sample]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  const why = under(stdout).replace(/\s+/g, " ");
  expect(why).toMatch(/speaker “She” was led back to “[^”]*Cooper[^”]*” \(line \d+\)/);
  expect(why).toMatch(/via GB News: told to it, “told GB News” \(line \d+\)/);
  expect(why).toMatch(/stance asserts: “said”/);
  const without = await hearsay(["read", sample]);
  expect(without.stdout).not.toContain("was led back to");
});

test("--explain with JSON puts explanations beside the record, and nothing else changes", async () => {
  for (const form of ["--json", "--jsonl"]) {
    const plain = await hearsay(["read", form, sample]);
    const explained = await hearsay(["read", form, "--explain", sample]);
    const { explanations, ...record } = JSON.parse(explained.stdout) as ArticleRecord & {
      readonly explanations: readonly Explanation[];
    };
    expect(record).toEqual(JSON.parse(plain.stdout));
    expect(explanations.map(({ statement }) => statement)).toEqual(record.statements.map(({ id }) => id));
    expect(explanations.map(({ via }) => via.map(({ source }) => source))).toEqual(
      record.statements.map(({ via }) => via),
    );
    expect(JSON.parse(plain.stdout)).not.toHaveProperty("explanations");
  }
});

test("--json gives one record whose spans index the text", async () => {
  const { code, stdout } = await hearsay(["read", "--json", sample]);
  expect(code).toBe(0);
  const record = JSON.parse(stdout) as ArticleRecord;
  expect(record.schema).toBe(1);
  expect(record.text).toBe(await readFile(sample, "utf8"));
  expect(record.statements.length).toBeGreaterThan(5);
  const cues = record.statements.flatMap(({ cue }) =>
    cue.map(({ start, end }) => record.text.slice(start, end)),
  );
  expect(cues).toContain("said");
});

test("text, HTML and rows are told by content; each way gives the same statements", async () => {
  const text = await file("article", said("Smith"));
  const page = await file(
    "page",
    `<!doctype html><html lang="en"><head><title>Bridge</title></head><body><article><h1>Bridge</h1>${`<p>${said("Smith")}</p>`.repeat(6)}</article></body></html>`,
  );
  const rows = await file("rows", `\ufeff${row("r1")}\r\n\r\n${row("r2", "Jones")}`);
  const { code, stdout, stderr } = await hearsay(["read", "--jsonl", text, page, rows], { cwd: folder });
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  const records = stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as ArticleRecord);
  expect(records).toHaveLength(4);
  expect(records[0].text).toBe(said("Smith"));
  expect(records[1].text).toContain(said("Smith"));
  expect(records[1].text).not.toContain("<p>");
  expect(records[2]).toMatchObject({ id: "r1", text: said("Smith"), statements: records[0].statements });
  expect(records[3].id).toBe("r2");
});

test("what cannot be read is one line each, in order, and the rest is read", async () => {
  await mkdir(join(folder, "news"), { recursive: true });
  const inputs: [string, RegExp | null][] = [
    ["none.txt", /^none\.txt: there is no such file; check the name$/],
    ["news", /^news: is a folder; name the files in it/],
    [await file("empty.txt", ""), /^empty\.txt: .+/],
    [await file("blank.txt", " \n\t\n"), /^blank\.txt: .+/],
    [await file("good.txt", said("Smith")), null],
    [
      await file("picture.txt", Buffer.from("89504e470d0a1a0a0000000d49484452000000010000000108", "hex")),
      /^picture\.txt: .+/,
    ],
    [
      await file("noise.txt", Buffer.from(Array.from({ length: 500 }, (_, i) => (i * 37) % 32))),
      /^noise\.txt: .+/,
    ],
    [
      await file(
        "german.txt",
        "Der Minister sagte am Montag, die Brücke sei sicher und werde bald eröffnet. ".repeat(5),
      ),
      /^german\.txt: .+/,
    ],
    [await file("good2.txt", said("Jones")), null],
  ];
  const { code, stdout, stderr } = await hearsay(["read", "--jsonl", ...inputs.map(([name]) => name)], {
    cwd: folder,
  });
  expect(code).toBe(1);
  expect(idsOf(stdout)).toHaveLength(2);
  const complaints = stderr.trimEnd().split("\n");
  const expected = inputs.flatMap(([, message]) => message ?? []);
  expect(complaints).toHaveLength(expected.length);
  for (const [index, message] of expected.entries()) {
    expect(complaints[index]).toMatch(/^hearsay: /);
    expect(complaints[index].slice("hearsay: ".length)).toMatch(message);
  }
});

test("rows that cannot be read are told with their line, and the other rows are read", async () => {
  const bytes = Buffer.concat([
    Buffer.from(`${row("a")}\nnot json\n${row("b")}\n{"id": "x"}\n{"text": 5}\n[1]\n{"text": "cut o\n`),
    Buffer.from('{"text": "caf'),
    Buffer.from([0xe9]),
    Buffer.from(`"}\n{"text": ""}\n\n${row("c")}`),
  ]);
  const { code, stdout, stderr } = await hearsay(["read", "--jsonl", await file("rows.jsonl", bytes)], {
    cwd: folder,
  });
  expect(code).toBe(1);
  expect(idsOf(stdout)).toEqual(["a", "b", "c"]);
  const complaints = stderr.trimEnd().split("\n");
  expect(complaints.map((line) => line.split(": ")[1])).toEqual(
    [2, 4, 5, 6, 7, 8, 9].map((n) => `rows.jsonl:${n}`),
  );
  for (const line of complaints) expect(line.split(": ").length).toBeGreaterThan(2);
  expect(complaints[5]).toContain("not UTF-8");
});

test("a file that may not be read", async () => {
  const secret = await file("secret.txt", said("Smith"));
  await chmod(join(folder, secret), 0);
  await chmod(folder, 0o755);
  // The superuser may read everything, so the command runs as nobody.
  const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
  const { code, stderr } = await hearsay(["read", secret], { cwd: folder, ...nobody });
  expect(code).toBe(1);
  expect(stderr).toBe(
    "hearsay: secret.txt: may not be read; ask for the permission, or copy it to where you have it\n",
  );
});

test("odd characters are read, and reach the output only as escapes or pictures", async () => {
  const text = `“It is\u0000 over,” Smith\u001b[31m said. \ud800 He added: \u202e“שלום, 他说 😀 it is\u009b so.”`;
  const odd = await file("odd.jsonl", JSON.stringify({ id: "odd", text, title: "\u001b]0;owned\u0007" }));
  for (const form of [["--json"], ["--jsonl"], []]) {
    const { code, stdout, stderr } = await hearsay(["read", ...form, odd], { cwd: folder });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).not.toMatch(obeyed);
    expect(form.length === 0 || JSON.parse(stdout).text).toBe(form.length === 0 || text);
  }
});

test("many rows on several threads come out in order, with the failures told", async () => {
  const rows = Array.from({ length: 80 }, (_, index) => {
    const sentences = 1 + ((index * 7) % 13) * 20;
    return index % 17 === 5
      ? "no row"
      : JSON.stringify({ id: `${index}`, text: `${said("Smith")} `.repeat(sentences) });
  });
  const { code, stdout, stderr } = await hearsay(["read", "--jsonl", "--jobs", "3", "-"], {
    input: rows.join("\n"),
  });
  expect(code).toBe(1);
  expect(idsOf(stdout)).toEqual(rows.flatMap((line, index) => (line === "no row" ? [] : `${index}`)));
  const lines = rows.flatMap((line, index) => (line === "no row" ? `standard input:${index + 1}` : []));
  expect(
    stderr
      .trimEnd()
      .split("\n")
      .map((line) => line.split(": ")[1]),
  ).toEqual(lines);
  const alone = await hearsay(["read", "--jsonl", "--jobs", "1", "-"], { input: rows.join("\n") });
  expect(alone.stdout).toBe(stdout);

  const explained = await hearsay(["read", "--jsonl", "--explain", "--jobs", "3", "-"], {
    input: rows.join("\n"),
  });
  expect(idsOf(explained.stdout)).toEqual(idsOf(stdout));
  for (const line of explained.stdout.trim().split("\n")) {
    const { statements, explanations } = JSON.parse(line);
    expect(explanations).toHaveLength(statements.length);
  }
});

test("each row is answered as it comes, while standard input is open", async () => {
  const child = begin(["read", "--jsonl"]);
  const answers = createInterface({ input: child.stdout! });
  for (const id of ["first", "second"]) {
    child.stdin!.write(`${row(id)}\n`);
    const [line] = (await once(answers, "line")) as [string];
    expect(idsOf(line)).toEqual([id]);
  }
  child.stdin!.end();
  const [code] = (await once(child, "exit")) as [number];
  expect(code).toBe(0);
});

test("a reader of the output who leaves early ends the run quietly", async () => {
  const child = begin(["read", "--jsonl", "-"]);
  const stderr: Buffer[] = [];
  child.stderr!.on("data", (chunk: Buffer) => stderr.push(chunk));
  child.stdin!.on("error", () => {});
  child.stdout!.once("data", () => child.stdout!.destroy());
  // Standard input stays open, as in a pipe that never ends.
  child.stdin!.write(Array.from({ length: 400 }, (_, index) => row(`${index}`)).join("\n"));
  const [code] = (await once(child, "exit")) as [number];
  expect(code).toBe(0);
  expect(Buffer.concat(stderr).toString()).toBe("");
});

test.skipIf(!existsSync("/dev/full"))("a full disk is one line", async () => {
  const full = openSync("/dev/full", "w");
  const { code, stderr } = await ended(
    begin(["read", "--jsonl", sample], { stdio: ["ignore", full, "pipe"] }),
  );
  expect(code).toBe(1);
  expect(stderr).toBe(
    "hearsay: standard output: cannot be written: no space is left; make room or send it elsewhere\n",
  );
});

test("brat: one article on standard output, several in a folder, and none of several without one", async () => {
  const rows = await file("two.jsonl", `${row("one")}\n${row("two")}\n`);
  const one = await hearsay(["read", "--format", "brat", sample]);
  expect(one.code).toBe(0);
  expect(one.stdout).toMatch(/^T1\tSource \d+ \d+\t/m);
  expect(one.stdout).toMatch(/^R\d+\tHasContent Arg1:T\d+ Arg2:T\d+$/m);

  const without = await hearsay(["read", "--format", "brat", rows], { cwd: folder });
  expect({ code: without.code, stdout: without.stdout }).toEqual({ code: 2, stdout: "" });
  expect(without.stderr).toMatch(/^hearsay: [^\n]*--out DIR\n$/);

  const several = await hearsay(["read", "--format", "brat", "--out", "brat", rows, sample], {
    cwd: folder,
  });
  expect(several).toEqual({ code: 0, stdout: "", stderr: "" });
  expect((await readdir(join(folder, "brat"))).toSorted()).toEqual([
    "annotation.conf",
    "asylum-questionnaire.ann",
    "asylum-questionnaire.txt",
    "one.ann",
    "one.txt",
    "two.ann",
    "two.txt",
  ]);
  expect(await readFile(join(folder, "brat/asylum-questionnaire.ann"), "utf8")).toBe(one.stdout);
  expect(await readFile(join(folder, "brat/one.txt"), "utf8")).toBe(said("Smith"));

  const again = await hearsay(["read", "--format", "brat", "--out", "brat", rows], { cwd: folder });
  expect(again.code).toBe(1);
  expect(again.stderr.trimEnd().split("\n")).toHaveLength(2);
  expect(again.stderr).toContain("is not written over");
});

test("a single line of 20 MB is read", { timeout: 300_000 }, async () => {
  const text = `${said("Smith")} `.repeat(20_000_000 / (said("Smith").length + 1));
  const long = await file("long.txt", text);
  const { code, stdout, stderr } = await hearsay(["read", "--jsonl", long], { cwd: folder });
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  const record = JSON.parse(stdout) as ArticleRecord;
  expect(record.text).toBe(text);
  expect(record.statements.length).toBeGreaterThan(100_000);
});
