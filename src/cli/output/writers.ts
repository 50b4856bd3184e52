import { mkdir, writeFile } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import { bratConfiguration } from "../../exports/brat.js";
import { HearsayError } from "../../record/index.js";
import { type Failure, failureOf } from "../failure.js";
import type { Output } from "../tasks/task.js";
import { harmless } from "../terminal/harmless.js";
import type { Sink } from "./sink.js";

/** Where the outputs of a run go, one after the other. */
export interface Writer {
  /**
   * Answers a failure when this one cannot be written.
   * @throws HearsayError when none can
   */
  write(output: Output): Promise<Failure | null>;
  /** After the last one. */
  end(): Promise<void>;
}

/** Everything one after the other on one stream. */
export function streamWriter(sink: Sink): Writer {
  return {
    async write({ chunks }) {
      for (const chunk of chunks) await sink.write(chunk);
      return null;
    },
    async end() {},
  };
}

/**
 * The annotations of one article on a stream. brat's offsets count from the start of one text, so two
 * articles cannot share a stream: nothing is written before it is known that there is only one.
 *
 * @param terminal whether the stream is shown to a person, and must be harmless
 */
export function bratPrinter(sink: Sink, terminal: boolean): Writer {
  let only: Output | null = null;
  return {
    async write(output) {
      if (only) {
        throw new HearsayError(
          "usage",
          "--format brat prints one article; for several, name a folder with --out DIR",
        );
      }
      only = output;
      return null;
    },
    async end() {
      for (const chunk of only?.chunks ?? []) {
        const shown = (): string =>
          Buffer.from(chunk)
            .toString()
            .replace(/[^\t\n]+/g, harmless);
        await sink.write(terminal ? shown() : chunk);
      }
    },
  };
}

/** A name for the article's files: its file's own, or a row's id, in letters that every file system takes. */
function fileName({ id, place, row }: Output): string {
  const name = row ? id : basename(place, extname(place));
  const safe = name
    .replace(/[^\p{L}\p{N}._-]+/gu, "_")
    .replace(/^\.+/, "")
    .slice(0, 80);
  return safe || "article";
}

/**
 * NAME.txt and NAME.ann for each article in a folder, which is made, with brat's `annotation.conf`.
 * Nothing that is there already is written over: annotators may have worked on it.
 */
export async function bratFolder(folder: string): Promise<Writer> {
  try {
    await mkdir(folder, { recursive: true });
    await keepOrWrite(join(folder, "annotation.conf"), bratConfiguration);
  } catch (error) {
    const reason = (error as Error).message;
    throw new HearsayError("usage", `--out ${folder} cannot be written (${reason}); name another folder`);
  }
  // Lower case, as some file systems take "A.txt" and "a.txt" for one.
  const taken = new Set<string>();
  return {
    async write(output) {
      const wanted = fileName(output);
      let name = wanted;
      for (let copy = 2; taken.has(name.toLowerCase()); copy++) name = `${wanted}-${copy}`;
      taken.add(name.toLowerCase());
      const base = join(folder, name);
      try {
        await writeFile(`${base}.ann`, output.chunks, { flag: "wx" });
        await writeFile(`${base}.txt`, output.article ?? "", { flag: "wx" });
        return null;
      } catch (error) {
        const { code, path, syscall } = error as NodeJS.ErrnoException;
        if (code === "EEXIST") {
          const message = `${path ?? base} is there already and is not written over; name a new folder with --out`;
          return { place: output.place, message };
        }
        if (!syscall) return failureOf(error, output.place);
        return {
          place: output.place,
          message: `${(error as Error).message}; make room, or name another folder with --out`,
        };
      }
    },
    async end() {},
  };
}

async function keepOrWrite(path: string, text: string): Promise<void> {
  try {
    await writeFile(path, text, { flag: "wx" });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
}
