import { Argument, type Command } from "commander";
import type { ReaderName } from "../../read.js";
import type { ProgramTools } from "../serving.js";

const stages = ["read", "keys", "pairs", "graph", "about"] as const;

const examples = `
Examples:
  hearsay stage read < rows.jsonl          articles → rows of the tables of articles, statements, sources
  hearsay stage keys < records.jsonl       records → what each may be linked by
  hearsay stage about                      what an engine must know of the stages

Each line of standard input is answered by a line on standard output, in order; docs/commands.md says
what they hold, and docs/scale.md how a cluster runs them.`;

/** Declares `hearsay stage`. It loads its code when it runs. */
export function addStageCommand(program: Command, { finish, reader }: ProgramTools): void {
  program
    .command("stage")
    .description("one stage of the work by itself, for programs that run it on many machines")
    .addArgument(new Argument("<NAME>", "the stage").choices(stages))
    .addOption(reader())
    .helpOption("-h, --help", "print this help and end")
    .addHelpText("after", examples)
    .action(async (name: (typeof stages)[number], options: { readonly reader: ReaderName }) => {
      const { stageCommand } = await import("./run.js");
      finish(await stageCommand(name, options.reader));
    });
}
