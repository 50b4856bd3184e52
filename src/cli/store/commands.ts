import { type Command, InvalidArgumentError, Option } from "commander";
import { CHANNELS, type Channel, HearsayError, SOURCE_KINDS, type SourceKind } from "../../record/index.js";
import type { AskSettings } from "./printer.js";

interface SearchOptions extends AskSettings {
  readonly speaker?: string;
  readonly outlet?: string;
  readonly kind?: SourceKind;
  readonly unnamed?: true;
  /** True: through anybody. */
  readonly via?: string | true;
  readonly channel?: Channel;
  readonly since?: string;
  readonly until?: string;
  readonly limit: number;
  readonly offset: number;
}

interface SourcesOptions extends AskSettings {
  readonly kind?: SourceKind;
  readonly outlet?: string;
  readonly limit: number;
}

interface ListOptions extends AskSettings {
  readonly outlet?: string;
  readonly since?: string;
  readonly until?: string;
  readonly unread?: true;
  readonly allVersions?: true;
  readonly limit: number;
}

/** A number of things to show, or the number of one. */
function number(value: string): number {
  if (!/^\d{1,7}$/.test(value)) throw new InvalidArgumentError("It is a whole number.");
  return Number(value);
}

const searchExamples = `
Examples:
  hearsay search ceasefire                 statements with the word, best first
  hearsay search '"rules of war"' --speaker Lee --since 2024-03
  hearsay search --unnamed --outlet Gazette --kind government
  hearsay search hospital --via            what reached the page through others
  hearsay search 'vaccin*' --json

All words must stand in a statement, in the words for its source or in its speaker's name; "in
quotation marks" they form a phrase, and a star stands for any end. English words are found in all
their forms. Articles that no reader could read are listed after the statements.`;

/** Adds one command, with what all commands that ask the store share. */
function command(program: Command, name: string, description: string): Command {
  return program
    .command(name)
    .description(description)
    .addOption(new Option("--store <file>", "the store").env("HEARSAY_STORE"))
    .option("--json", "as one JSON document")
    .addOption(
      new Option("--color <when>", "colour on a terminal")
        .choices(["auto", "always", "never"])
        .default("auto"),
    )
    .helpOption("-h, --help", "print this help and end");
}

const outlet = (): Option => new Option("--outlet <name>", "words of the outlet's name");
const since = (): Option =>
  new Option("--since <day>", "published then or later: 2024-03-15, 2024-03 or 2024");
const until = (): Option => new Option("--until <day>", "published then or earlier");
const kind = (): Option => new Option("--kind <kind>", "what sort of source").choices(SOURCE_KINDS);
const limit = (usual: number): Option =>
  new Option("--limit <n>", "how many to show").argParser(number).default(usual);
const offset = (): Option =>
  new Option("--offset <n>", "how many to leave out first").argParser(number).default(0);

function addSearching(program: Command, finish: (exitCode: number) => void): void {
  command(program, "search", "find statements in the store")
    .argument("[WORDS...]", "words that all must be there")
    .option("--speaker <name>", "words of the speaker's name, or of what an unnamed one is called")
    .addOption(outlet())
    .addOption(kind())
    .option("--unnamed", "only sources that the article does not name")
    .option("--via [name]", "only what came through others, or through somebody of that name")
    .addOption(new Option("--channel <channel>", "where or how it was said").choices(CHANNELS))
    .addOption(since())
    .addOption(until())
    .addOption(limit(20))
    .addOption(offset())
    .addHelpText("after", searchExamples)
    .action(async (words: readonly string[], { via, ...options }: SearchOptions) => {
      const { searchCommand } = await import("./search.js");
      const query = { ...options, words: words.join(" "), via: via === true ? "" : via };
      finish(await searchCommand(query, options));
    });

  command(program, "sources", "show who speaks, how often and in which outlets")
    .argument("[NAME]", "words of the name")
    .addOption(kind())
    .addOption(outlet())
    .addOption(limit(50))
    .action(async (name: string | undefined, options: SourcesOptions) => {
      const { sourcesCommand } = await import("./sources.js");
      finish(await sourcesCommand({ ...options, name }, options));
    });

  command(program, "source", "show one source and what it says")
    .argument("<NAME>", "its name, or words of it that no other has")
    .addOption(outlet())
    .addOption(since())
    .addOption(until())
    .addOption(limit(20))
    .addOption(offset())
    .action(async (name: string, options: SearchOptions) => {
      const { sourceCommand } = await import("./sources.js");
      finish(await sourceCommand(name, { ...options, via: undefined }, options));
    });
}

/** The formats and tables of src/exports, told here so that help does not load them; a test compares. */
const formats = ["web-annotation", "schema-org", "prov", "csv", "parquet", "html"] as const;
const tables = [
  "articles",
  "statements",
  "sources",
  "claims",
  "wordings",
  "origins",
  "changes",
  "disputes",
  "copies",
] as const;

/** What `hearsay export` may be told. */
export interface ExportOptions extends AskSettings {
  readonly format?: (typeof formats)[number];
  readonly article?: string;
  readonly story?: string;
  readonly search?: string;
  readonly all?: true;
  readonly table?: (typeof tables)[number];
  readonly base?: string;
}

