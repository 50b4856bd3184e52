/** Words that running English cannot do without, and that few other languages have more than two or three of. */
const WORDS = new Set(
  "the of and to that with was is for are has have from his her they this which who will would said".split(
    " ",
  ),
);
/** Share of such words in English news is 25 to 35 of 100. */
const SMALLEST_SHARE = 0.18;
const FEWEST_WORDS = 30;
const FEWEST_KINDS = 6;

/**
 * Whether a sample is so plainly English that no detector need be asked, which would cost more than
 * a tenth of the whole reading. False says nothing.
 */
export function isPlainEnglish(sample: string): boolean {
  const words = sample.toLowerCase().match(/[a-z]+/g) ?? [];
  const known = words.filter((word) => WORDS.has(word));
  return (
    words.length >= FEWEST_WORDS &&
    known.length >= SMALLEST_SHARE * words.length &&
    new Set(known).size >= FEWEST_KINDS
  );
}
