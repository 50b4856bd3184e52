import { createReadStream } from "node:fs";
import { findDocuments, openSealed } from "../../documents/collections.js";
import { articleFromRow } from "../../documents/plain.js";
import { type Row, rowsOf } from "../../exports/index.js";
import { type ArticleReader, createReader, type ReaderName, readArticle } from "../../read.js";
import { type Article, type ArticleRecord, HearsayError } from "../../record/index.js";
import { refusal } from "../input/inputs.js";
import { type Line, objectIn, type Stage } from "./stage.js";
import { failedBy, jsonOf } from "./told.js";

/** A line that names a file and holds no article itself. */
const namesFile = /^\s*\{\s*"file"\s*:/;

/** The rows that an article makes in the tables of articles, statements and sources. */
interface Read {
  readonly article: Row;
  readonly statements: readonly Row[];
  readonly sources: readonly Row[];
}

function told(record: ArticleRecord, reader: string): Read {
  const rows = rowsOf({
    kind: "article",
    id: record.id,
    title: record.title,
    articles: [{ record, statements: null }],
    claims: [],
    copies: [],
    others: { records: [], claims: [] },
  });
  // As the record has it: a later stage needs it whole, and the tables leave some of it out.
  const reading = jsonOf({ sources: record.sources, statements: record.statements });
  const [article] = rows("articles");
  return {
    article: { ...article, reader, reading },
    statements: rows("statements"),
    sources: rows("sources"),
  };
}

function articleIn({ bytes }: Line): Article {
  try {
    return articleFromRow(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (error) {
    if (error instanceof HearsayError) throw error;
    throw new HearsayError("charset", "the row is not UTF-8, as JSON Lines must be");
  }
}

/** All articles in a file of any kind, from its so many-th thing on. */
async function* inFile(line: Line, reader: ArticleReader): AsyncGenerator<object> {
  const fields = objectIn(line);
  const file = fields.text("file");
  const place = "place" in fields.values ? fields.text("place") : file;
  const from = "from" in fields.values ? fields.number("from") : 0;
  let number = 0;
  try {
    for await (const found of findDocuments(createReadStream(file), { place })) {
      number += 1;
      if (number <= from) continue;
      try {
        const opened = found.ok === "sealed" ? await openSealed(found) : found;
        if (opened.ok === false) throw opened.error;
        if (opened.ok === "link")
          throw new HearsayError(
            "empty",
            "it leads to an article and holds none; fetch it first (hearsay add)",
          );
        yield told(await readArticle(opened.article, reader), reader.name);
      } catch (error) {
        yield failedBy(error, found.place, null);
      }
    }
  } catch (error) {
    yield "syscall" in (error as object)
      ? { failure: { ...refusal(error as NodeJS.ErrnoException, place), excerpt: null } }
      : failedBy(error, place, null);
  }
  yield { end: number };
}

/** Articles → records, as rows of tables: the reading of `hearsay read`. */
export async function readStage(name: ReaderName): Promise<Stage> {
  const reader = await createReader(name);
  return async function* (line) {
    if (namesFile.test(Buffer.from(line.bytes.subarray(0, 64)).toString("latin1")))
      yield* inFile(line, reader);
    else yield told(await readArticle(articleIn(line), reader), reader.name);
  };
}
