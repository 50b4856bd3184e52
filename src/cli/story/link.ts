import { openStore } from "../../store/index.js";
import { storeFile } from "../store/file.js";
import { counted, createPrinter } from "../store/printer.js";
import type { StorySettings } from "./claims.js";
import { bringUpToDate, claimModel } from "./linking.js";

/** `hearsay link`: links what was added since the last time, as every story command does before it answers. */
export async function linkCommand(settings: StorySettings): Promise<number> {
  const store = openStore(storeFile(settings.store), { create: false });
  try {
    const stories = store.stories(await claimModel());
    const linked = await bringUpToDate(stories);
    const printer = createPrinter(settings.color);
    if (settings.json) await printer.json({ linked });
    else
      await printer.line({
        text: linked === 0 ? "All is linked" : `${counted(linked, "article")} linked`,
        role: "title",
      });
    return 0;
  } finally {
    store.close();
  }
}
