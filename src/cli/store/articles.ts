import type { Listed } from "../../store/index.js";
import { harmless } from "../terminal/harmless.js";
import { oneLine } from "../terminal/one-line.js";
import type { Run } from "../terminal/style.js";
import { cells, shorten } from "../terminal/width.js";

/** Ids that Hearsay makes are 16 digits; half of them tell articles apart in any store. */
const enough = 8;

/** What to give a command to mean this article: its id, cut where Hearsay made it. */
export function shortId({ id }: Listed): string {
  return oneLine(/^[0-9a-f]{16}$/.test(id) ? id.slice(0, enough) : id);
}

/** Where and when: "Orrin Gazette · 2024-03-01", or where it came from. */
export function whereAndWhen({ outlet, published, url, origin }: Listed): string {
  const known = [outlet, published?.slice(0, 10)].filter((part) => part);
  return harmless(known.length > 0 ? known.join(" · ") : (url ?? origin));
}

/** The same beside what the article is called: empty where that says it already. */
export function whereAndWhenBeside(article: Listed): string {
  const { outlet, published, title } = article;
  return title === null && !outlet && !published ? "" : whereAndWhen(article);
}

/** What an article is called: its title, its address, or where it came from. */
export function calledArticle({ title, url, origin }: Listed): string {
  return oneLine(title ?? url ?? origin);
}

/** "unread (de)", "version 2 of 3"; nothing for what is ordinary. */
export function remarksOn({ reader, language, version, versions }: Listed): readonly string[] {
  return [
    ...(reader === null ? [`unread (${harmless(language)})`] : []),
    ...(versions > 1 ? [`version ${version} of ${versions}`] : []),
  ];
}

/** An article on one line: where and when, its title, what is remarkable, and how to ask for it. */
export function articleLine(article: Listed, room: number): readonly Run[] {
  const id = shortId(article);
  const remarks = remarksOn(article)
    .map((remark) => ` · ${remark}`)
    .join("");
  const rest = room - cells(id) - cells(remarks) - 3;
  const all = [whereAndWhenBeside(article), calledArticle(article)].filter((part) => part).join(" · ");
  const said = shorten(all, Math.max(rest, 10));
  return [
    { text: said, role: "faint" },
    { text: remarks, role: "unnamed" },
    { text: ` · ${id}`, role: "faint" },
  ];
}
