import type { Kept } from "../../store/index.js";
import { recordDocument } from "../output/json.js";
import { harmless } from "../terminal/harmless.js";
import { oneLine } from "../terminal/one-line.js";
import { page } from "../terminal/page.js";
import { remarksOn, whereAndWhen } from "./articles.js";
import { type AskSettings, asking, type Printer } from "./printer.js";
import { pick, whole } from "./versions.js";

/** An article that no reader knows the language of: its text, and that it was not read. */
async function showUnread(article: Kept, printer: Printer): Promise<void> {
  const { content } = article;
  await printer.line();
  if (content.title !== null) await printer.wrapped([{ text: oneLine(content.title), role: "title" }]);
  await printer.line({ text: whereAndWhen(article), role: "faint" });
  for (const paragraph of content.text.split(/[\n\r\u0085\u2028\u2029]+/)) {
    if (paragraph.trim() === "") continue;
    await printer.line();
    await printer.wrapped([{ text: harmless(paragraph), role: null }]);
  }
  await printer.line();
  const why = `Not read: it is written in "${harmless(content.language)}", which no reader knows; who says what in it is not known`;
  await printer.wrapped([{ text: why, role: "unnamed" }]);
}

/** `hearsay show ARTICLE`: an article of the store as `hearsay read` shows it. */
export function showCommand(
  reference: string,
  version: number | undefined,
  settings: AskSettings,
): Promise<number> {
  return asking(settings, async (store, printer) => {
    const article = whole(store, pick(store.versions(reference), version));
    const { record, content } = article;
    if (settings.json) {
      if (record) for (const piece of recordDocument(record)) await printer.text(piece);
      else await printer.json({ ...content, unread: true });
      return 0;
    }
    if (!record) await showUnread(article, printer);
    else {
      const look = { columns: printer.width + 4, colour: printer.colour };
      for (const line of page(record, article.origin, look, null, article.reader)) await printer.text(line);
    }
    const remarks = remarksOn(article).filter((remark) => remark.startsWith("version"));
    if (remarks.length > 0) {
      await printer.line();
      await printer.line({
        text: `This is ${remarks.join()}; hearsay diff shows what changed`,
        role: "faint",
      });
    }
    return 0;
  });
}
