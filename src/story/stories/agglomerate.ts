import type { StoryKeys } from "./keys.js";
import { type Days, daysOf, nearness, SAME_STORY } from "./likeness.js";

/** Articles put together so far. */
interface Group {
  readonly members: readonly number[];
  /** The sum of their terms' weights, by the numbers of the terms. */
  readonly terms: ReadonlyMap<number, number>;
  readonly days: Days;
  /** The groups it is linked to, by their first members, and the sum of the cosines of all pairs of articles. */
  readonly near: Map<number, number>;
}

/**
 * Puts linked articles together, the most alike first, as long as two groups are alike enough on average
 * over all pairs of their articles (average linkage; Sokal and Michener 1958). Groups that are each
 * other's nearest are joined, round by round, which gives the same as joining one pair after the other and
 * asks only for what lies near (de Rham 1980, "reciprocal nearest neighbours").
 *
 * `items` are in the order of ids and `links` lead from item to item; the result, groups of places in `items`,
 * depends on nothing else.
 */
export function agglomerate(
  items: readonly StoryKeys[],
  links: Iterable<readonly [number, number]>,
): readonly (readonly number[])[] {
  const groups = firstGroups(items);
  for (const [one, other] of links) {
    const [a, b] = [groups.get(one), groups.get(other)];
    if (a === undefined || b === undefined) continue;
    const sum = sumOfCosines(a, b);
    a.near.set(other, sum);
    b.near.set(one, sum);
  }
  // Only groups whose surroundings changed can have a new nearest one.
  let changed = new Set(groups.keys());
  const nearest = new Map<number, number>();
  while (changed.size > 0) {
    for (const first of changed) {
      const best = nearestOf(first, groups);
      if (best === undefined) nearest.delete(first);
      else nearest.set(first, best);
    }
    changed = new Set();
    const pairs = [...nearest].filter(([one, other]) => one < other && nearest.get(other) === one);
    for (const [one, other] of pairs.toSorted(([a], [b]) => a - b)) {
      nearest.delete(other);
      changed.add(one);
      for (const beside of join(one, other, groups)) changed.add(beside);
    }
  }
  return [...groups.values()].map(({ members }) => members);
}

/** Makes one group of two, under the name of the first; returns the groups that lie beside it. */
function join(one: number, other: number, groups: Map<number, Group>): readonly number[] {
  const [a, b] = [groups.get(one), groups.get(other)];
  if (a === undefined || b === undefined) return [];
  const near = new Map<number, number>();
  for (const beside of new Set([...a.near.keys(), ...b.near.keys()])) {
    const group = groups.get(beside);
    if (beside === one || beside === other || group === undefined) continue;
    const sum =
      (a.near.get(beside) ?? sumOfCosines(a, group)) + (b.near.get(beside) ?? sumOfCosines(b, group));
    near.set(beside, sum);
    group.near.set(one, sum);
    group.near.delete(other);
  }
  groups.delete(other);
  groups.set(one, { members: [...a.members, ...b.members], terms: sumOf(a, b), days: spanOf(a, b), near });
  return [...near.keys()];
}

function firstGroups(items: readonly StoryKeys[]): Map<number, Group> {
  const numbers = new Map<string, number>();
  const numberOf = (term: string): number => {
    const known = numbers.get(term);
    if (known !== undefined) return known;
    numbers.set(term, numbers.size);
    return numbers.size - 1;
  };
  return new Map(
    items.map((item, i) => [
      i,
      {
        members: [i],
        terms: new Map(item.terms.map(({ term, weight }) => [numberOf(term), weight])),
        days: daysOf(item),
        near: new Map(),
      },
    ]),
  );
}

/** The sum over all pairs of the cosine of their terms is the product of the sums, by the law of distribution. */
function sumOfCosines(a: Group, b: Group): number {
  const [few, many] = a.terms.size <= b.terms.size ? [a.terms, b.terms] : [b.terms, a.terms];
  let sum = 0;
  for (const [term, weight] of few) sum += weight * (many.get(term) ?? 0);
  return sum;
}

/** The most alike of those that are alike enough; of several the one whose first member comes first. */
function nearestOf(first: number, groups: ReadonlyMap<number, Group>): number | undefined {
  const group = groups.get(first);
  if (group === undefined) return undefined;
  let best: number | undefined;
  let most = SAME_STORY;
  for (const [other, sum] of group.near) {
    const beside = groups.get(other);
    if (beside === undefined) continue;
    const pairs = group.members.length * beside.members.length;
    const likeness = (sum / pairs) * nearness(group.days, beside.days);
    if (likeness < most || (best !== undefined && likeness === most && !isBefore(first, other, best)))
      continue;
    best = other;
    most = likeness;
  }
  return best;
}

/** Whether the pair of `first` and `one` comes before that of `first` and `other`. */
function isBefore(first: number, one: number, other: number): boolean {
  const [a, b] = [Math.min(first, one), Math.min(first, other)];
  return a < b || (a === b && Math.max(first, one) < Math.max(first, other));
}

function sumOf(a: Group, b: Group): ReadonlyMap<number, number> {
  const terms = new Map(a.terms);
  for (const [term, weight] of b.terms) terms.set(term, (terms.get(term) ?? 0) + weight);
  return terms;
}

function spanOf({ days: a }: Group, { days: b }: Group): Days {
  if (a === null || b === null) return a ?? b;
  return [Math.min(a[0], b[0]), Math.max(a[1], b[1])];
}
