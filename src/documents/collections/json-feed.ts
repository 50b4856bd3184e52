import { HearsayError } from "../../record/index.js";
import { joinBylines } from "../byline.js";
import { failed } from "./attempt.js";
import { openItem, webAddress } from "./item.js";
import { isObject, type JsonObject, objects, string } from "./json-values.js";
import type { Opened, Origin } from "./opened.js";

/** Whether a value is a JSON Feed (jsonfeed.org, versions 1 and 1.1). */
export function isJsonFeed(value: unknown): value is JsonObject {
  return isObject(value) && /^https?:\/\/jsonfeed\.org\/version\//.test(string(value.version) ?? "");
}

/** The items of a JSON Feed, in their order. */
export function* openJsonFeed(feed: JsonObject, { place, url }: Origin): Generator<Opened> {
  const base = url ?? webAddress(string(feed.home_page_url), null);
  const items: readonly unknown[] = Array.isArray(feed.items) ? feed.items : [];
  if (items.length === 0) {
    yield failed(new HearsayError("empty", "the feed holds no items: try again when it does"), place);
  }
  for (const [index, item] of items.entries()) {
    const at = `${place}:item ${index + 1}`;
    if (!isObject(item)) {
      yield failed(new HearsayError("damaged", "the item is not an object: tell the feed's makers"), at);
      continue;
    }
    const authors = [item.authors, [item.author], feed.authors, [feed.author]].find(
      (list) => objects(list).length > 0,
    );
    const text = string(item.content_text);
    yield openItem(
      {
        // `external_url` is what a link blog comments on; its own page comes first.
        url:
          webAddress(string(item.url), base) ??
          webAddress(string(item.id), null) ??
          webAddress(string(item.external_url), base),
        title: escaped(string(item.title)),
        byline: joinBylines(objects(authors).map(({ name }) => string(name) ?? "")),
        outlet: string(feed.title),
        published: string(item.date_published) ?? string(item.date_modified),
        language: string(item.language) ?? string(feed.language),
        content: string(item.content_html) ?? escaped(text) ?? "",
        summary: escaped(string(item.summary)) ?? "",
      },
      at,
    );
  }
}

/** Plain text as mark-up. */
export function escaped(text: string | null): string | null {
  return text === null ? null : text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
