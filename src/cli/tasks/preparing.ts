/** Reading for the store: what comes in sealed goes out prepared, so that the store has only to write it down. */
import { openSealed } from "../../documents/collections.js";
import { type ArticleReader, readArticle } from "../../read.js";
import { type Article, type ArticleRecord, HearsayError } from "../../record/index.js";
import { type Known, openKnower, prepare, sealed } from "../../store/keeping.js";
import { failureOf } from "../failure.js";
import type { Output, ReadTask, Task } from "./task.js";

/** Whether the store has that text of that article. */
export type Knows = (article: Article) => Known | null;

/** Asks the store in a file; it is opened when it is first asked. */
export function knowerOf(store: string): Knows {
  let knower: ReturnType<typeof openKnower> | null = null;
  return (article) => {
    knower ??= openKnower(store);
    return knower.known(article);
  };
}

async function articleOf({ kind, place, bytes, type = "", url = null }: Task): Promise<Article> {
  if (kind === "article") return JSON.parse(new TextDecoder().decode(bytes)) as Article;
  const opened = await openSealed({
    ok: "sealed",
    kind: kind === "document" ? "page" : kind,
    bytes,
    type,
    url,
    place,
  });
  if (opened.ok === true) return opened.article;
  throw opened.ok === false ? opened.error : new HearsayError("empty", "it holds a link and no article");
}

/** The record of an article; null where it is in a language that the reader does not know. */
async function recordOf(article: Article, reader: ArticleReader): Promise<ArticleRecord | null> {
  try {
    return await readArticle(article, reader);
  } catch (error) {
    if (error instanceof HearsayError && error.code === "language") return null;
    throw error;
  }
}

/**
 * What reads one article for the store. Its answer holds a parcel for the store, or none where the store has
 * the article. One in a language the reader does not know is no failure: it is kept unread.
 */
export function createPreparing(reader: ArticleReader, knows: Knows): ReadTask {
  return async (task) => {
    try {
      const article = await articleOf(task);
      const chunks: Uint8Array<ArrayBuffer>[] = [];
      const there = knows(article);
      // One that is kept unread may be in a language that the reader knows by now.
      if (there === null || there.reader === null) {
        const record = await recordOf(article, reader);
        chunks.push(sealed(prepare({ article, record, reader: record && reader.name })));
      }
      const answer: Output = {
        id: article.id,
        place: task.place,
        row: task.kind === "row",
        chunks,
        article: null,
      };
      return answer;
    } catch (error) {
      return failureOf(error, task.place);
    }
  };
}
