import type { DisputeKind } from "../claim.js";
import type { Reason } from "../reason.js";
import type { Utterance } from "./utterance.js";

/** What two utterances are to each other. The same whichever comes first. */
export interface Judgement {
  /** Calibrated, 0 to 1: how likely the two are one claim. */
  readonly same: number;
  /** Null where nothing speaks for a dispute. */
  readonly dispute: { readonly kind: DisputeKind; readonly probability: number } | null;
}

/** A judged pair that is worth keeping. */
export interface Link {
  readonly a: Utterance;
  readonly b: Utterance;
  readonly judgement: Judgement;
}

/** A group of utterances that say the same, before its origins are counted. */
export interface ClaimDraft {
  /** Made from its earliest member: the same whatever the order in which articles came. */
  readonly id: string;
  readonly gist: string;
  /** In the order of their articles' times, then ids, then places. */
  readonly members: readonly Utterance[];
  /** Pairs of members (places in `members`) and how likely each says the same, other links weighed in. */
  readonly links: readonly { readonly from: number; readonly to: number; readonly same: number }[];
  /** Calibrated, 0 to 1: the lowest that any member reaches. 1 for a claim of one member. */
  readonly confidence: number;
  readonly reasons: readonly Reason[];
}

/** A dispute between two drafts of one component. */
export interface DraftDispute {
  /** Ids of the drafts; `a` before `b` in the order of ids. */
  readonly a: string;
  readonly b: string;
  readonly kind: DisputeKind;
  /** Calibrated, 0 to 1. */
  readonly probability: number;
  readonly reason: string;
}
