import type { WordEvidence } from "../../src/sources/names/evidence.js";
import { LABELS, Label } from "../../src/sources/names/label.js";
import { findLocks, type Locks, makeLocks } from "../../src/sources/names/locks.js";
import { evidenceOf, MARGIN, type Run, runsOf } from "../../src/sources/names/run.js";
import { Shape, type WordBook } from "../../src/sources/names/word.js";
import { Flag } from "../../src/sources/names/word-flags.js";
import { analyze, type TextAnalysis } from "../../src/text/index.js";
import type { CorpusArticle } from "../corpus.js";

/** The runs of an article with the labels they should have. */
export interface LabelledArticle {
  readonly analysis: TextAnalysis;
  readonly runs: readonly Run[];
  readonly evidence: WordEvidence;
  /** For each run the labels of its tokens. */
  readonly labels: readonly Uint8Array[];
  /** For each run what the lists know of it. */
  readonly locks: readonly Locks[];
}

const SILVER: Record<string, number> = {
  PERSON: Label.Person,
  ORGANIZATION: Label.Organization,
  LOCATION: Label.Place,
  MISC: Label.Other,
};

/** Whether CoreNLP's account of the article is there: of some it is empty. */
export function hasSilver(article: CorpusArticle): boolean {
  return article.sentences.length > 0;
}

/** The label of each token as Stanford CoreNLP has it; 0 where it parted the text otherwise or sees no name. */
export function silverLabels(article: CorpusArticle, { tokens }: TextAnalysis): Uint8Array {
  const byStart = new Map<number, number>();
  for (const sentence of article.sentences)
    for (const [start, , , , entity] of sentence.tokens) byStart.set(start, SILVER[entity] ?? Label.None);
  const labels = new Uint8Array(tokens.length);
  for (let i = 0; i < tokens.length; i++) labels[i] = byStart.get(tokens.starts[i]) ?? Label.None;
  return labels;
}

/** Labels the runs of an article with what CoreNLP found, mended where the lists or the article itself know better. */
export function labelArticle(article: CorpusArticle, book: WordBook): LabelledArticle {
  const analysis = analyze(article.text);
  const silver = silverLabels(article, analysis);
  const runs = runsOf(book.read(analysis), book);
  const evidence = evidenceOf(runs);
  const locks: Locks[] = [];
  const labels = runs.map((run) => {
    const lock = makeLocks(run.to - run.from);
    findLocks(run, evidence, lock);
    locks.push(lock);
    return silver.slice(run.from, run.to).map((label, i) => {
      if (lock.labels[i] >= 0) return lock.labels[i];
      // Nationalities are no names here.
      if (label === Label.Other && (run.words[i + MARGIN].flags & Flag.People) !== 0) return Label.None;
      return label;
    });
  });
  mendSurnames(runs, labels, locks);
  return { analysis, runs, evidence, labels, locks };
}

/** A lone surname of somebody the article names in full is that person, whatever it was taken for. */
function mendSurnames(runs: readonly Run[], labels: readonly Uint8Array[], locks: readonly Locks[]): void {
  const persons = new Map<string, number>();
  const others = new Map<string, number>();
  const full = new Set<string>();
  eachStretch(runs, labels, (run, list, from, to) => {
    const last = run.words[to - 1 + MARGIN].lower;
    if (list[from] === Label.Person && to - from > 1) full.add(last);
    if (list[from] === Label.Person) persons.set(last, (persons.get(last) ?? 0) + (to - from > 1 ? 2 : 1));
    else if (to - from === 1) others.set(last, (others.get(last) ?? 0) + 1);
  });
  eachStretch(runs, labels, (run, list, from, to, index) => {
    const word = run.words[from + MARGIN];
    if (to - from > 1 || list[from] === Label.Person || locks[index].labels[from] >= 0) return;
    if ((persons.get(word.lower) ?? 0) > 2 * (others.get(word.lower) ?? 0)) list[from] = Label.Person;
  });
  // Nor is it nobody where CoreNLP saw nothing, as it often did.
  runs.forEach(({ words }, r) => {
    const list = labels[r];
    for (let i = 0; i < list.length; i++) {
      const { lower, shape, flags } = words[i + MARGIN];
      const free = list[i] === Label.None && locks[r].labels[i] < 0 && shape !== Shape.Small;
      if (!free || (flags & Flag.Common) !== 0 || list[i - 1] > Label.None || list[i + 1] > Label.None)
        continue;
      if (full.has(lower) && (persons.get(lower) ?? 0) > (others.get(lower) ?? 0)) list[i] = Label.Person;
    }
  });
}

/** Calls `take` for each stretch of equal labels other than none. */
function eachStretch(
  runs: readonly Run[],
  labels: readonly Uint8Array[],
  take: (run: Run, labels: Uint8Array, from: number, to: number, index: number) => void,
): void {
  runs.forEach((run, r) => {
    const list = labels[r];
    for (let from = 0; from < list.length; ) {
      let to = from + 1;
      while (to < list.length && list[to] === list[from]) to++;
      if (list[from] > Label.None && list[from] < LABELS) take(run, list, from, to, r);
      from = to;
    }
  });
}
