import type { ClaimModel } from "./model.js";
import { align } from "./runs.js";
import { isTold } from "./told.js";
import { probability, scoreOf } from "./trees.js";
import { type Utterance, utteranceId } from "./utterance.js";

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
export function settlingFeatures(utterances: readonly Utterance[], edges: readonly Edge[]): Float64Array[] {
  const linked: Map<number, number>[] = utterances.map(() => new Map());
  const places = new Map<string, number>();
  for (const [at, utterance] of utterances.entries()) places.set(utteranceId(utterance), at);
  for (const { a, b, same } of edges) {
    linked[a].set(b, same);
    linked[b].set(a, same);
  }
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
      const { article } = utterances[other];
      if (article !== u.article && article !== v.article) third = Math.max(third, least);
    }
    const others = [seenA.sum, seenB.sum].toSorted((x, y) => x - y);
    const ahead = [same - seenA.best, same - seenB.best].toSorted((x, y) => x - y);
    const words = [u.words.length, v.words.length].toSorted((x, y) => x - y);
    const speakers = [u.speaker ?? u.subject, v.speaker ?? v.subject];
    return Float64Array.of(
      Math.log(same / (1 - same)),
      ahead[1],
      ahead[0],
      ahead[0] + ahead[1],
      support,
      supports,
      third,
      others[0],
      others[1],
      neighbours(u, v),
      words[0],
      words[1],
      (isTold(u) ? 0 : 1) + (isTold(v) ? 0 : 1),
      (u.headline ? 1 : 0) + (v.headline ? 1 : 0),
      speakers[0]?.name && speakers[0].name === speakers[1]?.name ? 1 : 0,
      Math.abs(u.sentence / u.sentences - v.sentence / v.sentences),
      align(u.words, v.words) / Math.max(1, words[0]),
      u.quoted.includes("q") && v.quoted.includes("q") ? 1 : 0,
    );
  });

  /** The best other match of one end in the article of the other, and how much it is linked besides. */
  function lookAround(from: number, to: number): { readonly best: number; readonly sum: number } {
    let [best, sum] = [0, 0];
    for (const [other, same] of linked[from]) {
      if (other === to) continue;
      if (utterances[other].article === utterances[to].article) best = Math.max(best, same);
      if (utterances[other].article !== utterances[from].article) sum += same;
    }
    return { best, sum };
  }

  /** How likely the utterances before or after the two are linked. */
  function neighbours(u: Utterance, v: Utterance): number {
    let best = 0;
    for (const x of [-1, 1])
      for (const y of [-1, 1]) {
        const [one, other] = [
          places.get(`${u.article}#${u.place + x}`),
          places.get(`${v.article}#${v.place + y}`),
        ];
        if (one !== undefined && other !== undefined) best = Math.max(best, linked[one].get(other) ?? 0);
      }
    return best;
  }
}
