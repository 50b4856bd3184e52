import type { ArticleRecord } from "../record/index.js";
import { analyze } from "../text/index.js";
import {
  answersIn,
  KEY_CAP,
  Stems,
  type Utterance,
  utteranceId,
  utteranceKeys,
  utterancesOf,
  WORD_CAP,
} from "./claims/index.js";
import { fingerprintOf, type Prose, proseOf } from "./copies/index.js";
import { digest } from "./digest.js";
import { type StoryKeys, storyBuckets, storyKeys } from "./stories/index.js";
import { sameKeys } from "./stories/links.js";

/** An utterance, with what it may be linked by. */
export interface KeyedUtterance {
  readonly utterance: Utterance;
  /** Utterances of one wording are one for the search; null where its words are too few to say so. See {@link wordingOf}. */
  readonly wording: string | null;
  readonly keys: readonly string[];
}

/** What an article and its statements may be linked by: all that the step after this needs. Plain data. */
export interface RecordKeys {
  readonly article: string;
  /** What copies are found by: the article's own prose as a whole, how long it is, and hashes of it, rising, each once. */
  readonly copies: { readonly whole: string; readonly words: number; readonly hashes: readonly number[] };
  readonly claims: readonly KeyedUtterance[];
  readonly story: StoryKeys & {
    readonly keys: readonly string[];
    /** Articles of one are the same to the search for stories; null where there is nothing to search by. */
    readonly same: string | null;
  };
}

/** A key of an utterance as a number; odd for two words together, even for one. */
export function claimKey(key: string): number {
  const number = digest(key);
  return number - (number % 2) + Number(key.includes(" "));
}

/** How many utterances may have a key of {@link claimKey} for it to link them. */
export function capOfClaimKey(key: number): number {
  return key % 2 === 1 ? KEY_CAP : WORD_CAP;
}

/** So many words must an utterance have for another of the same words to be the same without a look at it. */
const enough = 6;

/**
 * What tells the wording of an utterance from others: its words, which of them are quoted, who says it and in
 * what manner. A thousand articles that print one statement alike are so one node of the search, not a thousand.
 */
export function wordingOf(utterance: Utterance): string | null {
  const { words, quoted, speaker, voice, stance, hedged, negated, around, aroundQuoted } = utterance;
  if (words.length < enough) return null;
  const who = speaker === null ? "" : (speaker.name ?? speaker.role);
  // A quotation may be the same in one clause and altered in the next.
  const quotation = quoted.includes("q") ? around.filter((_, at) => aroundQuoted[at] !== ".").join(" ") : "";
  return [words.join(" "), quoted, voice, stance, hedged, negated, who, quotation].join("\n");
}

/** What keys are made of, and what pairs are judged by: all that linking needs of a record but for its sources. Plain data. */
export interface Extract {
  readonly utterances: readonly Utterance[];
  readonly prose: Prose;
  readonly story: StoryKeys;
}

/** Takes out of a record what linking needs of it. Goes through the text once. */
export function extractOf(record: ArticleRecord): Extract {
  const analysis = analyze(record.text);
  return {
    utterances: utterancesOf(record, analysis),
    prose: proseOf(record, analysis),
    story: storyKeys(record, analysis),
  };
}

/**
 * The first step of three: what a record may be linked by. Needs no other record.
 *
 * @param extract of the record, where it is at hand
 */
export function keys(
  record: ArticleRecord,
  { utterances, prose, story }: Extract = extractOf(record),
): RecordKeys {
  const { whole, words, hashes } = fingerprintOf(prose);
  const stems = new Stems();
  const answers = answersIn(utterances);
  const answered = new Set(answers.values());
  // An answer that does not say again what it answers shares no words with it, so the two get a key of their own.
  const meeting = ({ article, place }: Utterance): readonly string[] => {
    const to = answers.get(place) ?? (answered.has(place) ? place : null);
    return to === null ? [] : [`answer ${utteranceId({ article, place: to })}`];
  };
  return {
    article: record.id,
    copies: { whole, words, hashes: Array.from(hashes) },
    claims: utterances.map((utterance) => ({
      utterance,
      wording: wordingOf(utterance),
      keys: [...utteranceKeys(utterance, stems), ...meeting(utterance)],
    })),
    story: { ...story, keys: storyBuckets(story), same: story.terms.length > 0 ? sameKeys(story) : null },
  };
}
