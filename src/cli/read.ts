import { complaint, type Failure } from "./failure.js";
import { articlesIn, type Input, longestArticle } from "./input/inputs.js";
import type { Form } from "./output/form.js";
import { createProgress } from "./output/progress.js";
import { createSink, type Sink } from "./output/sink.js";
import { bratFolder, bratPrinter, streamWriter, type Writer } from "./output/writers.js";
import { createCrew, type Workers } from "./tasks/crew.js";
import { inOrder } from "./tasks/in-order.js";
import type { Order } from "./tasks/task.js";
import { wantsColour } from "./terminal/style.js";

/** What `hearsay read` was asked to do. */
export interface ReadSettings {
  /** Files; "-" is standard input. */
  readonly files: readonly string[];
  readonly as: Exclude<Form["as"], "parcel">;
  readonly reader: Order["reader"];
  /** How many threads may read. */
  readonly jobs: number;
  readonly colour: "auto" | "always" | "never";
  /** Whether to tell why each statement reads as it does. */
  readonly explain: boolean;
  /** Folder for brat's files; null for standard output. */
  readonly out: string | null;
}

function formOf(settings: ReadSettings): Form {
  if (settings.as !== "page") return { as: settings.as };
  const columns = process.stdout.columns || Number(process.env.COLUMNS) || 80;
  return { as: "page", columns, colour: wantsColour(settings.colour, process.stdout, process.env) };
}

async function writerOf(settings: ReadSettings, sink: Sink): Promise<Writer> {
  if (settings.as !== "brat") return streamWriter(sink);
  return settings.out === null ? bratPrinter(sink, process.stdout.isTTY) : bratFolder(settings.out);
}

function crewOf({ reader, jobs, explain }: ReadSettings, form: Form): Workers {
  const order: Order = { reader, form, explain };
  return createCrew({
    jobs,
    here: async () => (await import("./tasks/reading.js")).createReading(order),
    workers: async () => {
      const { startWorkers } = await import("./tasks/workers.js");
      return startWorkers(jobs, order, new URL("./tasks/worker.js", import.meta.url));
    },
  });
}

const isFailure = (value: object): value is Failure => "message" in value;

/**
 * Reads every article in the files and writes each in its form, in order. What cannot be read is one
 * line on standard error, and the rest goes on.
 *
 * @returns the exit code: 0, or 1 when something could not be read or written
 * @throws HearsayError when the run as a whole cannot go on
 */
export async function readCommand(settings: ReadSettings): Promise<number> {
  const { sniff } = await import("../documents/bytes.js");
  const form = formOf(settings);
  const sink = createSink(process.stdout, "standard output");
  const writer = await writerOf(settings, sink);
  const crew = crewOf(settings, form);
  const progress = createProgress(process.stderr);
  let failed = false;

  const complain = (failure: Failure): void => {
    failed = true;
    progress.count("failed");
    progress.hide();
    process.stderr.write(complaint(failure));
  };

  try {
    const inputs = articlesIn(settings.files, process.stdin, (head, name) => sniff(head, name) === "jsonl");
    const bounds = {
      // Enough that no thread waits for another, few enough that they fit in memory.
      count: settings.jobs * 4,
      weight: longestArticle,
      weigh: (input: Input) => (isFailure(input) ? 0 : input.bytes.length),
    };
    const answers = inOrder(inputs, async (input) => (isFailure(input) ? input : crew.read(input)), bounds);
    for await (const answer of answers) {
      if (isFailure(answer)) {
        complain(answer);
        continue;
      }
      if (process.stdout.isTTY) progress.hide();
      const failure = await writer.write(answer);
      if (failure) complain(failure);
      else progress.count("read");
      if (sink.closed) break;
    }
    await writer.end();
  } finally {
    progress.end();
    await crew.end();
  }
  return failed ? 1 : 0;
}
