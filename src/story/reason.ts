import type { Span } from "../record/index.js";

/** A stretch of one article. */
export interface Place {
  /** Id of the article. */
  readonly article: string;
  readonly spans: readonly Span[];
}

/** Why two things were linked, counted as one, or set against each other: every link carries its own. */
export interface Reason {
  /** The rule, as docs/ name it: "same quotation", "shared prose", "credit line". */
  readonly rule: string;
  /** The same in a sentence for a person. */
  readonly note: string;
  /** The words it rests on; empty where it rests on facts about the articles alone. */
  readonly places: readonly Place[];
}
