import { isLineBreak, isWhite } from "./chars.js";
import { OffsetList } from "./offset-list.js";
import { isFull, wrapWidth } from "./wrap.js";

/** Paragraph `i` is `text.slice(starts[i], ends[i])`: it begins and ends with a character that is not white. */
export interface ParagraphTable {
  readonly length: number;
  /** UTF-16 offsets, ascending. */
  readonly starts: Uint32Array;
  /** UTF-16 offsets; `ends[i] < starts[i + 1]`. */
  readonly ends: Uint32Array;
}

/**
 * Parts a text at its line breaks; blank lines are nothing. In a text whose lines are wrapped at a
 * fixed width ({@link wrapWidth}), a line that is full goes on in the next one.
 */
export function findParagraphs(text: string): ParagraphTable {
  const width = wrapWidth(text);
  const starts = new OffsetList();
  const ends = new OffsetList();
  const length = text.length;
  let at = 0;
  let open = false;
  let last = 0; // offset after the last character of the line before that is not white
  let lineLength = 0;
  while (at < length) {
    // The first character of a line that is not white, or the next line break.
    const lineStart = at;
    while (at < length && isWhite(text.charCodeAt(at)) && !isLineBreak(text.charCodeAt(at))) at++;
    const first = at;
    while (at < length && !isLineBreak(text.charCodeAt(at))) at++;
    let end = at;
    while (end > first && isWhite(text.charCodeAt(end - 1))) end--;
    at += text.charCodeAt(at) === 0x0d && text.charCodeAt(at + 1) === 0x0a ? 2 : 1;
    if (end === first) {
      if (open) ends.push(last);
      open = false;
      continue;
    }
    const goesOn = open && width > 0 && isFull(text, lineLength, first, width);
    if (!goesOn) {
      if (open) ends.push(last);
      starts.push(first);
      open = true;
    }
    last = end;
    lineLength = end - lineStart;
  }
  if (open) ends.push(last);
  return { length: starts.length, starts: starts.toArray(), ends: ends.toArray() };
}
