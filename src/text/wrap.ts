import { isLower, isWhite } from "./chars.js";

/*
 * E-mail and old newsletters break lines by hand near a fixed column; news pages break them only
 * between paragraphs. In a wrapped text nearly every line is so long that the first word of the
 * next would not have fitted.
 */

/** Wrapped lines are between so many code units long. */
const NARROWEST = 40;
const WIDEST = 100;
/** By how much people who wrap by hand stay short of the width. */
const SLACK = 4;
/** Fewer line ends tell nothing. */
const FEWEST = 4;

/**
 * The column at which the lines of a text are wrapped, in code units; 0 where they are not. A text
 * counts as wrapped when three in five of its line ends are where a wrapped line would end, and two
 * in five of those lines go on in lower case, which keeps out poems, lists and headlines.
 */
export function wrapWidth(text: string): number {
  let width = 0;
  const short = eachBreak(text, (length) => {
    if (length > width) width = length;
    return width <= WIDEST;
  });
  if (!short || width < NARROWEST) return 0;
  let breaks = 0;
  let full = 0;
  let lower = 0;
  eachBreak(text, (length, next) => {
    breaks++;
    if (isFull(text, length, next, width)) {
      full++;
      if (isLower(text.charCodeAt(next))) lower++;
    }
    return true;
  });
  return full >= FEWEST && full * 5 >= breaks * 3 && lower * 5 >= full * 2 ? width : 0;
}

/**
 * Whether a line of this length is so full that its last word was moved on because of the width.
 *
 * @param next Offset of the first character of the next line that is not white space.
 */
export function isFull(text: string, length: number, next: number, width: number): boolean {
  let end = next;
  while (end < text.length && end - next <= width && !isWhite(text.charCodeAt(end))) end++;
  return length + 1 + (end - next) > width - SLACK;
}

/** Calls `visit` for each line end with a line that is not blank on both sides; stops when it answers false, and tells so. */
function eachBreak(text: string, visit: (length: number, next: number) => boolean): boolean {
  for (let start = 0; ; ) {
    const feed = text.indexOf("\n", start);
    if (feed < 0) return true;
    let end = feed;
    while (end > start && isWhite(text.charCodeAt(end - 1))) end--;
    let next = feed + 1;
    while (next < text.length && text.charCodeAt(next) !== 0x0a && isWhite(text.charCodeAt(next))) next++;
    if (end > start && next < text.length && text.charCodeAt(next) !== 0x0a) {
      if (!visit(end - start, next)) return false;
    }
    start = feed + 1;
  }
}
