/**
 * Words that running English cannot do without. Other languages have some of them ("was" is German and
 * Dutch, "for" Danish, "by" Afrikaans), none has many kinds of them often.
 */
const WORDS = (
  "the of and to that with was is for are has have from his her they this which who will would said " +
  "their were been not but by it he she we as be or an had its about after"
).split(" ");
/** No word of the list is longer. */
const LONGEST = 5;
/** The words by their letters, five bits each: no word need be cut out to be looked up. */
const NUMBERS: ReadonlyMap<number, number> = new Map(WORDS.map((word, number) => [keyOf(word), number]));
/** Of 100 words of English news, 20 to 35 are such words. */
const SMALLEST_SHARE = 0.18;
const FEWEST_WORDS = 30;
const FEWEST_KINDS = 8;

/**
 * Whether samples of a text, taken together, are so plainly English that no detector need be asked, which
 * would cost a tenth of the whole reading. False says nothing.
 */
export function isPlainEnglish(samples: readonly string[]): boolean {
  let words = 0;
  let known = 0;
  const kinds = new Set<number>();
  for (const text of samples) {
    let key = 0;
    let length = 0;
    for (let at = 0; at <= text.length; at++) {
      const code = text.charCodeAt(at) | SMALL;
      if (code >= 0x61 && code <= 0x7a) {
        if (++length <= LONGEST) key = withLetter(key, code);
        continue;
      }
      if (length > 0) words++;
      const number = length <= LONGEST ? NUMBERS.get(key) : undefined;
      if (number !== undefined) {
        known++;
        kinds.add(number);
      }
      key = 0;
      length = 0;
    }
  }
  return words >= FEWEST_WORDS && known >= SMALLEST_SHARE * words && kinds.size >= FEWEST_KINDS;
}

/** What a small ASCII letter has and its capital has not. */
const SMALL = 0x20;

function keyOf(word: string): number {
  let key = 0;
  for (let at = 0; at < word.length; at++) key = withLetter(key, word.charCodeAt(at));
  return key;
}

function withLetter(key: number, code: number): number {
  return key * 32 + (code & 31);
}
