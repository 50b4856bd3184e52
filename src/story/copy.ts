import type { Span } from "../record/index.js";
import type { Reason } from "./reason.js";

/** A stretch of prose that stands in two articles, whole or reworked. */
export interface Passage {
  readonly a: Span;
  readonly b: Span;
  /** How many words the two have in common, in order; quotations left out. */
  readonly words: number;
}

/**
 * Prose that two articles share. Shared quotations alone are none: both may have been in the room.
 *
 * Containment is the share of an article's own prose (in words, quotations left out) that stands in the
 * other: Broder 1997, "On the resemblance and containment of documents".
 */
export interface Copy {
  /** Ids of the two articles; `a` comes before `b` in the order of ids. */
  readonly a: string;
  readonly b: string;
  /** In text order of `a`. Never empty. */
  readonly passages: readonly Passage[];
  /** Share of a's prose that stands in b, 0 to 1. */
  readonly ofA: number;
  /** Share of b's prose that stands in a, 0 to 1. */
  readonly ofB: number;
  /** Who has it from whom; `"common"`: both from a third, such as an agency. */
  readonly direction: "a from b" | "b from a" | "common" | "unknown";
  /** Name of that third, where it is known: "Reuters". */
  readonly common: string | null;
  /** What decided the direction; empty where nothing did. */
  readonly reasons: readonly Reason[];
}
