import type { Channel, Source, SourceKind, Span, Statement } from "../record/index.js";
import type { Listed } from "./store.js";

/** What to search for. Everything given must hold; without anything, every statement is found. */
export interface Query {
  /** Words that must all stand in the statement, its source or its speaker's name; "in quotation marks" a phrase; "vaccin*" what begins so. */
  readonly words?: string | undefined;
  /** Words of the speaker's name, one after the other; of its description where it has no name. */
  readonly speaker?: string | undefined;
  /** The speaker's whole name; case and accents do not matter. */
  readonly name?: string | undefined;
  /** Words of the outlet's name. */
  readonly outlet?: string | undefined;
  readonly kind?: SourceKind | undefined;
  /** Only statements whose source the article does not name. */
  readonly unnamed?: boolean | undefined;
  /** Words of a relay's name; empty: through any relay. */
  readonly via?: string | undefined;
  readonly channel?: Channel | undefined;
  /** Published on this day or later: YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly since?: string | undefined;
  /** Published on this day or earlier, likewise. */
  readonly until?: string | undefined;
  /** How many to give; 20 if not given. */
  readonly limit?: number | undefined;
  /** How many of the best to leave out. */
  readonly offset?: number | undefined;
}

/** A statement that was found. */
export interface Hit {
  readonly article: Listed;
  readonly statement: Statement;
  /** Who speaks; null where the article leaves it unsaid. */
  readonly speaker: Source | null;
  readonly via: readonly Source[];
  /** The statement's own words. */
  readonly words: { readonly source: string; readonly cue: string; readonly content: string };
  readonly context: Excerpt;
}

/** A stretch of an article's text around what was found. */
export interface Excerpt {
  /** Where it begins in the article's text (UTF-16 offset). */
  readonly start: number;
  readonly text: string;
  /** Whether its line goes on before it. */
  readonly cutBefore: boolean;
  /** Whether its line goes on after it. */
  readonly cutAfter: boolean;
  /** What was found, as offsets into the article's text. */
  readonly marks: readonly Span[];
}

/** An article kept unread whose text has the words. */
export interface UnreadHit {
  readonly article: Listed;
  readonly context: Excerpt;
}

/** What a search found. */
export interface Found {
  readonly hits: readonly Hit[];
  /** How many statements there are in all; at most {@link Found.counted} are counted. */
  readonly total: number;
  /** Where counting ends: a total of this many means "this many or more". */
  readonly counted: number;
  /** Articles in languages that no reader knows; only where words are searched for, and no statement's property. */
  readonly unread: readonly UnreadHit[];
}
