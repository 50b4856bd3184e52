import { type Command, InvalidArgumentError, Option } from "commander";
import type { ReaderName } from "../read.js";
import { storeFile } from "./store/file.js";

/** What the program gives to commands that stand beside it. */
export interface ProgramTools {
  /** Told the exit code of the command that ran. */
  readonly finish: (exitCode: number) => void;
  /** The option for what finds the statements. */
  readonly reader: () => Option;
  readonly version: () => string;
}

const serveExamples = `
Examples:
  hearsay serve                            the page at http://127.0.0.1:4180
  hearsay serve --open --store news.db     another store, and a browser with it
  hearsay serve --host 0.0.0.0 --token "$(openssl rand -hex 16)" --allow-host news.example
                                           for others, too: they need the token

The API is at /api (described by /api/openapi.json), the agents' door at /mcp.
On anything but this machine's own address a token is needed.`;

const mcpExamples = `
Examples:
  hearsay mcp                              talks MCP on standard input and output
  claude mcp add hearsay -- hearsay mcp    for Claude Code; others: see docs/agents.md`;

interface ServeOptions {
  readonly port: number;
  readonly host: string;
  readonly store?: string;
  readonly token?: string;
  readonly allowHost: readonly string[];
  readonly open?: true;
  readonly contact?: string;
  readonly reader: ReaderName;
}

interface McpOptions {
  readonly store?: string;
  readonly reader: ReaderName;
}

function portNumber(value: string): number {
  const number = Number(value);
  if (!/^\d{1,5}$/.test(value) || number > 65_535)
    throw new InvalidArgumentError("It is a whole number from 0 to 65535; 0 is any free port.");
  return number;
}

const another = (value: string, before: readonly string[]): readonly string[] => [...before, value];

/** `hearsay serve` and `hearsay mcp`. */
export function addServingCommands(program: Command, { finish, reader, version }: ProgramTools): void {
  program
    .command("serve")
    .description("show the store as a page, and give out its API")
    .option("--port <n>", "where to listen; 0: any free port", portNumber, 4180)
    .option("--host <address>", "the address to listen on", "127.0.0.1")
    .option("--store <file>", "the store; HEARSAY_STORE, or the usual place, if not given")
    .addOption(
      new Option("--token <token>", "ask everybody for this token, 16 characters or more").env(
        "HEARSAY_TOKEN",
      ),
    )
    .option("--allow-host <name>", "also answer to this name; may be given again", another, [])
    .option("--open", "show the page in a browser")
    .addOption(
      new Option("--contact <address>", "tell sites this address of yours, in the user agent").env(
        "HEARSAY_CONTACT",
      ),
    )
    .addOption(reader())
    .helpOption("-h, --help", "print this help and end")
    .addHelpText("after", serveExamples)
    .action(async (options: ServeOptions) => {
      const { serveCommand } = await import("./serve.js");
      finish(
        await serveCommand({
          store: storeFile(options.store),
          host: options.host,
          port: options.port,
          token: options.token || null,
          allowedHosts: options.allowHost,
          reader: options.reader,
          contact: options.contact || null,
          open: options.open ?? false,
          version: version(),
        }),
      );
    });

  program
    .command("mcp")
    .description("give the store to a language model's agent (Model Context Protocol)")
    .option("--store <file>", "the store; HEARSAY_STORE, or the usual place, if not given")
    .addOption(reader())
    .helpOption("-h, --help", "print this help and end")
    .addHelpText("after", mcpExamples)
    .action(async (options: McpOptions) => {
      const { mcpCommand } = await import("./mcp.js");
      finish(
        await mcpCommand({ store: storeFile(options.store), reader: options.reader, version: version() }),
      );
    });
}
