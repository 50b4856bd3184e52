import { describe, expect, it } from "vitest";
import { StoryBook, storyKeys } from "../../dist/src/story/stories/index.js";
// As built, for it finds the corpora from there.
import {
  type BasilArticle,
  readBasil,
  scoreInTime,
  scoreUndated,
  shuffled,
  storiesAtOnce,
} from "../../dist/training/evaluate-stories.js";
import { sharedFile } from "./shared.js";

const articles = sharedFile("corpora/stories/basil.jsonl.gz", "the gate on stories");

describe.skipIf(articles === null)("stories of BASIL's events", { timeout: 180_000 }, () => {
  const basil: readonly BasilArticle[] = articles === null ? [] : readBasil();

  it("are told apart as articles come in by their dates", () => {
    const { precision, recall, f1 } = scoreInTime(basil);
    console.log(
      `Stories in time: B-cubed ${[precision, recall, f1].map((x) => (100 * x).toFixed(1)).join(" ")}`,
    );
    expect(f1).toBeGreaterThanOrEqual(0.95);
  });

  it("are told apart without dates, in any order", () => {
    const { precision, recall, f1 } = scoreUndated(basil, 1);
    console.log(
      `Stories undated: B-cubed ${[precision, recall, f1].map((x) => (100 * x).toFixed(1)).join(" ")}`,
    );
    expect(f1).toBeGreaterThanOrEqual(0.9);
  });

  it("are the same in any order, one at a time or all at once", () => {
    const keys = basil.map((article) => storyKeys(article));
    const stories = storiesAtOnce(keys);
    for (const seed of [1, 2, 3]) {
      const book = new StoryBook();
      for (const item of shuffled(keys, seed)) book.add(item);
      expect(book.stories()).toEqual(stories);
    }
  });
});
