import { normaliseDate } from "./date.js";
import { EMPTY_LINES, LINK_LEAD } from "./furniture.js";
import type { Paragraph } from "./paragraphs.js";
import { alike, wordsOf } from "./title.js";

/** What the body of a page is read with. */
export interface BodyHints {
  readonly title: string | null;
  readonly byline: string | null;
}

/** Less what stands around an article on its page: its own headline, date and author, links to others. */
export function withoutFurniture(paragraphs: readonly Paragraph[], hints: BodyHints): readonly string[] {
  const kept = paragraphs.filter((paragraph, i) => {
    const { text, isTime } = paragraph;
    if (isTime || isLink(paragraph)) return false;
    if (EMPTY_LINES.has(text.toLowerCase().replace(/[\s.:…»>]+$/, ""))) return false;
    if (i > 5) return true;
    return !(alike(text, hints.title ?? "") || isByline(text, hints.byline ?? "") || isDate(text));
  });
  // A heading with nothing under it announced what is gone, such as a list of links.
  const end = kept.findLastIndex(({ isHeading }) => !isHeading);
  const rest = kept.slice(0, end < 0 ? kept.length : end + 1);
  // What looks like furniture and nothing else is all there is to read.
  return (rest.length > 0 ? rest : paragraphs).map(({ text }) => text);
}

/** "Ferry fares to rise again", "Read more: …": the title of another article. A sentence may be all link. */
function isLink({ text, linked, isHeading }: Paragraph): boolean {
  if (linked > 0.9 && !isHeading) return !/[.!?…][”"’'»]?$/.test(text);
  return linked > 0.5 && LINK_LEAD.test(text);
}

/** "Updated: May 31, 2024" */
function isDate(text: string): boolean {
  return normaliseDate(text.replace(/^(?:last )?(?:updated|modified)(?: on)?:? /i, "")) !== null;
}

/** "By Ann Lee and Bo Xi", where the byline is "Ann Lee, Bo Xi": no word in it that is not there. */
function isByline(text: string, byline: string): boolean {
  if (text.length > 200 || byline === "") return false;
  const known = new Set(["by", "and", ...wordsOf(byline)]);
  return wordsOf(text).every((word) => known.has(word));
}
