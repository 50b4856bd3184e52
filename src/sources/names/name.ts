import type { Span } from "../../record/index.js";

/**
 * What a name is of. `place` is a country, city or region, also where its government is meant: "Moscow
 * denied it" is for the reader of the sentence to see. `document` is a law, treaty or paper known by name;
 * `other` is an event, a work or anything else.
 */
export type NameKind = "person" | "organization" | "government" | "outlet" | "place" | "document" | "other";

/** One name as it stands in the text. Offsets are UTF-16 code units. */
export interface Name extends Span {
  /** Index of its first token. Titles, "the" and a possessive 's lie outside. */
  readonly from: number;
  /** Index after its last token. */
  readonly to: number;
  readonly kind: NameKind;
  /** What stands right before a person's name and says what the person is: "Sen.", "Defence Minister", "campaign manager". */
  readonly title: Span | null;
  /** A person's sex as the title or the first name tells it; null where they do not, or disagree with nothing to choose by. */
  readonly gender: "f" | "m" | null;
  /**
   * The surname that a first name shares with the next name: "Bill" in "Bill and Hillary Clinton" has
   * that of "Clinton". Null for all other names.
   */
  readonly surname: Span | null;
}
