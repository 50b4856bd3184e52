import { HearsayError } from "../../record/index.js";
import { normaliseDate } from "../date.js";
import { failed } from "./attempt.js";
import { lineOf } from "./fragment.js";
import { webAddress } from "./item.js";
import type { Opened, Origin } from "./opened.js";
import { child, textOf, xmlElements } from "./xml.js";

const WANTED = new Set(["url", "sitemap"]);

/**
 * The addresses in a sitemap (pages) or an index of sitemaps (more sitemaps), as links. Title and time
 * are those of Google's news sitemaps; when a page was last changed is not when it was published.
 */
export function* openSitemap(xml: string, { place, url }: Origin): Generator<Opened> {
  const elements = xmlElements(xml, WANTED);
  let count = 0;
  let next = elements.next();
  for (; !next.done; next = elements.next()) {
    const { value: element } = next;
    const at = `${place}:${element.name} ${++count}`;
    const written = textOf(xml, child(element, "loc")).trim();
    const address = webAddress(written, url);
    const news = child(element, "news:news");
    if (!element.isWhole) {
      yield failed(new HearsayError("damaged", "the sitemap is cut short here: get it again"), at);
    } else if (address === null) {
      yield failed(
        new HearsayError("damaged", "there is no address on the web in its <loc>: tell the site"),
        at,
      );
    } else {
      yield {
        ok: "link",
        url: address,
        title: news && lineOf(textOf(xml, child(news, "news:title"))),
        published: news && normaliseDate(textOf(xml, child(news, "news:publication_date"))),
        place: at,
      };
    }
  }
  if (!next.value.isWhole) {
    yield failed(
      new HearsayError("damaged", `the sitemap is cut short after ${count} addresses: get it again`),
      place,
    );
  } else if (count === 0) yield failed(new HearsayError("empty", "the sitemap names no addresses"), place);
}

/** `https://…` on every line that has something on it: a sitemap as plain text. */
export function addressList(text: string): readonly string[] | null {
  const lines = text.split(/\r\n?|\n/).map((line) => line.trim());
  const filled = lines.filter((line) => line !== "");
  return filled.length > 0 && filled.every((line) => /^https?:\/\/[^\s]+$/.test(line)) ? lines : null;
}
