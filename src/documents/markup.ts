/** What {@link scanMarkup} calls as it passes over a page. Names are in lower case. */
export interface MarkupHandler {
  /** A stretch of text, its character references still encoded. */
  text(raw: string): void;
  /** A start tag, with the source of its attributes (see `attributesOf`). Void elements have no end tag. */
  open(name: string, attributes: string): void;
  close(name: string): void;
  /** What stands inside a `<script>`, which is not mark-up. Styles and the like are passed over. */
  script?(attributes: string, content: string): void;
}

/** Elements whose content is not mark-up (HTML Standard, 13.1.2). `true`: it is text to show. */
const RAW: Readonly<Record<string, boolean>> = {
  script: false,
  style: false,
  iframe: false,
  noembed: false,
  noframes: false,
  xmp: true,
  title: true,
  textarea: true,
};

/**
 * Passes over a page from tag to tag, as a browser's tokeniser does, whatever state the page is in.
 *
 * Takes time proportional to the length, and no stack: a mark that is never closed (`<!--`, a quotation
 * mark in a tag, `<style>`) is searched for once, not once for each place where it is missing.
 */
export function scanMarkup(html: string, handler: MarkupHandler): void {
  const find = finder(html);
  const lastTagEnd = html.lastIndexOf(">");
  let at = 0;
  while (at < html.length) {
    const tag = html.indexOf("<", at);
    if (tag < 0 || tag > lastTagEnd) {
      handler.text(html.slice(at));
      return;
    }
    const next = html.charCodeAt(tag + 1);
    if (!isLetter(next) && next !== 0x2f && next !== 0x21 && next !== 0x3f) {
      // "3 < 4": a mark that opens nothing.
      //    ^
      handler.text(html.slice(at, tag + 1));
      at = tag + 1;
      continue;
    }
    if (tag > at) handler.text(html.slice(at, tag));

    if (next === 0x21 || next === 0x3f || !isLetter(html.charCodeAt(tag + (next === 0x2f ? 2 : 1)))) {
      // <!-- … -->, <![CDATA[ … ]]>, <!doctype …>, <?xml … ?>, </>
      // ^
      at = afterDeclaration(html, tag, find);
      continue;
    }

    const closing = next === 0x2f;
    const nameStart = tag + (closing ? 2 : 1);
    let nameEnd = nameStart + 1;
    while (nameEnd < html.length && !isNameEnd(html.charCodeAt(nameEnd))) nameEnd++;
    const name = html.slice(nameStart, nameEnd).toLowerCase();
    const end = tagEnd(html, nameEnd, find);
    if (end < 0) return;
    at = end + 1;
    if (closing) {
      handler.close(name);
      continue;
    }
    const attributes = html.slice(nameEnd, end);
    const shown = RAW[name];
    if (shown === undefined) {
      handler.open(name, attributes);
      continue;
    }

    const contentEnd = find(`</${name}`, at);
    if (contentEnd < 0) {
      // An unclosed <title> would swallow the page, so it ends where mark-up begins again. An unclosed
      // script swallows it in browsers too.
      if (!shown && (name === "script" || name === "style")) return;
      if (shown) {
        const mark = html.indexOf("<", at);
        handler.open(name, attributes);
        handler.text(html.slice(at, mark < 0 ? html.length : mark));
        handler.close(name);
        if (mark < 0) return;
        at = mark;
      }
      continue;
    }
    const content = html.slice(at, contentEnd);
    if (name === "script") handler.script?.(attributes, content);
    if (shown) {
      handler.open(name, attributes);
      handler.text(content);
      handler.close(name);
    }
    const after = tagEnd(html, contentEnd + name.length + 2, find);
    if (after < 0) return;
    at = after + 1;
  }
}

/** `indexOf` on one document, from a place on; -1 where there is none. */
export type Finder = (mark: string, from: number) => number;

/** `indexOf` that remembers which marks do not occur any more. End tags are found in either case. */
export function finder(html: string): Finder {
  const absent = new Set<string>();
  return (mark, from) => {
    if (absent.has(mark)) return -1;
    let index: number;
    if (mark.startsWith("</")) {
      const pattern = new RegExp(`${mark}(?![\\w-])`, "gi");
      pattern.lastIndex = from;
      index = pattern.exec(html)?.index ?? -1;
    } else {
      index = html.indexOf(mark, from);
    }
    if (index < 0) absent.add(mark);
    return index;
  };
}

function afterDeclaration(html: string, tag: number, find: Finder): number {
  for (const [opening, ending] of [
    ["<!--", "-->"],
    ["<![CDATA[", "]]>"],
  ] as const) {
    if (!html.startsWith(opening, tag)) continue;
    // <!--> and <!---> are whole comments.
    const end = find(ending, tag + 2);
    if (end >= 0) return end + ending.length;
  }
  // An unclosed comment ends with its first ">", so that the page after it is not lost.
  const end = find(">", tag);
  return end < 0 ? html.length : end + 1;
}

/** Place of the ">" that ends the tag, not counting those inside quotation marks; -1 where there is none. */
export function tagEnd(html: string, from: number, find: Finder): number {
  let at = from;
  let end = find(">", at);
  while (end >= 0) {
    // <a title="x > y" href='…'>
    //         ^ a value is quoted only after "="
    const quote = valueQuote(html, at, end);
    if (quote < 0) return end;
    const closed = find(html[quote], quote + 1);
    if (closed < 0) return end;
    at = closed + 1;
    if (at > end) end = find(">", at);
  }
  return -1;
}

/** Place of the first quotation mark that follows an equals sign, or -1. */
function valueQuote(html: string, from: number, to: number): number {
  for (let i = from; i < to; i++) {
    if (html.charCodeAt(i) !== 0x3d) continue;
    let q = i + 1;
    while (q < to && isSpace(html.charCodeAt(q))) q++;
    const code = html.charCodeAt(q);
    if (q < to && (code === 0x22 || code === 0x27)) return q;
    i = q - 1;
  }
  return -1;
}

function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
}

function isSpace(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d);
}

function isNameEnd(code: number): boolean {
  return isSpace(code) || code === 0x2f || code === 0x3e;
}
