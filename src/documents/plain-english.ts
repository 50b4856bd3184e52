/**
 * Words that running English cannot do without. Other languages have some of them ("was" is German and
 * Dutch, "for" Danish, "by" Afrikaans), none has many kinds of them often.
 */
const WORDS = new Set(
  (
    "the of and to that with was is for are has have from his her they this which who will would said " +
    "their were been not but by it he she we as be or an had its about after"
  ).split(" "),
);
/** No word of the list is longer. */
const LONGEST = 5;
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
  const kinds = new Set<string>();
  for (const sample of samples) {
    const text = sample.toLowerCase();
    let start = 0;
    for (let at = 0; at <= text.length; at++) {
      const code = text.charCodeAt(at);
      if (code >= 0x61 && code <= 0x7a) continue;
      if (at > start) {
        words++;
        const word = at - start <= LONGEST ? text.slice(start, at) : "";
        if (WORDS.has(word)) {
          known++;
          kinds.add(word);
        }
      }
      start = at + 1;
    }
  }
  return words >= FEWEST_WORDS && known >= SMALLEST_SHARE * words && kinds.size >= FEWEST_KINDS;
}
