import type { Span } from "../record/index.js";
import type { CueReason } from "./cues/index.js";
import type { SpeakerReason } from "./found.js";

/** Why one statement reads as it does: what `hearsay read --explain` shows. */
export interface Explanation {
  /** Id of the statement. */
  readonly statement: string;
  readonly speaker: SpeakerReason;
  /** One for each relay, in the order of the statement's `via`. */
  readonly via: readonly RelayReason[];
  /** Which words, or which statement before, gave the channel. */
  readonly channel: string;
  /** Words that decided stance, hedge and negation. */
  readonly manner: readonly MannerReason[];
}

/** Which words made a relay. */
export interface RelayReason {
  readonly source: string;
  readonly rule: string;
  /** The words: "told Politico". */
  readonly trigger: Span;
}

/** Which words decided how a statement is put. */
export type MannerReason = CueReason;
