import type { ListQuery } from "../../store/index.js";
import { cells, shorten } from "../terminal/width.js";
import { calledArticle, remarksOn, shortId, whereAndWhenBeside } from "./articles.js";
import { type AskSettings, asking, counted } from "./printer.js";

/** `hearsay list`: the articles of the store, latest added first. */
export function listCommand(query: ListQuery, settings: AskSettings): Promise<number> {
  return asking(settings, async (store, printer) => {
    const articles = store.list(query);
    if (settings.json) {
      await printer.json(articles);
      return 0;
    }
    for (const article of articles) {
      const id = shortId(article);
      const said = [
        whereAndWhenBeside(article),
        ...(article.reader === null ? [] : [counted(article.statements, "statement")]),
        ...remarksOn(article),
      ]
        .filter((part) => part)
        .join(" · ");
      const title = shorten(calledArticle(article), printer.width);
      await printer.line({ text: title, role: "title" });
      await printer.line(
        { text: id, role: "source" },
        { text: shorten(` · ${said}`, printer.width - cells(id)), role: "faint" },
      );
      if (printer.closed) break;
    }
    const { articles: total, unread } = store.counts();
    await printer.line();
    await printer.line({
      text: `${counted(articles.length, query.allVersions ? "version" : "article")} of ${total.toLocaleString("en")}${unread > 0 ? `, of which ${unread.toLocaleString("en")} unread` : ""}`,
      role: "title",
    });
    return 0;
  });
}
