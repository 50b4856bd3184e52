import type { Fetcher } from "../fetching/index.js";
import type { Store } from "../store/index.js";
import { Batch, type Report } from "./adding/batch.js";
import { createMessenger } from "./adding/fetching.js";
import { meterOf } from "./adding/meter.js";
import { type OpeningTools, partsOf } from "./adding/opening.js";
import type { Part } from "./adding/parts.js";
import { orPauses } from "./adding/pausing.js";
import { createScribe } from "./adding/scribe.js";
import { createSpool, type Spool } from "./adding/spool.js";
import { listenForStop } from "./adding/stopping.js";
import { addingLine, emptyTally, remarks, summaryLine } from "./adding/tally.js";
import { listenerOf } from "./adding/telling.js";
import { complaint, type Failure } from "./failure.js";
import { longestArticle } from "./input/inputs.js";
import { jsonLine } from "./output/json.js";
import { createProgress } from "./output/progress.js";
import { createSink } from "./output/sink.js";
import { createCrew, type Workers } from "./tasks/crew.js";
import { inOrder } from "./tasks/in-order.js";
import { type Answer, type Order, parcelIn } from "./tasks/task.js";

/** What `hearsay add` was asked to do. */
export interface AddSettings {
  /** Files, folders, addresses; "-" is standard input. */
  readonly words: readonly string[];
  /** The store's file. */
  readonly store: string;
  readonly reader: Order["reader"];
  readonly jobs: number;
  /** Whether to write a line of JSON for each article added. */
  readonly json: boolean;
  readonly follow: boolean;
  readonly again: boolean;
  /** Whether to try again what failed before. */
  readonly retry: boolean;
  readonly allowPrivate: boolean;
  /** Seconds between two requests to a host. */
  readonly pause: number;
  /** What a site's owner finds in our requests, to learn of us or reach us; null for nothing. */
  readonly contact: string | null;
  readonly version: string;
}

/** What came of one part: the part itself, and the crew's answer where there was something to read. */
interface Outcome {
  readonly part: Part;
  readonly answer: Answer | null;
}

/** A batch is written at the latest when its first article has waited this long, in milliseconds. */
const longestWait = 1000;

function crewOf({ reader, jobs }: AddSettings, store: Store): Workers {
  const order: Order = { reader, form: { as: "parcel", store: store.file }, explain: false };
  return createCrew({
    jobs,
    here: async () => {
      const { createReader } = await import("../read.js");
      const { createPreparing } = await import("./tasks/preparing.js");
      return createPreparing(await createReader(reader), (article) => store.known(article));
    },
    workers: async () => {
      const { startWorkers } = await import("./tasks/workers.js");
      return startWorkers(jobs, order, new URL("./tasks/worker.js", import.meta.url));
    },
  });
}

/** The places that failed before, by what to give to have them again. */
function failuresByInput(store: Store): ReadonlyMap<string, Set<string>> {
  const byInput = new Map<string, Set<string>>();
  for (const { input, place } of store.failures()) {
    const places = byInput.get(input);
    if (places) places.add(place);
    else byInput.set(input, new Set([place]));
  }
  return byInput;
}

/** Reads what has to be read of a part. */
async function read(part: Part, crew: Workers): Promise<Outcome> {
  return { part, answer: part.what === "task" ? await crew.read(part.task) : null };
}

/** How much memory a part takes while it is under way, in bytes. */
function weigh(part: Part): number {
  return part.what === "task" ? part.task.bytes.length : 0;
}

/** Who fetches: loaded only when there is something to fetch. */
async function fetcherOf({ contact, version, allowPrivate, pause }: AddSettings): Promise<Fetcher> {
  const { createFetcher, userAgent } = await import("../fetching/index.js");
  const agent = userAgent(version, contact);
  return createFetcher({ agent, pause, ...(allowPrivate ? { allows: () => true } : {}) });
}

/** What opens everything that is named. */
async function openingTools(
  settings: AddSettings,
  {
    store,
    spool,
    signal,
    took,
  }: { store: Store; spool: Spool; signal: AbortSignal; took: (bytes: number) => void },
): Promise<OpeningTools> {
  const { findDocuments } = await import("../documents/collections.js");
  const { follow, again, retry } = settings;
  const fetcher = () => fetcherOf(settings);
  return {
    store,
    messenger: createMessenger({ store, fetcher, spool, signal, again: again || retry }),
    findDocuments,
    standardInput: process.stdin,
    follow,
    again,
    signal,
    took,
  };
}

