/*
 * How rare a word is in news: an inverse document frequency from a fixed background (word-rarity-data.ts),
 * so that what is linked by rare words does not depend on which articles are at hand.
 *
 * rarity(word) = ln(840 / n), where n is the number of PolNeAR's 840 train articles in which the word
 * stands: 0.03 for "the", 1 for a word of every third article, 6.04 for one of two articles. A word that was
 * found in one article or none (most names, and all that is new) gets ln(840 / 0.75) = 7.02, the highest.
 * Words are tokens as src/text parts them, each in the very form counted: no lemmas. Case does not matter;
 * ’ is taken as '.
 */
import { COUNTED_ARTICLES, WORD_COUNTS } from "./word-rarity-data.js";

/** In so many articles an unknown word is taken to stand. */
const UNKNOWN = 0.75;

/** The highest that {@link rarity} gives: of words it does not know. */
export const HIGHEST_RARITY = Math.log(COUNTED_ARTICLES / UNKNOWN);

const RARITIES: ReadonlyMap<string, number> = readCounts();

function readCounts(): Map<string, number> {
  const rarities = new Map<string, number>();
  let rare = HIGHEST_RARITY;
  for (const entry of WORD_COUNTS.trim().split(/\s+/)) {
    if (entry.endsWith(":")) rare = Math.log(COUNTED_ARTICLES / Number(entry.slice(0, -1)));
    else rarities.set(entry, rare);
  }
  return rarities;
}

/**
 * How rare a word is, 0.02 to 7.02 (natural logarithm): the words of a background of US news counted by
 * article. Case does not matter. Unknown words are the rarest.
 */
export function rarity(word: string): number {
  const known = RARITIES.get(word);
  if (known !== undefined) return known;
  const small = word.toLowerCase().replaceAll("’", "'");
  return (small === word ? undefined : RARITIES.get(small)) ?? HIGHEST_RARITY;
}
