import type { ArticleRecord } from "../record/index.js";
import type { Claim, Copy } from "../story/index.js";

/** One article of an {@link Extract}. */
export interface ExtractedArticle {
  /** Its id is the one by which claims and copies call it. */
  readonly record: ArticleRecord;
  /** Ids of the statements that were asked for; null: all of them. */
  readonly statements: ReadonlySet<string> | null;
}

/** What is given out: an article, a story, or what a search found. Every format is made from it and from nothing else. */
export interface Extract {
  readonly kind: "article" | "story" | "search";
  /** Id of the article or the story; the words that were searched for. */
  readonly id: string;
  readonly title: string | null;
  /** In the order in which they are to be told. */
  readonly articles: readonly ExtractedArticle[];
  readonly claims: readonly Claim[];
  readonly copies: readonly Copy[];
  /** What the claims and copies lead to besides: of these articles only what a claim quotes is given out, of these claims what they say. */
  readonly others: { readonly records: readonly ArticleRecord[]; readonly claims: readonly Claim[] };
}
