/** How articles that the store has, and what was read in them anew, cross from thread to thread: as JSON. */
import { type ArticleReader, readArticle } from "../../read.js";
import { type Article, type ArticleRecord, HearsayError } from "../../record/index.js";
import type { Output, Task } from "./task.js";

export { articleTask } from "./task.js";

/** What a reader adds to an article; null where it does not know the language. */
type Reading = Pick<ArticleRecord, "sources" | "statements"> | null;

/** What crosses. The article stays behind where the other thread has it. */
interface Crossing {
  readonly article: Article | null;
  readonly reading: Reading;
  /** Name of the reader. */
  readonly reader: string;
}

/** The article in such a task. */
export function articleIn(bytes: Uint8Array): Article {
  return JSON.parse(new TextDecoder().decode(bytes)) as Article;
}

/**
 * Reads an article for the store. One in a language the reader does not know is no failure: it is kept
 * unread.
 */
export async function readToKeep(article: Article, task: Task, reader: ArticleReader): Promise<Output> {
  const reading = await readingOf(article, reader);
  const crossing: Crossing = {
    article: task.kind === "article" ? null : article,
    reading,
    reader: reader.name,
  };
  return {
    id: article.id,
    place: task.place,
    row: task.kind === "row",
    chunks: [new TextEncoder().encode(JSON.stringify(crossing))],
    article: null,
  };
}

async function readingOf(article: Article, reader: ArticleReader): Promise<Reading> {
  try {
    const { sources, statements } = await readArticle(article, reader);
    return { sources, statements };
  } catch (error) {
    if (error instanceof HearsayError && error.code === "language") return null;
    throw error;
  }
}

/**
 * What {@link readToKeep} sent.
 *
 * @param own the article, where it was an {@link articleTask}'s
 */
export function keptIn(
  { chunks }: Output,
  own: Article | null,
): { readonly article: Article; readonly record: ArticleRecord | null; readonly reader: string } {
  const crossing = JSON.parse(new TextDecoder().decode(chunks[0])) as Crossing;
  const article = own ?? crossing.article!;
  const { reading, reader } = crossing;
  return { article, record: reading && { schema: 1, ...article, ...reading }, reader };
}
