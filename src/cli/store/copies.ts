import { closeSync, createReadStream, existsSync, openSync, renameSync, rmSync, writeSync } from "node:fs";
import { createInterface } from "node:readline";
import { HearsayError } from "../../record/index.js";
import type { Store } from "../../store/index.js";
import { refusal } from "../input/inputs.js";
import { harmless } from "../terminal/harmless.js";
import { type AskSettings, asking, counted, type Printer } from "./printer.js";
import { holdsTables, tableEntries } from "./tables.js";

/** Lines that are written at once. */
const writtenAtOnce = 1 << 20;

async function exportToOutput(store: Store, printer: Printer): Promise<number> {
  let lines = 0;
  for (const line of store.exported()) {
    await printer.text(`${line}\n`);
    lines += 1;
    if (printer.closed) break;
  }
  return lines;
}

/** Writes into a file beside, which gets its name only when it is whole. */
function exportToFile(store: Store, file: string): number {
  if (existsSync(file)) throw new HearsayError("usage", "is there already; name a file that is not", file);
  const begun = `${file}.part`;
  let descriptor: number;
  try {
    descriptor = openSync(begun, "w");
  } catch (error) {
    throw new HearsayError(
      "unreadable",
      `cannot be written (${(error as Error).message}); name another file`,
      file,
    );
  }
  let lines = 0;
  try {
    let held = "";
    for (const line of store.exported()) {
      held += `${line}\n`;
      lines += 1;
      if (held.length < writtenAtOnce) continue;
      writeAll(descriptor, held);
      held = "";
    }
    writeAll(descriptor, held);
    closeSync(descriptor);
    renameSync(begun, file);
  } catch (error) {
    rmSync(begun, { force: true });
    if (error instanceof HearsayError) throw error;
    throw new HearsayError(
      "unreadable",
      `cannot be written (${(error as Error).message}); make room or name another file`,
      file,
    );
  }
  return lines;
}

function writeAll(descriptor: number, text: string): void {
  const bytes = Buffer.from(text);
  for (let from = 0; from < bytes.length; ) from += writeSync(descriptor, bytes, from);
}

/** `hearsay export FILE`: the whole store as JSON Lines; "-" is standard output. */
export function exportCommand(file: string, settings: AskSettings): Promise<number> {
  return asking(settings, async (store, printer) => {
    if (file === "-") {
      await exportToOutput(store, printer);
      return 0;
    }
    const lines = exportToFile(store, file);
    if (settings.json) await printer.json({ file, lines });
    else await printer.line({ text: `Wrote ${counted(lines, "line")} to ${harmless(file)}`, role: null });
    return 0;
  });
}

/** Lines that are taken in at once. */
const takenAtOnce = 1000;

/** What `hearsay import` may be told. */
export interface ImportSettings extends AskSettings {
  readonly story?: string;
}

/** `hearsay import TABLES`: takes in articles from tables that the jobs on Spark wrote. */
function importTables(path: string, settings: ImportSettings): Promise<number> {
  return asking(
    settings,
    async (store, printer) => {
      const sum = { articles: 0, same: 0 };
      for await (const entries of tableEntries(path, settings.story))
        for (let from = 0; from < entries.length; from += takenAtOnce)
          for (const { outcome } of store.addAll(entries.slice(from, from + takenAtOnce)))
            sum[outcome === "same" ? "same" : "articles"] += 1;
      if (settings.json) await printer.json(sum);
      else {
        const besides = sum.same > 0 ? [`${sum.same.toLocaleString("en")} were there`] : [];
        await printer.line({
          text: [`Took in ${counted(sum.articles, "article")}`, ...besides].join(" · "),
          role: null,
        });
      }
      return 0;
    },
    {},
  );
}

/**
 * `hearsay import FILE`: takes in what `hearsay export` wrote; "-" is standard input. Of a folder or a Parquet file, the
 * articles that are in its tables.
 */
export function importCommand(file: string, settings: ImportSettings): Promise<number> {
  if (file !== "-" && holdsTables(file)) return importTables(file, settings);
  if (settings.story !== undefined)
    throw new HearsayError("usage", "--story goes with a folder of tables; hearsay export wrote no tables");
  return asking(
    settings,
    async (store, printer) => {
      const sum = { articles: 0, same: 0, failures: 0, done: 0 };
      const input = file === "-" ? process.stdin : createReadStream(file);
      let held: string[] = [];
      let before = 0;
      const take = (): void => {
        const taken = store.imported(held, before);
        for (const name of ["articles", "same", "failures", "done"] as const) sum[name] += taken[name];
        before += held.length;
        held = [];
      };
      try {
        for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
          held.push(line);
          if (held.length >= takenAtOnce) take();
        }
        if (held.length > 0 || before === 0) take();
      } catch (error) {
        if (error instanceof HearsayError) throw error.place ? error : error.at(file);
        const { place, message } = refusal(error as NodeJS.ErrnoException, file);
        throw new HearsayError("unreadable", message, place);
      }
      if (settings.json) await printer.json(sum);
      else {
        const besides = [
          sum.same > 0 ? `${sum.same.toLocaleString("en")} were there` : "",
          sum.failures > 0 ? counted(sum.failures, "failure") : "",
          sum.done > 0 ? `${counted(sum.done, "input")} marked as done` : "",
        ].filter(Boolean);
        await printer.line({
          text: [`Took in ${counted(sum.articles, "version")} of articles`, ...besides].join(" · "),
          role: null,
        });
      }
      return 0;
    },
    {},
  );
}

/** `hearsay backup FILE`: a copy of the store as it is now, while others go on writing. */
export function backupCommand(file: string, settings: AskSettings): Promise<number> {
  return asking(settings, async (store, printer) => {
    await store.backup(file);
    if (settings.json) await printer.json({ file });
    else await printer.line({ text: `Copied the store to ${harmless(file)}`, role: null });
    return 0;
  });
}
