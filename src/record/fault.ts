import type { Article } from "./article.js";
import type { ArticleRecord } from "./record.js";
import type { Source } from "./source.js";
import type { Span } from "./span.js";
import type { Statement } from "./statement.js";

type Test = (value: unknown) => boolean;

const isText: Test = (value) => typeof value === "string";
const isTextOrNull: Test = (value) => value === null || isText(value);
const isNumber: Test = (value) => typeof value === "number" && Number.isFinite(value);
const isTruthOrNull: Test = (value) => value === null || typeof value === "boolean";
const isList: Test = (value) => Array.isArray(value);

const articleFields: { readonly [Field in keyof Article]: Test } = {
  id: isText,
  url: isTextOrNull,
  outlet: isTextOrNull,
  title: isTextOrNull,
  byline: isTextOrNull,
  credit: isTextOrNull,
  published: isTextOrNull,
  language: isText,
  text: isText,
};

const sourceFields: { readonly [Field in keyof Source]: Test } = {
  id: isText,
  kind: isText,
  name: isTextOrNull,
  description: isText,
  role: isTextOrNull,
  affiliation: isTextOrNull,
  count: (value) => value === null || isNumber(value),
  anonymity: isTextOrNull,
  mentions: isList,
};

const statementFields: { readonly [Field in keyof Statement]: Test } = {
  id: isText,
  type: isText,
  source: isList,
  cue: isList,
  content: isList,
  addressee: isList,
  parent: isTextOrNull,
  speaker: isTextOrNull,
  via: isList,
  channel: isText,
  stance: isTextOrNull,
  hedged: isTruthOrNull,
  negated: isTruthOrNull,
  confidence: isNumber,
};

function missing(value: unknown, fields: Readonly<Record<string, Test>>): string | null {
  if (typeof value !== "object" || value === null) return "it is no object";
  for (const [field, test] of Object.entries(fields))
    if (!test((value as Record<string, unknown>)[field]))
      return `its "${field}" is missing or of another sort`;
  return null;
}

/** What is wrong with spans; null where they lie in the text, in order, and hold something. */
function spansFault(spans: readonly Span[], length: number): string | null {
  let last = 0;
  for (const span of spans) {
    const { start, end } = span ?? {};
    if (!Number.isInteger(start) || !Number.isInteger(end)) return "has a span without offsets";
    if (start < last || end <= start || end > length)
      return `has a span (${start} to ${end}) that lies outside the text, or out of order`;
    last = end;
  }
  return null;
}

/**
 * The first thing that is wrong with an article or, where it was read, with its record: a field that is
 * missing, a span that lies outside the text, an id that nothing has. Null where all is well.
 */
export function recordFault(article: Article | ArticleRecord, read: boolean): string | null {
  const own = missing(article, articleFields);
  if (own) return `the article: ${own}`;
  if (!read) return null;
  const { sources, statements, text } = article as ArticleRecord;
  if (!Array.isArray(sources) || !Array.isArray(statements)) return "the record has no sources or statements";
  const ids = new Set<string>();
  for (const source of sources as readonly Source[]) {
    const fault = missing(source, sourceFields) ?? spansFault(source.mentions, text.length);
    if (fault) return `source ${source?.id}: ${fault}`;
    ids.add(source.id);
  }
  const earlier = new Set((statements as readonly Statement[]).map((statement) => statement?.id));
  for (const statement of statements as readonly Statement[]) {
    const shape = missing(statement, statementFields);
    if (shape) return `statement ${statement?.id}: ${shape}`;
    const { source, cue, content, addressee, speaker, via, parent } = statement;
    for (const spans of [source, cue, content, addressee]) {
      const fault = spansFault(spans, text.length);
      if (fault) return `statement ${statement.id} ${fault}`;
    }
    if (content.length === 0) return `statement ${statement.id} has no content`;
    for (const id of [speaker, ...via])
      if (id !== null && !ids.has(id))
        return `statement ${statement.id} names a source ${id} that is not there`;
    if (parent !== null && !earlier.has(parent))
      return `statement ${statement.id} lies in a statement ${parent} that is not there`;
  }
  return null;
}
