import { HearsayError } from "../../record/index.js";
import { joinBylines } from "../byline.js";
import { failed } from "./attempt.js";
import { lineOf } from "./fragment.js";
import { type Item, openItem, webAddress } from "./item.js";
import type { Opened, Origin } from "./opened.js";
import { attribute, child, childrenOf, markupOf, textOf, type XmlElement, xmlElements } from "./xml.js";

/** The items, and what the feed says of itself. */
const WANTED = new Set(["item", "entry", "title", "language", "link"]);

/** What a feed says of itself, gathered as it is met: it stands before the items. */
interface Channel {
  outlet: string | null;
  language: string | null;
  base: string | null;
}

/**
 * The items of a feed in RSS 2.0 (and its forerunners), RSS 1.0 or Atom, in their order. A feed that is
 * cut short gives the items before the cut, and then says so.
 */
export function* openFeed(xml: string, { place, url }: Origin): Generator<Opened> {
  const channel: Channel = { outlet: null, language: languageOfRoot(xml), base: url };
  const elements = xmlElements(xml, WANTED);
  let count = 0;
  let next = elements.next();
  for (; !next.done; next = elements.next()) {
    const element = next.value;
    if (element.name !== "item" && element.name !== "entry") {
      note(channel, xml, element);
      continue;
    }
    const at = `${place}:item ${++count}`;
    if (element.isWhole) yield openItem(itemOf(xml, element, channel), at);
    else yield failed(new HearsayError("damaged", "the feed is cut short in this item: get it again"), at);
  }
  if (!next.value.isWhole) {
    const what = count === 0 ? "the feed is cut short" : `the feed is cut short after item ${count}`;
    yield failed(new HearsayError("damaged", `${what}, or its mark-up is broken: get it again`), place);
  } else if (count === 0) {
    yield failed(new HearsayError("empty", "the feed holds no items: try again when it does"), place);
  }
}

function languageOfRoot(xml: string): string | null {
  return (
    /<(?:\w+:)?(?:feed|rss|RDF)\b[^>]{0,1000}?\sxml:lang=["']([\w-]{2,20})/.exec(xml.slice(0, 5000))?.[1] ??
    null
  );
}

/** Takes in what stands outside the items: `<channel><title>`, `<feed><link href>`. */
function note(channel: Channel, xml: string, element: XmlElement): void {
  if (element.parent !== "channel" && element.parent !== "feed") return;
  if (element.name === "title") channel.outlet ??= lineOf(textOf(xml, element));
  else if (element.name === "language") channel.language ??= textOf(xml, element).trim();
  else {
    const rel = attribute(element, "rel") ?? "alternate";
    const address = attribute(element, "href") ?? textOf(xml, element);
    if (rel === "alternate") channel.base ??= webAddress(address, null);
  }
}

function itemOf(xml: string, element: XmlElement, channel: Channel): Item {
  const text = (name: string) => {
    const inner = child(element, name);
    // Mark-up that nobody escaped is mark-up all the same.
    return inner && inner.children.length > 0 ? markupOf(xml, inner) : textOf(xml, inner);
  };
  const line = (...names: string[]) =>
    names.map((name) => lineOf(text(name))).find((found) => found !== null) ?? null;
  const base = webAddress(attribute(element, "xml:base"), channel.base) ?? channel.base;
  const source = child(element, "source");
  const isAtom = element.name === "entry";
  return {
    url: addressOf(xml, element, base),
    title: isAtom ? markedText(xml, child(element, "title")) : text("title") || text("dc:title"),
    byline: bylineOf(xml, element),
    // An aggregator names the outlet of each item; an Atom source is the feed that the entry was taken from.
    outlet: lineOf(textOf(xml, source && (child(source, "title") ?? source))) ?? channel.outlet,
    published: line("pubDate", "published", "dc:date", "dcterms:created", "issued", "updated", "modified"),
    language: attribute(element, "xml:lang") ?? line("dc:language") ?? channel.language,
    content: isAtom ? markedText(xml, child(element, "content")) : text("content:encoded"),
    summary: isAtom
      ? markedText(xml, child(element, "summary"))
      : text("description") || text("dc:description") || text("atom:summary"),
  };
}

/** Text of an Atom construct as mark-up: `type` is text, html or xhtml (RFC 4287, 3.1 and 4.1.3). */
function markedText(xml: string, element: XmlElement | null): string {
  if (element === null || attribute(element, "src") !== null) return "";
  const type = attribute(element, "type") ?? "text";
  if (type === "xhtml" || /[/+]xml$/.test(type)) return markupOf(xml, element);
  // Pictures and the like are given in base64.
  if (type.includes("/") && !type.startsWith("text/")) return "";
  const text = textOf(xml, element);
  return type === "html" || type === "text/html"
    ? text
    : text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}

function addressOf(xml: string, element: XmlElement, base: string | null): string | null {
  const original = webAddress(textOf(xml, child(element, "feedburner:origLink")), base);
  if (original) return original;
  const links = [...childrenOf(element, "link"), ...childrenOf(element, "atom:link")];
  for (const link of links) {
    const rel = attribute(link, "rel") ?? "alternate";
    const found = rel === "alternate" && webAddress(attribute(link, "href") ?? textOf(xml, link), base);
    if (found) return found;
  }
  const guid = child(element, "guid");
  const permanent = attribute(guid, "isPermaLink")?.toLowerCase() !== "false";
  return (
    (permanent ? webAddress(textOf(xml, guid), null) : null) ??
    webAddress(attribute(element, "rdf:about") ?? attribute(element, "about"), base) ??
    (element.name === "entry" ? webAddress(textOf(xml, child(element, "id")), null) : null)
  );
}

function bylineOf(xml: string, element: XmlElement): string | null {
  const names = [
    ...childrenOf(element, "dc:creator").map((creator) => textOf(xml, creator)),
    ...[...childrenOf(element, "author"), ...childrenOf(element, "atom:author")].map((author) =>
      textOf(xml, child(author, "name") ?? child(author, "atom:name") ?? author),
    ),
  ];
  return joinBylines(names.map((name) => personIn(lineOf(name) ?? "")));
}

/** `"Ann Lee"` of "lee@post.example (Ann Lee)", the form that RSS 2.0 asks for; nobody of an address alone. */
function personIn(name: string): string {
  const named = /^\S+@\S+ \((.+)\)$/.exec(name)?.[1] ?? /^(.+?) <\S+@\S+>$/.exec(name)?.[1] ?? name;
  return /^\S+@\S+$/.test(named) ? "" : named;
}
