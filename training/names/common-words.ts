import { hashString } from "../../src/sources/names/hash.js";
import { WordFilter } from "../../src/sources/names/word-filter.js";
import { analyze } from "../../src/text/index.js";
import type { CorpusArticle } from "../corpus.js";

/** Bytes of the filter: 2 bits a word leave few false members. */
const BYTES = 1 << 15;

/** The words that are written small as a rule: seen small twice or more, and three times as often as with a capital inside a sentence. */
export function learnCommonWords(articles: readonly CorpusArticle[]): WordFilter {
  const small = new Map<string, number>();
  const capital = new Map<string, number>();
  for (const { text } of articles) {
    const { tokens, sentences } = analyze(text);
    const starts = new Set(sentences);
    for (let i = 0; i < tokens.length; i++) {
      const written = text.slice(tokens.starts[i], tokens.ends[i]);
      const lower = written.toLowerCase();
      if (lower === lower.toUpperCase()) continue;
      if (written === lower) small.set(lower, (small.get(lower) ?? 0) + 1);
      else if (!starts.has(i) && !starts.has(i - 1)) capital.set(lower, (capital.get(lower) ?? 0) + 1);
    }
  }
  const filter = new WordFilter(new Uint8Array(BYTES));
  for (const [word, count] of small)
    if (count >= 2 && count >= 3 * (capital.get(word) ?? 0)) filter.add(hashString(word));
  return filter;
}
