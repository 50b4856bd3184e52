import { CUE, roleOf } from "../../src/attribution/linear/labels.js";
import { lemmaByEnding } from "../../src/attribution/linear/lemma.js";
import { TAGS, tagIndex } from "../../src/attribution/linear/tags.js";
import type { Lexicon } from "../../src/attribution/linear/word-facts.js";
import type { AlignedArticle } from "./aligned.js";

/** Forms seen fewer times than this are left to the tagger's guess by ending and context. */
const FEWEST_FORMS = 3;
/** A tag seen in a smaller share of a form's occurrences is taken for a mistake of the silver data. */
const SMALLEST_SHARE = 0.01;

/** Learns what single words are like: lemmas, tags, and how surely each is a cue. */
export function learnLexicon(articles: readonly AlignedArticle[]): Lexicon {
  const lemmas = learnLemmas(articles);
  const tags = learnTags(articles);
  const cues = learnCues(articles, lemmas);
  return { lemmas, tags, cues };
}

function words(article: AlignedArticle): string[] {
  const { text, tokens } = article.analysis;
  return Array.from({ length: tokens.length }, (_, i) => text.slice(tokens.starts[i], tokens.ends[i]));
}

const VERB_OR_NOUN = /^(V|NN)/;

function learnLemmas(articles: readonly AlignedArticle[]): Map<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const article of articles) {
    words(article).forEach((word, i) => {
      const lemma = article.silverLemmas[i];
      const tag = TAGS[article.silverTags[i]];
      if (lemma === null || tag === undefined || !VERB_OR_NOUN.test(tag)) return;
      const lower = word.toLowerCase();
      const byLemma = counts.get(lower) ?? new Map<string, number>();
      counts.set(lower, byLemma);
      // A form that is a verb at times is taken for one: it is verbs that are cues.
      byLemma.set(lemma, (byLemma.get(lemma) ?? 0) + (tag.startsWith("V") ? 3 : 1));
    });
  }
  const exceptions = new Map<string, string>();
  for (const [lower, byLemma] of counts) {
    const [lemma, count] = [...byLemma].reduce((a, b) => (b[1] > a[1] ? b : a));
    if (count >= 2 && lemma !== lemmaByEnding(lower)) exceptions.set(lower, lemma);
  }
  return exceptions;
}

function learnTags(articles: readonly AlignedArticle[]): Map<string, readonly number[]> {
  const counts = new Map<string, Int32Array>();
  const add = (form: string, tag: number) => {
    const byTag = counts.get(form) ?? new Int32Array(TAGS.length);
    counts.set(form, byTag);
    byTag[tag]++;
  };
  for (const article of articles) {
    words(article).forEach((word, i) => {
      if (article.silverTags[i] !== 255) add(word, article.silverTags[i]);
    });
  }
  const known = new Map<string, readonly number[]>();
  for (const [form, byTag] of counts) {
    const total = byTag.reduce((sum, count) => sum + count, 0);
    if (total < FEWEST_FORMS) continue;
    const seen = [...byTag.keys()]
      .filter((tag) => byTag[tag] >= SMALLEST_SHARE * total)
      .toSorted((a, b) => byTag[b] - byTag[a]);
    // Few sightings say little of what else a word can be.
    const closed = seen.length === 1 && total < 8 && OPEN_TAGS.has(seen[0]);
    if (!closed) known.set(form, seen);
  }
  return known;
}

const OPEN_TAGS = new Set(["NN", "NNS", "JJ", "VB", "VBD", "VBN", "VBG", "VBP", "VBZ", "RB"].map(tagIndex));

function learnCues(
  articles: readonly AlignedArticle[],
  lemmas: ReadonlyMap<string, string>,
): Map<string, number> {
  const counts = new Map<string, { cue: number; all: number }>();
  for (const article of articles) {
    words(article).forEach((word, i) => {
      const lower = word.toLowerCase();
      const lemma = lemmas.get(lower) ?? lemmaByEnding(lower);
      const count = counts.get(lemma) ?? { cue: 0, all: 0 };
      counts.set(lemma, count);
      count.all++;
      if (article.labels[i] !== 0 && roleOf(article.labels[i]) === CUE) count.cue++;
    });
  }
  const cues = new Map<string, number>();
  for (const [lemma, { cue, all }] of counts) if (cue > 0 || all > 2) cues.set(lemma, cueBucket(cue, all));
  return cues;
}

/** Share of occurrences that are cues in nine steps, and how well that is known in three: 1 to 27. */
function cueBucket(cue: number, all: number): number {
  const share = (cue + 0.1) / (all + 1);
  const step = [0.01, 0.03, 0.08, 0.2, 0.4, 0.6, 0.8, 0.9].filter((limit) => share >= limit).length;
  const known = all < 3 ? 0 : all < 20 ? 1 : 2;
  return 1 + step * 3 + known;
}
