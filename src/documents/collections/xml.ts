import { decodeHTMLStrict } from "entities";
import { attributesOf } from "../attributes.js";
import { type Finder, finder, tagEnd } from "../markup.js";

/** An element of an XML document. Places are UTF-16 offsets into the document. */
export interface XmlElement {
  /** With the prefix that is usual for its namespace, whatever prefix the document gives it. */
  readonly name: string;
  /** The source of its attributes (see {@link attribute}). */
  readonly source: string;
  readonly children: readonly XmlElement[];
  /** Where its content begins and ends. */
  readonly start: number;
  readonly end: number;
  /** The name of the element it lies in; empty for the root. */
  readonly parent: string;
  /** False where the document ends inside it. */
  readonly isWhole: boolean;
}

/** Prefixes as the formats' own descriptions write them. */
const PREFIXES: Readonly<Record<string, string>> = {
  "http://purl.org/rss/1.0/modules/content/": "content",
  "http://purl.org/dc/elements/1.1/": "dc",
  "http://purl.org/dc/terms/": "dcterms",
  "http://search.yahoo.com/mrss/": "media",
  "http://www.w3.org/2005/Atom": "atom",
  "http://www.google.com/schemas/sitemap-news/0.9": "news",
  "http://www.google.com/schemas/sitemap-image/1.1": "image",
  "http://rssnamespace.org/feedburner/ext/1.0": "feedburner",
  "http://www.itunes.com/dtds/podcast-1.0.dtd": "itunes",
};

/** How deep an element keeps its children: what lies deeper is part of its content all the same. */
const MAX_DEPTH = 64;
/** How many elements one element keeps; no item of a feed comes near it. */
const MAX_NODES = 20_000;
/** How far an end tag looks up for its start tag. */
const MAX_LOOK_UP = 64;

interface Draft {
  readonly name: string;
  readonly source: string;
  readonly start: number;
  readonly parent: string;
  readonly children: XmlElement[];
}

interface Frame {
  /** The name as the document writes it. */
  readonly written: string;
  readonly name: string;
  /** Null for what lies outside the wanted elements, or too deep in one. */
  readonly draft: Draft | null;
}

/**
 * Passes over an XML document and gives, one after the other, the elements of the names that are wanted
 * and lie in no other of them, each with all that is in it.
 *
 * It forgives what feeds get wrong (bare ampersands, end tags left out or astray) and takes time in
 * proportion to the length, without recursion. No entity is ever looked up: of a DOCTYPE nothing is read,
 * so neither files nor addresses are opened, and none can grow.
 *
 * @returns whether the document has its end
 */
export function* xmlElements(
  xml: string,
  wanted: ReadonlySet<string>,
): Generator<XmlElement, { readonly isWhole: boolean }> {
  const find = finder(xml);
  const prefixes = new Map<string, string>();
  const stack: Frame[] = [];
  /** Where in the stack the wanted element is that is being read; -1 outside them. */
  let outermost = -1;
  let nodes = 0;
  let rootPrefix = "";
  let at = 0;

  /** Ends the innermost element; gives it when it is a wanted one. */
  const pop = (end: number, isWhole: boolean): XmlElement | null => {
    const { draft } = stack.pop()!;
    if (draft === null) return null;
    const { name, source, start, parent, children } = draft;
    const element = { name, source, children, start, end, parent, isWhole };
    if (stack.length === outermost) {
      outermost = -1;
      nodes = 0;
      return element;
    }
    stack.at(-1)?.draft?.children.push(element);
    return null;
  };

  while (at < xml.length) {
    const tag = find("<", at);
    if (tag < 0) break;
    const passed = afterOther(xml, tag, find);
    if (passed !== null) {
      at = passed;
      continue;
    }
    const isEndTag = xml[tag + 1] === "/";
    const nameStart = tag + (isEndTag ? 2 : 1);
    let nameEnd = nameStart;
    while (nameEnd < xml.length && !isNameEnd(xml.charCodeAt(nameEnd))) nameEnd++;
    const tagAt = tagEnd(xml, nameEnd, find);
    if (tagAt < 0) break;
    at = tagAt + 1;
    const written = xml.slice(nameStart, nameEnd);

    if (isEndTag) {
      const least = Math.max(0, stack.length - MAX_LOOK_UP);
      let index = stack.length - 1;
      while (index >= least && stack[index].written !== written) index--;
      // An item ends its item, whatever was left open in it.
      if (index < least && stack[outermost]?.written === written) index = outermost;
      else if (index < least) continue;
      while (stack.length > index) {
        const element = pop(tag, true);
        if (element) yield element;
      }
      if (stack.length === 0) return { isWhole: true };
      continue;
    }

    const isEmpty = xml[tagAt - 1] === "/";
    const source = xml.slice(nameEnd, isEmpty ? tagAt - 1 : tagAt);
    if (source.includes("xmlns:")) {
      for (const [key, uri] of attributesOf(source)) {
        if (key.startsWith("xmlns:")) prefixes.set(key.slice(6), uri);
      }
    }
    const colon = written.indexOf(":");
    const prefix = colon < 0 ? "" : written.slice(0, colon);
    if (stack.length === 0) rootPrefix = prefix;
    const name =
      prefix === "" || prefix === rootPrefix
        ? written.slice(colon + 1)
        : `${PREFIXES[prefixes.get(prefix.toLowerCase()) ?? ""] ?? prefix}${written.slice(colon)}`;
    if (outermost >= 0 && stack[outermost].name === name) {
      // <item> … <item>: the end tag of the first was left out.
      //          ^
      for (const least = outermost; stack.length > least; ) {
        const element = pop(tag, true);
        if (element) yield element;
      }
    }
    if (outermost < 0 && wanted.has(name)) outermost = stack.length;
    const isKept = outermost >= 0 && stack.length - outermost < MAX_DEPTH && nodes++ < MAX_NODES;
    const parent = stack.at(-1)?.name ?? "";
    stack.push({ written, name, draft: isKept ? { name, source, start: at, parent, children: [] } : null });
    if (isEmpty) {
      const element = pop(at, true);
      if (element) yield element;
      if (stack.length === 0) return { isWhole: true };
    }
  }

  while (stack.length > 0) {
    const element = pop(xml.length, false);
    if (element) yield element;
  }
  return { isWhole: false };
}

