import type { ClaimModel } from "./model.js";
import { align } from "./runs.js";
import { isTold } from "./told.js";
import { probability, scoreOf } from "./trees.js";
import type { Utterance } from "./utterance.js";

/** A link by the places of its ends in a list of utterances. */
export interface Edge {
  readonly a: number;
  readonly b: number;
  readonly same: number;
}

/** What a link is weighed by among the other links of its component, in order. */
export const SETTLING = [
  "how likely by itself",
  "ahead of the next best for the one",
  "ahead of the next best for the other",
  "the lesser of the two",
  "best support by a third",
  "all support by thirds",
  "best support by a third article",
  "other links of the less linked",
  "other links of the more linked",
  "neighbours linked likewise",
  "words of the shorter",
  "words of the longer",
  "told by nobody",
  "headlines",
  "same speaker of both",
  "distance of places",
  "words in common in order",
  "quoted in both",
] as const;

/** So much of what a link is by itself stays, whatever the others say. */
const BY_ITSELF = 0.7;

/**
 * Weighs each link of a component among the others: whether either end has a better match in the other's
 * article, whether thirds are linked to both, whether the neighbours in both articles are linked too. It looks
 * only at links that share an end, so what is far away in a large component changes nothing.
 */
export function settle(utterances: readonly Utterance[], edges: readonly Edge[], model: ClaimModel): Edge[] {
  return settlingFeatures(utterances, edges).map((features, at) => ({
    ...edges[at],
    same: Math.max(probability(scoreOf(model.settled, features)), BY_ITSELF * edges[at].same),
  }));
}

/** The features of {@link SETTLING} for each link. */
export function settlingFeatures(
  utterances: readonly Utterance[],
  edges: readonly Edge[],
): (readonly number[])[] {
  const linked: Map<number, number>[] = utterances.map(() => new Map());
  for (const { a, b, same } of edges) {
    linked[a].set(b, same);
    linked[b].set(a, same);
  }
  // Numbers for articles and words: there are many times more links than utterances, and each asks for both.
  const articles = numbered(utterances.map(({ article }) => article));
  const placed = new Map<string, Map<number, number>>();
  for (const [at, { article, place }] of utterances.entries()) {
    const places = placed.get(article);
    if (places) places.set(place, at);
    else placed.set(article, new Map([[place, at]]));
  }
  /** The utterances right before and right after each, so far as they are here; −1 where not. */
  const beside = utterances.map(({ article, place }) => {
    const places = placed.get(article)!;
    return [places.get(place - 1) ?? -1, places.get(place + 1) ?? -1];
  });
  const all = numbered(utterances.flatMap(({ words }) => words));
  let last = 0;
  const words = utterances.map(({ words: { length } }) => {
    last += length;
    return all.subarray(last - length, last);
  });
  const told = utterances.map(isTold);
  return edges.map(({ a, b, same }) => {
    const [u, v] = [utterances[a], utterances[b]];
    const [seenA, seenB] = [lookAround(a, b), lookAround(b, a)];
    let [support, supports, third] = [0, 0, 0];
    const [few, many] = linked[a].size <= linked[b].size ? [linked[a], linked[b]] : [linked[b], linked[a]];
    for (const [other, to] of few) {
      const fro = many.get(other);
      if (fro === undefined) continue;
      const least = Math.min(to, fro);
      support = Math.max(support, least);
      supports += to * fro;
      if (articles[other] !== articles[a] && articles[other] !== articles[b]) third = Math.max(third, least);
    }
    const [aheadA, aheadB] = [same - seenA.best, same - seenB.best];
    const ahead = Math.min(aheadA, aheadB);
    const short = Math.min(u.words.length, v.words.length);
    const [one, other] = [u.speaker ?? u.subject, v.speaker ?? v.subject];
    return [
      Math.log(same / (1 - same)),
      Math.max(aheadA, aheadB),
      ahead,
      ahead + Math.max(aheadA, aheadB),
      support,
      supports,
      third,
      Math.min(seenA.sum, seenB.sum),
      Math.max(seenA.sum, seenB.sum),
      neighbours(a, b),
      short,
      Math.max(u.words.length, v.words.length),
      (told[a] ? 0 : 1) + (told[b] ? 0 : 1),
      (u.headline ? 1 : 0) + (v.headline ? 1 : 0),
      one?.name && one.name === other?.name ? 1 : 0,
      Math.abs(u.sentence / u.sentences - v.sentence / v.sentences),
      align(words[a], words[b]) / Math.max(1, short),
      u.quoted.includes("q") && v.quoted.includes("q") ? 1 : 0,
    ];
  });

  /** The best other match of one end in the article of the other, and how much it is linked besides. */
  function lookAround(at: number, to: number): { readonly best: number; readonly sum: number } {
    let [best, sum] = [0, 0];
    for (const [other, same] of linked[at]) {
      if (other === to) continue;
      if (articles[other] === articles[to]) best = Math.max(best, same);
      if (articles[other] !== articles[at]) sum += same;
    }
    return { best, sum };
  }

  /** How likely the utterances before or after the two are linked. */
  function neighbours(a: number, b: number): number {
    let best = 0;
    for (const one of beside[a])
      for (const other of beside[b])
        if (one >= 0 && other >= 0) best = Math.max(best, linked[one].get(other) ?? 0);
    return best;
  }
}

/** Numbers for texts, from 0 on: two have one just where they are the same. */
function numbered(texts: readonly string[]): Int32Array {
  const numbers = new Map<string, number>();
  return Int32Array.from(texts, (text) => {
    let number = numbers.get(text);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(text, number);
    }
    return number;
  });
}
