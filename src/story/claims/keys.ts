import { rarity } from "../../lexicon/word-rarity.js";
import { Stems } from "./stems.js";
import type { Utterance } from "./utterance.js";

/** A bucket of more utterances than this is skipped whole: what so many share tells nothing. */
export const KEY_CAP = 50;
/**
 * The same for the bucket of a single word: of pairs that share no more than a word which so many have, one in two
 * hundred is one claim.
 */
export const WORD_CAP = 20;

/** Words in more than every third article of the background are no keys. */
const LEAST_RARITY = 1;
/** How many of its rarest words an utterance may be linked by. */
const OF_CONTENT = 8;
/** The rarest of its words make pairs as well, which stay rare where a story has thousands of articles. */
const IN_PAIRS = 4;

/**
 * What an utterance may be linked by: the stems of its rarest words, one by one, and the very rarest two by two, with
 * a space between. In a story of few articles single words find what is told in other words; in one of hundreds their
 * buckets overflow and only rare words and pairs are left. About 10 an utterance. Words of the sentence around it are
 * none: they find next to nothing that its own do not.
 *
 * @param stems known before, where the utterances of one article are asked for one after the other
 */
export function utteranceKeys(
  { words }: Pick<Utterance, "words">,
  stems: Stems = new Stems(),
): readonly string[] {
  const content = rarest(words, stems);
  const keys = new Set(content.slice(0, OF_CONTENT));
  const paired = content.slice(0, IN_PAIRS).toSorted();
  paired.forEach((first, at) => {
    for (const second of paired.slice(at + 1)) keys.add(`${first} ${second}`);
  });
  return [...keys];
}

function rarest(words: readonly string[], stems: Stems): string[] {
  const found = new Map<string, number>();
  for (const word of words) {
    const weight = rarity(word);
    if (weight < LEAST_RARITY) continue;
    const stemmed = stems.of(word);
    found.set(stemmed, Math.max(weight, found.get(stemmed) ?? 0));
  }
  return [...found].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([stemmed]) => stemmed);
}
