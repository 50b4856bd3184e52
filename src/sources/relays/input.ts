import type { Channel, Span } from "../../record/index.js";
import type { TextAnalysis } from "../../text/index.js";
import type { Words } from "../words.js";

/** A name in the text, as far as relays need it; what `findNames` gives fits. */
export interface RelayName {
  /** UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
  /** Index of its first token, and of the one after its last. */
  readonly from: number;
  readonly to: number;
  readonly kind: string;
}

/** A statement as far as relays need it. */
export interface RelayStatement {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  /** Index of the statement whose content holds this one; null or left out for an outer one. */
  readonly parent?: number | null | undefined;
}

/** What {@link findRelays} looks at. */
export interface RelayInput {
  readonly analysis: TextAnalysis;
  /** The words of the text, if the caller has them already. */
  readonly words?: Words | undefined;
  readonly article: {
    readonly outlet: string | null;
    readonly title: string | null;
    readonly byline: string | null;
    /** The agency whose copy it is; it is the author then, and no relay. */
    readonly credit: string | null;
  };
  readonly statements: readonly RelayStatement[];
  /** Who is behind each statement, parallel to `statements`; only compared with each other. Null: unsaid. */
  readonly speakers: readonly (string | null)[];
  readonly names: readonly RelayName[];
}

/** One relay of a statement, as the text names it. */
export interface RelayMention {
  /** "Politico"; "NBC" of "NBC's Chuck Todd"; "the newspaper" where the text says no more. UTF-16 offsets. */
  readonly span: Span;
  /** Where `span` is no name, the nearest mention before it that is one: the outlet that "the newspaper" is. */
  readonly named: Span | null;
  /** The words that made it a relay: "told Politico", "in an interview with NBC". */
  readonly trigger: Span;
  /** Short name of the rule that found it. */
  readonly rule: string;
  /** Index of the statement it is carried on from; null where its own words say it. */
  readonly sameAs: number | null;
}

/** How one statement reached the page. */
export interface Relayed {
  /** Nearest the speaker first. */
  readonly relays: readonly RelayMention[];
  readonly channel: Channel;
  /** Which words or which statement decided, for a person to read. */
  readonly channelReason: string;
}
