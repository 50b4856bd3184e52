import { claimsWith, storyMeant as storyOf } from "../../server/shared.js";
import type { Store, StoryArticles, StoryStore } from "../../store/index.js";
import type { Claim } from "../../story/index.js";

/** The story that some words mean; null where they mean none. */
export function storyMeant(stories: StoryStore, words: readonly string[]): StoryArticles | null {
  return words.length === 1 ? storyOf(stories, words[0]) : null;
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
  return claimsWith(words.join(" "), store, stories)
    .filter((claim) => claim.confidence >= confidence)
    .slice(0, limit);
}
