import type { TokenTable } from "./analysis.js";
import {
  CharClass,
  CLASS_OF,
  isAlnum,
  isApostrophe,
  isDigit,
  isHighSurrogate,
  isLetter,
  isLowSurrogate,
} from "./chars.js";
import { cliticLength, elisionLength } from "./clitics.js";
import { TokenList } from "./token-list.js";
import { scanWord } from "./words.js";

/**
 * Parts a text into words, numbers and marks, where the Penn Treebank parts it: "do|n't",
 * "$|5", "U.S.", "said|,|''". Every character that is not white space is in one token.
 */
export function findTokens(text: string): TokenTable {
  const tokens = new TokenList(text);
  const length = text.length;
  let at = 0;
  while (at < length) {
    const code = text.charCodeAt(at);
    const klass = CLASS_OF[code];
    if (klass === CharClass.White) at++;
    else if (klass >= CharClass.Letter) at = scanWord(text, at, tokens);
    else at = scanMark(text, at, code, tokens);
  }
  return tokens.toTable();
}

/** Reads the mark at `start`, and what belongs to it; returns the offset after it. */
function scanMark(text: string, start: number, code: number, tokens: TokenList): number {
  const next = text.charCodeAt(start + 1);
  let end = start + 1;
  switch (code) {
    case 0x2e: // . and ..., but .. is two
      if (isDigit(next) && !isAlnum(text.charCodeAt(start - 1))) return scanWord(text, start, tokens); // .38
      if (next === 0x2e && text.charCodeAt(start + 2) === 0x2e) end = runEnd(text, start, code, code);
      break;
    case 0x21: // ! ? !!! ?!
    case 0x3f:
      end = runEnd(text, start, 0x21, 0x3f);
      break;
    case 0x2d: // - -- --- -7
    case 0x2b: // +32
      if (isDigit(next) && !isAlnum(text.charCodeAt(start - 1))) return scanWord(text, start, tokens);
      end = runEnd(text, start, code, code);
      break;
    case 0x5f: // ___
      end = runEnd(text, start, code, code);
      break;
    case 0x27: // '
    case 0x60: // `
    case 0x2018: // ‘
    case 0x2019: // ’
      end = singleMarkEnd(text, start, code, next);
      break;
    case 0x23: // #tag
    case 0x40: // @handle
      if (isLetter(next) || next === 0x5f || (code === 0x40 && isDigit(next))) {
        do end++;
        while (isAlnum(text.charCodeAt(end)) || text.charCodeAt(end) === 0x5f);
      }
      break;
    case 0x3c: // <br>
      end = tagEnd(text, start);
      break;
    default:
      if (code >= 0x2000) end = symbolEnd(text, start, code);
  }
  tokens.push(start, end);
  return end;
}

/** End of the run of one code unit or the other that begins at `start`. */
function runEnd(text: string, start: number, one: number, other: number): number {
  let end = start + 1;
  for (let code = text.charCodeAt(end); code === one || code === other; code = text.charCodeAt(end)) end++;
  return end;
}

/**
 * End of what begins with a single quotation mark or apostrophe.
 *
 * ```text
 * ''We won''   “Hamlet”’s   the '90s   'radical   ''He said 'no'''
 * ^^                   ^^       ^^^^     ^                       ^|^^
 * ```
 */
function singleMarkEnd(text: string, start: number, code: number, next: number): number {
  const before = CLASS_OF[text.charCodeAt(start - 1)];
  const inside = start > 0 && before !== CharClass.White;
  if (next === code) {
    // Of three that close, the first is the inner one.
    const three = text.charCodeAt(start + 2) === code && text.charCodeAt(start + 3) !== code;
    return inside && three && text.charCodeAt(start - 1) !== code ? start + 1 : start + 2;
  }
  if (!isApostrophe(code) || !isAlnum(next)) return start + 1;
  if (!inside && isApostrophe(text.charCodeAt(start + 2)) && next !== 0x6e) return start + 1; // the 'D' mark
  const length = cliticLength(text, start) || (before >= CharClass.Letter ? 0 : elisionLength(text, start));
  return start + (length || 1);
}

/** End of a tag without attributes that was left in the text, such as `</p>`; else of the `<` alone. */
function tagEnd(text: string, start: number): number {
  let at = start + 1;
  if (text.charCodeAt(at) === 0x2f) at++;
  const name = at;
  while (at - name < 16 && isAlnum(text.charCodeAt(at))) at++;
  if (at === name || isDigit(text.charCodeAt(name))) return start + 1;
  if (text.charCodeAt(at) === 0x2f) at++;
  return text.charCodeAt(at) === 0x3e ? at + 1 : start + 1;
}

/** End of a symbol with what combines with it: the second half of a pair, variation selectors, joined emoji. */
function symbolEnd(text: string, start: number, first: number): number {
  let end = start;
  let code = first;
  for (;;) {
    end++;
    if (isHighSurrogate(code) && isLowSurrogate(text.charCodeAt(end))) end++;
    while (isCombining(text.charCodeAt(end))) end++;
    if (text.charCodeAt(end) === 0xd83c && isSkinTone(text.charCodeAt(end + 1))) end += 2;
    // 👩‍🚀 is two pictures and a joiner between.
    code = text.charCodeAt(end + 1);
    if (text.charCodeAt(end) !== 0x200d || CLASS_OF[code] !== CharClass.Mark) return end;
    end++;
  }
}

/** Variation selectors and the enclosing key cap. */
function isCombining(code: number): boolean {
  return (code >= 0xfe00 && code <= 0xfe0f) || code === 0x20e3;
}

/** The second half of one of the five skin tones, which colour the picture before them. */
function isSkinTone(code: number): boolean {
  return code >= 0xdffb && code <= 0xdfff;
}
