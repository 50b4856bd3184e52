import { byteOrderMark, decodeAs } from "../charset.js";
import { sniff } from "../sniff.js";
import { looksLikeEmail } from "./email-head.js";
import { rootElement } from "./xml.js";

/** What a document is, by its content. */
export type Kind =
  | "gzip"
  | "zip"
  | "pdf"
  | "warc"
  | "feed"
  | "sitemap"
  | "newsml"
  | "arc" // the forerunner of WARC
  | "xml" // of a kind nobody here reads
  | "rows" // JSON Lines
  | "json" // one JSON value: a JSON Feed, ninjs, or a list of articles
  | "email"
  | "html"
  | "text";

/** The root elements of XML by what they hold, without their prefixes. */
const ROOTS: Readonly<Record<string, Kind>> = {
  rss: "feed",
  RDF: "feed",
  feed: "feed",
  urlset: "sitemap",
  sitemapindex: "sitemap",
  newsMessage: "newsml",
  newsItem: "newsml",
  packageItem: "newsml",
  nitf: "newsml",
  html: "html",
};

/** Where a PDF may begin: readers of PDF pass over some bytes in front, which mail gateways put there. */
const PDF_WITHIN = 1024;

/** A ZIP of files, an empty one, and those that were or could have been split. */
const ZIPS = ["PK\x03\x04", "PK\x05\x06", "PK\x07\x08", "PK00PK"];

/**
 * What a document is, from its first bytes. The ending of its name counts only where they leave it open.
 *
 * @param head its beginning: some 64 KiB, or all of it
 */
export function kindOf(head: Uint8Array, name: string): Kind {
  const latin = String.fromCharCode(...head.subarray(0, PDF_WITHIN));
  if (latin.startsWith("\x1f\x8b\x08")) return "gzip";
  if (ZIPS.some((start) => latin.startsWith(start))) return "zip";
  if (/^(?:\xef\xbb\xbf)?\s*WARC\/\d/.test(latin)) return "warc";
  if (latin.startsWith("filedesc://")) return "arc";
  // What follows the version is a line of bytes over 127, so that nobody takes it for text.
  if (/^(?:\xef\xbb\xbf)?\s*%PDF-\d/.test(latin) || /%PDF-\d\.\d\s{1,2}%[\x80-\xff]{2}/.test(latin))
    return "pdf";

  const text = headText(head);
  const start = text.trimStart();
  if (start.startsWith("<")) {
    const root = rootElement(start);
    const known = root === null ? undefined : ROOTS[root.slice(root.indexOf(":") + 1)];
    if (known) return known;
    const kind = sniff(text, name);
    // <?xml version="1.0"?><catalogue>
    if (kind !== "html" && root !== null && /^<\?xml\s/.test(start)) return "xml";
    return kind === "jsonl" ? "text" : kind;
  }
  if (looksLikeEmail(start)) return "email";
  const kind = sniff(text, name);
  if (kind === "jsonl") return isDocument(start) ? "json" : "rows";
  return kind;
}

/** Whether JSON is one value and not one a line. A row is whole on its line, or broken. */
function isDocument(start: string): boolean {
  if (/"version"\s*:\s*"https?:\\?\/\\?\/jsonfeed\.org\b/.test(start)) return true;
  const end = start.indexOf("\n");
  const first = (end < 0 ? start : start.slice(0, end)).trimEnd();
  if (first.startsWith("[")) return true;
  // The first line of a value that is laid out over lines ends inside it.
  return end >= 0 && first.startsWith("{") && /(?:[[{,:]|^\{\s*"[^"]*"\s*:\s*"[^"]*")$/.test(first);
}

/** ASCII letters are the same in every character set but UTF-16, which is told by its mark or its NULs. */
export function headText(head: Uint8Array): string {
  const mark = byteOrderMark(head)?.charset ?? "";
  const wide = isWide(head);
  const charset = mark.startsWith("utf-16") ? mark : (wide ?? "utf-8");
  return (decodeAs(head, charset, true) ?? "").replace(/^\uFEFF/, "");
}

/** UTF-16 as it shows in ASCII text: every other byte is NUL. */
export function isWide(head: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (head[1] === 0 && head[3] === 0 && head[0] !== 0) return "utf-16le";
  return head[0] === 0 && head[2] === 0 && head[1] !== 0 && head.length > 3 ? "utf-16be" : null;
}
