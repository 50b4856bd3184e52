/** How a word is written, which an uncased vocabulary does not show. */
export enum Case {
  /** Lower case, or no letters. */
  Lower,
  Capitalised,
  Capitals,
  Mixed,
}

/** What stands before a piece. */
export enum Space {
  /** Nothing: it is glued to the piece before. */
  None,
  Blank,
  /** It is the first of its paragraph. */
  Line,
}

/** How many of {@link Space} there are: a shape is `3 * case + space`. */
const SPACES = 3;

/** The number by which the model knows a shape. */
export function shapeOf(letterCase: Case, space: Space): number {
  return SPACES * letterCase + space;
}

const LETTER = /\p{L}/u;
const UPPER = /\p{Lu}/u;

/** How the word from `start` to `end` of a text is written. */
export function caseOf(text: string, start: number, end: number): Case {
  let letters = 0;
  let uppers = 0;
  let isFirstUpper = false;
  for (let at = start; at < end; ) {
    const code = text.codePointAt(at)!;
    at += code > 0xffff ? 2 : 1;
    const isUpper = code < 128 ? code >= 65 && code <= 90 : UPPER.test(String.fromCodePoint(code));
    const isLetter =
      isUpper || (code < 128 ? code >= 97 && code <= 122 : LETTER.test(String.fromCodePoint(code)));
    if (!isLetter) continue;
    if (letters === 0) isFirstUpper = isUpper;
    letters++;
    if (isUpper) uppers++;
  }
  if (uppers === 0) return Case.Lower;
  // One capital alone ("A", "I") begins a word rather than shouts it.
  if (uppers === letters) return letters > 1 ? Case.Capitals : Case.Capitalised;
  return isFirstUpper && uppers === 1 ? Case.Capitalised : Case.Mixed;
}
