import { groupStories, type StoryGroup } from "./group.js";
import { STORY_BUCKET_CAP, type StoryKeys, storyBuckets } from "./keys.js";
import { likenessTo, SAME_STORY, storyLikeness, weightsOf } from "./likeness.js";
import { type StoryLink, sameKeys } from "./links.js";

/** What looks the same, however many articles it is. */
interface Text {
  readonly keys: StoryKeys;
  readonly articles: StoryKeys[];
  readonly buckets: readonly string[];
  readonly links: Map<Text, number>;
}

/**
 * Stories as articles come in, one at a time: an article is compared only with those in its buckets, and only
 * what it hangs together with is grouped anew. After the last one the stories are those that
 * `groupStories(items, storyLinks(items))` gives for all at once, whatever the order in which they came.
 */
export class StoryBook {
  readonly #texts = new Map<string, Text>();
  /** Null once it is over the cap. */
  readonly #buckets = new Map<string, Text[] | null>();
  readonly #groups = new Map<Text, readonly StoryGroup[]>();
  /** Texts whose links changed since they were grouped last. */
  readonly #changed = new Set<Text>();

  /** Takes in one article. One that was added before, with the same keys, counts twice: ask first. */
  add(keys: StoryKeys): void {
    // Nothing says that articles without words are the same.
    const same = keys.terms.length === 0 ? `article ${keys.article}` : sameKeys(keys);
    const known = this.#texts.get(same);
    if (known !== undefined) {
      known.articles.push(keys);
      this.#changed.add(known);
      return;
    }
    const text: Text = {
      keys,
      articles: [keys],
      buckets: [...new Set(storyBuckets(keys))],
      links: new Map(),
    };
    this.#texts.set(same, text);
    this.#changed.add(text);
    for (const name of text.buckets) this.#enter(text, name);
    this.#link(text);
  }

  /** All stories so far, in the order of their ids. */
  stories(): StoryGroup[] {
    for (const text of this.#changed) if (this.#changed.has(text)) this.#regroup(text);
    return [...new Set(this.#groups.values())].flat().toSorted((a, b) => (a.id < b.id ? -1 : 1));
  }

  #enter(text: Text, name: string): void {
    const members = this.#buckets.get(name);
    if (members === null) return;
    if (members === undefined) this.#buckets.set(name, [text]);
    else if (members.length < STORY_BUCKET_CAP) members.push(text);
    else {
      this.#buckets.set(name, null);
      for (const member of members) this.#unlink(member);
    }
  }

  #link(text: Text): void {
    const weights = weightsOf(text.keys);
    const met = new Set<Text>([text]);
    for (const name of text.buckets) {
      for (const other of this.#buckets.get(name) ?? []) {
        if (met.has(other)) continue;
        met.add(other);
        const likeness =
          other.keys.article < text.keys.article
            ? likenessTo(text.keys, weights, other.keys)
            : storyLikeness(other.keys, text.keys);
        if (likeness < SAME_STORY) continue;
        text.links.set(other, likeness);
        other.links.set(text, likeness);
        this.#changed.add(other);
      }
    }
  }

  /** Drops the links of a text that no bucket supports any more. */
  #unlink(text: Text): void {
    for (const other of text.links.keys()) {
      if (text.buckets.some((name) => other.buckets.includes(name) && this.#buckets.get(name) !== null))
        continue;
      text.links.delete(other);
      other.links.delete(text);
      this.#changed.add(text).add(other);
    }
  }

  /** Groups anew all that hangs together with a text. */
  #regroup(from: Text): void {
    const component = new Set([from]);
    for (const text of component) for (const other of text.links.keys()) component.add(other);
    const links: StoryLink[] = [];
    for (const text of component) {
      this.#changed.delete(text);
      for (const [other, likeness] of text.links)
        if (firstOf(text) < firstOf(other)) links.push({ a: firstOf(text), b: firstOf(other), likeness });
    }
    const groups = groupStories(
      [...component].flatMap(({ articles }) => articles),
      links,
    );
    for (const text of component) this.#groups.set(text, groups);
  }
}

/** The first of its articles in the order of ids: it stands for all. */
function firstOf({ articles }: Text): string {
  let first = articles[0].article;
  for (const { article } of articles) if (article < first) first = article;
  return first;
}
