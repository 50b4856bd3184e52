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
  stories: Pick<StoryStore, "record" | "version">,
): ArticleRecord | null {
  const record = store.kept(version)?.record ?? null;
  if (!record) return null;
  for (let number = 1, name = record.id; ; name = `${record.id}~${++number}`) {
    const called = stories.version(name);
    if (called === version) return stories.record(name);
    if (called === null) return record;
  }
}
