import type { Found, Query } from "../../store/index.js";
import { hitLines, unreadLines } from "./hits.js";
import { type AskSettings, asking, counted, type Printer } from "./printer.js";

/** "37 statements", "10,000 statements or more, the first 20". */
function heading({ hits, total, counted: most }: Found, offset: number): string {
  const all = `${counted(total, "statement")}${total >= most ? " or more" : ""}`;
  if (hits.length === total) return all;
  if (hits.length === 0) return `${all}, none from ${offset + 1} on`;
  return offset === 0
    ? `${all}, the first ${hits.length}`
    : `${all}, ${offset + 1} to ${offset + hits.length}`;
}

/** Shows statements with the hit in context. */
export async function showFound(found: Found, offset: number, printer: Printer): Promise<void> {
  const { hits, unread } = found;
  const digits = String(offset + hits.length).length;
  for (const [i, hit] of hits.entries()) {
    for (const line of hitLines(hit, offset + i + 1, digits, printer.width, printer.colour))
      await printer.line(...line);
    await printer.line();
  }
  await printer.line({ text: heading(found, offset), role: "title" });
  if (unread.length === 0) return;
  await printer.line();
  await printer.line({
    text: `Not read, since no reader knows their language: ${counted(unread.length, "article")} with the words`,
    role: "unnamed",
  });
  for (const hit of unread) {
    await printer.line();
    for (const line of unreadLines(hit, printer.width, printer.colour)) await printer.line(...line);
  }
}

/** `hearsay search`: statements, ranked, with the hit in context. */
export function searchCommand(query: Query, settings: AskSettings): Promise<number> {
  return asking(settings, async (store, printer) => {
    const found = store.search(query);
    if (settings.json) await printer.json(found);
    else await showFound(found, query.offset ?? 0, printer);
    return 0;
  });
}
