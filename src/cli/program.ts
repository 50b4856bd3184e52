import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { availableParallelism } from "node:os";
import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import type { ReaderName } from "../read.js";
import { HearsayError } from "../record/index.js";
import { complaint, failureOf } from "./failure.js";
import { addServingCommands } from "./serving.js";
import { addStageCommand } from "./stage/commands.js";
import { addStoreCommands } from "./store/commands.js";
import { storeFile } from "./store/file.js";
import { addStoryCommands } from "./story/commands.js";

// Stands here as well as in read.ts, which takes too long to load for `--version` to wait for it.
const readers: readonly ReaderName[] = ["auto", "linear", "neural"];

const exitCodes = { fine: 0, someFailed: 1, wrongUsage: 2 } as const;

const readExamples = `
Examples:
  hearsay read article.html                who says what in it, on this terminal
  hearsay read --explain article.html      and why: which words led to whom
  hearsay read --json article.txt          the same as one JSON document
  hearsay read --jsonl news.jsonl > statements.jsonl
                                           a record a line, on all cores, in order
  zcat news.jsonl.gz | hearsay read --jsonl - | head
  hearsay read --format brat --out folder *.txt
                                           files for annotators (brat standoff)

A FILE is plain text, an HTML page or JSON Lines, told by its content. JSON Lines are rows of
{"text": "…"} with, if known, "id", "title", "url", "outlet", "byline" and "published".
What cannot be read is one line on standard error; the rest goes on, and the exit code is 1.`;

const addExamples = `
Examples:
  hearsay add news/                        every file in the folder and the folders in it
  hearsay add news.jsonl.gz crawl.warc.gz letter.eml
  hearsay add https://example.com/feed.xml what the feed leads to, politely
  hearsay add --retry                      once more what failed before

PATH is a file or folder: text, HTML, PDF, feeds (RSS, Atom, JSON), sitemaps, WARC, NewsML-G2, ninjs,
JSON Lines, e-mail, and ZIP and gzip of these, told by content. "-" is standard input.
Ctrl-C stops cleanly, and the same command goes on where it stopped. What could not be read is one
line on standard error and is kept: hearsay add --retry tries it again.`;

interface AddOptions {
  readonly store?: string;
  readonly json?: true;
  readonly follow: boolean;
  readonly again?: true;
  readonly retry?: true;
  readonly allowPrivate?: true;
  readonly pause: number;
  readonly contact?: string;
  readonly reader: ReaderName;
  readonly jobs: number;
}

const rereadExamples = `
Examples:
  hearsay reread                           bring the store up to date with the best reader here
  hearsay reread --reader neural           what the linear reader read, with the neural one
  hearsay reread --all                     everything, after an update of Hearsay

Ctrl-C stops cleanly, and what it then says goes on where it stopped.`;

interface RereadOptions {
  readonly store?: string;
  readonly json?: true;
  readonly all?: true;
  readonly before?: number;
  readonly reader: ReaderName;
  readonly jobs: number;
}

interface ReadOptions {
  readonly json?: true;
  readonly jsonl?: true;
  readonly format?: "brat";
  readonly explain?: true;
  readonly out?: string;
  readonly reader: ReaderName;
  readonly jobs: number;
  readonly color: "auto" | "always" | "never";
}

/** What finds the statements: the most accurate that can run here, if nothing is said. */
function reader(): Option {
  return new Option("--reader <name>", "what finds the statements")
    .choices(readers)
    .default("auto")
    .env("HEARSAY_READER");
}

function wholeNumber(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1 || number > 1024) {
    throw new InvalidArgumentError("It is a whole number from 1 to 1024.");
  }
  return number;
}

function seconds(value: string): number {
  const number = Number(value);
  if (value.trim() === "" || !(number >= 0 && number <= 60)) {
    throw new InvalidArgumentError("It is a number of seconds from 0 to 60.");
  }
  return number;
}

/** A moment as milliseconds since 1970. */
function moment(value: string): number {
  const milliseconds = /^\d{4}-\d\d-\d\d(T[\d:.]+(Z|[+-]\d\d:\d\d))?$/.test(value)
    ? Date.parse(value)
    : Number.NaN;
  if (Number.isNaN(milliseconds)) {
    throw new InvalidArgumentError("It is a day (2024-03-15) or a moment (2024-03-15T12:30:00Z).");
  }
  return milliseconds;
}

