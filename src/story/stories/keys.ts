import { rarity } from "../../lexicon/word-rarity.js";
import type { ArticleRecord } from "../../record/index.js";
import { analyze, type TextAnalysis } from "../../text/index.js";
import { dayOf, isFurniture } from "../copies/index.js";

/** A word that an article is about. */
export interface Term {
  /** In small letters, without a plural's or possessive's "s". */
  readonly term: string;
  /** How much the article is about it; the squares of all weights of an article make 1. */
  readonly weight: number;
}

/** What is known of an article when stories are told apart. */
export interface StoryKeys {
  /** Id of the article. */
  readonly article: string;
  /** The heaviest first, at most {@link MOST_TERMS}; of the same weight in the order of the alphabet. */
  readonly terms: readonly Term[];
  /** Days from 1970 to its publication; null where that is unknown. */
  readonly day: number | null;
}

/** More terms add little but length. */
export const MOST_TERMS = 48;
/** Words of every fourth article tell no stories apart. */
const LEAST_RARITY = 1.5;
/** A word of the headline or of the first lines counts as if it stood there so many times. */
const IN_TITLE = 3;
const IN_LEAD = 2;
/** So many UTF-16 code units are the first lines, headline included. */
const LEAD = 400;
const SHORTEST = 3;

/** A word as it is written, and how often. */
interface Counted {
  readonly term: string;
  readonly rare: number;
  times: number;
}

/**
 * What an article is about: its words by how often they stand in it and how rare they are elsewhere.
 *
 * @param analysis of its text, where it is at hand
 */
export function storyKeys(
  record: Pick<ArticleRecord, "id" | "title" | "text" | "published">,
  analysis: TextAnalysis = analyze(record.text),
): StoryKeys {
  const words = new Map<string, Counted | null>();
  countWords(analysis, words, (start) => (start < LEAD ? IN_LEAD : 1));
  if (record.title !== null) countWords(analyze(record.title), words, () => IN_TITLE);
  const terms = new Map<string, Counted>();
  for (const counted of words.values()) {
    if (counted === null) continue;
    const { term, rare, times } = counted;
    const same = terms.get(term);
    terms.set(
      term,
      same === undefined ? counted : { term, rare: Math.min(rare, same.rare), times: times + same.times },
    );
  }
  const weighed: { term: string; weight: number }[] = [];
  for (const { term, rare, times } of terms.values())
    if (rare >= LEAST_RARITY) weighed.push({ term, weight: Math.sqrt(times) * rare });
  weighed.sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1));
  const kept = weighed.slice(0, MOST_TERMS);
  const norm = Math.sqrt(kept.reduce((sum, { weight }) => sum + weight * weight, 0));
  return {
    article: record.id,
    terms: kept.map(({ term, weight }) => ({ term, weight: weight / norm })),
    day: dayOf(record.published),
  };
}

/** Counts the words of a text, but those of the page's furniture; null stands for what is none, so that it is asked once. */
function countWords(
  { text, tokens, paragraphs }: TextAnalysis,
  words: Map<string, Counted | null>,
  worth: (start: number) => number,
): void {
  for (let p = 0; p + 1 < paragraphs.length; p++) {
    const [first, end] = [paragraphs[p], paragraphs[p + 1]];
    if (isFurniture(text.slice(tokens.starts[first], tokens.ends[end - 1]))) continue;
    for (let t = first; t < end; t++) {
      if (tokens.ends[t] - tokens.starts[t] < SHORTEST) continue;
      const word = text.slice(tokens.starts[t], tokens.ends[t]);
      let counted = words.get(word);
      if (counted === undefined) {
        counted = countedWord(word);
        words.set(word, counted);
      }
      if (counted !== null) counted.times += worth(tokens.starts[t]);
    }
  }
}

function countedWord(word: string): Counted | null {
  if (!/^\p{L}/u.test(word)) return null;
  const small = word.toLowerCase();
  const term = termOf(small);
  const rare = term === small ? rarity(term) : Math.min(rarity(small), rarity(term));
  return { term, rare, times: 0 };
}

/** "Senators" and "senator's" are one term; "Texas", "boss" and "crisis" stay as they are. */
function termOf(small: string): string {
  const word = /[’']s?$/.test(small) ? small.replace(/[’']s?$/, "") : small;
  return word.length > 3 && /[^aisu]s$/.test(word) ? word.slice(0, -1) : word;
}

/** So many of its heaviest terms can link an article to others of the same days … */
const TERMS_OF_DAYS = 8;
/** … so many to those of any day, where the term is rare enough for its bucket not to overflow … */
const TERMS_ALONE = 6;
/** … and so many, two and two. */
const TERMS_IN_PAIRS = 4;
/** Two articles no further apart than half of it share a span of days. */
const SPAN_DAYS = 6;

/**
 * A bucket that more different articles share is skipped whole, so that what is linked does not depend on
 * the order in which articles came.
 */
export const STORY_BUCKET_CAP = 100;

/**
 * What an article may be linked by: its heaviest terms, each with the days around its own; and, for
 * articles without dates or with wrong ones, some alone and some two and two. Articles that share none of these are not
 * compared.
 */
export function storyBuckets({ terms, day }: Omit<StoryKeys, "article">): readonly string[] {
  const buckets: string[] = [];
  if (day !== null) {
    const early = Math.floor(day / SPAN_DAYS);
    const late = Math.floor((day + SPAN_DAYS / 2) / SPAN_DAYS);
    for (const { term } of terms.slice(0, TERMS_OF_DAYS))
      buckets.push(`${term} ${early}a`, `${term} ${late}b`);
  }
  for (const { term } of terms.slice(0, TERMS_ALONE)) buckets.push(term);
  const heaviest = terms.slice(0, TERMS_IN_PAIRS).map(({ term }) => term);
  for (let i = 0; i < heaviest.length; i++) {
    for (let j = i + 1; j < heaviest.length; j++) {
      const [one, other] =
        heaviest[i] < heaviest[j] ? [heaviest[i], heaviest[j]] : [heaviest[j], heaviest[i]];
      buckets.push(`${one}+${other}`);
    }
  }
  return buckets;
}
