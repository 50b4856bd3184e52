import type { Words } from "../words.js";

/** Whether a token begins with a capital letter of English. */
export function isCapital(text: Words, token: number): boolean {
  const code = text.shown(token).charCodeAt(0);
  return code >= 0x41 && code <= 0x5a;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Forms of "be". */
export const BE = set("be am is are was were been being 's 're 'm isn wasn");

/** Auxiliaries, which go before a verb. */
export const AUXILIARIES = set(
  "be am is are was were been being 's 're 'm have has had having 've 'd do does did will would shall should can could may might must 'll wo ca",
);

/** Words that turn what follows into its opposite. */
export const NEGATIONS = set("not n't never neither nor without cannot hardly scarcely");

/** Words before a noun. */
export const DETERMINERS = set(
  "a an the this that these those his her its their my our your no any some every each all both another such much many more most few several",
);

/** Pronouns that may stand for a source inside what it says. */
export const PRONOUNS = set("i we he she they it");

/** Marks that open a quotation. */
export const OPENING = set("\" “ ‘ ' '' `` «");

/** Question words. */
export const QUESTION_WORDS = set("whether if why how when what who whom whose where which");
