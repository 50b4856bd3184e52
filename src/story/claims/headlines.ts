import type { ArticleRecord } from "../../record/index.js";

/** Headlines, printed once or twice, and lines of place and date stand in so many paragraphs at most. */
const FEW = 4;

/**
 * Where the headline ends in an article's text: after the leading paragraphs that are its title or do not end
 * as a sentence does. 0 where the text begins with its body.
 */
export function headlineEnd({ text, title }: Pick<ArticleRecord, "text" | "title">): number {
  let end = 0;
  let at = 0;
  for (let count = 0; count < FEW && at < text.length; count++) {
    let stop = text.indexOf("\n", at);
    if (stop < 0) stop = text.length;
    const line = text.slice(at, stop).trim();
    at = stop + 1;
    if (line === "") continue;
    const ends = /[.!?…:]["”’')]*$/.test(line);
    if (line !== title?.trim() && ends) break;
    end = stop;
  }
  // A text without a single full stop has no body to tell a headline from.
  return end >= text.trimEnd().length ? 0 : end;
}
