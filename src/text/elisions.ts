/**
 * English words that are written with an apostrophe in front for letters left out, here without it.
 * Collected by hand for Hearsay.
 */
const ELISIONS: ReadonlySet<string> = new Set(
  "em til tis twas twere twill cause cuz coz bout round n nuff sup kay gainst neath ere tude cept".split(" "),
);

/** The longest of them, in letters. */
const LONGEST = 6;

/**
 * Whether what follows an apostrophe, from `start` on, is written with one in front: "'tis", "'90s",
 * "'16".
 */
export function isElision(text: string, start: number): boolean {
  let end = start;
  while (end - start <= LONGEST && isWordCode(text.charCodeAt(end))) end++;
  if (end === start || end - start > LONGEST) return false;
  const word = text.slice(start, end).toLowerCase();
  return ELISIONS.has(word) || /^\d\ds?$/.test(word);
}

function isWordCode(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a);
}
