import { endsWithAbbreviation, isInitial } from "./abbreviations.js";
import { hostEnd, pathEnd } from "./addresses.js";
import { CharClass, CLASS_OF, isAlnum, isDigit, isLetter, isUpper } from "./chars.js";
import { cliticLength, fusedAt, isNegation } from "./clitics.js";
import type { TokenList } from "./token-list.js";

/**
 * Reads the word or number that begins at `start` and adds its tokens; returns the offset after it.
 *
 * ```text
 * first-in-the-nation   $1,237.50   U.S.-led   don|'t   AT&T   9/11
 * ^                      ^          ^          ^        ^      ^
 * ```
 */
export function scanWord(text: string, start: number, tokens: TokenList): number {
  let at = start + 1;
  for (;;) {
    const code = text.charCodeAt(at);
    if (CLASS_OF[code] >= CharClass.Letter) {
      at++;
      continue;
    }
    const next = text.charCodeAt(at + 1);
    switch (code) {
      case 0x2e: {
        const end = pastStop(text, start, at, next);
        if (end < 0) return finish(text, start, at, tokens);
        // "3.5" and "U.S.-led" go on; "Mr." ends.
        const after = text.charCodeAt(end);
        const more =
          end > at + 1 || goesOn(text, at, next) || (isHyphen(after) && isAlnum(text.charCodeAt(end + 1)));
        if (!more) return finish(text, start, end, tokens);
        at = end;
        break;
      }
      case 0x27: // '
      case 0x2019: {
        if (!isLetter(next) || !isLetter(text.charCodeAt(at - 1))) return finish(text, start, at, tokens);
        const clitic = cliticLength(text, at);
        if (clitic === 0) {
          at++; // O'Malley
          break;
        }
        const cut = isNegation(text, at) ? at - 1 : at;
        if (cut > start) finish(text, start, cut, tokens);
        tokens.push(cut, at + clitic);
        return at + clitic;
      }
      case 0x2c: // , as in 1,000
        if (!isDigit(next) || !isThousand(text, at)) return finish(text, start, at, tokens);
        at++;
        break;
      case 0x3a: // : as in 9:30, or https://
        if (isDigit(next) && isDigit(text.charCodeAt(at - 1))) {
          at++;
          break;
        }
        if (next === 0x2f && text.charCodeAt(at + 2) === 0x2f && isScheme(text, start, at)) {
          const end = pathEnd(text, at + 3);
          tokens.push(start, end);
          return end;
        }
        return finish(text, start, at, tokens);
      case 0x24: // $ as in US$5
        if (isDigit(next) && at - start <= 3 && isUpper(text.charCodeAt(start))) at++;
        return finish(text, start, at, tokens);
      default:
        if (!joins(text, at)) return finish(text, start, at, tokens);
        at++;
    }
  }
}

/** Whether what follows the full stop at `at` is the next part of a number or of "U.S.". */
function goesOn(text: string, at: number, next: number): boolean {
  if (isDigit(next)) return isDigit(text.charCodeAt(at - 1));
  return isLetter(next) && (!isAlnum(text.charCodeAt(at + 2)) || text.startsWith("Ph.D", at - 2));
}

/** Whether the code unit is one of the hyphens. */
function isHyphen(code: number): boolean {
  return code === 0x2d || code === 0x2010 || code === 0x2011;
}

/** Whether the mark at `at` joins what stands on its sides to one token: a hyphen or one of _ & / @. */
function joins(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  const joiner = isHyphen(code) || code === 0x5f || code === 0x26 || code === 0x2f || code === 0x40;
  return joiner && isAlnum(text.charCodeAt(at + 1));
}

/**
 * Where the token goes on after the full stop at `at`, or ends with it; −1 where the stop stands
 * outside.
 *
 * ```text
 * 3.5   U.S.   Mr. Smith   example.com   it.
 *  ^→    ^→      ^→               ^→       ^ −1
 * ```
 */
function pastStop(text: string, start: number, at: number, next: number): number {
  if (isDigit(text.charCodeAt(at - 1))) return isDigit(next) ? at + 1 : -1;
  if (isLetter(next)) {
    const single = at - 1 === start || !isAlnum(text.charCodeAt(at - 2));
    if (single && !isAlnum(text.charCodeAt(at + 2))) return at + 1; // U.S
    if (text.startsWith("Ph.D", at - 2)) return at + 1;
    const end = hostEnd(text, at);
    if (end > 0) return end;
  }
  if (isInitial(text, start, at) || endsWithAbbreviation(text, start, at)) return at + 1;
  return -1;
}

/** Whether just three digits follow the comma at `at`. */
function isThousand(text: string, at: number): boolean {
  return (
    isDigit(text.charCodeAt(at - 1)) &&
    isDigit(text.charCodeAt(at + 2)) &&
    isDigit(text.charCodeAt(at + 3)) &&
    !isAlnum(text.charCodeAt(at + 4))
  );
}

function isScheme(text: string, start: number, end: number): boolean {
  return end - start <= 5 && /^(?:https?|ftps?)$/i.test(text.slice(start, end));
}

/** Adds `[start, end)`, parted where it is two words written as one; returns `end`. */
function finish(text: string, start: number, end: number, tokens: TokenList): number {
  let cut = fusedAt(text, start, end);
  if (cut === 0 && isDigit(text.charCodeAt(start)) && isClockTime(text, start, end)) cut = end - start - 2;
  if (cut > 0) tokens.push(start, start + cut);
  tokens.push(start + cut, end);
  return end;
}

/** Whether it is a time written together with its half of the day: "9:00am". */
function isClockTime(text: string, start: number, end: number): boolean {
  return end - start <= 7 && /^\d{1,2}:\d\d[ap]m$/i.test(text.slice(start, end));
}
