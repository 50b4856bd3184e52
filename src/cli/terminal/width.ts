/**
 * How many cells of a terminal a text takes up. East Asian characters and emoji take two, combining
 * marks none. The wide characters are told by script, which JavaScript knows, rather than by a copy
 * of Unicode's East_Asian_Width table, which it does not.
 */

// Text of European languages, where every code unit is one character in one cell, and harmless. Most
// text is: it need not be taken apart. (Left out: the soft hyphen, combining marks, what is invisible.)
const simple = /^[\x20-\x7e\u00a0-\u00ac\u00ae-\u02ff\u0370-\u0482\u048a-\u058f\u2010-\u2027\u2030-\u205e]*$/;

/** Whether every code unit of the text is a harmless character of one cell. */
export function isSimple(text: string): boolean {
  return simple.test(text);
}

// Scripts and blocks whose characters fill two cells; then those within them that fill one:
// halfwidth katakana and hangul.
const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\p{Script=Yi}\p{Script=Tangut}\p{Script=Nushu}\p{Script=Khitan_Small_Script}\u2329\u232a\u2ff0-\u303e\u309b\u309c\u30a0\u30fb\u30fc\u3190-\u319f\u31c0-\u31ef\u3200-\u33ff\u4dc0-\u4dff\ufe10-\ufe19\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1d300}-\u{1d376}\u{1f200}-\u{1f265}\p{Emoji_Presentation}]/u;
const narrowAfterAll = /[\uff61-\uffdc]/;

// Nothing of their own: marks, invisible format characters, the vowels and finals that join a
// Hangul syllable begun before them.
const nothing = /[\p{M}\p{Cf}\u1160-\u11ff\ud7b0-\ud7ff]/u;

// A sequence that shows as one picture: a picture with a variation selector, skin tone or joiner;
// a key cap (digit + U+20E3); a flag of two regional letters.
const picture =
  /^(?:\p{Extended_Pictographic}.*(?:\ufe0f|\u200d|\p{Emoji_Modifier})|.\ufe0f?\u20e3|\p{RI}\p{RI})/u;

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/** The text cut into what a person sees as single characters. */
export function* characters(text: string): Generator<string> {
  if (simple.test(text)) yield* text;
  else for (const { segment } of graphemes.segment(text)) yield segment;
}

/** Whether a character (one grapheme) is of a script that is written without spaces and may be broken anywhere. */
export function isWide(character: string): boolean {
  return wide.test(character) && !narrowAfterAll.test(character);
}

function characterCells(character: string): number {
  if (picture.test(character)) return 2;
  let sum = 0;
  for (const point of character) {
    if (!nothing.test(point)) sum += isWide(point) ? 2 : 1;
  }
  return sum;
}

/** Cells the text takes up on one line. It should be {@link harmless} already. */
export function cells(text: string): number {
  if (simple.test(text)) return text.length;
  let sum = 0;
  for (const character of characters(text)) sum += characterCells(character);
  return sum;
}

/** The text cut to at most `width` cells, at the end of a word where one is near, with "…" in place of the rest. */
export function shorten(text: string, width: number): string {
  if (text.length <= width && simple.test(text)) return text;
  let kept = "";
  let used = 0;
  for (const character of characters(text)) {
    const more = characterCells(character);
    // The ellipsis needs a cell of its own, unless everything fits.
    if (used + more > width - 1) {
      if (cells(text.slice(kept.length, kept.length + 4 * width)) <= width - used) return text;
      return `${backToWord(kept, text.charAt(kept.length))}…`;
    }
    kept += character;
    used += more;
  }
  return text;
}

/** Takes off a word that was cut in two, if that costs no more than a third, and marks left dangling. */
function backToWord(kept: string, next: string): string {
  const whole = /\s/.test(next) ? kept : kept.replace(/\s\S*$/u, "");
  return (whole.length * 3 >= kept.length * 2 ? whole : kept).replace(/[\s,;:([“‘–—-]+$/u, "");
}
