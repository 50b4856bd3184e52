import type { Span } from "../record/index.js";
import type { SourceDraft } from "./draft.js";
import type { Words } from "./words.js";

/**
 * The rules that give a statement its speaker. `docs/sources.md` tells them in words, and
 * `hearsay read --explain` for each statement.
 */
export type SpeakerRule =
  // the source's own words are enough
  | "name"
  | "name beside"
  | "named after"
  | "description"
  | "compound"
  | "the author"
  | "who wrote it"
  // they lead to a mention elsewhere
  | "pronoun"
  | "relative pronoun"
  | "role"
  | "another name for"
  | "kind of body"
  | "same noun"
  | "same writing"
  | "whose it is"
  | "named later"
  | "quoted by another"
  | "whoever is quoted"
  // there are no words
  | "carries on"
  | "same subject"
  | "unsaid"
  // nobody in particular, or nobody who can be told
  | "nobody in particular"
  | "name of two"
  | "second person"
  | "pronoun without a match";

/** Why a statement was given its speaker, for people who want to check. */
export interface SpeakerReason {
  readonly rule: SpeakerRule;
  /** The mention it was resolved to; null where the source's own words were enough. */
  readonly mention: Span | null;
  /** Whether the text decides; where it does not, the speaker is null or only likely. */
  readonly sure: boolean;
}

/** A speaker found for a statement. */
export interface FoundSpeaker {
  readonly source: SourceDraft | null;
  readonly reason: SpeakerReason;
  /** Who quotes the speaker here: Politico in "Politico quoted the official as saying". */
  readonly quotedBy?: { readonly source: SourceDraft; readonly span: Span } | undefined;
}

/** A speaker that the source's own words give. */
export function direct(source: SourceDraft, rule: SpeakerRule): FoundSpeaker {
  return { source, reason: { rule, mention: null, sure: true } };
}

/** A speaker that the words lead back to a mention elsewhere. */
export function ledTo(
  source: SourceDraft,
  rule: SpeakerRule,
  mention: Span | null,
  sure = true,
): FoundSpeaker {
  return { source, reason: { rule, mention: mention && { start: mention.start, end: mention.end }, sure } };
}

/** Nobody: because the text leaves it unsaid (`sure`), or because it cannot be told. */
export function nobody(rule: SpeakerRule, sure = false): FoundSpeaker {
  return { source: null, reason: { rule, mention: null, sure } };
}

/** The span of tokens, for a reason. */
export function spanOf(words: Words, from: number, to: number): Span {
  return { start: words.start(from), end: words.end(to - 1) };
}
