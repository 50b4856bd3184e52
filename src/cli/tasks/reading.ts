import { type Article, HearsayError } from "../../record/index.js";
import { failureOf } from "../failure.js";
import { formed } from "../output/form.js";
import { articleIn, readToKeep } from "./keeping.js";
import type { Order, ReadTask, Task } from "./task.js";

/** A row of JSON Lines as text. The format is UTF-8 by definition, so no other character set is tried. */
function rowText(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new HearsayError(
      "charset",
      "the row is not UTF-8, as JSON Lines must be; convert the file (iconv -t UTF-8)",
    );
  }
}

async function articleOf({ kind, bytes, place }: Task): Promise<Article> {
  // Each part of the room is loaded when it is first needed: the page extractor takes longer to load
  // than a text to read.
  if (kind === "article") return articleIn(bytes);
  const plain = await import("../../documents/plain.js");
  if (kind === "row") return plain.articleFromRow(rowText(bytes));
  const { decode, sniff } = await import("../../documents/bytes.js");
  const text = decode(bytes);
  if (sniff(text, place) !== "html") return plain.articleFromText(text);
  return (await import("../../documents/index.js")).articleFromHtml(text);
}

/** Loads the reader, and gives what reads one article with it. */
export async function createReading({ reader: name, form, explain }: Order): Promise<ReadTask> {
  const { createReader, explainArticle, readArticle } = await import("../../read.js");
  const reader = await createReader(name);
  if (form.as === "parcel") {
    const { createPreparing, knowerOf } = await import("./preparing.js");
    return createPreparing(reader, knowerOf(form.store));
  }
  return async (task) => {
    try {
      const article = await articleOf(task);
      if (form.as === "kept") return await readToKeep(article, task, reader);
      const reading = explain
        ? await explainArticle(article, reader)
        : { record: await readArticle(article, reader), explanations: null };
      const { record } = reading;
      return {
        id: record.id,
        place: task.place,
        row: task.kind === "row",
        chunks: formed({ ...reading, reader: reader.name }, task.place, form),
        article: form.as === "brat" ? record.text : null,
      };
    } catch (error) {
      return failureOf(error, task.place);
    }
  };
}
