import type { Words } from "../words.js";

/** Small words that may stand inside a name. */
const JOINERS = new Set(
  (
    "of for the and & de da do dos das del della der den di du des la las le les los el al van von zu zur " +
    "bin ibn bint ben abu y e on in at to 's ’s ' ’ + - –"
  ).split(" "),
);

/** At most so many small words stand in a row inside a name: "Bank of the West". */
const MOST_JOINERS = 2;

/** Names longer than this are lists or shouted text. */
const LONGEST = 24;

/**
 * Calls `take` for each stretch of tokens that may hold names: words with a capital in front, and small
 * words that may join them. Only these are looked at closely, so that cost follows their number.
 * It is told the tokens from first to after the last, the sentence's index, and how many words of the
 * sentence have capitals.
 *
 * ```text
 * In Boston the University of Texas at Austin and Bill Gates agreed.
 * ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ one run
 * ```
 */
export function eachRun(
  words: Words,
  take: (from: number, to: number, sentence: number, capitals: number) => void,
): void {
  const { text, tokens, sentences } = words.analysis;
  const { starts } = tokens;
  const { numbers } = words;
  const joins = words.vocabulary.flags(isJoiner);
  const bounds: number[] = [];
  for (let s = 0; s + 1 < sentences.length; s++) {
    const last = sentences[s + 1];
    let capitals = 0;
    bounds.length = 0;
    let at = sentences[s];
    while (at < last) {
      if (!isCapital(text, starts[at])) {
        at++;
        continue;
      }
      capitals++;
      let end = at + 1;
      for (;;) {
        let next = end;
        while (next < last && next - end < MOST_JOINERS && joins[numbers[next]] === 1) next++;
        if (next >= last || next - at >= LONGEST || !isCapital(text, starts[next])) break;
        capitals++;
        end = next + 1;
      }
      bounds.push(at, end);
      at = end;
    }
    for (let b = 0; b < bounds.length; b += 2) take(bounds[b], bounds[b + 1], s, capitals);
  }
}

/** Whether a capital stands at the offset. A name may begin with a small letter where the next is a capital: "iPhone". */
function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x80) {
    if (code >= 0x41 && code <= 0x5a) return true;
    // eBay, iPhone, al-Assad, d'Estaing
    if (code < 0x61 || code > 0x7a) return false;
    const next = text.charCodeAt(at + 1);
    if (next >= 0x41 && next <= 0x5a) return true;
    if (code === 0x64 && (next === 0x27 || next === 0x2019)) return isCapital(text, at + 2); // d'Ettorre
    if ((code !== 0x61 && code !== 0x65) || next !== 0x6c || text.charCodeAt(at + 2) !== 0x2d) return false;
    const after = text.charCodeAt(at + 3);
    return after >= 0x41 && after <= 0x5a;
  }
  if (code < 0xc0 || code >= 0x2000) return false;
  const letter = String.fromCharCode(code);
  return letter !== letter.toLowerCase();
}

const isJoiner = (shown: string): boolean => JOINERS.has(shown);