/** The name of the first element, with its prefix; null where there is none. */
export function rootElement(xml: string): string | null {
  const find = finder(xml);
  for (let at = 0; ; ) {
    const tag = find("<", at);
    if (tag < 0 || xml.slice(at, tag).trim() !== "") return null;
    const passed = afterOther(xml, tag, find);
    if (passed === null) return /^<([^\s/>]+)/.exec(xml.slice(tag, tag + 200))?.[1] ?? null;
    if (passed <= tag + 1) return null;
    at = passed;
  }
}

/** The first child of a name. */
export function child(element: XmlElement | null | undefined, name: string): XmlElement | null {
  return element?.children.find((inner) => inner.name === name) ?? null;
}

/** All children of a name. */
export function childrenOf(element: XmlElement | null, name: string): readonly XmlElement[] {
  return element?.children.filter((inner) => inner.name === name) ?? [];
}

/** All elements of a name inside one, at any depth, in order. */
export function* within(element: XmlElement, name: string): Generator<XmlElement> {
  // No deeper than MAX_DEPTH.
  for (const inner of element.children) {
    if (inner.name === name) yield inner;
    else yield* within(inner, name);
  }
}

/** An attribute's value; null where it is not given or empty. */
export function attribute(element: XmlElement | null, name: string): string | null {
  return (element && attributesOf(element.source).get(name.toLowerCase())?.trim()) || null;
}

/** The text of an element: CDATA as it is, references decoded, tags left out. Often it is mark-up itself. */
export function textOf(xml: string, element: XmlElement | null): string {
  if (element === null) return "";
  const content = xml.slice(element.start, element.end);
  if (!content.includes("<")) return decoded(content);
  const find = finder(content);
  const parts: string[] = [];
  let at = 0;
  while (at < content.length) {
    const tag = find("<", at);
    parts.push(decoded(content.slice(at, tag < 0 ? content.length : tag)));
    if (tag < 0) break;
    const passed = afterOther(content, tag, find);
    if (content.startsWith("<![CDATA[", tag)) {
      const end = find("]]>", tag);
      parts.push(content.slice(tag + 9, end < 0 ? content.length : end));
    } else if (passed === tag + 1) parts.push("<");
    if (passed === null) {
      const end = tagEnd(content, tag + 1, find);
      at = end < 0 ? content.length : end + 1;
    } else at = passed;
  }
  return parts.join("");
}

/** The content as it is written, mark-up and all; for what is XHTML. CDATA marks are taken off. */
export function markupOf(xml: string, element: XmlElement): string {
  return xml.slice(element.start, element.end).replace(/<!\[CDATA\[([\s\S]*?)(?:\]\]>|$)/g, "$1");
}

function decoded(text: string): string {
  return text.includes("&") ? decodeHTMLStrict(text) : text;
}

/** Where what begins with "<" and is no tag ends: a comment, CDATA, a declaration, a bare mark; else null. */
function afterOther(xml: string, tag: number, find: Finder): number | null {
  const next = xml.charCodeAt(tag + 1);
  if (next === 0x21 || next === 0x3f) {
    if (xml.startsWith("<!--", tag)) return after(find("-->", tag + 4), 3, xml);
    if (xml.startsWith("<![CDATA[", tag)) return after(find("]]>", tag + 9), 3, xml);
    if (next === 0x3f) return after(find("?>", tag + 2), 2, xml);
    // <!DOCTYPE rss [ <!ENTITY a "…"> ]>
    const end = find(">", tag);
    const subset = end < 0 ? -1 : xml.slice(tag, end).indexOf("[");
    if (subset < 0) return after(end, 1, xml);
    return after(find(">", after(find("]", tag + subset), 1, xml)), 1, xml);
  }
  if (next === 0x2f || next === 0x5f || next > 0x7f) return null;
  const lower = next | 0x20;
  return lower >= 0x61 && lower <= 0x7a ? null : tag + 1;
}

function after(found: number, size: number, xml: string): number {
  return found < 0 ? xml.length : found + size;
}

function isNameEnd(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0x2f || code === 0x3e;
}
