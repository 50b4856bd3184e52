import { HearsayError } from "../../record/index.js";
import { joinBylines } from "../byline.js";
import { failed, opened } from "./attempt.js";
import { lineOf, wordsOfFragment } from "./fragment.js";
import { articleOf, webAddress } from "./item.js";
import { escaped } from "./json-feed.js";
import type { Opened, Origin } from "./opened.js";
import {
  attribute,
  child,
  childrenOf,
  markupOf,
  textOf,
  within,
  type XmlElement,
  xmlElements,
} from "./xml.js";

const WANTED = new Set(["newsItem", "packageItem", "nitf"]);
/** Elements of NITF as HTML knows them; `<p>`, `<table>`, lists and `<blockquote>` are alike. */
const NITF: readonly (readonly [RegExp, string])[] = [
  [/<(\/?)(?:\w+:)?hl2(?=[\s/>])/g, "<$1h2"],
  // Pictures with their captions, and notes to editors.
  [/<(\/?)(?:\w+:)?(?:media|note)(?=[\s/>])/g, "<$1figcaption"],
  [/<(\/?)(?:\w+:)?br(?=[\s/>])/g, "<$1br"],
];

/**
 * The articles in NewsML-G2 (a newsItem, or a newsMessage of many) and in NITF, in their order. Pictures,
 * recordings and packages hold no article of their own and are told as such; what was withdrawn is, too.
 */
export function* openNewsml(xml: string, { place }: Origin): Generator<Opened> {
  const elements = xmlElements(xml, WANTED);
  let count = 0;
  let next = elements.next();
  for (; !next.done; next = elements.next()) {
    const { value: element } = next;
    count++;
    const at = element.parent === "" ? place : `${place}:item ${count}`;
    if (!element.isWhole) {
      yield failed(new HearsayError("damaged", "the item is cut short: get it again"), at);
      return;
    }
    if (element.name === "nitf") yield openNitf(xml, element, at);
    else if (element.name === "packageItem") {
      // A package lists items that stand beside it; it has no words.
      const told = "a package only lists other items: give those";
      if (element.parent === "") yield failed(new HearsayError("no-text", told), at);
    } else yield openNewsItem(xml, element, at);
  }
  if (!next.value.isWhole) {
    yield failed(new HearsayError("damaged", "the message is cut short: get it again"), place);
  } else if (count === 0) yield failed(new HearsayError("empty", "there is no news item in it"), place);
}

function openNewsItem(xml: string, item: XmlElement, place: string): Opened {
  const about = child(item, "itemMeta");
  const meta = child(item, "contentMeta");
  const status = (attribute(child(about, "pubStatus"), "qcode") ?? "stat:usable").replace(/^.*:/, "");
  if (status !== "usable") {
    const told = `its status is "${status}": its agency asks that it not be used`;
    return failed(new HearsayError("format", told), place);
  }
  const content = contentOf(xml, child(item, "contentSet"));
  if (content === "") {
    const kind = attribute(child(about, "itemClass"), "qcode")?.replace(/^.*:/, "") ?? "text";
    const told =
      kind === "text"
        ? "the item holds no text of its own: give the item with its text"
        : `the item is of class "${kind}" and holds no text: give items of class "text"`;
    return failed(new HearsayError("no-text", told), place);
  }
  return opened(() => {
    const title = lineOf(textOf(xml, child(meta, "headline")));
    const byline = joinBylines(childrenOf(meta, "by").map((by) => textOf(xml, by)));
    const provider = child(about, "provider");
    const creators = childrenOf(meta, "creator").map((creator) => textOf(xml, child(creator, "name")));
    const language = attribute(child(meta, "language"), "tag") ?? attribute(item, "xml:lang");
    return articleOf(
      {
        url: webAddress(attribute(item, "guid"), null),
        title: escaped(title),
        byline: byline ?? joinBylines(creators),
        outlet:
          lineOf(textOf(xml, child(provider, "name"))) ??
          attribute(provider, "literal") ??
          lineOf(textOf(xml, child(meta, "creditline"))),
        published:
          textOf(xml, child(about, "firstCreated")).trim() ||
          textOf(xml, child(about, "versionCreated")).trim(),
        language,
        content,
        summary: "",
      },
      wordsOfFragment(content, { title, byline }),
    );
  }, place);
}

/** The item's own words as mark-up; empty where it has none. */
function contentOf(xml: string, set: XmlElement | null): string {
  for (const inline of childrenOf(set, "inlineXML")) {
    const [nitf] = within(inline, "nitf");
    if (nitf) return bodyOfNitf(xml, nitf);
    const [body] = within(inline, "body");
    const markup = markupOf(xml, body ?? inline);
    if (/\S/.test(markup)) return markup.replace(/<(\/?)\w+:(?=[a-z])/g, "<$1");
  }
  for (const inline of childrenOf(set, "inlineData")) {
    const type = attribute(inline, "contenttype") ?? "text/plain";
    const text = textOf(xml, inline);
    if (/\S/.test(text) && type.startsWith("text/") && attribute(inline, "encoding") === null) {
      return type === "text/html" ? text : (escaped(text) ?? "");
    }
  }
  return "";
}

function openNitf(xml: string, nitf: XmlElement, place: string): Opened {
  const [head] = within(nitf, "body.head");
  const content = bodyOfNitf(xml, nitf);
  if (!/\S/.test(content)) {
    return failed(
      new HearsayError("no-text", "there is no body.content in it: give the item with its text"),
      place,
    );
  }
  return opened(() => {
    const title = lineOf(textOf(xml, first(head, "hl1") ?? first(nitf, "title")));
    const byline = joinBylines([textOf(xml, first(head, "byttl") === null ? first(head, "byline") : null)]);
    const person = joinBylines([textOf(xml, first(head, "person"))]);
    const issued =
      attribute(first(nitf, "date.issue"), "norm") ?? attribute(first(nitf, "story.date"), "norm");
    return articleOf(
      {
        url: webAddress(attribute(first(nitf, "pubdata"), "ex-ref"), null),
        title: escaped(title),
        byline: person ?? byline,
        outlet: attribute(first(nitf, "pubdata"), "name") ?? lineOf(textOf(xml, first(head, "distributor"))),
        published: issued,
        language: attribute(nitf, "xml:lang"),
        content,
        summary: "",
      },
      wordsOfFragment(content, { title, byline: person ?? byline }),
    );
  }, place);
}

/** The first element of a name, at any depth. */
function first(from: XmlElement | undefined, name: string): XmlElement | null {
  const [found] = from ? within(from, name) : [];
  return found ?? null;
}

/** The body of NITF as HTML. */
function bodyOfNitf(xml: string, nitf: XmlElement): string {
  const [content] = within(nitf, "body.content");
  if (!content) return "";
  const markup = markupOf(xml, content);
  return NITF.reduce((text, [pattern, name]) => text.replace(pattern, name), markup);
}
