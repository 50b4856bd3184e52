import { HearsayError } from "../../record/index.js";
import type { Kept, Listed, Store } from "../../store/index.js";

/**
 * The version of that number; the latest where none is given.
 *
 * @throws HearsayError `usage` where the article has no such version
 */
export function pick(versions: readonly Listed[], number: number | undefined): Listed {
  const found = number === undefined ? versions.at(-1) : versions.find(({ version }) => version === number);
  if (found) return found;
  throw new HearsayError(
    "usage",
    `that article has no version ${number}; it has ${versions.length === 1 ? "one" : `1 to ${versions.length}`}`,
  );
}

/** A listed version with all that is kept of it. */
export function whole(store: Store, { key, id }: Listed): Kept {
  const kept = store.kept(key);
  if (kept) return kept;
  throw new HearsayError("store-damaged", `the text of ${id} is lost; run hearsay doctor`, store.file);
}
