import { availableParallelism } from "node:os";
import { modelBytes } from "#model-file";
import { HearsayError } from "../../record/index.js";
import { AmendedStories } from "../../server/shared.js";
import { openStore, type Store, type StoryStore } from "../../store/index.js";
import { type ClaimModel, readClaimModel } from "../../story/index.js";
import { createProgress } from "../output/progress.js";
import { storeFile } from "../store/file.js";
import { type AskSettings, counted, createPrinter, type Printer } from "../store/printer.js";

/** What a story command works with. */
export interface Room {
  readonly store: Store;
  readonly stories: StoryStore;
  readonly printer: Printer;
}

/** The model that tells whether two statements say the same. */
export async function claimModel(): Promise<ClaimModel> {
  return readClaimModel(await modelBytes("claims-en.bin"));
}

/** Opens the store to be written to; where it may not be, just to look. */
function opened(settings: AskSettings): Store {
  const file = storeFile(settings.store);
  try {
    return openStore(file, { create: false });
  } catch (error) {
    if (error instanceof HearsayError && error.code === "store-read-only")
      return openStore(file, { readOnly: true });
    throw error;
  }
}

/** Brings the links up to date, with progress on a terminal; says so where that cannot be. Gives how many articles it was. */
export async function bringUpToDate(stories: StoryStore): Promise<number> {
  if (stories.isFresh) return 0;
  let linked = 0;
  let line = "";
  const progress = createProgress(process.stderr, () => line);
  try {
    for (const { done, total } of stories.link({ threads: availableParallelism() })) {
      linked = done;
      line = `linking: ${done.toLocaleString("en")} of ${counted(total, "article")}`;
      // Linking never waits for anything; the progress is drawn between two steps.
      await new Promise((resolve) => setImmediate(resolve));
    }
  } catch (error) {
    if (!(error instanceof HearsayError) || error.code !== "store-read-only") throw error;
    const { stale } = stories;
    process.stderr.write(
      `hearsay: the store may only be looked at: ${counted(stale, "article")} added since ${stale === 1 ? "is" : "are"} not linked\n`,
    );
  } finally {
    progress.end();
  }
  return linked;
}

/** Opens the store, links what is to be linked, does the work, and closes the store whatever happens. */
export async function withStories(
  settings: AskSettings,
  work: (room: Room) => Promise<number>,
): Promise<number> {
  const store = opened(settings);
  try {
    const stories = store.stories(await claimModel());
    await bringUpToDate(stories);
    // As on the page: claims as people have merged and split them.
    return await work({
      store,
      stories: new AmendedStories(store, stories),
      printer: createPrinter(settings.color),
    });
  } finally {
    store.close();
  }
}
