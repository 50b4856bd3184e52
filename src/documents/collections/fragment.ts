import { shownText } from "../attributes.js";
import { leanPage } from "../lean.js";
import { paragraphsOf } from "../paragraphs.js";
import { type BodyHints, withoutFurniture } from "../unfurnished.js";

/** A tag, of which a text without mark-up has none. */
const TAG = /<\/?[a-z][^<>]*>/i;
/** What WordPress puts behind an article in its feeds, and what excerpts end with. */
const TRAILER =
  /^(?:The post .{1,400} (?:first )?appeared (?:first )?on .{1,200}|(?:Continue reading|Read more|Read the rest)\b.{0,300})$/is;

/**
 * The words of mark-up that is an article and nothing else, as feeds and agencies hand it over: paragraphs
 * parted by a blank line. What has no tags is text already, and keeps its lines.
 */
export function wordsOfFragment(html: string, hints: BodyHints): string {
  if (!TAG.test(html)) return plainWords(shownText(html));
  // Nothing is looked for in it, so that none of it is lost: no Readability here.
  const paragraphs = withoutFurniture(paragraphsOf(leanPage(html, null).html), hints);
  while (paragraphs.length > 1 && TRAILER.test(paragraphs.at(-1)!)) (paragraphs as string[]).pop();
  return paragraphs.join("\n\n");
}

/** Text whose paragraphs are parted by blank lines, or by line breaks; spaces set right. */
function plainWords(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .replace(/[^\S\n]+/g, " ")
    .replace(/ ?\n ?/g, "\n")
    .replace(/\n{2,}/g, "\n\n")
    .trim();
}

/** One line of text out of a title that may hold mark-up; null where it shows nothing. */
export function lineOf(html: string): string | null {
  const bare = TAG.test(html) ? html.replace(/<[^<>]*>/g, " ") : html;
  return shownText(bare).replace(/\s+/g, " ").trim() || null;
}
