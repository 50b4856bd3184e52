import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { groupStories, type StoryGroup } from "./group.js";
import { STORY_BUCKET_CAP, type StoryKeys, storyBuckets, storyKeys } from "./keys.js";
import { storyLikeness } from "./likeness.js";
import { storyLinks } from "./links.js";
import { StoryBook } from "./story-book.js";

const TEXTS: readonly (readonly [id: string, published: string | null, text: string])[] = [
  [
    "b1",
    "2024-05-01",
    "Orrin bridge shut after cracks found\n\nThe Orrin bridge was shut after divers found cracks in two pillars.",
  ],
  [
    "b2",
    "2024-05-02",
    "Ferry replaces the Orrin bridge\n\nCracks in the pillars of the Orrin bridge mean that a ferry will run.",
  ],
  [
    "b3",
    null,
    "Council to pay for Orrin bridge pillars\n\nThe council will repair cracks in the pillars of the bridge at Orrin.",
  ],
  [
    "t1",
    "2024-05-01",
    "Tram strike in Elmtree\n\nTram drivers in Elmtree went on strike over night shifts, their union said.",
  ],
  [
    "t2",
    "2024-05-02",
    "Elmtree tram drivers strike again\n\nThe strike of Elmtree tram drivers over night shifts went on, the union said.",
  ],
  [
    "w1",
    "2024-05-02",
    "Wolves seen near Hallow\n\nA shepherd filmed three wolves in the hills above Hallow.",
  ],
];
const KEYS = TEXTS.map(([id, published, text]) => storyKeys({ id, published, text, title: null }));

const atOnce = (keys: readonly StoryKeys[]): StoryGroup[] => groupStories(keys, storyLinks(keys));
function oneByOne(keys: readonly StoryKeys[], ask: boolean): StoryGroup[] {
  const book = new StoryBook();
  for (const key of keys) {
    book.add(key);
    if (ask) book.stories();
  }
  return book.stories();
}

describe("what an article is about", () => {
  it("is its rare words, those of the headline first", () => {
    const { terms, day } = storyKeys({
      id: "a",
      title: "Wolves in Hallow",
      text: "People said that the wolves were seen again, and that the sheep were safe.",
      published: "2024-05-02T10:00:00Z",
    });
    expect(terms.slice(0, 2).map(({ term }) => term)).toEqual(["wolve", "hallow"]);
    expect(terms.map(({ term }) => term)).not.toContain("people");
    expect(day).toBe(Date.UTC(2024, 4, 2) / 86_400_000);
    expect(terms.reduce((sum, { weight }) => sum + weight ** 2, 0)).toBeCloseTo(1);
  });

  it.each(["", "“”", "the and of"])("is nothing for %j", (text) => {
    const keys = storyKeys({ id: "a", title: null, text, published: null });
    expect(keys.terms).toEqual([]);
    expect(storyBuckets(keys)).toEqual([]);
  });

  it("is as like another whichever comes first", () => {
    for (const a of KEYS) for (const b of KEYS) expect(storyLikeness(a, b)).toBe(storyLikeness(b, a));
  });

  it("is less like another of another month", () => {
    const [a, b] = KEYS;
    expect(storyLikeness(a, { ...b, day: (b.day ?? 0) + 40 })).toBeLessThan(storyLikeness(a, b));
    expect(storyLikeness(a, { ...b, day: null })).toBe(storyLikeness(a, b));
  });
});

describe("stories", () => {
  it("hold what is about one course of events, dated or not", () => {
    expect(atOnce(KEYS)).toEqual([
      { id: "story-b1", articles: ["b1", "b2", "b3"] },
      { id: "story-t1", articles: ["t1", "t2"] },
      { id: "story-w1", articles: ["w1"] },
    ]);
  });

  it("are the same in whatever order the articles came, at once or one by one", () => {
    const stories = atOnce(KEYS);
    fc.assert(
      fc.property(fc.shuffledSubarray(KEYS, { minLength: KEYS.length }), fc.boolean(), (order, ask) => {
        expect(atOnce(order)).toEqual(stories);
        expect(oneByOne(order, ask)).toEqual(stories);
      }),
    );
  });

  it("are the same one by one for any articles", () => {
    const terms = "bridge tram wolf strike ferry council hill night mill river".split(" ");
    const someKeys = fc
      .array(
        fc.record({
          words: fc.uniqueArray(fc.constantFrom(...terms), { minLength: 0, maxLength: 5 }),
          day: fc.option(fc.integer({ min: 19_800, max: 19_830 })),
        }),
        { maxLength: 25 },
      )
      .map((drafts) =>
        drafts.map(
          ({ words, day }, i): StoryKeys => ({
            article: `a${(i * 7) % 25}-${i}`,
            terms: words.map((term) => ({ term, weight: 1 / Math.sqrt(words.length) })),
            day,
          }),
        ),
      );
    fc.assert(
      fc.property(someKeys, fc.boolean(), (keys, ask) => {
        const stories = atOnce(keys);
        expect(oneByOne(keys, ask)).toEqual(stories);
        expect(atOnce(keys.toReversed())).toEqual(stories);
        expect(stories.flatMap(({ articles }) => articles).toSorted()).toEqual(
          keys.map(({ article }) => article).toSorted(),
        );
      }),
    );
  });

  it("drop the links of a bucket that overflows, as if they had never been", () => {
    // All have one term of any day in common, and nothing else.
    const keys = Array.from(
      { length: STORY_BUCKET_CAP + 2 },
      (_, i): StoryKeys => ({
        article: `a${String(i).padStart(4, "0")}`,
        terms: [
          { term: "bridge", weight: 0.8 },
          { term: `word${i}`, weight: 0.6 },
        ],
        day: null,
      }),
    );
    expect(oneByOne(keys.slice(0, 10), true)).toHaveLength(1);
    expect(oneByOne(keys, false)).toEqual(atOnce(keys));
    expect(atOnce(keys)).toHaveLength(keys.length);
  });

  it("take a thousand identical articles as one text", () => {
    const keys = Array.from({ length: 1000 }, (_, i) => ({
      ...KEYS[0],
      article: `a${String(i).padStart(4, "0")}`,
    }));
    expect(storyLinks(keys)).toEqual([]);
    expect(atOnce(keys)).toEqual([{ id: "story-a0000", articles: keys.map(({ article }) => article) }]);
    expect(oneByOne(keys.toReversed(), false)).toEqual(atOnce(keys));
  });

  it("leave articles without words alone", () => {
    const keys = ["a", "b"].map((article) => ({ article, terms: [], day: 19_800 }));
    expect(atOnce(keys)).toHaveLength(2);
    expect(oneByOne(keys, false)).toHaveLength(2);
  });
});
