/** What a code unit is to the scanners of this room. */
export const CharClass = {
  /** A mark, symbol or control character: as a rule a token of its own. */
  Mark: 0,
  /** White space, just what `\s` means in a JavaScript regular expression. */
  White: 1,
  /** A letter of any script, what combines with one, and surrogates of letters. */
  Letter: 2,
  /** A decimal digit, 0 to 9. */
  Digit: 3,
} as const;

/**
 * The class of each UTF-16 code unit. A table, because the scanners ask for every character of a
 * text; filled by ranges, because asking a regular expression 65,536 times would slow the start.
 */
export const CLASS_OF: Uint8Array = classTable();

function classTable(): Uint8Array {
  const { Mark, White, Letter, Digit } = CharClass;
  const table = new Uint8Array(0x10000);
  const fill = (klass: number, ...ranges: readonly (readonly [number, number])[]): void => {
    for (const [first, last] of ranges) table.fill(klass, first, last + 1);
  };
  // Beyond Latin-1 most code units are letters; the blocks of marks and symbols are cut out after.
  fill(Letter, [0x41, 0x5a], [0x61, 0x7a], [0xc0, 0xffff]);
  fill(Letter, [0xaa, 0xaa], [0xad, 0xad], [0xb5, 0xb5], [0xba, 0xba]); // ª, soft hyphen, µ, º
  fill(Mark, [0xd7, 0xd7], [0xf7, 0xf7]); // × ÷
  fill(Mark, [0x200b, 0x206f], [0x20a0, 0x20cf], [0x2100, 0x2bff], [0x2e00, 0x2e7f]);
  fill(Mark, [0x3001, 0x3004], [0x3007, 0x3020], [0x3030, 0x3030], [0xfe10, 0xfe1f], [0xfe30, 0xfe6f]);
  fill(Mark, [0xff01, 0xff0f], [0xff1a, 0xff20], [0xff3b, 0xff40], [0xff5b, 0xff65], [0xffe0, 0xffff]);
  fill(Letter, [0x200c, 0x200d], [0x2060, 0x2060]); // joiners without width
  fill(Letter, [0x2160, 0x2188]); // Roman numerals
  fill(Mark, [0xd83c, 0xd83e]); // pairs that begin so are emoji and other pictures (U+1F000 to U+1FBFF)
  fill(Digit, [0x30, 0x39]);
  fill(White, [0x09, 0x0d], [0x20, 0x20], [0xa0, 0xa0], [0x1680, 0x1680], [0x2000, 0x200a]);
  fill(White, [0x2028, 0x2029], [0x202f, 0x202f], [0x205f, 0x205f], [0x3000, 0x3000], [0xfeff, 0xfeff]);
  return table;
}

/** Whether the code unit is white space. False beyond the end of a text (NaN), as with the others below. */
export function isWhite(code: number): boolean {
  return CLASS_OF[code] === CharClass.White;
}

/** Whether the code unit is part of a word or number. */
export function isAlnum(code: number): boolean {
  return CLASS_OF[code] >= CharClass.Letter;
}

/** Whether the code unit is a letter. */
export function isLetter(code: number): boolean {
  return CLASS_OF[code] === CharClass.Letter;
}

/** Whether the code unit is 0 to 9. */
export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Whether the code unit is an upper-case letter. */
export function isUpper(code: number): boolean {
  if (code < 0x80) return code >= 0x41 && code <= 0x5a;
  if (!isLetter(code)) return false;
  const letter = String.fromCharCode(code);
  return letter !== letter.toLowerCase();
}

/** Whether the code unit is a lower-case letter. */
export function isLower(code: number): boolean {
  if (code < 0x80) return code >= 0x61 && code <= 0x7a;
  if (!isLetter(code)) return false;
  const letter = String.fromCharCode(code);
  return letter !== letter.toUpperCase();
}

/** Whether the code unit is `'` or `’`. */
export function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019;
}

/** Whether the code unit ends a line. `\r\n` is two of them, with nothing between. */
export function isLineBreak(code: number): boolean {
  return code <= 0x0d ? code >= 0x0a : code === 0x2028 || code === 0x2029;
}

/** Whether the code unit is the first half of a surrogate pair. */
export function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}

/** Whether the code unit is the second half of a surrogate pair. */
export function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}
