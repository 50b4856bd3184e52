import { HearsayError } from "../../record/index.js";
import type { Store, StoryArticles, StoryStore } from "../../store/index.js";
import type { Claim } from "../../story/index.js";

/** So many statements are looked through for the claims that have some words. */
const searched = 2000;

/** The story that some words mean; null where they mean none. */
export function storyMeant(stories: StoryStore, words: readonly string[]): StoryArticles | null {
  if (words.length !== 1) return null;
  try {
    return stories.story(words[0]);
  } catch (error) {
    if (error instanceof HearsayError && error.code === "store-no-article") return null;
    throw error;
  }
}

/** Which claims somebody asked for. */
export interface Choice {
  /** The story, an article of it, or words to search for; none: of the whole store. */
  readonly words: readonly string[];
  /** Also what only one statement says. */
  readonly alone: boolean;
  readonly limit: number | undefined;
  /** The least confidence, 0 to 1. */
  readonly confidence: number;
}

/** Claims of a story, or those that have words in one of their statements, or all. */
export function chosenClaims(store: Store, stories: StoryStore, choice: Choice): readonly Claim[] {
  const { words, alone, limit, confidence } = choice;
  if (words.length === 0) return stories.claims({ limit, confidence });
  const story = storyMeant(stories, words);
  if (story) {
    const versions = story.versions.map(({ key }) => key);
    // Of a single article each statement is told: nothing else could be.
    return stories.claims({ versions, alone: alone || versions.length === 1, limit, confidence });
  }
  const { hits } = store.search({ words: words.join(" "), limit: searched });
  const statements = new Map<number, Set<string>>();
  for (const { article, statement } of hits) {
    const there = statements.get(article.key);
    if (there) there.add(statement.id);
    else statements.set(article.key, new Set([statement.id]));
  }
  const found = new Map<string, Claim>();
  for (const [version, ids] of statements)
    for (const claim of stories.claimsOf(version, ids))
      if (claim.confidence >= confidence) found.set(claim.id, claim);
  return [...found.values()]
    .toSorted((a, b) => weigh(b) - weigh(a) || (a.id < b.id ? -1 : 1))
    .slice(0, limit);
}

function weigh({ statements }: Claim): number {
  return new Set(statements.map(({ article }) => article)).size + Math.min(statements.length, 999) / 1000;
}
