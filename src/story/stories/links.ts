import { STORY_BUCKET_CAP, type StoryKeys, storyBuckets } from "./keys.js";
import { likenessTo, SAME_STORY, weightsOf } from "./likeness.js";

/** Two articles that may be of one story. */
export interface StoryLink {
  /** Ids of the articles, the first before the second in their order. */
  readonly a: string;
  readonly b: string;
  /** At least {@link SAME_STORY}. */
  readonly likeness: number;
}

/** Articles that are the same to the eyes of this room: their terms and their day. */
export function sameKeys({ terms, day }: StoryKeys): string {
  return `${day} ${terms.map(({ term, weight }) => `${term} ${weight}`).join(" ")}`;
}

/** Of articles with the same terms and day the first in the order of ids; the others by its id. */
export function collapsed(items: readonly StoryKeys[]): {
  readonly distinct: readonly StoryKeys[];
  readonly others: ReadonlyMap<string, readonly string[]>;
} {
  const firsts = new Map<string, string>();
  const distinct: StoryKeys[] = [];
  const others = new Map<string, string[]>();
  for (const item of items.toSorted((a, b) => (a.article < b.article ? -1 : 1))) {
    const key = sameKeys(item);
    const first = firsts.get(key);
    if (first === undefined || item.terms.length === 0) {
      firsts.set(key, item.article);
      distinct.push(item);
      others.set(item.article, []);
    } else others.get(first)?.push(item.article);
  }
  return { distinct, others };
}

/**
 * The links among many articles, found by their buckets: cost grows with the buckets' sizes, which are
 * capped. Identical articles are collapsed first, and only the first of them is linked. The order of the
 * items makes no difference.
 */
export function storyLinks(items: readonly StoryKeys[]): StoryLink[] {
  const { distinct } = collapsed(items);
  const buckets = new Map<string, number[]>();
  const own = distinct.map((keys) => storyBuckets(keys));
  own.forEach((names, i) => {
    for (const bucket of names) {
      const members = buckets.get(bucket);
      if (members === undefined) buckets.set(bucket, [i]);
      else if (members.length <= STORY_BUCKET_CAP) members.push(i);
    }
  });
  const links: StoryLink[] = [];
  const seen = new Int32Array(distinct.length).fill(-1);
  for (let i = 0; i < distinct.length; i++) {
    const weights = weightsOf(distinct[i]);
    for (const bucket of own[i]) {
      const members = buckets.get(bucket) ?? [];
      if (members.length > STORY_BUCKET_CAP) continue;
      for (const other of members) {
        if (other >= i) break;
        if (seen[other] === i) continue;
        seen[other] = i;
        const likeness = likenessTo(distinct[i], weights, distinct[other]);
        if (likeness >= SAME_STORY)
          links.push({ a: distinct[other].article, b: distinct[i].article, likeness });
      }
    }
  }
  return links;
}
