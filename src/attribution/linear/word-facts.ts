import { hashString } from "./hash.js";
import { Mark, MOST_TAGS } from "./kernel/constants.js";
import { lemmaByEnding } from "./lemma.js";
import { OPEN_TAGS } from "./tagger.js";

/** What the model knows of single words. Keys are lower-case lemmas or forms as written. */
export interface Lexicon {
  /** Lower-case form → lemma, where {@link lemmaByEnding} is wrong. */
  readonly lemmas: ReadonlyMap<string, string>;
  /** Lemma → how often and how surely it is a cue, as a bucket from 1 to 27; 0 is unseen. */
  readonly cues: ReadonlyMap<string, number>;
  /** Form as written → the tags it was seen with, most frequent first. */
  readonly tags: ReadonlyMap<string, readonly number[]>;
}

/** All that features ask of a word alone. Strings are hashed, see {@link hashString}. */
export interface WordFacts {
  /** The word in small letters, its lemma, its shape, its last three and two letters in small. */
  readonly lower: number;
  readonly lemma: number;
  readonly shape: number;
  readonly suffix: number;
  readonly suffix2: number;
  /** How surely its lemma is a cue, see {@link Lexicon}. */
  readonly cue: number;
  /** Kind of mark, see {@link Mark}. */
  readonly mark: number;
  /** 1 for a word that begins with a capital. */
  readonly capital: number;
  /** The tags it can have; those of any open class where the lexicon does not know it. */
  readonly tags: readonly number[];
  /** Whether the lexicon knows its tags. */
  readonly isKnown: boolean;
}

/** What is known of a word. */
export function wordFacts({ lemmas, cues, tags }: Lexicon, word: string): WordFacts {
  const lower = word.toLowerCase();
  const lemma = lemmas.get(lower) ?? lemmaByEnding(lower);
  const known = tags.get(word);
  const isKnown = known !== undefined && known.length > 0;
  return {
    lower: hashString(lower),
    lemma: hashString(lemma),
    shape: hashString(shapeOf(word)),
    suffix: hashString(lower.slice(-3)),
    suffix2: hashString(lower.slice(-2)),
    cue: cues.get(lemma) ?? 0,
    mark: markOf(word),
    capital: /^\p{Lu}/u.test(word) ? 1 : 0,
    tags: isKnown ? known.slice(0, MOST_TAGS) : OPEN_TAGS,
    isKnown,
  };
}

/** "McCain's" → "XxXx'x", "7-Eleven" → "d-Xx": runs of capitals, small letters and digits, the rest as it is. */
function shapeOf(word: string): string {
  return word
    .slice(0, 12)
    .replace(/\p{Lu}+/gu, "X")
    .replace(/[\p{Ll}\p{Lo}]+/gu, "x")
    .replace(/\p{Nd}+/gu, "d");
}

function markOf(word: string): number {
  if (/^["“”„‟«»‘’'`]{1,2}$/.test(word)) return Mark.Quote;
  if (word === ",") return Mark.Comma;
  if (word === ":") return Mark.Colon;
  if (/^[;(–—-]+$/.test(word)) return Mark.Dash;
  if (/^[.?!…]+$/.test(word)) return Mark.Stop;
  return Mark.None;
}
