import { closeSync, existsSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from "node:fs";
import { join } from "node:path";
import {
  type Choice,
  type ExportFormat,
  exported,
  FORMATS,
  gather,
  TABLE_NAMES,
  type TableName,
} from "../../exports/index.js";
import { HearsayError } from "../../record/index.js";
import { createSink } from "../output/sink.js";
import { withStories } from "../story/linking.js";
import { harmless } from "../terminal/harmless.js";
import type { ExportOptions } from "./commands.js";
import { counted } from "./printer.js";

/** What is to be exported, and how; options that do not fit each other have been refused. */
export interface ExportSettings extends ExportOptions {
  readonly format: ExportFormat;
  readonly table?: TableName;
}

function refuse(words: string): never {
  throw new HearsayError("usage", words);
}

/**
 * The options of `hearsay export --format` as they can be carried out.
 *
 * @throws HearsayError `usage` where they do not fit
 */
export function exportSettings(file: string, options: ExportOptions): ExportSettings {
  const { format, article, story, search, table, base, all } = options;
  if (format === undefined) return refuse("name a --format");
  if (article === undefined && story === undefined && search === undefined)
    return refuse(`--format ${format} is for something: name it with --article, --story or --search`);
  if (search?.trim() === "") return refuse("--search needs words");
  if (all && story === undefined) return refuse("--all goes with --story");
  const holdsTables = FORMATS[format].tables;
  if (table !== undefined && !holdsTables) return refuse("--table goes with --format csv or parquet");
  if (holdsTables && table === undefined && file === "-")
    return refuse("standard output takes one table: name it with --table, such as --table statements");
  if (base !== undefined) {
    if (holdsTables || format === "html") return refuse("--base goes with the formats in JSON-LD");
    // What is not absolute, or has blanks in it, begins no name.
    if (!URL.canParse(base) || /[\s<>"{}|\\^`]/.test(base))
      return refuse(`--base ${base} is no address; name one such as https://news.example/`);
  }
  return { ...options, format };
}

function choiceOf({ article, story, search, all }: ExportSettings): Choice {
  if (article !== undefined) return { kind: "article", reference: article };
  if (story !== undefined) return { kind: "story", reference: story, alone: all ?? false };
  return { kind: "search", query: { words: search ?? "" } };
}

/** Writes into a file beside, which gets its name only when it is whole. */
async function writeFile(file: string, pieces: AsyncIterable<string | Uint8Array>): Promise<number> {
  if (existsSync(file)) throw new HearsayError("usage", "is there already; name a file that is not", file);
  const begun = `${file}.part`;
  let written = 0;
  try {
    const descriptor = openSync(begun, "w");
    try {
      for await (const piece of pieces) {
        const bytes = Buffer.from(piece as string);
        for (let from = 0; from < bytes.length; ) from += writeSync(descriptor, bytes, from);
        written += bytes.length;
      }
    } finally {
      closeSync(descriptor);
    }
    renameSync(begun, file);
  } catch (error) {
    rmSync(begun, { force: true });
    if (error instanceof HearsayError || !(error as NodeJS.ErrnoException).syscall) throw error;
    throw new HearsayError(
      "unreadable",
      `cannot be written (${(error as Error).message}); make room or name another file`,
      file,
    );
  }
  return written;
}

async function writeOutput(pieces: AsyncIterable<string | Uint8Array>): Promise<void> {
  const sink = createSink(process.stdout, "standard output");
  for await (const piece of pieces) {
    // What others wrote must not reach a terminal as it is.
    const shown =
      process.stdout.isTTY && typeof piece === "string" ? piece.replace(/[^\t\n]+/g, harmless) : piece;
    await sink.write(shown);
    if (sink.closed) break;
  }
}

/** `hearsay export --format FORMAT FILE`: an article, a story or a search in a form that others read. */
export function exportingCommand(file: string, settings: ExportSettings): Promise<number> {
  const { format, table, base, json } = settings;
  const { tables, extension } = FORMATS[format];
  return withStories(settings, async (room) => {
    const extract = gather(choiceOf(settings), room.store, room.stories);
    if (file === "-") {
      if (format === "parquet" && process.stdout.isTTY)
        throw new HearsayError(
          "usage",
          "Parquet is no text; name a file, or send it on (… - > file.parquet)",
        );
      await writeOutput(exported(extract, format, { table, base }));
      return 0;
    }
    const files: string[] = [];
    if (tables && table === undefined) {
      if (existsSync(file))
        throw new HearsayError("usage", "is there already; name a folder that is not", file);
      try {
        mkdirSync(file);
      } catch (error) {
        throw new HearsayError(
          "unreadable",
          `cannot be made (${(error as Error).message}); name another folder`,
          file,
        );
      }
      for (const name of TABLE_NAMES) files.push(join(file, `${name}${extension}`));
      for (const [i, name] of TABLE_NAMES.entries())
        await writeFile(files[i], exported(extract, format, { table: name }));
    } else {
      files.push(file);
      await writeFile(file, exported(extract, format, { table, base }));
    }
    const statements = extract.articles.reduce(
      (sum, one) => sum + (one.statements?.size ?? one.record.statements.length),
      0,
    );
    const sum = { articles: extract.articles.length, statements, claims: extract.claims.length };
    if (json) await room.printer.json({ files, ...sum });
    else {
      const what = [
        counted(sum.articles, "article"),
        counted(sum.statements, "statement"),
        counted(sum.claims, "claim"),
      ].join(", ");
      const where = files.length > 1 ? `${counted(files.length, "table")} in ${file}` : file;
      await room.printer.line({ text: `Wrote ${what} to ${harmless(where)}`, role: null });
    }
    return 0;
  });
}
