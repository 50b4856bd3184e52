import type { Attribution } from "../../src/attribution/index.js";
import type { Span } from "../../src/record/index.js";
import { findNames, type NameModel } from "../../src/sources/names/index.js";
import { type PronounChoice, setScene } from "../../src/sources/scene.js";
import { findSpeakers } from "../../src/sources/speakers.js";
import { analyze } from "../../src/text/index.js";
import type { CorpusArticle, GoldAttribution, SourceLabels } from "../corpus.js";

/** A pronoun of the labelled articles: what may be meant, each as its signs, and which it is. */
export interface LabelledPronoun {
  readonly article: string;
  readonly signs: readonly (readonly number[])[];
  readonly right: number;
}

/** Steps, their size, and how strongly weights are held near zero: chosen by articles held out. */
const STEPS = 300;
const RATE = 0.5;
const HOLD = 0.005;

/** The pronouns of an article that have more than one candidate, and the right one among them. */
export function labelledPronouns(
  article: CorpusArticle,
  labels: SourceLabels,
  model: NameModel,
): LabelledPronoun[] {
  const attributions = (article.annotations[0]?.attributions ?? [])
    .filter(({ content }) => content)
    .map((gold) => ({ id: gold.id, attribution: toAttribution(gold) }))
    .toSorted((a, b) => beginning(a.attribution) - beginning(b.attribution));
  const analysis = analyze(article.text);
  const statements = attributions.map(({ attribution }) => attribution);
  const choices: PronounChoice[] = [];
  const scene = setScene(analysis, findNames(analysis, model), statements, (choice) => choices.push(choice));
  findSpeakers(scene, statements);
  const found: LabelledPronoun[] = [];
  for (const { statement, candidates } of choices) {
    const id = attributions.find(({ attribution }) => attribution === statement)?.id;
    const key = id === undefined ? null : labels.attributions[id]?.speaker;
    const name = labels.sources.find((source) => source.key === key)?.name;
    if (!name || candidates.length < 2) continue;
    const right = candidates.findIndex(({ entity }) => entity !== null && isSame(entity.name, name));
    if (right >= 0) found.push({ article: article.id, signs: candidates.map(({ signs }) => signs), right });
  }
  return found;
}

/** Weights under which the right candidates are the likeliest: a log-linear ranker, by steps downhill. */
export function fitRanker(pronouns: readonly LabelledPronoun[]): number[] {
  const size = pronouns[0]?.signs[0]?.length ?? 0;
  const weights = Array.from({ length: size }, () => 0);
  for (let step = 0; step < STEPS; step++) {
    const slope = Array.from({ length: size }, () => 0);
    for (const { signs, right } of pronouns) {
      const chances = softmax(signs.map((one) => dot(one, weights)));
      signs.forEach((one, i) => {
        const wrong = chances[i] - (i === right ? 1 : 0);
        one.forEach((sign, j) => {
          slope[j] += wrong * sign;
        });
      });
    }
    for (let j = 0; j < size; j++) weights[j] -= RATE * (slope[j] / pronouns.length + HOLD * weights[j]);
  }
  return weights;
}

/** Share of the pronouns whose right candidate comes first. */
export function shareRight(pronouns: readonly LabelledPronoun[], weights: readonly number[]): number {
  const right = pronouns.filter(({ signs, right: index }) => {
    const scores = signs.map((one) => dot(one, weights));
    return scores.indexOf(Math.max(...scores)) === index;
  });
  return right.length / Math.max(1, pronouns.length);
}

/** The same where each sixth of the articles is left out of the fitting in turn. */
export function shareRightHeldOut(pronouns: readonly LabelledPronoun[]): number {
  const articles = [...new Set(pronouns.map(({ article }) => article))];
  let right = 0;
  for (let fold = 0; fold < 6; fold++) {
    const held = new Set(articles.filter((_, i) => i % 6 === fold));
    const weights = fitRanker(pronouns.filter(({ article }) => !held.has(article)));
    const tested = pronouns.filter(({ article }) => held.has(article));
    right += shareRight(tested, weights) * tested.length;
  }
  return right / Math.max(1, pronouns.length);
}

function toAttribution({ source, cue, content }: GoldAttribution): Attribution {
  return { source: spans(source), cue: spans(cue), content: spans(content), confidence: 1 };
}

function spans(list: GoldAttribution["source"]): Span[] {
  return (list ?? []).map(([start, end]) => ({ start, end }));
}

function beginning({ source, cue, content }: Attribution): number {
  return Math.min(...[...source, ...cue, ...content].map(({ start }) => start));
}

/** Whether all words of the shorter name are in the longer one. */
function isSame(some: string, other: string): boolean {
  const [short, long] = [some, other]
    .map((name) => name.toLowerCase().split(/\s+/))
    .toSorted((a, b) => a.length - b.length);
  return short.every((word) => long.includes(word));
}

function dot(signs: readonly number[], weights: readonly number[]): number {
  return signs.reduce((sum, sign, i) => sum + sign * weights[i], 0);
}

function softmax(scores: readonly number[]): number[] {
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / sum);
}
