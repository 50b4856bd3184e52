import type { Article } from "./article.js";
import type { Source } from "./source.js";
import type { Statement } from "./statement.js";

/**
 * The record of one article: Hearsay's public contract, the same from the library, the command
 * line and (later) the API. The same input gives the same bytes.
 */
export interface ArticleRecord extends Article {
  /** Version of this contract. */
  readonly schema: 1;
  readonly sources: readonly Source[];
  readonly statements: readonly Statement[];
}
