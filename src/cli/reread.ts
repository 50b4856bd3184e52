import { type ArticleReader, createReader } from "../read.js";
import { type Article, type ArticleRecord, HearsayError } from "../record/index.js";
import type { Outdated, Store } from "../store/index.js";
import { orPauses } from "./adding/pausing.js";
import { listenForStop } from "./adding/stopping.js";
import { complaint, failureOf } from "./failure.js";
import { longestArticle } from "./input/inputs.js";
import { createProgress } from "./output/progress.js";
import { counted, createPrinter } from "./store/printer.js";
import { createCrew, type Workers } from "./tasks/crew.js";
import { inOrder } from "./tasks/in-order.js";
import { articleIn, articleTask, keptIn, readToKeep } from "./tasks/keeping.js";
import type { Answer, Order } from "./tasks/task.js";

/** What `hearsay reread` was asked to do. */
export interface RereadSettings {
  /** The store's file. */
  readonly store: string;
  readonly reader: Order["reader"];
  readonly jobs: number;
  readonly json: boolean;
  /** Also what the same reader read before this moment, in milliseconds since 1970; null: only what another read. */
  readonly before: number | null;
  /** What goes on from where it was stopped, for whoever stops it. */
  readonly command: string;
}

/** What a run has done so far, in versions of articles. */
interface Tally {
  reread: number;
  failed: number;
  /** In a language that the reader does not know. */
  unread: number;
  /** Read by the better reader, which cannot run here. */
  left: number;
}

/** A version and its article, to be read. */
interface Old {
  readonly key: number;
  readonly article: Article;
}

/** A new record that waits to be written. */
interface Fresh {
  readonly key: number;
  readonly record: ArticleRecord;
  readonly reader: string;
}

/** So many records are written at once; and at the latest when the first has waited this long, in milliseconds. */
const fullBatch = 64;
const longestWait = 1000;

/**
 * Reads again what the reader has not read, or not as it reads now, and puts what it finds in place of what
 * was there. Old versions of articles are read again, too: they are compared with the new ones.
 *
 * @returns the exit code: 0; 1 when something could not be read; 130 or so when it was stopped
 * @throws HearsayError when the store cannot be used, or the reader cannot be got ready
 */
export async function rereadCommand(settings: RereadSettings): Promise<number> {
  const { openStore } = await import("../store/index.js");
  const store = openStore(settings.store, { create: false });
  try {
    return await rereadIn(store, settings);
  } finally {
    store.close();
  }
}

async function rereadIn(store: Store, settings: RereadSettings): Promise<number> {
  const reader = await createReader(settings.reader);
  const tally: Tally = { reread: 0, failed: 0, unread: 0, left: 0 };
  const old = store
    .outdated(reader.name, settings.before ?? undefined)
    .filter((one) => isFor(one, reader, settings, tally));
  const crew = crewOf(reader, settings);
  const stopping = listenForStop(() => {
    progress.hide();
    process.stderr.write("hearsay: stopping; what is read so far is being kept (once more: at once)\n");
  });
  const began = performance.now();
  const progress = createProgress(process.stderr, () => progressLine(tally, old.length, began));
  const waiting: Fresh[] = [];
  const take = ({ key, article, answer }: Old & { readonly answer: Answer }): void => {
    if ("message" in answer) {
      progress.hide();
      process.stderr.write(complaint(answer));
      tally.failed += 1;
      return;
    }
    const { record, reader: name } = keptIn(answer, article);
    if (record === null) tally.unread += 1;
    else waiting.push({ key, record, reader: name });
  };

  try {
    const outcomes = inOrder(
      versionsIn(store, old),
      async (one) => ({ ...one, answer: await crew.read(articleTask(one.article, one.article.id)) }),
      { count: settings.jobs * 4, weight: longestArticle, weigh: ({ article }) => article.text.length },
    );
    for await (const outcome of orPauses(outcomes, stopping.signal, longestWait)) {
      if (outcome !== "pause") take(outcome);
      if (waiting.length >= fullBatch || outcome === "pause") tally.reread += write(store, waiting);
    }
    tally.reread += write(store, waiting);
  } finally {
    stopping.end();
    progress.end();
    await crew.end();
  }
  await tell(tally, reader, settings);
  if (stopping.code !== null) {
    process.stderr.write(`hearsay: stopped; ${settings.command} goes on from here\n`);
    return stopping.code;
  }
  return tally.failed > 0 ? 1 : 0;
}

