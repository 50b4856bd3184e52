import { type Article, HearsayError } from "../../record/index.js";
import { articleFromText } from "../article.js";
import { normaliseDate } from "../date.js";
import { failed, opened } from "./attempt.js";
import { lineOf, wordsOfFragment } from "./fragment.js";
import type { Opened } from "./opened.js";

/** An item of a feed of any kind, or an agency's item: what it says, before it is decided what it is. */
export interface Item {
  readonly url: string | null;
  /** Mark-up or text. */
  readonly title: string | null;
  readonly byline: string | null;
  readonly outlet: string | null;
  readonly published: string | null;
  /** What the source says of its language; the text itself is asked first. */
  readonly language: string | null;
  /** What the item gives as its content: mark-up or text; empty where it gives none. */
  readonly content: string;
  /** What it gives as a description or summary, which some feeds use for the content. */
  readonly summary: string;
}

/** What is given as content is the article from this length on; a short one may be a note of two sentences. */
const MIN_CONTENT = 400;
/** What is given as a description is the article only where it is longer than any teaser. */
const MIN_SUMMARY = 1000;
/** How a teaser ends: "… [more]", "[…]", "Read more", "Continue reading Headline →". */
const CUT =
  /(?:…|\.{3}|\[(?:…|\.{3}|more)\]|(?:read|learn) (?:the )?(?:more|full (?:story|article)|rest)\W*|continue reading[^\n]{0,200})$/i;

/**
 * What an item is: an article when it holds the article's text, else the link to it. Content cut off
 * with dots or "Read more" is a teaser. Where there is no link, whatever it holds is the article.
 */
export function openItem(item: Item, place: string): Opened {
  try {
    const hints = { title: lineOf(item.title ?? ""), byline: item.byline };
    const content = wordsOfFragment(item.content, hints);
    const summary = item.summary === item.content ? content : wordsOfFragment(item.summary, hints);
    const isArticle =
      item.url === null ||
      (content.length >= MIN_CONTENT && !CUT.test(content)) ||
      (summary.length >= MIN_SUMMARY && !CUT.test(summary));
    const text = content.length >= summary.length || isArticleAlone(content) ? content : summary;
    if (isArticle && /\S/.test(text)) return opened(() => articleOf(item, text), place);
    if (item.url !== null) {
      const published = normaliseDate(item.published ?? "");
      return { ok: "link", url: item.url, title: hints.title, published, place };
    }
  } catch (error) {
    return failed(error, place);
  }
  return failed(
    new HearsayError("empty", "the item holds neither a text nor a link: nothing can be read of it"),
    place,
  );
}

function isArticleAlone(content: string): boolean {
  return content.length >= MIN_CONTENT && !CUT.test(content);
}

/** An article of an item's words. */
export function articleOf(item: Item, text: string): Article {
  const article = articleFromText(text, { ...item, title: lineOf(item.title ?? ""), language: null });
  if (article.language !== "und") return article;
  const stated = /^[a-z]{2,3}(?=$|[-_])/i.exec(item.language ?? "")?.[0].toLowerCase();
  return stated ? { ...article, language: stated } : article;
}

/** An address made absolute, without its fragment; null for what is no address on the web. */
export function webAddress(written: string | null | undefined, base: string | null): string | null {
  const address = written?.trim();
  if (!address) return null;
  try {
    const url = new URL(address, base ?? undefined);
    if (url.protocol !== "http:" && url.protocol !== "https:") return null;
    url.hash = "";
    return url.href;
  } catch {
    return null;
  }
}
