import { readFileSync } from "node:fs";
import { beforeEach, expect, test } from "vitest";
import { hearsay, skipUnlessBuilt } from "./hearsay.js";

beforeEach(skipUnlessBuilt);

const documentOf = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");

/** The text that the README shows the reading of: its quotation. */
const article = documentOf("README.md")
  .split("\n")
  .filter((line) => line.startsWith(">"))
  .map((line) => line.replace(/^> ?/, ""))
  .join("\n");

/** As a newcomer has it: the neural reader is installed. */
const env = { COLUMNS: "76", HEARSAY_READER: "neural" };

/** A page under its text, without the figures of confidence, which each new model changes. */
async function shown(...options: readonly string[]): Promise<string[]> {
  const { stdout } = await hearsay(["read", ...options, "-"], { input: article, env });
  return stdout
    .slice(stdout.indexOf("  ── "))
    .trimEnd()
    .replace(/\d\.\d\d$/gm, "·")
    .replaceAll("\u00a0", " ")
    .split("\n");
}

/** Lines of a document that are indented as examples are, the same figures left out. */
const examplesIn = (text: string): string[] =>
  text
    .split("\n")
    .filter((line) => line.startsWith("    "))
    .map((line) => line.slice(2).replace(/\d\.\d\d$/, "·"));

test("the page in the README is what it shows", async () => {
  const readme = documentOf("README.md");
  const told = examplesIn(readme.slice(readme.indexOf("\n>"), readme.indexOf("```ts")));
  expect(told).toEqual((await shown()).filter(Boolean));
});

test("the lines in docs/commands.md are lines that it shows", async () => {
  const document = documentOf("docs/commands.md");
  const section = document.slice(document.indexOf("### On a terminal"), document.indexOf("### JSON"));
  const told = examplesIn(section);
  const lines = [...(await shown()), ...(await shown("--explain"))];
  expect(told.length).toBeGreaterThan(15);
  expect(told.filter((line) => !lines.includes(line))).toEqual([]);
});
