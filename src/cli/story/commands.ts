import { type Command, InvalidArgumentError, Option } from "commander";
import { HearsayError } from "../../record/index.js";
import type { AuditSettings } from "./audit.js";
import type { StorySettings } from "./claims.js";

/** A number of things to show. */
function number(value: string): number {
  if (!/^\d{1,7}$/.test(value)) throw new InvalidArgumentError("It is a whole number.");
  return Number(value);
}

function share(value: string): number {
  const found = Number(value);
  if (value.trim() === "" || !(found >= 0 && found <= 1))
    throw new InvalidArgumentError("It is a number from 0 to 1.");
  return found;
}

function collect(value: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), value];
}

/** Adds one command, with what all commands about stories share. */
function command(program: Command, name: string, description: string): Command {
  return program
    .command(name)
    .description(description)
    .addOption(new Option("--store <file>", "the store").env("HEARSAY_STORE"))
    .addOption(new Option("--json", "as one JSON document"))
    .addOption(
      new Option("--color <when>", "colour on a terminal")
        .choices(["auto", "always", "never"])
        .default("auto"),
    )
    .helpOption("-h, --help", "print this help and end");
}

const jsonl = (what: string): Option => new Option("--jsonl", what).conflicts("json");
const limit = (): Option => new Option("--limit <n>", "how many to show").argParser(number);

const storiesExamples = `
Examples:
  hearsay stories                          stories of two articles or more, the latest first
  hearsay stories --make "The dam" 6f1c2d3e 9a67fbed
  hearsay stories --make "The dam" --query "Karsa Dam"
  hearsay stories --merge story-6f1c story-9a67
  hearsay stories --split story-6f1c 9a67fbed
  hearsay stories --undo made-1            back to how they were grouped`;

const whatIfExamples = `
Examples:
  hearsay what-if --without "Morrow Ledger"
  hearsay what-if --without "Ada Brandt" --without article:6f1c2d3e
  hearsay what-if story-6f1c --without outlet:Herald

A name alone is an article of the store, an outlet, or else a source; "source:", "outlet:" or
"article:" before it says which.`;

interface StoriesOptions extends StorySettings {
  readonly all?: true;
  readonly limit?: number;
  readonly make?: string;
  readonly query?: string;
  readonly merge?: true;
  readonly split?: string;
  readonly undo?: string;
}

interface ClaimsOptions extends StorySettings {
  readonly all?: true;
  readonly sure: number;
  readonly limit?: number;
}

function addStories(program: Command, finish: (exitCode: number) => void): void {
  command(program, "stories", "list the stories in the store, or make, merge and split them")
    .argument("[ARTICLE...]", "with --make or --split: articles; with --merge: stories")
    .addOption(jsonl("one line of JSON a story"))
    .option("--all", "also articles that are alone")
    .addOption(limit().default(50))
    .addOption(new Option("--make <name>", "make a story of articles, whatever they would be put into"))
    .addOption(new Option("--query <words>", "with --make: the articles whose statements have these words"))
    .addOption(
      new Option("--merge", "make one story of several; later articles follow").conflicts([
        "query",
        "split",
        "undo",
      ]),
    )
    .addOption(
      new Option("--split <story>", "take articles out of a story, into one of their own").conflicts([
        "query",
        "undo",
      ]),
    )
    .addOption(new Option("--undo <story>", "undo what was made by hand").conflicts(["make", "query"]))
    .addHelpText("after", storiesExamples)
    .action(async (words: readonly string[], options: StoriesOptions) => {
      const { storiesCommand, makingCommand } = await import("./stories.js");
      const { make, query, merge, split, undo } = options;
      if (make !== undefined || merge || split !== undefined || undo !== undefined || query !== undefined)
        finish(await makingCommand({ make, query, merge: merge ?? false, split, undo, words }, options));
      else if (words.length > 0)
        throw new HearsayError(
          "usage",
          `what is to be done with "${words[0]}"? hearsay story shows a story; --make, --merge and --split make some`,
        );
      else finish(await storiesCommand({ least: options.all ? 1 : 2, limit: options.limit }, options));
    });

  command(program, "story", "show a story: its articles, claims, origins and disputes")
    .argument("[STORY]", "its id or the beginning of it, or an article in it; the latest if not given")
    .addOption(jsonl("one line of JSON a claim"))
    .option("--all", "every claim, also what only one statement says")
    .addOption(limit())
    .option("--sample", "show the bundled story, which is invented, without a store")
    .action(async (story: string | undefined, options: StoriesOptions & { readonly sample?: true }) => {
      const choice = { reference: story ?? null, all: options.all ?? false, limit: options.limit };
      if (options.sample) {
        const { sampleCommand } = await import("./sample.js");
        finish(await sampleCommand(choice, options));
        return;
      }
      const { storyCommand } = await import("./story.js");
      finish(await storyCommand(choice, options));
    });
}

