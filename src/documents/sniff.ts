import { byteOrderMark, decodeAs } from "./charset.js";

/** The shapes in which articles come. */
export type DocumentKind = "text" | "html" | "jsonl";

/** Enough to see what a document is; its first row may be longer, and need not be read whole. */
const HEAD = 65_536;

/** `{"id": …`: a JSON object whose first field begins on the same line. */
const ROW = /^[ \t]*\{[ \t]*(?:"(?:[^"\\\n]|\\.){0,200}"[ \t]*:|\}[ \t]*$)/m;
/** A list of objects, or an object over several lines: not JSON Lines, but its author meant rows. */
const JSON_DOCUMENT = /^\s*(?:\[\s*)?\{\s*"(?:[^"\\\n]|\\.){0,200}"\s*:/;
/** What an HTML page or a piece of one begins with, after white space, comments and an XML declaration. */
const MARKUP =
  /^(?:!doctype\s+html|html|head|body|title|meta|link|script|style|article|main|section|header|nav|div|h[1-6]|ul|ol|table|blockquote|figure|rss|feed|rdf:rdf|urlset)(?=[\s/>])/i;
/** Short names, which could be words in angle brackets: `<p>`, `<a href=…`, but not `<I was there>`. */
const SHORT_MARKUP = /^(?:p|span|a|b|i|em|strong|br|hr|img|center|font)(?=\s*\/?>|\s+[\w:-]+\s*=)/i;

/**
 * What a document is, by its content: `"jsonl"` where it begins with a JSON object, `"html"` where it
 * begins with HTML, `"text"` otherwise. Only where the content leaves it open (nothing in it yet, or a
 * first row that is broken) does the ending of `name` decide. A text that merely mentions tags is text.
 */
export function sniff(document: Uint8Array | string, name = ""): DocumentKind {
  const head = (typeof document === "string" ? document.slice(0, HEAD) : headOf(document)).replace(
    /^\uFEFF/,
    "",
  );
  const start = head.trimStart();
  if (start.startsWith("{") || start.startsWith("[")) {
    if (ROW.test(firstLine(start)) || JSON_DOCUMENT.test(start)) return "jsonl";
  } else if (start.startsWith("<") && isMarkup(start)) {
    return "html";
  }
  const ending = name.toLowerCase().match(/\.(jsonl|ndjson|html?|xhtml)$/)?.[1] ?? "";
  if (ending === "jsonl" || ending === "ndjson") return "jsonl";
  // A page may begin with stray text; a plain text has no pair of tags in it.
  if (ending && (start === "" || /<\/?[a-z][^>]*>/i.test(start))) return "html";
  return "text";
}

function firstLine(text: string): string {
  const end = text.indexOf("\n");
  return end < 0 ? text : text.slice(0, end);
}

/** Passes over what may stand before the first tag: `<?xml …?>`, `<!-- … -->`. */
function isMarkup(start: string): boolean {
  let rest = start;
  for (;;) {
    const tag = rest.slice(1, 60);
    if (MARKUP.test(tag) || SHORT_MARKUP.test(tag)) return true;
    const end = rest.startsWith("<!--")
      ? "-->"
      : rest.startsWith("<?") || /^<!doctype/i.test(rest)
        ? ">"
        : null;
    const at = end === null ? -1 : rest.indexOf(end);
    if (end === null || at < 0) return false;
    rest = rest.slice(at + end.length).trimStart();
  }
}

/** ASCII letters are the same in every character set but UTF-16, which is told here by its NULs. */
function headOf(bytes: Uint8Array): string {
  const head = bytes.subarray(0, HEAD);
  const mark = byteOrderMark(head)?.charset ?? "";
  const utf16 =
    head[1] === 0 && head[3] === 0 ? "utf-16le" : head[0] === 0 && head[2] === 0 ? "utf-16be" : "";
  const charset = mark.startsWith("utf-16") ? mark : utf16 || "utf-8";
  return decodeAs(head, charset, true) ?? "";
}