/**
 * Adds everything that is named to the store: opens it, reads it on all cores, writes it in batches. What
 * cannot be read is one line on standard error, and is kept in the store's list of failures.
 *
 * @returns the exit code: 0; 1 when something could not be read; 130 or so when it was stopped
 * @throws HearsayError when the store cannot be used, or the reader cannot be got ready
 */
export async function addCommand(settings: AddSettings): Promise<number> {
  const { openStore } = await import("../store/index.js");
  const store = openStore(settings.store);
  try {
    return await addTo(store, settings);
  } finally {
    store.close();
  }
}

async function addTo(store: Store, settings: AddSettings): Promise<number> {
  const failing = failuresByInput(store);
  // What came through standard input cannot be had again.
  const again = [...failing.keys()].filter((input) => input !== "-");
  const words = settings.retry ? [...settings.words, ...again] : settings.words;

  const tally = emptyTally();
  if (settings.retry) tally.gone = failing.get("-")?.size ?? 0;
  const scribe = createScribe(store);
  const batch = new Batch(scribe, tally, failing, settings.json);
  const sink = createSink(process.stdout, "standard output");
  const spool = createSpool();
  const crew = crewOf(settings, store);
  const stopping = listenForStop(() => {
    progress.hide();
    process.stderr.write("hearsay: stopping; what is read so far is being kept (once more: at once)\n");
  });
  const meter = meterOf(words, stopping.signal);
  const listener = listenerOf(() => meter.share());
  const progress = createProgress(process.stderr, (_, __, milliseconds) =>
    addingLine(tally.added + tally.versions + tally.same, tally.failed, milliseconds, meter.share()),
  );

  const report = async (reports: readonly Report[]): Promise<void> => {
    if (!settings.json) return;
    if (process.stdout.isTTY) progress.hide();
    for (const one of reports) await sink.write(jsonLine(one));
  };
  const complain = (failure: Failure): void => {
    progress.hide();
    process.stderr.write(complaint(failure));
    listener.failed(failure);
  };
  const take = ({ part, answer }: Outcome): void => {
    if (part.what === "failure") {
      meter.ended(part.origin.input);
      complain(part.failure);
      batch.fail(part.failure, part.origin);
    } else if (part.what === "task") {
      if (answer === null) return;
      if ("message" in answer) {
        complain(answer);
        batch.fail(answer, part.origin);
        return;
      }
      const parcel = parcelIn(answer);
      if (parcel) batch.add(parcel, answer.place, part.origin);
      else batch.addSame();
    } else if (part.what === "end") {
      meter.ended(part.origin.input);
      batch.end(part);
    } else if (part.what === "before") batch.addBefore();
    else if (part.why === "unfollowed") tally.unfollowed += 1;
    else if (part.why === "link") tally.links += 1;
    else tally.special += 1;
  };

  try {
    const { signal } = stopping;
    const tools = await openingTools(settings, { store, spool, signal, took: (bytes) => meter.took(bytes) });
    const outcomes = inOrder(partsOf(words, tools), (part) => read(part, crew), {
      // Enough that no thread waits for another, few enough that they fit in memory.
      count: settings.jobs * 16,
      weight: longestArticle,
      weigh,
    });
    for await (const outcome of orPauses(outcomes, signal, longestWait)) {
      if (outcome !== "pause") take(outcome);
      if (batch.isFull || outcome === "pause") await report(await batch.write());
      // Whoever reads along has waited long enough.
      if (settings.json && outcome === "pause") await report(await batch.settle());
      if (sink.closed) break;
    }
    await report(await batch.write());
    await report(await batch.settle());
  } finally {
    stopping.end();
    progress.end();
    await listener.end();
    await crew.end();
    await scribe.end();
    await spool.end();
  }

  // With --json standard output belongs to the lines of JSON.
  const told = settings.json ? process.stderr : process.stdout;
  told.write(`${[summaryLine(tally), ...remarks(tally)].join("\n")}\n`);
  if (stopping.code !== null) {
    process.stderr.write("hearsay: stopped; the same command goes on from here\n");
    return stopping.code;
  }
  return tally.failed > 0 ? 1 : 0;
}
