import type { StoryKeys } from "./keys.js";

/** From here on two articles, or the articles of two groups on average, are of one story. */
export const SAME_STORY = 0.16;
/** A day apart is nothing; so many more leave a third of the likeness (e to the power of −1). */
const FADING_DAYS = 14;
/** Dates may be wrong: what is all but the same text stays alike however far apart. */
const LEAST_NEARNESS = 0.3;

/** How alike two articles are, 0 to 1: the cosine of their terms, less where their days lie apart. Symmetric. */
export function storyLikeness(a: StoryKeys, b: StoryKeys): number {
  // The same sum in the same order, whichever comes first.
  return b.article < a.article ? likenessTo(a, weightsOf(a), b) : likenessTo(b, weightsOf(b), a);
}

/** The weights of an article's terms, to compare it with many. */
export function weightsOf({ terms }: StoryKeys): ReadonlyMap<string, number> {
  return new Map(terms.map(({ term, weight }) => [term, weight]));
}

/** {@link storyLikeness} of an article, whose weights are at hand, and one before it in the order of ids. */
export function likenessTo(
  later: StoryKeys,
  weights: ReadonlyMap<string, number>,
  earlier: StoryKeys,
): number {
  let cosine = 0;
  for (const { term, weight } of earlier.terms) cosine += weight * (weights.get(term) ?? 0);
  return Math.min(1, cosine) * nearness(daysOf(later), daysOf(earlier));
}

/** The first and the last day of some articles; null where none of them has a date. */
export type Days = readonly [first: number, last: number] | null;

export const daysOf = ({ day }: StoryKeys): Days => (day === null ? null : [day, day]);

/** How near in time, {@link LEAST_NEARNESS} to 1; what has no date may be as near as can be. */
export function nearness(a: Days, b: Days): number {
  if (a === null || b === null) return 1;
  const apart = Math.max(0, a[0] - b[1], b[0] - a[1]) - 1;
  return apart <= 0 ? 1 : Math.max(LEAST_NEARNESS, Math.exp(-apart / FADING_DAYS));
}
