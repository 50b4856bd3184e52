/**
 * `node scripts/run.mjs training/evaluate-stories.js`: how well BASIL's articles are put into stories.
 */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import {
  groupStories,
  StoryBook,
  type StoryGroup,
  type StoryKeys,
  storyKeys,
  storyLinks,
} from "../src/story/stories/index.js";
import { CORPORA } from "./corpus.js";

/** One article of BASIL. */
export interface BasilArticle {
  readonly id: string;
  /** Gold: articles of the same event are one story. */
  readonly event: string;
  readonly publisher: string;
  readonly published: string;
  readonly title: string;
  readonly text: string;
}

/** B-cubed: of each article's companions in its story, the share that belongs there, and the reverse; averaged. */
export interface BCubed {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export function readBasil(): BasilArticle[] {
  const raw = gunzipSync(readFileSync(new URL("stories/basil.jsonl.gz", CORPORA))).toString("utf8");
  return raw
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as BasilArticle);
}

/** Stories of BASIL's articles given in the order of time, one at a time. */
export function scoreInTime(articles: readonly BasilArticle[]): BCubed {
  const book = new StoryBook();
  const inTime = articles.toSorted((a, b) =>
    a.published < b.published ? -1 : Number(a.published > b.published),
  );
  let stories: readonly StoryGroup[] = [];
  for (const article of inTime) {
    book.add(storyKeys(article));
    stories = book.stories();
  }
  return bCubed(stories, articles);
}

/** The same with the dates taken out, in an order made of a seed, one at a time. */
export function scoreUndated(articles: readonly BasilArticle[], seed: number): BCubed {
  const book = new StoryBook();
  let stories: readonly StoryGroup[] = [];
  for (const article of shuffled(articles, seed)) {
    book.add(storyKeys({ ...article, published: null }));
    stories = book.stories();
  }
  return bCubed(stories, articles);
}

/** Bagga and Baldwin 1998, "Algorithms for scoring coreference chains". */
export function bCubed(
  stories: readonly StoryGroup[],
  gold: readonly Pick<BasilArticle, "id" | "event">[],
): BCubed {
  const eventOf = new Map(gold.map(({ id, event }) => [id, event]));
  const sizes = new Map<string, number>();
  for (const { event } of gold) sizes.set(event, (sizes.get(event) ?? 0) + 1);
  let precision = 0;
  let recall = 0;
  for (const { articles } of stories) {
    for (const article of articles) {
      const event = eventOf.get(article);
      const right = articles.filter((other) => eventOf.get(other) === event).length;
      precision += right / articles.length / gold.length;
      recall += right / (sizes.get(event ?? "") ?? 1) / gold.length;
    }
  }
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}

/** The stories of all at once, which must be those of one at a time. */
export function storiesAtOnce(keys: readonly StoryKeys[]): StoryGroup[] {
  return groupStories(keys, storyLinks(keys));
}

/** Fisher and Yates's shuffle, with numbers that are the same in every run. */
export function shuffled<Item>(items: readonly Item[], seed: number): Item[] {
  const order = [...items];
  let state = (seed * 48_271 + 11) % 2_147_483_647;
  for (let i = order.length - 1; i > 0; i--) {
    state = (state * 48_271) % 2_147_483_647;
    const other = state % (i + 1);
    [order[i], order[other]] = [order[other], order[i]];
  }
  return order;
}

function show(name: string, { precision, recall, f1 }: BCubed): void {
  const figures = [precision, recall, f1].map((share) => (100 * share).toFixed(1));
  console.log(`${name}: B-cubed precision ${figures[0]}, recall ${figures[1]}, F1 ${figures[2]}`);
}

function report(): void {
  const articles = readBasil();
  show("in the order of time, one at a time", scoreInTime(articles));
  for (const seed of [1, 2, 3]) show(`without dates, in random order ${seed}`, scoreUndated(articles, seed));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) report();
