import type { ArticleRecord } from "../../record/index.js";
import type { Member } from "../claim.js";
import type { Copy } from "../copy.js";
import type { Speakers } from "./speakers/index.js";

/** What is needed of one wording of a claim before its speaker is led to a source of the story. */
export type Said = Pick<Member, "article" | "statement" | "content" | "voice">;

/** Wordings of one claim, in any order. */
export interface Draft {
  readonly members: readonly Said[];
}

/** What the origins of a claim are counted against. */
export interface OriginsContext {
  /** The articles of the claims by id. A member whose article is not here counts as from an unknown outlet. */
  readonly records: ReadonlyMap<string, ArticleRecord>;
  /** Shared prose between these articles. */
  readonly copies: readonly Copy[];
  /** Their sources, led together: `speakersOf(records.values())`. */
  readonly speakers: Speakers;
}
