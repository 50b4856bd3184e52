import type { Span, Stance } from "../../record/index.js";

/** Who is behind an utterance, so far as its own article tells. */
export interface UtteranceSpeaker {
  /** Id of the source in the article. */
  readonly source: string;
  readonly kind: string;
  /** The fullest name the article gives, in small letters; null where nobody is named. */
  readonly name: string | null;
  /** Words of role and description, in small letters, without names. */
  readonly role: string;
}

/**
 * A stretch of an article that may state a claim: one sentence of what a statement reports, or a sentence
 * (or headline) in the article's own voice. Plain data: it can be kept as JSON, or made again from the record.
 */
export interface Utterance {
  /** Id of the article. */
  readonly article: string;
  /** Id of the statement there; null in the article's own voice. */
  readonly statement: string | null;
  /** Place among the article's utterances, from 0, in text order. With `article` it names the utterance. */
  readonly place: number;
  /** UTF-16 offsets into the article's text, without quotation marks at the ends; never empty. */
  readonly content: readonly Span[];
  /** What it reads; "…" between stretches. */
  readonly text: string;
  readonly voice: "attributed" | "own";
  /** Whether it stands in the headline (or is the headline printed again). */
  readonly headline: boolean;
  /** Who says it; null where the text leaves it unsaid, and in the article's own voice. */
  readonly speaker: UtteranceSpeaker | null;
  /** In the article's own voice: of whom the sentence tells ("Trump declared …"), where that is a source. */
  readonly subject: UtteranceSpeaker | null;
  readonly stance: Stance;
  readonly hedged: boolean;
  readonly negated: boolean;
  /** Days since 1970 of the article's publication; null where it is not known. */
  readonly day: number | null;
  /** Number of sentences before it in the article, and how many the article has. */
  readonly sentence: number;
  readonly sentences: number;
  /** Words of the content in text order: small letters, marks left out. */
  readonly words: readonly string[];
  /**
   * As many characters as words: "q" where the word stands in quotation marks; "e" where besides something is
   * marked as left out or put in before it ("…", "[", or words of the article's own); "." elsewhere.
   */
  readonly quoted: string;
  /** As many characters as words: "c" where the word has a capital that is not a sentence's first. */
  readonly capitals: string;
  /** For each word, in how many utterances of the article it stands (by stem). */
  readonly spread: readonly number[];
  /** Words of the sentence around the content, likewise: source, cue and what else it tells. */
  readonly around: readonly string[];
  /** Which of the words around stand in quotation marks: as many characters, likewise. */
  readonly aroundQuoted: string;
}

/** What names an utterance in links and maps: article and place. */
export function utteranceId({ article, place }: Pick<Utterance, "article" | "place">): string {
  return `${article}#${place}`;
}
