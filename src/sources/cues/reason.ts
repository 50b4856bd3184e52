import type { Span } from "../../record/index.js";

/** Why a cue was read as it was: for `hearsay read --explain`. */
export interface CueReason {
  /** Which part of the reading it decided. */
  readonly decides: "stance" | "hedged" | "negated" | "addressee";
  /** The words that decided it, in the text. */
  readonly span: Span;
  /** Short name of the rule: `verb say`, `noun claim`, `phrase rule out`, `modal may`, `not`. */
  readonly rule: string;
}
