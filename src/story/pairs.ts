import type { ArticleRecord } from "../record/index.js";
import { type ClaimModel, judge, type Link, type Utterance, worthKeeping } from "./claims/index.js";
import { compareCopies } from "./copies/index.js";
import type { Copy } from "./copy.js";
import { SAME_STORY, type StoryKeys, type StoryLink, storyLikeness } from "./stories/index.js";

/**
 * The pairs in the bucket of one key; none where the bucket holds more than `cap`: what so many share tells nothing. The
 * bucket is skipped whole, so that the outcome does not depend on who came first.
 */
export function* pairs<T>(bucket: readonly T[], cap: number): Generator<readonly [T, T]> {
  if (bucket.length > cap) return;
  for (let i = 0; i < bucket.length; i++)
    for (let j = i + 1; j < bucket.length; j++) yield [bucket[i], bucket[j]];
}

/** Whether one of two articles has prose of the other; null where not. The same whichever comes first. */
export function copyOf(a: ArticleRecord, b: ArticleRecord): Copy | null {
  return compareCopies(a, b);
}

/** What two utterances have to do with each other; null where nothing. The same whichever comes first. */
export function linkOf(a: Utterance, b: Utterance, model: ClaimModel): Link | null {
  const judgement = judge(a, b, model);
  return worthKeeping(judgement) ? { a, b, judgement } : null;
}

/**
 * Links of this strength and more hold a component together. Weaker ones count for what they are where both ends
 * are in one anyway, but do not chain what has nothing to do with each other: in a store of many articles they
 * would chain all of it.
 */
export const TIE = 0.2;

/** How strongly a link holds two utterances together: as likely as they are one claim; wholly, where they may be in dispute. */
export function tieOf({ judgement: { same, dispute } }: Link): number {
  return dispute === null ? same : 1;
}

/** Whether two articles may be of one story; null where not. The same whichever comes first. */
export function likenessOf(a: StoryKeys, b: StoryKeys): StoryLink | null {
  const likeness = storyLikeness(a, b);
  if (likeness < SAME_STORY) return null;
  return a.article < b.article
    ? { a: a.article, b: b.article, likeness }
    : { a: b.article, b: a.article, likeness };
}
