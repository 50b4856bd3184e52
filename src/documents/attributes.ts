import { decodeHTML, decodeHTMLAttribute } from "entities";

const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>][^\s>]*)))?/g;

/** The attributes of a start tag from their source. Names are in lower case; of two alike the first holds. */
export function attributesOf(source: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = "", double, single, bare] of source.matchAll(ATTRIBUTE)) {
    const key = name.toLowerCase();
    if (attributes.has(key)) continue;
    const value = double ?? single ?? bare ?? "";
    attributes.set(key, value.includes("&") ? decodeHTMLAttribute(value) : value);
  }
  return attributes;
}

/** Characters that show nothing and stand inside words: soft hyphen, zero-width space, word joiner, BOM. */
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/g;

/**
 * Text of a page as a reader sees it: character references decoded, invisible characters and control
 * characters dropped. White space is left as it is.
 */
export function shownText(raw: string): string {
  const decoded = raw.includes("&") ? decodeHTML(raw) : raw;
  return decoded.replace(INVISIBLE, "").replace(/[^\P{Cc}\s]/gu, "");
}

/** Runs of white space, no-break spaces included, as one plain space; none at the ends. */
export function collapse(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
