import { isAlnum, isDigit, isLetter, isLineBreak, isUpper, isWhite } from "./chars.js";

/*
 * English abbreviations that are written with a full stop, here without it. Collected for Hearsay
 * by hand, from the usage of American news agencies (titles, months, states) and from what the Penn
 * Treebank keeps in one token (company forms, addresses); no list was copied.
 */

/** They stand before a name: a sentence does not end after them. */
const TITLES = words(`
  Mr Mrs Ms Mx Messrs Mmes Dr Drs Prof Profs Rev Hon Fr Br Pres Gov Govs Sen Sens Rep Reps Del Dels Amb
  Gen Lt Col Capt Cpt Cmdr Adm Maj Sgt Cpl Pvt Spc Supt Insp Det Treas Atty Asst Assoc Mgr Brig Cmdt
  Comdr Ens Msgr St Ste Mt Ft vs Vs v approx MR MRS DR SEN REP GOV GEN ST`);

/** They stand before a number, and are ordinary words before anything else ("No."). */
const BEFORE_NUMBERS = words("No Nos no nos Art Fig Figs Vol Vols Sec Ch Op p pp P Pp");

/** A sentence may end after them, if what follows begins like one. */
const OTHERS = words(`
  Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri
  Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Kans Ky La Md Mich Minn Miss Mo Mont Neb Nev
  Okla Ore Pa Penn Tenn Tex Va Vt Wash Wis Wisc Wyo Mass Dak Ont Que Alta
  Inc Corp Co Cos Ltd Bros Univ Dept Assn Bhd Cie Plc Jr Sr Esq etc al
  Ave Blvd Rd Hwy Pkwy Sq Bldg Apt lbs`);

/** The longest of them, in letters. */
const LONGEST = 6;

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** Whether a sentence goes on after this abbreviation (written with its full stop) whatever follows. */
export function neverEndsSentence(token: string): boolean {
  const word = token.slice(0, -1);
  return TITLES.has(word) || BEFORE_NUMBERS.has(word);
}

/**
 * Whether the letters before the full stop at `stop` are a listed abbreviation. Only what follows
 * the last hyphen counts ("then-Sen.").
 */
export function endsWithAbbreviation(text: string, start: number, stop: number): boolean {
  let from = stop;
  while (from > start && stop - from <= LONGEST && isLetter(text.charCodeAt(from - 1))) from--;
  if (stop - from > LONGEST || isAlnum(text.charCodeAt(from - 1))) return false;
  const word = text.slice(from, stop);
  return TITLES.has(word) || OTHERS.has(word) || (BEFORE_NUMBERS.has(word) && numberFollows(text, stop));
}

function numberFollows(text: string, stop: number): boolean {
  const next = text.charCodeAt(stop + 1);
  return isDigit(isWhite(next) ? text.charCodeAt(stop + 2) : next);
}

/**
 * Whether the letter before the full stop at `stop` stands for a longer word: the last of "U.S.",
 * or an initial.
 *
 * ```text
 * U.S.   John F. Kennedy   So am I.   plan B.⏎
 *    ^          ^                 ^         ^
 *   yes        yes               no        no
 * ```
 */
export function isInitial(text: string, start: number, stop: number): boolean {
  const letter = text.charCodeAt(stop - 1);
  if (!isLetter(letter)) return false;
  const before = stop - 2 >= start ? text.charCodeAt(stop - 2) : 0;
  if (before === 0x2e) return true;
  if (isAlnum(before) || !isUpper(letter)) return false;
  const next = text.charCodeAt(stop + 1);
  return letter !== 0x49 && !(stop + 1 >= text.length || isLineBreak(next));
}
