import { attribute, attributeNested } from "./attribution/index.js";
import type { ArticleReader } from "./readers.js";
import { type Article, type ArticleRecord, HearsayError } from "./record/index.js";
import { type Explanation, readSources } from "./sources/index.js";
import { analyze } from "./text/index.js";

export {
  type ArticleReader,
  createReader,
  READERS,
  type ReaderName,
  type ReaderOptions,
} from "./readers.js";

/** A record, and why each of its statements reads as it does. */
export interface ExplainedRecord {
  readonly record: ArticleRecord;
  /** One a statement, in the same order. */
  readonly explanations: readonly Explanation[];
}

/**
 * Reads one article.
 *
 * @throws HearsayError `language` when the article is written in a language the reader does not know
 */
export async function readArticle(article: Article, reader: ArticleReader): Promise<ArticleRecord> {
  return (await readOne(article, reader)).record;
}

/**
 * Reads one article, and says of each statement which words decided.
 *
 * @throws HearsayError as {@link readArticle} does
 */
export async function explainArticle(article: Article, reader: ArticleReader): Promise<ExplainedRecord> {
  const read = await readOne(article, reader);
  return { record: read.record, explanations: read.explain() };
}

async function readOne(
  article: Article,
  reader: ArticleReader,
): Promise<{ readonly record: ArticleRecord; explain(): readonly Explanation[] }> {
  const { language } = article;
  if (language !== "und" && !reader.languages.includes(language)) {
    const known = reader.languages.join(", ");
    throw new HearsayError(
      "language",
      `it is written in "${language}", and the ${reader.name} reader knows only: ${known}; nothing was read`,
    );
  }
  const analysis = analyze(article.text);
  const found = await attributeNested(reader.inner ?? reader, analysis, await attribute(reader, analysis));
  const reading = readSources(article, analysis, found, reader.names);
  const record: ArticleRecord = {
    schema: 1,
    id: article.id,
    url: article.url,
    outlet: article.outlet,
    title: article.title,
    byline: article.byline,
    credit: article.credit,
    published: article.published,
    language,
    text: article.text,
    sources: reading.sources,
    statements: reading.statements,
  };
  return { record, explain: () => reading.explain() };
}
