import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { articleFromHtml } from "../../documents/index.js";
import { createReader, readArticle } from "../../read.js";
import { openStore, type Store } from "../../store/index.js";
import type { StorySettings } from "./claims.js";
import { type StoryChoice, storyCommand } from "./story.js";

/** Where the bundled story lies. */
function sampleFolder(): string {
  return join(dirname(createRequire(import.meta.url).resolve("hearsay/package.json")), "samples", "story");
}

/** Reads the bundled story into a store. */
async function fill(store: Store): Promise<void> {
  const reader = await createReader("linear");
  const folder = sampleFolder();
  for (const name of readdirSync(folder).toSorted()) {
    if (!name.endsWith(".html")) continue;
    const article = articleFromHtml(readFileSync(join(folder, name), "utf8"));
    const record = await readArticle(article, reader);
    store.addAll([{ article, record, reader: reader.name, origin: name }]);
  }
}

/** `hearsay story --sample`: the bundled story, in a store that is gone afterwards. */
export async function sampleCommand(choice: StoryChoice, settings: StorySettings): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), "hearsay-sample-"));
  try {
    const file = join(folder, "sample.db");
    const store = openStore(file);
    try {
      await fill(store);
    } finally {
      store.close();
    }
    return await storyCommand(choice, { ...settings, store: file });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
