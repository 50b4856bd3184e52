import type { ArticleRecord } from "../record/index.js";
import type { Store } from "./store.js";
import type { StoryStore } from "./story/story-store.js";

/**
 * The record of a version under the id that claims and copies call it by: where two articles have one id, the later is
 * called by it with "~2" behind it. A version that is not linked keeps the id of its record; null where nobody has read it.
 */
export function recordCalled(
  version: number,
  store: Pick<Store, "kept">,
  stories: Pick<StoryStore, "record" | "nameOf">,
): ArticleRecord | null {
  const name = stories.nameOf(version);
  return name === null ? (store.kept(version)?.record ?? null) : stories.record(name);
}
