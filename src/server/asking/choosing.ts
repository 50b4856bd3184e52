import { HearsayError } from "../../record/index.js";
import type { Store, StoryArticles, StoryStore } from "../../store/index.js";
import { type Claim, weightOf } from "../../story/index.js";

/** So many statements are looked through for the claims that have some words. */
const searched = 2000;

/** The story that a reference means; null where it means none. */
export function storyMeant(stories: StoryStore, reference: string): StoryArticles | null {
  try {
    return stories.story(reference);
  } catch (error) {
    if (error instanceof HearsayError && error.code === "store-no-article") return null;
    throw error;
  }
}

/** Claims that have words in one of their statements, those that most articles surely state first. */
export function claimsWith(words: string, store: Store, stories: StoryStore): readonly Claim[] {
  const { hits } = store.search({ words, limit: searched });
  const statements = new Map<number, Set<string>>();
  for (const { article, statement } of hits) {
    const there = statements.get(article.key);
    if (there) there.add(statement.id);
    else statements.set(article.key, new Set([statement.id]));
  }
  const found = new Map<string, Claim>();
  for (const [version, ids] of statements)
    for (const claim of stories.claimsOf(version, ids)) found.set(claim.id, claim);
  return [...found.values()].toSorted((a, b) => weightOf(b) - weightOf(a) || (a.id < b.id ? -1 : 1));
}