/** This package's version. */
export function version(): string {
  // Not an import: Node 20 prints a warning for JSON modules.
  return (createRequire(import.meta.url)("hearsay/package.json") as { version: string }).version;
}

/** What the options ask for, or why they do not fit together. */
async function read(files: readonly string[], options: ReadOptions): Promise<number> {
  if (options.out !== undefined && options.format !== "brat") {
    throw new HearsayError("usage", "--out DIR goes with --format brat; for other forms write > FILE");
  }
  if (files.length === 0 && process.stdin.isTTY) {
    throw new HearsayError(
      "usage",
      "no file given; name one (hearsay read article.html), or pipe text in (… | hearsay read -)",
    );
  }
  if (files.filter((file) => file === "-").length > 1) {
    throw new HearsayError("usage", "standard input can be read once; name - once");
  }
  if (options.format === "brat" && options.out === undefined && files.length > 1) {
    throw new HearsayError(
      "usage",
      "--format brat prints one article; for several, name a folder with --out DIR",
    );
  }
  const { readCommand } = await import("./read.js");
  return readCommand({
    files: files.length === 0 ? ["-"] : files,
    as: options.json ? "document" : options.jsonl ? "line" : (options.format ?? "page"),
    reader: options.reader,
    jobs: options.jobs,
    colour: options.color,
    explain: options.explain ?? false,
    out: options.out ?? null,
  });
}

/** What the options ask for, or why they do not fit together. */
async function add(words: readonly string[], options: AddOptions): Promise<number> {
  const retry = options.retry ?? false;
  if (words.length === 0 && !retry && process.stdin.isTTY) {
    throw new HearsayError(
      "usage",
      "nothing to add; name a file, a folder or an address (hearsay add news/), or pipe text in (… | hearsay add -)",
    );
  }
  if (words.filter((word) => word === "-").length > 1) {
    throw new HearsayError("usage", "standard input can be read once; name - once");
  }
  const { addCommand } = await import("./add.js");
  return addCommand({
    words: words.length === 0 && !retry ? ["-"] : words,
    store: storeFile(options.store),
    reader: options.reader,
    jobs: options.jobs,
    json: options.json ?? false,
    follow: options.follow,
    again: options.again ?? false,
    retry,
    allowPrivate: options.allowPrivate ?? false,
    pause: options.pause,
    contact: options.contact || null,
    version: version(),
  });
}

/** What the options ask for. */
async function reread(options: RereadOptions): Promise<number> {
  const { rereadCommand } = await import("./reread.js");
  const before = options.before ?? (options.all ? Date.now() : null);
  const again = options.all
    ? `hearsay reread --before ${new Date(before!).toISOString()}`
    : "the same command";
  return rereadCommand({
    store: storeFile(options.store),
    reader: options.reader,
    jobs: options.jobs,
    json: options.json ?? false,
    before,
    command: again,
  });
}

/**
 * The commands and their options. Loading it loads no reader, no model and no HTML parser: those
 * wait until a command needs them, so that `--version` and `--help` answer at once.
 *
 * @param finish is told the exit code of the command that ran
 */
