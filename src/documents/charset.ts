import { analyse } from "chardet";
import { type ByteCounts, countBytes } from "./utf8.js";
import { decodeWindows1252 } from "./windows1252.js";

/** How many bytes the statistical detector reads; more does not make it surer. */
const SAMPLE = 32_768;
/** A declaration further down than this is not found by browsers either (they read 1,024 bytes). */
const DECLARATION = 4096;

/** What a text is written in: a name that {@link decodeAs} knows. */
export type Charset = string;

/** A byte order mark, and how many bytes it takes. */
export function byteOrderMark(bytes: Uint8Array): { charset: Charset; size: number } | null {
  const [a, b, c, d] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { charset: "utf-8", size: 3 };
  if (a === 0xff && b === 0xfe && c === 0 && d === 0 && bytes.length % 4 === 0) {
    return { charset: "utf-32le", size: 4 };
  }
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return { charset: "utf-32be", size: 4 };
  if (a === 0xff && b === 0xfe) return { charset: "utf-16le", size: 2 };
  if (a === 0xfe && b === 0xff) return { charset: "utf-16be", size: 2 };
  return null;
}

/**
 * The character set of a text without a byte order mark.
 *
 * In order: UTF-16 by its shape; UTF-8 where the bytes are well formed (nothing else is by chance, save
 * a word or two of Chinese, Japanese or Korean under a label that says so); the label, when the bytes
 * fit it; UTF-8 with a few damaged characters; statistics; windows-1252.
 *
 * @param label what HTTP or the document itself says, as a `TextDecoder` label; null when nothing does
 */
export function detectCharset(bytes: Uint8Array, label: string | null, counts = countBytes(bytes)): Charset {
  const utf16 = utf16WithoutMark(bytes, counts);
  if (utf16) return utf16;

  const labelled = label === null ? null : knownCharset(label);
  const { sequences, malformed } = counts;
  if (malformed === 0) {
    const believeLabel = labelled && isMultibyte(labelled) && sequences < 8;
    if (believeLabel && decodeAs(bytes, labelled) !== null) return labelled;
    if (sequences === 0 && hasEscapes(bytes)) return statistical(bytes) ?? "utf-8";
    return "utf-8";
  }
  // A few damaged characters; more of them where a label says UTF-8 too.
  if (sequences >= (labelled === "utf-8" ? 1 : 10) * malformed) return "utf-8";
  if (labelled && labelled !== "utf-8" && decodeAs(bytes, labelled) !== null) return labelled;
  return statistical(bytes) ?? "windows-1252";
}

