import { calledArticle } from "./articles.js";
import { type AskSettings, asking, counted } from "./printer.js";

/** `hearsay remove ARTICLE…`: takes articles out of the store, with all their versions. */
export function removeCommand(references: readonly string[], settings: AskSettings): Promise<number> {
  return asking(
    settings,
    async (store, printer) => {
      // All or none: one that means nothing takes none of the others along.
      const removed = store.together(() => references.map((reference) => store.remove(reference)));
      if (settings.json) await printer.json(removed.flat());
      else
        for (const versions of removed) {
          const latest = versions.at(-1)!;
          await printer.line({
            text: `Removed: ${calledArticle(latest)} (${counted(versions.length, "version")}, ${counted(latest.statements, "statement")})`,
            role: null,
          });
        }
      return 0;
    },
    { create: false },
  );
}
