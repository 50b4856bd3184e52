import { HearsayError } from "../../record/index.js";
import { joinBylines } from "../byline.js";
import { failed, opened } from "./attempt.js";
import { wordsOfFragment } from "./fragment.js";
import { articleOf, webAddress } from "./item.js";
import { escaped } from "./json-feed.js";
import { isObject, type JsonObject, objects, string } from "./json-values.js";
import type { Opened, Origin } from "./opened.js";

/** What an item holds that is no text. */
const MEDIA = /^(?:audio|video|picture|graphic|photo)$/;

/** Whether a value is a news item in IPTC's ninjs: it has a body by one of the names of versions 1 to 3. */
export function isNinjs(value: unknown): value is JsonObject {
  if (!isObject(value) || typeof value.text === "string") return false;
  const hasBody = ["body_text", "body_html", "body_xhtml"].some((name) => typeof value[name] === "string");
  return hasBody || Array.isArray(value.bodies) || (typeof value.uri === "string" && isKnownType(value.type));
}

function isKnownType(type: unknown): boolean {
  return typeof type === "string" && (type === "text" || type === "composite" || MEDIA.test(type));
}

/** The article in a ninjs item. */
export function openNinjs(item: JsonObject, { place }: Origin): Opened {
  const type = string(item.type) ?? "text";
  const status = string(item.pubstatus) ?? "usable";
  if (status !== "usable") {
    const told = `its status is "${status}": its agency asks that it not be used`;
    return failed(new HearsayError("format", told), place);
  }
  const { content, isMarkup } = bodyOf(item);
  if (content === "") {
    const told =
      type === "text"
        ? "the item has no body: give the item with its text"
        : `the item is of type "${type}" and holds no text: give items of type "text"`;
    return failed(new HearsayError("no-text", told), place);
  }
  const title = titleOf(item);
  const byline = bylineOf(item);
  return opened(() => {
    const text = wordsOfFragment(isMarkup ? content : (escaped(content) ?? ""), { title, byline });
    return articleOf(
      {
        url: webAddress(string(item.url) ?? string(item.uri), null),
        title: escaped(title),
        byline,
        outlet: outletOf(item),
        published: string(item.firstcreated) ?? string(item.versioncreated) ?? string(item.versionCreated),
        language: string(item.language),
        content,
        summary: "",
      },
      text,
    );
  }, place);
}

/** Plain text is wanted least, because mark-up knows its paragraphs. */
function bodyOf(item: JsonObject): { readonly content: string; readonly isMarkup: boolean } {
  const bodies = objects(item.bodies).map((body) => ({
    content: string(body.value) ?? "",
    isMarkup: /html|xml/.test(string(body.contenttype) ?? string(body.contentType) ?? ""),
    role: string(body.role) ?? "main",
  }));
  const main = bodies.filter(({ role, content }) => !/caption|summary|teaser/i.test(role) && content !== "");
  return (
    [
      { content: string(item.body_xhtml) ?? "", isMarkup: true },
      { content: string(item.body_html) ?? "", isMarkup: true },
      ...main.filter(({ isMarkup }) => isMarkup),
      ...main,
      { content: string(item.body_text) ?? "", isMarkup: false },
    ].find(({ content }) => content !== "") ?? { content: "", isMarkup: false }
  );
}

function titleOf(item: JsonObject): string | null {
  const headlines = objects(item.headlines);
  const main = headlines.find(({ role }) => role === "main" || role === undefined) ?? headlines[0];
  return string(item.headline) ?? string(main?.value) ?? string(item.title) ?? string(item.name);
}

function bylineOf(item: JsonObject): string | null {
  const list = objects(item.bylines).map((by) => string(by.byline) ?? string(by.name) ?? "");
  return joinBylines([string(item.byline) ?? "", ...list]);
}

/** Who gives it out, by the names of ninjs's versions; the holder of the rights stands in for it. */
function outletOf(item: JsonObject): string | null {
  const [provider] = [...objects([item.provider]), ...objects(item.infosources)];
  return string(provider?.name) ?? string(item.copyrightholder) ?? string(item.copyrightHolder);
}
