import { modelBytes } from "#model-file";
import {
  type Attribution,
  attribute,
  LinearReader,
  type Reader,
  readModel,
  statementType,
} from "./attribution/index.js";
import { type Article, type ArticleRecord, HearsayError, type Statement } from "./record/index.js";
import { analyze, type TextAnalysis } from "./text/index.js";

/** Names that `--reader` takes. */
export const READERS = ["linear"] as const;
/** One of {@link READERS}. */
export type ReaderName = (typeof READERS)[number];

/**
 * Loads a reader with its bundled model. A reader can read any number of articles; loading takes a
 * tenth of a second, so make one and keep it.
 *
 * @throws HearsayError `usage` for a name that is no reader's, `model` when its model is missing or damaged
 */
export async function createReader(name: ReaderName = "linear"): Promise<Reader> {
  if (!READERS.includes(name))
    throw new HearsayError("usage", `there is no reader "${name}"; choose one of: ${READERS.join(", ")}`);
  return new LinearReader(readModel(await modelBytes("linear-en.bin")));
}

/**
 * Reads one article.
 *
 * @throws HearsayError `language` when the article is written in a language the reader does not know
 */
export async function readArticle(article: Article, reader: Reader): Promise<ArticleRecord> {
  const { language } = article;
  if (language !== "und" && !reader.languages.includes(language)) {
    const known = reader.languages.join(", ");
    throw new HearsayError(
      "language",
      `it is written in "${language}", and the ${reader.name} reader knows only: ${known}; nothing was read`,
    );
  }
  const analysis = analyze(article.text);
  const attributions = await attribute(reader, analysis);
  return {
    schema: 1,
    id: article.id,
    url: article.url,
    outlet: article.outlet,
    title: article.title,
    byline: article.byline,
    published: article.published,
    language,
    text: article.text,
    sources: [],
    statements: attributions.map((attribution, i) => toStatement(attribution, i, analysis)),
  };
}

/** A statement as far as its own words tell: who is behind its source is for the next stage to say. */
function toStatement(attribution: Attribution, index: number, analysis: TextAnalysis): Statement {
  const { source, cue, content, confidence } = attribution;
  return {
    id: `t${index + 1}`,
    type: statementType(content, analysis),
    source,
    cue,
    content,
    addressee: [],
    parent: null,
    speaker: null,
    via: [],
    channel: "unstated",
    stance: null,
    hedged: null,
    negated: null,
    confidence,
  };
}