function addClaims(program: Command, finish: (exitCode: number) => void): void {
  command(program, "claims", "show claims: what several articles say, and what it rests on")
    .argument("[STORY|QUERY...]", "a story, or words that one of the statements has; all if not given")
    .addOption(jsonl("one line of JSON a claim: docs/claims.md"))
    .option("--all", "also what only one statement of the story says")
    .addOption(
      new Option("--sure <n>", "the least confidence that all of it says the same, 0 to 1")
        .argParser(share)
        .default(0),
    )
    .addOption(limit())
    .action(async (words: readonly string[], options: ClaimsOptions) => {
      const { claimsCommand } = await import("./claims.js");
      // A page has an end; what goes into another program is whole.
      const most = options.limit ?? (options.json || options.jsonl ? undefined : 20);
      const choice = { words, alone: options.all ?? false, limit: most, confidence: options.sure };
      finish(await claimsCommand(choice, options));
    });

  command(program, "claim", "show one claim: origins, how it went, changes, disputes")
    .argument("<CLAIM>", "its id or the beginning of it")
    .addOption(jsonl("as one line of JSON"))
    .action(async (claim: string, options: StorySettings) => {
      const { claimCommand } = await import("./claim.js");
      finish(await claimCommand(claim, options));
    });

  command(program, "copies", "show which articles share prose with one, and who has it from whom")
    .argument("<ARTICLE>", "its id or the beginning of it, its address, or its number in the store (#12)")
    .addOption(jsonl("one line of JSON a copy"))
    .action(async (article: string, options: StorySettings) => {
      const { copiesCommand } = await import("./copies.js");
      finish(await copiesCommand(article, options));
    });

  command(program, "what-if", "show which claims lose support without a source, an outlet or an article")
    .argument("[STORY|QUERY...]", "a story, or words that one of the statements has; all if not given")
    .addOption(jsonl("one line of JSON for each claim that is struck"))
    .addOption(
      new Option("--without <who>", "a source, outlet or article; may be given several times")
        .argParser(collect)
        .makeOptionMandatory(),
    )
    .addHelpText("after", whatIfExamples)
    .action(
      async (words: readonly string[], options: StorySettings & { readonly without: readonly string[] }) => {
        const { whatIfCommand } = await import("./what-if.js");
        finish(await whatIfCommand({ words, without: options.without }, options));
      },
    );

  command(program, "audit", "show what an editor should look at, by newsrooms' published rules")
    .argument("[STORY|OUTLET|QUERY...]", "a story, an outlet, or words; the whole store if not given")
    .addOption(jsonl("one line of JSON a finding"))
    .addOption(new Option("--csv", "the findings as a table").conflicts(["json", "jsonl"]))
    .action(async (words: readonly string[], options: AuditSettings) => {
      const { auditCommand } = await import("./audit.js");
      finish(await auditCommand(words, options));
    });

  command(
    program,
    "link",
    "link what was added: copies, claims and stories (the story commands do it, too)",
  ).action(async (options: StorySettings) => {
    const { linkCommand } = await import("./link.js");
    finish(await linkCommand(options));
  });
}

/** Declares the commands about what many articles have to do with each other. Each loads its code when it runs. */
export function addStoryCommands(program: Command, finish: (exitCode: number) => void): void {
  addStories(program, finish);
  addClaims(program, finish);
}