const exportExamples = `
Examples:
  hearsay export store.jsonl               the whole store, for hearsay import
  hearsay export --format html --story story-6f1c dam.html
  hearsay export --format web-annotation --article 6f1c2d3e notes.jsonld
  hearsay export --format csv --search ceasefire --table statements - | head
  hearsay export --format parquet --story story-6f1c dam/    a folder of tables`;

const articleHelp = "its id or the beginning of it, its address, or its number in the store (#12)";

function addArticles(program: Command, finish: (exitCode: number) => void): void {
  command(program, "list", "list the articles in the store, latest added first")
    .addOption(outlet())
    .addOption(since())
    .addOption(until())
    .option("--unread", "only those that no reader could read")
    .option("--all-versions", "each version of an article, not only the latest")
    .addOption(limit(50))
    .action(async (options: ListOptions) => {
      const { listCommand } = await import("./list.js");
      finish(await listCommand(options, options));
    });

  command(program, "show", "show an article of the store and who says what in it")
    .argument("<ARTICLE>", articleHelp)
    .addOption(
      new Option("--number <n>", "the version of that number; the latest if not given").argParser(number),
    )
    .action(async (article: string, options: AskSettings & { readonly number?: number }) => {
      const { showCommand } = await import("./show.js");
      finish(await showCommand(article, options.number, options));
    });

  command(program, "diff", "show which statements changed between two versions of an article")
    .argument("<ARTICLE>", articleHelp)
    .addOption(new Option("--from <n>", "the earlier version; the one before --to").argParser(number))
    .addOption(new Option("--to <n>", "the later version; the latest").argParser(number))
    .action(
      async (article: string, options: AskSettings & { readonly from?: number; readonly to?: number }) => {
        const { diffCommand } = await import("./diff.js");
        finish(await diffCommand(article, { from: options.from, to: options.to }, options));
      },
    );

  command(program, "remove", "take articles out of the store, with all their versions")
    .argument("<ARTICLE...>", articleHelp)
    .action(async (articles: readonly string[], options: AskSettings) => {
      const { removeCommand } = await import("./remove.js");
      finish(await removeCommand(articles, options));
    });

  command(program, "failures", "show what could not be read, and why")
    .option("--forget", "forget them")
    .action(async (options: AskSettings & { readonly forget?: true }) => {
      const { failuresCommand } = await import("./failures.js");
      finish(await failuresCommand(options.forget ?? false, options));
    });
}

function addCopies(program: Command, finish: (exitCode: number) => void): void {
  command(program, "export", "write the whole store, or an article, a story or a search for others")
    .argument("<FILE>", 'a new file; "-" is standard output')
    .addOption(
      new Option("--format <name>", "write not the store, but what is chosen, in this form").choices(formats),
    )
    .option("--article <article>", "with --format: an article, by its id, its address or its number (#12)")
    .addOption(
      new Option("--story <story>", "with --format: a story, or the one an article is in").conflicts(
        "article",
      ),
    )
    .addOption(
      new Option("--search <words>", "with --format: the statements that have these words").conflicts([
        "article",
        "story",
      ]),
    )
    .option("--all", "with --story: also claims that only one statement makes")
    .addOption(
      new Option(
        "--table <name>",
        "with csv or parquet: one table; FILE is a folder for all if not given",
      ).choices(tables),
    )
    .option("--base <address>", "what names in JSON-LD begin with")
    .addHelpText("after", exportExamples)
    .action(async (file: string, options: ExportOptions) => {
      if (options.format === undefined) {
        const given = (["article", "story", "search", "all", "table", "base"] as const).find(
          (name) => options[name] !== undefined,
        );
        if (given) throw new HearsayError("usage", `--${given} goes with --format, such as --format html`);
        const { exportCommand } = await import("./copies.js");
        finish(await exportCommand(file, options));
        return;
      }
      const { exportingCommand, exportSettings } = await import("./exporting.js");
      finish(await exportingCommand(file, exportSettings(file, options)));
    });

  command(program, "import", "take in what hearsay export wrote, or articles from tables of a cluster")
    .argument("<FILE>", 'its file, or a folder of tables; "-" is standard input')
    .option("--story <story>", "from tables: only the articles of this story")
    .action(async (file: string, options: AskSettings & { readonly story?: string }) => {
      const { importCommand } = await import("./copies.js");
      finish(await importCommand(file, options));
    });

  command(program, "backup", "copy the store as it is now, also while it is written to")
    .argument("<FILE>", "a new file")
    .action(async (file: string, options: AskSettings) => {
      const { backupCommand } = await import("./copies.js");
      finish(await backupCommand(file, options));
    });

  command(program, "doctor", "check the store, and say what is wrong and how to mend it")
    .option("--mend", "build anew what follows from the articles: rows and indexes for search")
    .action(async (options: AskSettings & { readonly mend?: true }) => {
      const { doctorCommand } = await import("./doctor.js");
      finish(await doctorCommand(options.mend ?? false, options));
    });
}

/** Declares the commands that only ask the store, or put it in order. Each loads its code when it runs. */
export function addStoreCommands(program: Command, finish: (exitCode: number) => void): void {
  addSearching(program, finish);
  addArticles(program, finish);
  addCopies(program, finish);
}
