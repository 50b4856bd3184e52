import { isAlnum, isApostrophe } from "./chars.js";

/**
 * Length of the clitic whose apostrophe stands at `at`, in code units; 0 where there is none.
 *
 * ```text
 * he's   they’ll   don't   O'Malley
 *   ^        ^        ^     ^
 *   2        3        2     0
 * ```
 */
export function cliticLength(text: string, at: number): number {
  const first = text.charCodeAt(at + 1) | 0x20;
  const second = text.charCodeAt(at + 2);
  if (!isAlnum(second)) {
    if (first === 0x73 || first === 0x6d || first === 0x64) return 2; // 's 'm 'd
    return first === 0x74 && isN(text.charCodeAt(at - 1)) ? 2 : 0; // n't
  }
  if (isAlnum(text.charCodeAt(at + 3))) return 0;
  const last = second | 0x20;
  if (last === 0x65) return first === 0x72 || first === 0x76 ? 3 : 0; // 're 've
  return first === 0x6c && last === 0x6c ? 3 : 0; // 'll
}

/** Whether the apostrophe at `at` is that of `n't`, which takes the letter before it along. */
export function isNegation(text: string, at: number): boolean {
  return (
    isN(text.charCodeAt(at - 1)) &&
    (text.charCodeAt(at + 1) | 0x20) === 0x74 &&
    !isAlnum(text.charCodeAt(at + 2))
  );
}

function isN(code: number): boolean {
  return code === 0x6e || code === 0x4e;
}

/**
 * Where to part a word that is two words written as one ("cannot", "gonna"), as an offset from its
 * start; 0 for all others. The words are those the Penn Treebank parts.
 */
export function fusedAt(text: string, start: number, end: number): number {
  const length = end - start;
  if (length !== 5 && length !== 6) return 0;
  // gonna, gotta, wanna, lemme, gimme; cannot: asked first, because it costs less than a look-up.
  //   ^^     ^^     ^^     ^^     ^^     ^^
  const middle = text.charCodeAt(start + 2);
  if (middle !== text.charCodeAt(start + 3)) return 0;
  switch (text.slice(start, end).toLowerCase()) {
    case "cannot":
    case "gonna":
    case "gotta":
    case "wanna":
    case "lemme":
    case "gimme":
      return 3;
    default:
      return 0;
  }
}

/**
 * Length of a word that begins with an apostrophe for letters or digits left out, in code units;
 * 0 where the mark may as well open a quotation.
 *
 * ```text
 * the '90s   give 'em   rock 'n' roll   'radical
 *     ^           ^          ^          ^
 *     4           3          3          0
 * ```
 */
export function elisionLength(text: string, at: number): number {
  let end = at + 1;
  while (end - at < 6 && isAlnum(text.charCodeAt(end))) end++;
  if (isAlnum(text.charCodeAt(end))) return 0;
  const word = text.slice(at + 1, end).toLowerCase();
  if (word === "n") return isApostrophe(text.charCodeAt(end)) ? 3 : 2;
  if (word === "em" || word === "til" || word === "tis" || word === "twas") return word.length + 1;
  return /^\d0s$/.test(word) ? 4 : 0;
}
