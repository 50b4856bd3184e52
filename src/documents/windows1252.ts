/**
 * What windows-1252 has at 80–9F, from the Encoding Standard's index. Written out because `TextDecoder`
 * gives control characters there in Node 20.18.3 to 20.20, 22.13 and others (nodejs/node#60888), and
 * these are the bytes of curly quotation marks.
 */
const C1 =
  "\u20ac\x81\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\x8d\u017d\x8f" +
  "\x90\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\x9d\u017e\u0178";

/** Bytes decoded at a time: a call with too many arguments overflows the stack. */
const STEP = 8192;

/** Windows-1252, which is what browsers read where a page says ISO-8859-1, Latin-1 or ASCII. Never fails. */
export function decodeWindows1252(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let i = 0; i < bytes.length; i += STEP) {
    parts.push(String.fromCharCode(...bytes.subarray(i, i + STEP)));
  }
  return parts.join("").replace(/[\x80-\x9f]/g, (c) => C1[c.charCodeAt(0) - 0x80]);
}
