import { readFileSync } from "node:fs";
import { beforeEach, expect, test } from "vitest";
import { begin, ended, hearsay, skipUnlessBuilt } from "./hearsay.js";

const root = new URL("../../", import.meta.url);
beforeEach(skipUnlessBuilt);

test("--version prints the package's version", async () => {
  const { version } = JSON.parse(readFileSync(new URL("package.json", root), "utf8"));
  expect(await hearsay(["--version"])).toEqual({ code: 0, stdout: `${version}\n`, stderr: "" });
});

// Tells of every module that is loaded, on standard error.
const tellModules = encodeURIComponent(
  "export async function resolve(name, context, next) { const found = await next(name, context); process._rawDebug(found.url); return found; }",
);
const watchModules = `import{register}from'node:module';register('data:text/javascript,${encodeURIComponent(tellModules)}')`;

test.each([["--version"], ["--help"]])("%s loads no reader, no workers and no parser", async (option) => {
  const { code, stderr } = await hearsay([option], { imports: watchModules });
  expect(code).toBe(0);
  expect(stderr).toContain("commander");
  expect(stderr).not.toMatch(/linkedom|readability|eld|piscina|models|documents|attribution/);
});

test.each([[[]], [["--help"]], [["help"]]])("help: %j", async (args) => {
  const { code, stdout, stderr } = await hearsay(args);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(stdout).toContain("Usage: hearsay");
  expect(stdout).toContain("read [options] [FILE...]");
});

test("the help of a command has examples", async () => {
  const { code, stdout } = await hearsay(["help", "read"]);
  expect(code).toBe(0);
  expect(stdout).toContain("hearsay read --jsonl news.jsonl > statements.jsonl");
  for (const line of stdout.split("\n")) expect(line.length).toBeLessThanOrEqual(100);
});

test.each([
  ["an unknown option names the near one", ["read", "--jsn"], /^unknown option '--jsn'; did you mean --json/],
  ["an unknown command names the near one", ["raed"], /^unknown command 'raed'; did you mean read\?/],
  [
    "a file without its command",
    ["package.json"],
    /^unknown command 'package.json'; .*hearsay read package.json$/,
  ],
  ["two forms", ["read", "--json", "--jsonl"], /^option '--json' cannot be used with option '--jsonl'/],
  [
    "explanations for brat",
    ["read", "--explain", "--format", "brat", "a"],
    /^option '--explain' cannot be used with option '--format <name>'/,
  ],
  [
    "no number",
    ["read", "--jobs", "many"],
    /^option '--jobs <n>' argument 'many' is invalid. It is a whole number/,
  ],
  ["no jobs", ["read", "--jobs", "0"], /is a whole number from 1 to 1024/],
  ["an unknown format", ["read", "--format", "xml"], /Allowed choices are brat/],
  ["an unknown reader", ["read", "--reader", "x"], /Allowed choices are auto, linear, neural/],
  ["a folder without brat", ["read", "--out", "x", "a"], /^--out DIR goes with --format brat/],
  [
    "several for brat, and no folder",
    ["read", "--format", "brat", "a", "b"],
    /name a folder with --out DIR$/,
  ],
  ["standard input twice", ["read", "-", "-"], /^standard input can be read once/],
])("%s", async (_, args, message) => {
  const { code, stdout, stderr } = await hearsay(args, { cwd: root });
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toMatch(/^hearsay: [^\n]*\n$/);
  expect(stderr.slice("hearsay: ".length, -1)).toMatch(message);
});

test("no file on a terminal: what to do", async () => {
  const { code, stdout, stderr } = await hearsay(["read"], { imports: "process.stdin.isTTY=true" });
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toBe(
    "hearsay: no file given; name one (hearsay read article.html), or pipe text in (… | hearsay read -)\n",
  );
});

test("an error that nobody expected is one line without a stack", async () => {
  const imports = "setTimeout(() => { throw new RangeError('boom') }, 300)";
  const child = begin(["read", "-"], { imports });
  const { code, stdout, stderr } = await ended(child);
  expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
  expect(stderr).toMatch(
    /^hearsay: Hearsay itself failed here \(RangeError: boom\); please report it[^\n]*\n$/,
  );
});
