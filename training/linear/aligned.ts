import { beginOf, insideOf, ROLES } from "../../src/attribution/linear/labels.js";
import { tagIndex } from "../../src/attribution/linear/tags.js";
import { analyze, type TextAnalysis, tokenAt } from "../../src/text/index.js";
import type { CorpusArticle, GoldAttribution } from "../corpus.js";

/** One annotator's reading of an article, brought onto our own tokens. */
export interface AlignedArticle {
  readonly article: CorpusArticle;
  readonly attributions: readonly GoldAttribution[];
  readonly analysis: TextAnalysis;
  /** Part of speech of each token, as CoreNLP has it; 255 where it parted the text otherwise. */
  readonly silverTags: Uint8Array;
  /** CoreNLP's lemma of each token, likewise; null where it parted the text otherwise. */
  readonly silverLemmas: readonly (string | null)[];
  /** Label of each token, all attributions of the reading together. */
  readonly labels: Uint8Array;
}

/** All readings of an article. */
export function align(article: CorpusArticle): AlignedArticle[] {
  const analysis = analyze(article.text);
  const { tokens } = analysis;
  const bySpan = new Map<number, { end: number; lemma: string; tag: number }>();
  for (const sentence of article.sentences)
    for (const [start, end, lemma, tag] of sentence.tokens)
      bySpan.set(start, { end, lemma: lemma.toLowerCase(), tag: tagIndex(tag) });
  const silverTags = new Uint8Array(tokens.length).fill(255);
  const silverLemmas: (string | null)[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const silver = bySpan.get(tokens.starts[i]);
    const same = silver !== undefined && silver.end === tokens.ends[i];
    if (same && silver.tag >= 0) silverTags[i] = silver.tag;
    silverLemmas.push(same ? silver.lemma : null);
  }
  return article.annotations.map(({ attributions }) => {
    const labels = new Uint8Array(tokens.length);
    for (const attribution of attributions) writeLabels(analysis, attribution, 0, tokens.length, labels);
    return { article, attributions, analysis, silverTags, silverLemmas, labels };
  });
}

/** Writes the labels of one attribution's tokens from `from` to `to` into `out`, whose first entry is token `from`. */
export function writeLabels(
  analysis: TextAnalysis,
  attribution: GoldAttribution,
  from: number,
  to: number,
  out: Uint8Array,
): void {
  const { tokens } = analysis;
  ROLES.forEach((role, r) => {
    for (const [start, end] of attribution[role] ?? []) {
      let label = beginOf(r);
      for (let i = tokenAt(analysis, start); i < to && tokens.starts[i] < end; i++) {
        // Annotators sometimes cut a word; it belongs to the side that has its middle.
        const middle = (tokens.starts[i] + tokens.ends[i]) / 2;
        if (i < from || middle < start || middle >= end) continue;
        out[i - from] = label;
        label = insideOf(r);
      }
    }
  });
}
