import { type Article, HearsayError } from "../record/index.js";
import { articleFromText } from "./article.js";
import { isBlank } from "./blank.js";
import { articleParagraphs } from "./body.js";
import { pageFacts } from "./facts.js";
import { metadataOf } from "./metadata.js";
import { paragraphsOf } from "./paragraphs.js";

/** What is known of a page besides its source. */
export interface HtmlOptions {
  /** The address it was got from: resolves relative addresses, and stands in where it names none itself. */
  readonly url?: string | null | undefined;
}

/** A page that shows less may be a notice ("Please enable JavaScript"), its words being in JSON-LD. */
const NOTICE = 140;

/**
 * The {@link Article} on a page. Its text is the article's paragraphs, parted by a blank line: headings,
 * list items and quotations are paragraphs of their own, a single `<br>` is a line break; white space is
 * collapsed, no-break spaces are plain ones, soft hyphens and zero-width spaces are gone. Captions,
 * scripts, share buttons and other furniture are left out. The headline is `title` and not part of the
 * text. Outlet, title, byline, time and address are weighed as `metadataOf` says.
 *
 * Any string is read in time proportional to its length, however broken or deeply nested.
 *
 * @throws HearsayError `"empty"` when the page is blank, `"not-html"` when it holds no words or is a feed.
 */
export function articleFromHtml(html: string, { url = null }: HtmlOptions = {}): Article {
  if (isBlank(html)) {
    throw new HearsayError("empty", "there is no text in it, only white space: give a page to read");
  }
  const facts = pageFacts(html);
  if (facts.isFeed) {
    throw new HearsayError(
      "not-html",
      "it is a feed or a site map, not an article: give the article's own page",
    );
  }
  const { body, ...metadata } = metadataOf(facts, url);
  const shown = articleParagraphs(html, metadata).join("\n\n");
  const stated = shown.length < NOTICE ? bodyOf(body) : "";
  const text = stated.length > shown.length ? stated : shown;
  if (isBlank(text)) {
    throw new HearsayError(
      "not-html",
      "no article could be found in it: if a script builds the page, save it from a browser once it is shown",
    );
  }
  const article = articleFromText(text, metadata);
  return article.language === "und" ? { ...article, language: statedLanguage(facts.language) } : article;
}

/** The words that only JSON-LD gives, as text or as mark-up, in paragraphs where they are parted there. */
function bodyOf(body: string | null): string {
  const lines = (body ?? "").split(/\n+/);
  return lines.flatMap((line) => paragraphsOf(line).map(({ text }) => text)).join("\n\n");
}

function statedLanguage(code: string | null): string {
  const primary = code?.match(/^[a-z]{2,3}(?=$|[-_])/i)?.[0].toLowerCase();
  return primary ?? "und";
}
