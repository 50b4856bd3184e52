import type { ArticleRecord } from "../../record/index.js";
import { mixed, type Prose, proseOf } from "./prose.js";

/**
 * What an article may be found by as a copy: a few of the numbers of its shingles, chosen so that two
 * articles which share a run of words have chosen the same. Small enough to be kept for every article:
 * some nine words give one number.
 */
export interface Fingerprint {
  /** Id of the article. */
  readonly article: string;
  /** How many words of its own prose it has. */
  readonly words: number;
  /** A number for the prose as a whole: articles whose prose is word for word the same have the same. */
  readonly whole: string;
  /** Ascending, none twice. */
  readonly hashes: Uint32Array;
  /** For each, the UTF-16 offset of the first place where it stands. */
  readonly at: Uint32Array;
}

/**
 * Of so many shingles in a row one is chosen. Any run of 6 + 16 − 1 = 21 words that two articles
 * share is found for certain, shorter ones by chance.
 */
export const WINDOW = 16;

/**
 * Winnowing: of every window of shingles the smallest is chosen, the last one of several. Schleimer,
 * Wilkerson, Aiken 2003, "Winnowing: local algorithms for document fingerprinting".
 */
export function fingerprint(record: Pick<ArticleRecord, "id" | "text">): Fingerprint {
  return fingerprintOf(proseOf(record));
}

/** The fingerprint of prose that was taken out before. */
export function fingerprintOf(prose: Prose): Fingerprint {
  const { shingles } = prose;
  const first = new Map<number, number>();
  const choose = (shingle: number): void => {
    if (!first.has(shingles[shingle])) first.set(shingles[shingle], prose.starts[shingle]);
  };
  let chosen = -1;
  const windows = shingles.length === 0 ? 0 : Math.max(1, shingles.length - WINDOW + 1);
  for (let from = 0; from < windows; from++) {
    const last = Math.min(from + WINDOW, shingles.length) - 1;
    if (chosen >= from && shingles[last] > shingles[chosen]) continue;
    let smallest = chosen >= from ? chosen : from;
    for (let i = smallest + 1; i <= last; i++) if (shingles[i] <= shingles[smallest]) smallest = i;
    if (smallest !== chosen) choose(smallest);
    chosen = smallest;
  }
  const hashes = Uint32Array.from(first.keys()).toSorted();
  return {
    article: prose.article,
    words: prose.length,
    whole: wholeOf(prose),
    hashes,
    at: hashes.map((hash) => first.get(hash) ?? 0),
  };
}

/** Two sums of 32 bits over all words, in hexadecimal digits; and how many there are. */
function wholeOf({ words, length }: Prose): string {
  let a = 0;
  let b = 0x9747b28c;
  for (let i = 0; i < length; i++) {
    a = Math.imul(a ^ words[i], 0x01000193);
    b = mixed(b + Math.imul(words[i], 0x9e3779b1));
  }
  return [length, mixed(a), b].map((number) => number.toString(16)).join("-");
}
