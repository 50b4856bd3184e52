/** The words everything else is written in: the record of one article, and the one error class. */
export type { Article } from "./article.js";
export { type ErrorCode, HearsayError } from "./error.js";
export { recordFault } from "./fault.js";
export type { ArticleRecord } from "./record.js";
export { SOURCE_KINDS, type Source, type SourceKind } from "./source.js";
export { type Span, wordsOf } from "./span.js";
export {
  CHANNELS,
  type Channel,
  STANCES,
  type Stance,
  type Statement,
  type StatementType,
} from "./statement.js";