export function createProgram(finish: (exitCode: number) => void): Command {
  const program = new Command("hearsay")
    .description("Reads news and shows what it rests on: who said what.")
    .version(version(), "-V, --version", "print the version and end")
    .helpOption("-h, --help", "print this help and end")
    .helpCommand("help [command]", "print the help of a command")
    .configureHelp({ sortSubcommands: false })
    .addHelpText(
      "after",
      "\nStart with: hearsay read article.html\nMore: hearsay help read, and docs/commands.md",
    );

  program
    .command("read")
    .description("read articles and show who said what in them")
    .argument("[FILE...]", 'text, HTML or JSON Lines; "-" is standard input')
    .addOption(new Option("--json", "one JSON document an article").conflicts(["jsonl", "format"]))
    .addOption(
      new Option("--jsonl", "one line of JSON an article, in the order of the input").conflicts("format"),
    )
    .addOption(new Option("--format <name>", "another form: annotations for brat").choices(["brat"]))
    .addOption(
      new Option("--explain", "why each statement reads as it does, by which words").conflicts("format"),
    )
    .option("--out <dir>", "with --format brat: write NAME.txt and NAME.ann there")
    .addOption(reader())
    .option("--jobs <n>", "how many articles are read at once", wholeNumber, availableParallelism())
    .addOption(
      new Option("--color <when>", "colour on a terminal")
        .choices(["auto", "always", "never"])
        .default("auto"),
    )
    .helpOption("-h, --help", "print this help and end")
    .addHelpText("after", readExamples)
    .action(async (files: string[], options: ReadOptions) => finish(await read(files, options)));

  program
    .command("add")
    .description("read articles and keep them in the store")
    .argument("[PATH|URL...]", 'files, folders, addresses; "-" is standard input')
    .option("--store <file>", "the store; HEARSAY_STORE, or the usual place, if not given")
    .option("--json", "a line of JSON for each article that is added")
    .option("--retry", "try again what could not be read before")
    .option("--again", "take in again what was taken in before and has not changed")
    .option("--no-follow", "leave what feeds and sitemaps lead to")
    .option("--allow-private", "also fetch from private networks and this machine")
    .option("--pause <seconds>", "between two requests to a host", seconds, 1)
    .addOption(
      new Option("--contact <address>", "tell sites this address of yours, in the user agent").env(
        "HEARSAY_CONTACT",
      ),
    )
    .addOption(reader())
    .option("--jobs <n>", "how many articles are read at once", wholeNumber, availableParallelism())
    .helpOption("-h, --help", "print this help and end")
    .addHelpText("after", addExamples)
    .action(async (words: string[], options: AddOptions) => finish(await add(words, options)));

  program
    .command("reread")
    .description("read again what is in the store, with another or a newer reader")
    .option("--store <file>", "the store; HEARSAY_STORE, or the usual place, if not given")
    .addOption(new Option("--all", "also what the same reader read").conflicts("before"))
    .option("--before <time>", "also what the same reader read before this time", moment)
    .option("--json", "what was done, as one JSON document")
    .addOption(reader())
    .option("--jobs <n>", "how many articles are read at once", wholeNumber, availableParallelism())
    .helpOption("-h, --help", "print this help and end")
    .addHelpText("after", rereadExamples)
    .action(async (options: RereadOptions) => finish(await reread(options)));
  addStoreCommands(program, finish);
  addStoryCommands(program, finish);
  addServingCommands(program, { finish, reader, version });
  addStageCommand(program, { finish, reader, version });
  return program;
}

/** Commander's error as one line that begins as all of ours do, and says where to read more. */
function usageLine(message: string, argv: readonly string[]): string {
  const told = message
    .replace(/^error: /, "")
    .trim()
    .replace(/\s*\n\(Did you mean (.*)\?\)/s, "; did you mean $1?")
    .replace(/\.?$/, "");
  // `hearsay article.html` without the command: the file is meant to be read.
  const file = argv[0];
  if (told.startsWith("unknown command") && file && existsSync(file)) {
    return complaint({
      place: "",
      message: `unknown command '${file}'; to read that file: hearsay read ${file}`,
    });
  }
  const known = createProgram(() => {}).commands.some((command) => command.name() === argv[0]);
  const command = known ? `hearsay ${argv[0]} --help` : "hearsay --help";
  return complaint({ place: "", message: `${told}${told.endsWith("?") ? "" : ";"} see ${command}` });
}

/**
 * Runs the command line.
 *
 * @param argv what stands after `hearsay`
 * @returns the exit code: 0, 1 when something could not be read, 2 when the command makes no sense
 */
export async function run(argv: readonly string[]): Promise<number> {
  // Nobody may be left to hear of errors (`hearsay … 2>&1 | head`); that is none by itself.
  process.stderr.on("error", () => {});
  process.on("uncaughtException", (error) => {
    process.stderr.write(complaint(failureOf(error, "")));
    process.exit(exitCodes.someFailed);
  });

  let exitCode: number = exitCodes.fine;
  const program = createProgram((code) => {
    exitCode = code;
  });
  for (const command of [program, ...program.commands]) {
    command.exitOverride().configureOutput({ outputError: (text, write) => write(usageLine(text, argv)) });
  }
  if (argv.length === 0) {
    program.outputHelp();
    return exitCodes.fine;
  }
  try {
    await program.parseAsync(argv, { from: "user" });
    return exitCode;
  } catch (error) {
    // Commander has said what is wrong; help and version, too, end as an "error" with code 0.
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.fine : exitCodes.wrongUsage;
    process.stderr.write(complaint(failureOf(error, "")));
    return error instanceof HearsayError && error.code === "usage"
      ? exitCodes.wrongUsage
      : exitCodes.someFailed;
  }
}
