import { readFileSync } from "node:fs";
import type { Command } from "commander";
import { expect, test } from "vitest";
import { createProgram } from "../../src/cli/program.js";

const document = readFileSync(new URL("../../docs/commands.md", import.meta.url), "utf8");

/** The part of the document under a command's heading. */
function sectionOf(command: string): string {
  const heading = `\n## ${command}\n`;
  const start = document.indexOf(heading);
  if (start === -1) return "";
  const end = document.indexOf("\n## ", start + heading.length);
  return document.slice(start, end === -1 ? undefined : end);
}

/** Every command and option that the document does not tell of. */
function missing(command: Command, path: string): string[] {
  const section = sectionOf(path);
  if (!section) return [path];
  const help = command.createHelp();
  const rows = [...section.matchAll(/^\| (.*?) \|/gm)].map(([, cell]) => cell.replaceAll("`", ""));
  const options = help
    .visibleOptions(command)
    .filter((option) => !rows.includes(option.flags))
    .map((option) => `${path} ${option.flags}`);
  return [...options, ...command.commands.flatMap((child) => missing(child, `${path} ${child.name()}`))];
}

test("docs/commands.md tells of every command and every option", () => {
  const program = createProgram(() => {});
  expect(missing(program, "hearsay")).toEqual([]);
  // The same on a program with something new: it is noticed.
  program.command("listen").option("--loud", "");
  program.option("--new <x>", "");
  expect(missing(program, "hearsay")).toEqual(["hearsay --new <x>", "hearsay listen"]);
});

test("--reader takes the names of all readers", async () => {
  const { READERS } = await import("../../src/read.js");
  const read = createProgram(() => {}).commands.find((command) => command.name() === "read");
  const option = read?.options.find(({ long }) => long === "--reader");
  expect(option?.argChoices).toEqual(READERS);
  for (const name of READERS) expect(sectionOf("hearsay read")).toContain(`\`${name}\``);
});

test("docs/commands.md tells of no option that is gone", () => {
  const program = createProgram(() => {});
  const known = [program, ...program.commands].flatMap((command) =>
    command
      .createHelp()
      .visibleOptions(command)
      .map((option) => option.flags),
  );
  const told = [...document.matchAll(/^\| (`-.*?`) \|/gm)].map(([, cell]) => cell.replaceAll("`", ""));
  expect(told.length).toBeGreaterThan(5);
  expect(told.filter((flags) => !known.includes(flags))).toEqual([]);
});
