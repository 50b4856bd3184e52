import { CharClass, CLASS_OF } from "./chars.js";

/** What stands beside a quotation mark, or beside a run of them. */
export const Side = {
  /** White space, or the paragraph ends here. */
  Edge: 0,
  /** A bracket that opens. */
  OpenBracket: 1,
  /** A bracket that closes. */
  CloseBracket: 2,
  Dash: 3,
  /** A letter or digit, or what stands for one (… before a word, $, #, *). */
  Word: 4,
  /** A full stop, comma, colon, question mark, … */
  Stop: 5,
} as const;

/** How many sides there are. */
export const SIDES = 6;

/**
 * What the code unit is to a mark on its right.
 *
 * ```text
 * said, “We   ("We   it—"we   won."   20%"
 *      ^      ^        ^         ^      ^
 *    Edge  OpenBracket Dash     Stop   Word
 * ```
 */
export function sideOf(code: number): number {
  const klass = CLASS_OF[code];
  if (klass >= CharClass.Letter) return Side.Word;
  if (klass !== CharClass.Mark) return Side.Edge; // white space, or NaN beyond the text
  switch (code) {
    case 0x28: // (
    case 0x5b: // [
    case 0x7b: // {
    case 0x3c: // <
      return Side.OpenBracket;
    case 0x29:
    case 0x5d:
    case 0x7d:
    case 0x3e:
      return Side.CloseBracket;
    case 0x2d: // -
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2013: // –
    case 0x2014: // —
    case 0x2015: // ―
    case 0x2f: // / parts two words much as a dash does
      return Side.Dash;
    case 0x21: // !
    case 0x2c: // ,
    case 0x2e: // .
    case 0x3a: // :
    case 0x3b: // ;
    case 0x3f: // ?
    case 0x2026: // …
      return Side.Stop;
    case 0x200b: // no width at all: what stands beyond is not worth a look
    case 0x200e:
    case 0x200f:
      return Side.Edge;
    default:
      return Side.Word;
  }
}

/** What the code unit at `at` is to a mark on its left: dots that a word follows belong to that word (`"...and`). */
export function rightSide(text: string, at: number, end: number): number {
  if (at >= end) return Side.Edge;
  const code = text.charCodeAt(at);
  const side = sideOf(code);
  if (side !== Side.Stop) return side;
  const dots = code === 0x2026 || (code === 0x2e && text.charCodeAt(at + 1) === 0x2e);
  return dots ? Side.Word : side;
}