/** What the document says of itself: `<meta charset>`, `http-equiv` or an XML declaration near its start. */
export function declaredCharset(bytes: Uint8Array): string | null {
  const head = decodeWindows1252(bytes.subarray(0, DECLARATION));
  const xml = head.match(/^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w:.-]{1,40})/i);
  const meta = head.match(/<meta\s[^>]{0,400}?charset\s*=\s*["']?\s*([\w:.-]{1,40})/i);
  return (xml ?? meta)?.[1] ?? null;
}

/** The `charset` of an HTTP `Content-Type`. */
export function charsetOfContentType(contentType: string): string | null {
  return contentType.match(/charset\s*=\s*["']?\s*([\w:.-]{1,40})/i)?.[1] ?? null;
}

/**
 * The bytes in a character set; null where they do not fit it (or where it is not known), unless
 * `damaged` says to put U+FFFD for what does not fit. A byte order mark is left out.
 */
export function decodeAs(bytes: Uint8Array, charset: Charset, damaged = false): string | null {
  if (charset === "windows-1252") return decodeWindows1252(bytes);
  if (charset.startsWith("utf-32")) return decodeUtf32(bytes, charset === "utf-32le");
  try {
    return new TextDecoder(charset, { fatal: !damaged }).decode(bytes);
  } catch {
    return null;
  }
}

/** The canonical name of a label, or null for one that no decoder here knows. */
function knownCharset(label: string): Charset | null {
  try {
    const { encoding } = new TextDecoder(label.toLowerCase());
    // Whoever could read "charset=utf-16" in ASCII letters was not reading UTF-16 (Encoding Standard, 14.2).
    return encoding.startsWith("utf-16") ? null : encoding;
  } catch {
    return null;
  }
}

function isMultibyte(charset: Charset): boolean {
  return /^(?:gb|big5|euc-|shift_jis|iso-2022)/.test(charset);
}

/** ISO-2022-JP and its kin are ASCII bytes with shifts: ESC $ or ESC (. */
function hasEscapes(bytes: Uint8Array): boolean {
  for (let i = bytes.indexOf(0x1b); i >= 0 && i < SAMPLE; i = bytes.indexOf(0x1b, i + 1)) {
    if (bytes[i + 1] === 0x24 || bytes[i + 1] === 0x28) return true;
  }
  return false;
}

/**
 * UTF-16 shows itself by NUL bytes on one side only where the text is in a European language. Where it is
 * not, both readings are tried: the right one is all letters, with spaces and full stops among them.
 */
function utf16WithoutMark(bytes: Uint8Array, counts: ByteCounts): Charset | null {
  const units = bytes.length >> 1;
  if (units < 4 || bytes.length % 2 === 1) return null;
  const { evenNuls, oddNuls } = counts;
  if (oddNuls > 0.4 * units && evenNuls < 0.02 * units) return "utf-16le";
  if (evenNuls > 0.4 * units && oddNuls < 0.02 * units) return "utf-16be";
  // Well-formed UTF-8 without control bytes is what it looks like.
  if (counts.malformed === 0 && counts.controls === 0) return null;
  const sample = bytes.subarray(0, SAMPLE - (SAMPLE % 2));
  return (
    ["utf-16le", "utf-16be"].find((charset) => readsAsProse(decodeAs(sample, charset, true) ?? "")) ?? null
  );
}

function readsAsProse(text: string): boolean {
  const letters = text.match(
    /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Devanagari}\p{Script=Thai}]/gu,
  );
  const marks = text.match(/[\s!-@\u3001\u3002\uff0c\uff1a\u300c\u300d\u060c\u0964]/gu);
  const [l, m] = [letters?.length ?? 0, marks?.length ?? 0];
  return l + m >= 0.97 * text.length && m >= 0.02 * text.length;
}

/** The detector's first guess that a decoder knows and the bytes fit. */
function statistical(bytes: Uint8Array): Charset | null {
  const sample = sampleOf(bytes);
  if (isWesternTypography(sample)) return "windows-1252";
  for (const { name, confidence } of analyse(sample)) {
    if (confidence < 10) break;
    const charset = knownCharset(name);
    if (charset && charset !== "utf-8" && decodeAs(bytes, charset) !== null) return charset;
  }
  return null;
}

/** From the line of the first byte that is not ASCII, without mark-up, which would drown it. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  let first = bytes.findIndex((byte) => byte >= 0x80 || byte === 0x1b);
  if (first < 0) first = 0;
  const start = Math.max(0, bytes.lastIndexOf(0x0a, first));
  const piece = bytes.subarray(start, start + 4 * SAMPLE);
  const isMarkup = /<(?:html|head|body|p|div|meta)\b/i.test(
    decodeWindows1252(bytes.subarray(0, DECLARATION)),
  );
  if (!isMarkup) return piece.subarray(0, SAMPLE);
  const kept = new Uint8Array(SAMPLE);
  let length = 0;
  let inTag = false;
  for (const byte of piece) {
    if (byte === 0x3c) inTag = true;
    if (!inTag && length < SAMPLE) kept[length++] = byte;
    if (byte === 0x3e) inTag = false;
  }
  return kept.subarray(0, length);
}

/**
 * English with curly quotation marks and dashes has so few bytes above 7F that statistics see only
 * noise. Such a text is told by what those bytes are: the marks of 91–97, each by itself.
 */
function isWesternTypography(sample: Uint8Array): boolean {
  let high = 0;
  let marks = 0;
  let pairs = 0;
  for (let i = 0; i < sample.length; i++) {
    const byte = sample[i];
    if (byte < 0x80) continue;
    high++;
    if ((byte >= 0x91 && byte <= 0x97) || byte === 0x85) marks++;
    if ((sample[i + 1] ?? 0) >= 0x80) pairs++;
  }
  return high > 0 && high < 0.05 * sample.length && marks >= 0.6 * high && pairs <= 0.2 * high;
}

function decodeUtf32(bytes: Uint8Array, littleEndian: boolean): string | null {
  if (bytes.length % 4 !== 0) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: string[] = [];
  for (let i = 0; i < bytes.length; i += 4) {
    const point = view.getUint32(i, littleEndian);
    if (point > 0x10ffff) return null;
    parts.push(String.fromCodePoint(point));
  }
  return parts.join("").replace(/^\uFEFF/, "");
}