/** Whether a version is one for the reader; counts it where it is not. */
function isFor(
  { reader: before, language }: Outdated,
  reader: ArticleReader,
  settings: RereadSettings,
  tally: Tally,
): boolean {
  if (language !== "und" && !reader.languages.includes(language)) {
    if (before === null) tally.unread += 1;
    return false;
  }
  // Whoever leaves the choice to Hearsay does not want what the better reader found taken away where it cannot run.
  if (settings.reader === "auto" && reader.name === "linear" && before === "neural") {
    tally.left += 1;
    return false;
  }
  return true;
}

/** Reads in this thread with the reader that is there, and in others with one of their own. */
function crewOf(reader: ArticleReader, { reader: name, jobs }: RereadSettings): Workers {
  return createCrew({
    jobs,
    here: async () => async (task) => {
      try {
        return await readToKeep(articleIn(task.bytes), task, reader);
      } catch (error) {
        return failureOf(error, task.place);
      }
    },
    workers: async () => {
      const { startWorkers } = await import("./tasks/workers.js");
      const order: Order = { reader: name, form: { as: "kept" }, explain: false };
      return startWorkers(jobs, order, new URL("./tasks/worker.js", import.meta.url));
    },
  });
}

/** The articles, one at a time; those that are gone by now are left out. */
async function* versionsIn(store: Store, old: readonly Outdated[]): AsyncGenerator<Old> {
  for (const { key } of old) {
    const kept = store.kept(key);
    if (kept) yield { key, article: kept.content };
    // Nothing else here ever waits: without it nobody would hear Ctrl-C, nor see progress.
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/** Writes what waits, and gives how many records that were. */
function write(store: Store, waiting: Fresh[]): number {
  if (waiting.length === 0) return 0;
  const written = store.together(() => {
    let count = 0;
    for (const { key, record, reader } of waiting)
      try {
        store.setRecord(key, record, reader);
        count += 1;
      } catch (error) {
        // Removed while it was read.
        if (!(error instanceof HearsayError) || error.code !== "store-no-article") throw error;
      }
    return count;
  });
  waiting.length = 0;
  return written;
}

const count = (number: number): string => number.toLocaleString("en-US");

/** "1,204 of 3,400 articles · 41 a second" */
function progressLine({ reread, failed, unread }: Tally, total: number, began: number): string {
  const rate = (reread + failed) / ((performance.now() - began) / 1000);
  const done = count(Math.min(total, reread + failed + unread));
  const speed = rate < 10 ? rate.toFixed(1) : count(Math.round(rate));
  return `${done} of ${counted(total, "article")} read again · ${speed} a second`;
}

async function tell(tally: Tally, reader: ArticleReader, settings: RereadSettings): Promise<void> {
  const { reread, failed, unread, left } = tally;
  const printer = createPrinter("never");
  if (settings.json) {
    await printer.json({ reader: reader.name, ...tally });
    return;
  }
  const line = (text: string): Promise<void> => printer.line({ text, role: "title" });
  await line(`${count(reread)} read again · ${count(unread)} unread · ${count(failed)} failed`);
  if (left > 0)
    await line(
      `${counted(left, "article")} that the neural reader read stay as they are, for it cannot run here`,
    );
  if (reread > 0)
    await line("stories are put together anew when one is next asked for; hearsay link does it now");
}
