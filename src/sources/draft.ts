import type { SourceKind, Span } from "../record/index.js";
import type { Entity } from "./entities.js";

/** A source while it is gathered from one statement after another. */
export interface SourceDraft {
  /** Sources are numbered in the order found. */
  readonly number: number;
  readonly kind: SourceKind;
  /** The named entity behind it; null where the article names nobody. */
  readonly entity: Entity | null;
  /** The fullest name; null where there is none. */
  readonly name: string | null;
  /** The words that describe it. */
  description: string;
  /** Head noun, singular and in small letters; empty for a name. */
  readonly noun: string;
  /** The words of the description in small letters, without article and head. */
  readonly modifiers: readonly string[];
  readonly plural: boolean;
  count: number | null;
  /** Members of a compound. */
  readonly parts: readonly SourceDraft[];
  readonly gender: "f" | "m" | null;
  /** Where it was spoken of as a source, spans in the order found. */
  readonly mentions: Span[];
  /** Token of the latest mention as a source. */
  last: number;
}
