/** Articles and records of which only what matters to a test is told. */
import type { Article, ArticleRecord } from "../src/record/index.js";

/** An article of which nothing is known but what is given. */
export function bareArticle(fields: Partial<Article> = {}): Article {
  return {
    id: "a1",
    url: null,
    outlet: null,
    title: null,
    byline: null,
    credit: null,
    published: null,
    language: "en",
    text: "",
    ...fields,
  };
}

/** A record of such an article, in which nobody says anything but who is given. */
export function bareRecord(fields: Partial<ArticleRecord> = {}): ArticleRecord {
  return { schema: 1, ...bareArticle(), sources: [], statements: [], ...fields };
}
