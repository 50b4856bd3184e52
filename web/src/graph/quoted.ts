/** The words that a reason rests on, article by article: source, cue and content of a statement stand together. */
import type { LineageView } from "../types.js";

type Quote = LineageView["edges"][number]["reasons"][number]["quotes"][number];

/** Words of one article. */
export interface Quoted {
  readonly article: Quote["article"];
  /** In the order of the text, with an ellipsis where some of it is left out. */
  readonly text: string;
}

/** Quotations of one article as one, articles in the order in which they come. */
export function quotedOf(quotes: readonly Quote[]): readonly Quoted[] {
  const byArticle = new Map<string, Quote[]>();
  for (const quote of quotes) {
    const list = byArticle.get(quote.article.ref);
    if (list) list.push(quote);
    else byArticle.set(quote.article.ref, [quote]);
  }
  return [...byArticle.values()].map((list) => {
    const inOrder = list.toSorted((a, b) => a.start - b.start || b.end - a.end);
    // What lies within another, or stands twice, is told once.
    const apart = inOrder.filter(({ end }, i) => !inOrder.slice(0, i).some((before) => before.end >= end));
    const text = apart.reduce((words, { start, text: own }, i) => {
      if (i === 0) return own;
      return words + (start - apart[i - 1].end <= 1 ? " " : " … ") + own;
    }, "");
    return { article: list[0].article, text };
  });
}
