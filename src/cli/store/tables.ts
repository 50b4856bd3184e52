import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { type ArticleRecord, HearsayError, recordFault } from "../../record/index.js";
import type { Entry } from "../../store/index.js";
import { refusal } from "../input/inputs.js";

/** The columns that an article is made of. Of the others an import knows nothing. */
const needed = [
  "article",
  "url",
  "outlet",
  "title",
  "byline",
  "credit",
  "published",
  "language",
  "length",
  "text",
  "reader",
  "reading",
] as const;

type Row = Readonly<Record<string, unknown>>;

function isFolder(path: string): boolean {
  // What leads through a file is not there: that is an error to stat.
  return existsSync(path) && statSync(path).isDirectory();
}

/** Whether it is tables that are to be taken in, and not lines: a folder, or a Parquet file. */
export function holdsTables(path: string): boolean {
  return path.endsWith(".parquet") || isFolder(path);
}

/** The Parquet files at a path: itself, or all in it and in the folders in it, in the order of their names. */
function parquetFiles(path: string): readonly string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /^[^._].*\.parquet$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
}

/** Opens a file and gives what reads rows of it, from one to another, with some columns. */
async function opened(file: string) {
  const { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects } = await import("hyparquet");
  const unreadable = (error: unknown): HearsayError =>
    new HearsayError(
      "store-import",
      `it cannot be read as Parquet (${(error as Error).message}); write it with Snappy or without compression`,
      file,
    );
  try {
    const buffer = await asyncBufferFromFile(file);
    const metadata = await parquetMetadataAsync(buffer);
    return {
      columns: metadata.schema.map(({ name }) => name),
      groups: metadata.row_groups.map(({ num_rows }) => Number(num_rows)),
      rows: async (from: number, to: number, columns: readonly string[]): Promise<readonly Row[]> => {
        try {
          return await parquetReadObjects({
            file: buffer,
            metadata,
            columns: [...columns],
            rowStart: from,
            rowEnd: to,
          });
        } catch (error) {
          throw unreadable(error);
        }
      },
    };
  } catch (error) {
    throw unreadable(error);
  }
}

/** All rows of some columns in a folder of Parquet files, group by group. */
async function* groupsOf(
  file: string,
  columns: readonly string[],
  isWanted: ((article: string) => boolean) | null,
): AsyncGenerator<readonly Row[]> {
  const { columns: there, groups, rows } = await opened(file);
  const missing = columns.find((column) => !there.includes(column));
  if (missing !== undefined)
    throw new HearsayError(
      "store-import",
      `it has no column ${missing}; an article is made of ${columns.join(", ")}`,
      file,
    );
  let from = 0;
  for (const count of groups) {
    const to = from + count;
    const looked = isWanted && (await rows(from, to, ["article"]));
    // The texts of a group are read only where one of them is wanted.
    if (!looked?.every((row) => !isWanted!(String(row.article)))) yield await rows(from, to, columns);
    from = to;
  }
}

/** The articles of a story, by its id or the beginning of it. */
async function storyArticles(folder: string, story: string): Promise<ReadonlySet<string>> {
  const path = join(folder, "stories");
  if (!isFolder(path))
    throw new HearsayError(
      "usage",
      `${folder} has no table of stories; write it with the job story, or leave --story out`,
    );
  const found = new Map<string, readonly string[]>();
  for (const file of parquetFiles(path))
    for await (const rows of groupsOf(file, ["story", "articles"], null))
      for (const row of rows)
        if (String(row.story).startsWith(story))
          found.set(String(row.story), row.articles as readonly string[]);
  const exact = found.get(story) ?? (found.size === 1 ? [...found.values()][0] : undefined);
  if (exact === undefined) {
    const why =
      found.size === 0 ? "is there" : `begins so alone: ${[...found.keys()].slice(0, 3).join(", ")} …`;
    throw new HearsayError(
      "usage",
      `no story "${story}" ${why}; give its id, as the table of stories has it`,
    );
  }
  return new Set(exact);
}

const textOf = (value: unknown): string | null => (typeof value === "string" ? value : null);

function entryOf(row: Row, origin: string): Entry {
  const own = textOf(row.text) ?? "";
  // A byte order mark at its beginning is taken for one of the file's.
  const text = own.length === Number(row.length) - 1 ? `\ufeff${own}` : own;
  const article = {
    id: textOf(row.article) ?? "",
    url: textOf(row.url),
    outlet: textOf(row.outlet),
    title: textOf(row.title),
    byline: textOf(row.byline),
    credit: textOf(row.credit),
    published: textOf(row.published),
    language: textOf(row.language) ?? "und",
    text,
  };
  const wrong = (why: string): HearsayError =>
    new HearsayError("store-import", `the article ${article.id} is not as it was read (${why})`, origin);
  let reading: Pick<ArticleRecord, "sources" | "statements">;
  try {
    reading = JSON.parse(textOf(row.reading) ?? "") as typeof reading;
  } catch {
    throw wrong("its reading is no JSON");
  }
  const record: ArticleRecord = {
    schema: 1,
    ...article,
    sources: reading.sources,
    statements: reading.statements,
  };
  const fault = recordFault(record, true);
  if (fault) throw wrong(fault);
  return { article, record, reader: textOf(row.reader) ?? "unknown", origin };
}

/**
 * The articles in tables that the jobs on Spark wrote, or in what a query made of them, group by group.
 *
 * @param path their folder, with `articles` in it; a folder of Parquet files, or one such file, with its columns
 * @param story take only its articles: its id, or the beginning of it
 * @throws HearsayError `usage` where there is no such story, `store-import` where a table is not as it should be
 */
export async function* tableEntries(
  path: string,
  story: string | undefined,
): AsyncGenerator<readonly Entry[]> {
  let files: readonly string[];
  try {
    const inside = join(path, "articles");
    files = parquetFiles(isFolder(inside) ? inside : path);
  } catch (error) {
    const { place, message } = refusal(error as NodeJS.ErrnoException, path);
    throw new HearsayError("unreadable", message, place);
  }
  if (files.length === 0)
    throw new HearsayError("store-import", "there is no table of articles in it, nor any Parquet file", path);
  const wanted = story === undefined ? null : await storyArticles(path, story);
  for (const file of files)
    for await (const rows of groupsOf(file, needed, wanted && ((article) => wanted.has(article))))
      yield rows
        .filter(({ article }) => wanted === null || wanted.has(String(article)))
        .map((row) => entryOf(row, file));
}
