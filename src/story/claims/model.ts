import type { Profile } from "./profile.js";
import type { Trees } from "./trees.js";
import type { Utterance } from "./utterance.js";
import type { Words } from "./words.js";

/** What is learnt of claims: see models/claims-en.md. */
export interface ClaimModel {
  /** Vectors of words, one after another, `width` numbers each. */
  readonly vectors: Int8Array;
  readonly width: number;
  /** Which vector is a word's. */
  readonly places: ReadonlyMap<string, number>;
  /** Of a pair by itself: whether they are one claim. */
  readonly same: Trees;
  /** Of a linked pair among the other links of its component: whether they are one claim. */
  readonly settled: Trees;
  /** What was worked out of utterances, kept for as long as they are. */
  readonly profiles: WeakMap<Utterance, Profile>;
  /** Likewise of words; made with the first profile. */
  words?: Words;
}
