import { lines } from "../../documents/bytes.js";
import type { ReaderName } from "../../read.js";
import { HearsayError } from "../../record/index.js";
import { longestArticle } from "../input/inputs.js";
import { createSink } from "../output/sink.js";
import { claimModel } from "../story/linking.js";
import type { Stage } from "./stage.js";
import { failedBy, jsonOf } from "./told.js";

/** The longest line that V8 can hold as one text, in bytes of ASCII. */
const longestLine = 2 ** 29 - 2 ** 10;

/** Names of the stages, in the order in which data goes through them. */
export type StageName = "read" | "keys" | "pairs" | "graph";

const stages: Readonly<Record<StageName, (reader: ReaderName) => Promise<Stage>>> = {
  read: async (reader) => (await import("./read.js")).readStage(reader),
  keys: async () => (await import("./keys.js")).keysStage(),
  pairs: async () => (await import("./pairs.js")).pairsStage(claimModel),
  graph: async () => (await import("./graph.js")).graphStage(claimModel),
};

/**
 * `hearsay stage NAME`: one stage of the work, a line of JSON in, a line of JSON out, in their order, until standard input
 * ends. What is wrong with a line is its answer; the next follows. No more is read than is answered, so that whoever reads
 * the answers sets the pace.
 *
 * @returns the exit code: 0, whatever the answers say
 * @throws HearsayError `model` when the stage cannot be got ready
 */
export async function stageCommand(name: StageName | "about", reader: ReaderName): Promise<number> {
  const sink = createSink(process.stdout, "standard output");
  if (name === "about") {
    const { aboutStages } = await import("./about.js");
    await sink.write(`${jsonOf(aboutStages())}\n`);
    return 0;
  }
  const stage = await stages[name](reader);
  const limit = name === "read" ? longestArticle : longestLine;
  for await (const { number, bytes } of lines(process.stdin, limit)) {
    const place = `standard input:${number}`;
    if (bytes?.every((byte) => byte <= 0x20)) continue;
    try {
      if (bytes === null)
        throw new HearsayError("too-large", `the line is longer than ${limit / 2 ** 20} MiB; split it up`);
      for await (const answer of stage({ bytes, place })) await sink.write(`${jsonOf(answer)}\n`);
    } catch (error) {
      if (sink.closed) return 0;
      await sink.write(`${jsonOf(failedBy(error, place, bytes))}\n`);
    }
    if (sink.closed) return 0;
  }
  return 0;
}
