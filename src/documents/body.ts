import { Readability } from "@mozilla/readability";
import { DOMParser } from "linkedom";
import { type LeanPage, leanPage } from "./lean.js";
import { type Paragraph, paragraphsOf } from "./paragraphs.js";
import { type BodyHints, withoutFurniture } from "./unfurnished.js";

/**
 * Readability lists an element's children anew for each child it moves, so its time grows with their
 * square. The worst page of 5,000 elements takes it about a second; long live blogs have some 3,000.
 */
const MAX_NODES = 5000;
/** It also reads the text anew at every level it lies at. No article is as long as a book. */
const MAX_LENGTH = 2_000_000;
/** A text shorter than this is a button, not an article. */
const MIN_TEXT = 140;

/**
 * The paragraphs of the article on a page, in order; none where the page has no words.
 *
 * Readability finds the article. Where it finds none, or the page has more elements than it can handle in
 * bounded time, they are the paragraphs of `<article>` or `<main>`, or else of the page, without its
 * margins and its lists of links. The headline is no part of them, nor are author lines and dates that
 * stand alone at the top.
 */
export function articleParagraphs(html: string, hints: BodyHints): readonly string[] {
  const page = leanPage(html, hints.title);
  const inBounds = page.nodes <= MAX_NODES && page.html.length <= MAX_LENGTH;
  const found = inBounds ? paragraphsOf(readable(page, hints.title)) : [];
  const all = paragraphsOf(page.html);
  const long = lengthOf(found) >= MIN_TEXT;
  return withoutFurniture(long ? withQuotations(found, all) : ownParagraphs(all, found), hints);
}

/** The mark-up that Readability takes for the article; empty where it finds none. */
function readable(page: LeanPage, title: string | null): string {
  const head = `<title>${(title ?? "").slice(0, 300).replace(/[&<>]/g, " ")}</title>`;
  const source = `<!doctype html><html><head>${head}</head><body>${page.html}</body></html>`;
  try {
    const document = new DOMParser().parseFromString(source, "text/html") as unknown as Document;
    const article = new Readability(document, {
      disableJSONLD: true,
      // Below the threshold it gives up its care about margins; a short article is no reason for that.
      charThreshold: Math.max(MIN_TEXT, Math.min(500, page.proseLength / 2)),
    }).parse();
    return article?.content ?? "";
  } catch {
    // Neither library promises not to throw on strange pages; the other way remains.
    return "";
  }
}

/** A quotation at the beginning or the end of a paragraph. */
const QUOTATION = /^[“„«"'‘]|[.,!?…—-][”“»"'’]$/;
/** Most paragraphs between two that were found for them to be part of the same text. */
const MAX_GAP = 3;

/**
 * Puts back quotations that Readability lost between two paragraphs it found: it takes a short
 * `"We'll see."` with its mark after the full stop for no sentence. `found` is mostly a part of `all`.
 */
function withQuotations(found: readonly Paragraph[], all: readonly Paragraph[]): readonly Paragraph[] {
  const result: Paragraph[] = [];
  const places = new Map<string, number[]>();
  for (const [i, { text }] of all.entries()) {
    const known = places.get(text);
    if (known) known.push(i);
    else places.set(text, [i]);
  }
  let last = -1;
  for (const paragraph of found) {
    const list = places.get(paragraph.text) ?? [];
    // The places are used up in order, so that each is looked at once.
    while (list.length > 0 && list[0] <= last) list.shift();
    const place = list[0];
    if (place !== undefined) {
      const gap = last < 0 || place - last - 1 > MAX_GAP ? [] : all.slice(last + 1, place);
      result.push(
        ...gap.filter(({ text, linked, isMarginal }) => QUOTATION.test(text) && linked < 0.3 && !isMarginal),
      );
      last = place;
    }
    result.push(paragraph);
  }
  return result;
}

/** Without Readability: the main part of the page, less its margins and links. */
function ownParagraphs(all: readonly Paragraph[], found: readonly Paragraph[]): readonly Paragraph[] {
  const own = all.filter(({ isMarginal, linked }) => !isMarginal && linked < 0.5);
  const main = own.filter(({ isMain }) => isMain);
  const best = lengthOf(main) * 3 >= lengthOf(own) && main.length > 0 ? main : own;
  if (lengthOf(found) >= lengthOf(best)) return found;
  return best.length > 0 ? best : all;
}

function lengthOf(paragraphs: readonly Paragraph[]): number {
  return paragraphs.reduce((sum, { text }) => sum + text.length, 0);
}
