import type { Span } from "../record/index.js";
import type { Origins } from "./origins.js";
import type { Reason } from "./reason.js";

/** One wording of a claim: a statement of an article, or a part of one. */
export interface Member {
  /** Id of the article. */
  readonly article: string;
  /** Id of the statement there; null where the article says it in its own voice. */
  readonly statement: string | null;
  /** The stretch that states the claim, without quotation marks at its ends; never empty. */
  readonly content: readonly Span[];
  readonly voice: "attributed" | "own";
  /** Key of a {@link Speaker} of the claim; null for the own voice and where the text leaves it unsaid. */
  readonly speaker: string | null;
  /** Keys of the relays between the speaker and this article, nearest the speaker first. */
  readonly via: readonly string[];
}

/** What changed from one wording to another. */
export type ChangeKind =
  | "quote-altered"
  | "quote-cut"
  | "hedge-lost"
  | "attribution-lost"
  | "number-changed"
  | "count-grown";

/** A change of a claim's wording, and between which of its members. */
export interface Change {
  readonly kind: ChangeKind;
  /** Place in the claim's members of the fuller or more careful wording. */
  readonly from: number;
  readonly to: number;
  readonly note: string;
}

/** In what two claims cannot both hold: one denies the other, or they differ in a number, or in yes and no. */
export type DisputeKind = "denial" | "number" | "polarity";

/** The other side of a dispute. */
export interface Dispute {
  /** Id of the claim on the other side. */
  readonly claim: string;
  readonly kind: DisputeKind;
  readonly reason: string;
}

/** Whom statements of several articles come from: one entry for each source in the world, so far as the texts tell. */
export interface Speaker {
  readonly key: string;
  /** Null where nobody names it. Never guessed. */
  readonly name: string | null;
  readonly description: string;
  readonly kind: string;
  /** The sources of articles that it is made of. */
  readonly parts: readonly { readonly article: string; readonly source: string }[];
}

/** What several statements say alike, across articles (schema 1 of a claim). */
export interface Claim {
  /** Made from its earliest member: the same whatever the order in which articles came. */
  readonly id: string;
  /** Its words at their plainest: one of its wordings. */
  readonly gist: string;
  /** In the order of their articles' times, then ids, then places. */
  readonly statements: readonly Member[];
  /** Those whom its statements and origins name, in the order of their keys. */
  readonly speakers: readonly Speaker[];
  readonly origins: Origins;
  /** Places of statements that may belong to another claim: they are shown, and add no origin. Ascending. */
  readonly doubtful: readonly number[];
  readonly changes: readonly Change[];
  readonly disputes: readonly Dispute[];
  /** Calibrated, 0 to 1: how likely all of it says the same. At 0.9 it is shown without a question. */
  readonly confidence: number;
  /** Why its members were put together, link by link. */
  readonly reasons: readonly Reason[];
}
