import type { Span } from "./span.js";

/** The sorts of source. Stores number these: new ones go to the end. */
export const SOURCE_KINDS = [
  "person",
  "group",
  "organization",
  "government",
  "outlet",
  "document",
  "other",
] as const;

/** What sort of source it is. */
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** Whom statements come from, resolved within one article. */
export interface Source {
  /** `s1`, `s2`, … in the order of first mention. */
  readonly id: string;
  readonly kind: SourceKind;
  /** The fullest name the article gives; null when it names nobody. Never guessed. */
  readonly name: string | null;
  /** The fullest words the article uses for it. */
  readonly description: string;
  readonly role: string | null;
  readonly affiliation: string | null;
  /** How many people, when the text says so. */
  readonly count: number | null;
  /** Unnamed people only: the reason the article gives, or `"unexplained"`. */
  readonly anonymity: string | null;
  readonly mentions: readonly Span[];
}
