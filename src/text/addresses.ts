import { isAlnum, isHighSurrogate, isWhite } from "./chars.js";

/** The ends of host names that news articles print. A full list would make "today.In" an address. */
const TOP_LEVEL: ReadonlySet<string> = new Set(
  `com org net gov edu mil int info biz uk us ca au nz ie eu de fr it es nl be ch at se no dk fi pl ru
   ua tr il in cn jp kr hk sg br mx za tv fm io co ly me gl gd cc news online app dev ai`.split(/\s+/),
);

/** An address is looked for this far (code units) and over so many names, which keeps the scan linear. */
const FARTHEST = 64;
const MOST_NAMES = 5;

/**
 * End of the host name or e-mail address that goes on at the full stop at `dot`, with its path;
 * −1 where the stop is no part of one.
 *
 * ```text
 * video.example.com/a?b   jane.doe@example.org   today.The
 *      ^               →      ^               →       ^ −1
 * ```
 */
export function hostEnd(text: string, dot: number): number {
  let label = dot + 1;
  let end = -1;
  let names = 0;
  for (let at = label; at <= dot + FARTHEST && names < MOST_NAMES; at++) {
    const code = text.charCodeAt(at);
    if (isAlnum(code) || code === 0x2d || code === 0x5f) continue; // - _
    if (code === 0x40)
      end = -1; // @: what came before was the name of a mailbox
    else {
      if (TOP_LEVEL.has(text.slice(label, at))) end = at;
      if (code !== 0x2e) break;
    }
    label = at + 1;
    names++;
  }
  if (end < 0) return -1;
  const next = text.charCodeAt(end);
  return next === 0x2f || next === 0x3f || next === 0x23 ? pathEnd(text, end) : end; // / ? #
}

/** End of an address that has begun before `from`: up to white space or a mark, less closing punctuation. */
export function pathEnd(text: string, from: number): number {
  let at = from;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isWhite(code) || code < 0x21 || code === 0x22 || code === 0x3c || code === 0x3e) break; // " < >
    if (code >= 0x2018 && code <= 0x201f) break; // curly quotation marks
    if (isHighSurrogate(code)) break;
  }
  while (at > from && isClosing(text.charCodeAt(at - 1))) at--;
  return at;
}

/** Punctuation that ends a sentence around an address rather than the address. */
function isClosing(code: number): boolean {
  // ! ' ) , . : ; ? ] …
  return (
    code === 0x21 ||
    code === 0x27 ||
    code === 0x29 ||
    code === 0x2c ||
    code === 0x2e ||
    code === 0x3a ||
    code === 0x3b ||
    code === 0x3f ||
    code === 0x5d ||
    code === 0x2026
  );
}
