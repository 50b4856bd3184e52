import type { ArticleRecord } from "../record/index.js";
import { type Utterance, utteranceId } from "./claims/index.js";
import { isFurniture } from "./copies/index.js";
import type { Copy } from "./copy.js";
import { outletKey } from "./outlets.js";

/** A line that stands in so many articles, two or more of each outlet that has it, is the page's … */
const ARTICLES = 4;
/** … unless more of their pairs than this share prose besides: then it was taken over with the rest. */
const COPIES = 0.2;
/** So many of the articles are compared with one another. */
const COMPARED = 12;

/**
 * What of some utterances is no part of its article: lines in a paragraph that pages commonly print ("Sign up for …"),
 * and those that outlets print under one article after the other ("100% of readers think this story is fact").
 * What is quoted, or said by somebody with a name, is never one.
 *
 * @param twins later utterances of the same wording, by the {@link utteranceId} of the earliest
 * @param copies among the articles of all these
 * @returns ids of utterances; of twins the earliest stands for all
 */
export function pageLines(
  utterances: readonly Utterance[],
  twins: ReadonlyMap<string, readonly Utterance[]>,
  records: ReadonlyMap<string, ArticleRecord>,
  copies: readonly Copy[],
): ReadonlySet<string> {
  const lines = new Set<string>();
  const byWords = new Map<string, Utterance[]>();
  for (const utterance of utterances) {
    if (isFurniture(paragraphOf(utterance, records))) lines.add(utteranceId(utterance));
    if (utterance.speaker?.name || /[qe]/.test(utterance.quoted)) continue;
    const words = utterance.words.join(" ");
    const others = byWords.get(words);
    if (others) others.push(utterance);
    else byWords.set(words, [utterance]);
  }
  let copied: ReadonlySet<string> | null = null;
  for (const firsts of byWords.values()) {
    const articles = new Set<string>();
    for (const first of firsts) {
      articles.add(first.article);
      for (const { article } of twins.get(utteranceId(first)) ?? []) articles.add(article);
    }
    if (articles.size < ARTICLES || outletsOf(articles, records) > articles.size / 2) continue;
    copied ??= new Set(copies.map(({ a, b }) => `${a} ${b}`));
    if (shareOfCopies([...articles].toSorted(), copied) > COPIES) continue;
    for (const first of firsts) lines.add(utteranceId(first));
  }
  return lines;
}

function paragraphOf({ article, content }: Utterance, records: ReadonlyMap<string, ArticleRecord>): string {
  const { text } = records.get(article)!;
  const [{ start }] = content;
  const end = text.indexOf("\n", start);
  return text.slice(text.lastIndexOf("\n", start) + 1, end < 0 ? text.length : end).trim();
}

/** How many outlets some articles have; each that tells none counts as one of its own. */
function outletsOf(articles: ReadonlySet<string>, records: ReadonlyMap<string, ArticleRecord>): number {
  const outlets = new Set<string>();
  for (const article of articles) {
    const { outlet } = records.get(article)!;
    outlets.add(outlet === null ? `# ${article}` : outletKey(outlet));
  }
  return outlets.size;
}

/** How many pairs of the first few articles, in order, share prose. */
function shareOfCopies(articles: readonly string[], copied: ReadonlySet<string>): number {
  let [pairs, shared] = [0, 0];
  const some = articles.slice(0, COMPARED);
  for (let i = 0; i < some.length; i++)
    for (let j = i + 1; j < some.length; j++) {
      pairs++;
      if (copied.has(`${some[i]} ${some[j]}`)) shared++;
    }
  return shared / pairs;
}
