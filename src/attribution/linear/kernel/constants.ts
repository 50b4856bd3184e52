/*
 * Numbers that the kernel and TypeScript share. This file is compiled by both AssemblyScript and
 * TypeScript, and so holds nothing but plain constants and enumerations.
 */

/** The longest passage, in tokens. Longer paragraphs are read piece by piece. */
export const MAX_PASSAGE = 512;

/** Columns reach this far beyond both ends, so that features can look around without asking. */
export const MARGIN = 4;

/** Labels of the chain: outside, and begin and inside for the three roles. */
export const LABELS = 7;

/**
 * Numbers in a row: one for each label, and one more, so that rows are found by a shift. The last
 * is unused.
 */
export const ROW = 8;

/** Types that stand for what lies before and after a passage. */
export const BEFORE = 0;
export const AFTER = 1;

/** How many types are remembered before all are forgotten and numbering starts anew: memory stays flat. */
export const VOCABULARY_SIZE = 32768;

/** How many tags a type can have; of more, the rarest are left out. */
export const MOST_TAGS = 36;

/** The tag of what lies outside a passage. */
export const OUTSIDE_TAG = 63;

/** Marks that the features ask for. */
export enum Mark {
  None = 0,
  Quote = 1,
  Comma = 2,
  Colon = 3,
  Dash = 4,
  Stop = 5,
}

/** What the features need to know of a tag beyond its identity. */
export enum TagGroup {
  Other = 0,
  Verb = 1,
  Noun = 2,
  Name = 3,
  Pronoun = 4,
  Wh = 5,
  Adjective = 6,
  Number = 7,
  Preposition = 8,
}

/** Sides of an anchor. */
export enum Side {
  At = 0,
  Before = 1,
  After = 2,
}

/** No token has more features. */
export const MOST_FEATURES = 112;
