import { eld } from "eld/extrasmall";
import { isPlainEnglish } from "./plain-english.js";

/** Latin letters are shared by dozens of languages, and names are at home in all of them. */
const MIN_LATIN_LETTERS = 15;
/** Other scripts say more with less: six Han characters are a clause. */
const MIN_OTHER_LETTERS = 6;
/** Below this the n-grams are not those of running words in any language eld knows. */
const MIN_SCORE = 0.58;
/** How far the best language must lie before the next. */
const MIN_LEAD = 0.01;
/**
 * What a language other than English must reach where the letters are Latin. English headlines full of
 * foreign names ("Orlando shootings temper LGBT Pride events") score at most 0.66 as Tagalog, and stay
 * close to their score as English; a sentence really written in another language passes both bars.
 */
const MIN_FOREIGN_SCORE = 0.68;
const MIN_FOREIGN_LEAD = 0.1;

/** The detector reads some 350 bytes of what it is given, so longer pieces would be wasted. */
const PIECE = 334;
const PLACES = 3;

/**
 * The language a text is written in, as a BCP 47 code (`"en"`, `"uk"`), or `"und"` where it is too
 * short or too unlike anything known to tell. Sixty languages are known; a text in another may be
 * taken for its nearest relative.
 *
 * Reads at most 1,002 UTF-16 code units, at the start, the middle and the end of the text, so that
 * neither a foreign quotation at the top nor a footer decides alone. Never throws.
 */
export function detectLanguage(text: string): string {
  const samples = pieces(text);
  if (isPlainEnglish(samples)) return "en";
  const totals = new Map<string, number>();
  let letters = 0;
  let latin = 0;
  for (const piece of samples) {
    const pieceLetters = piece.match(/\p{L}/gu)?.length ?? 0;
    if (pieceLetters === 0) continue;
    letters += pieceLetters;
    latin += piece.match(/\p{Script=Latin}/gu)?.length ?? 0;
    for (const [language, score] of Object.entries(eld.detect(piece).getScores())) {
      totals.set(language, (totals.get(language) ?? 0) + score * pieceLetters);
    }
  }

  const mostlyLatin = latin * 2 > letters;
  if (letters < (mostlyLatin ? MIN_LATIN_LETTERS : MIN_OTHER_LETTERS)) return "und";
  const score = (language: string | undefined) => (language ? (totals.get(language) ?? 0) / letters : 0);
  const [best, second] = [...totals.keys()].toSorted((a, b) => score(b) - score(a));
  if (!best || score(best) < MIN_SCORE || score(best) - score(second) < MIN_LEAD) return "und";
  if (best !== "en" && mostlyLatin) {
    if (score(best) < MIN_FOREIGN_SCORE || score(best) - score("en") < MIN_FOREIGN_LEAD) return "und";
  }
  return best;
}

function pieces(text: string): readonly string[] {
  // The places touch in a short text, and lie apart in a long one.
  const stride = Math.max(PIECE, Math.floor((text.length - PIECE) / (PLACES - 1)));
  return Array.from({ length: PLACES }, (_, i) => text.slice(i * stride, i * stride + PIECE));
}
