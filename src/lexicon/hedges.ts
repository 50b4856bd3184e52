/**
 * Words that mark what is said, or that it was said, as uncertain. Origin: written for this project. The
 * task is that of the CoNLL-2010 shared task on hedges (Farkas and others 2010) and of FactBank's
 * "probable" and "possible"; no list of theirs is copied.
 */

/** Adverbs, wherever they stand in the clause. */
export const HEDGE_ADVERBS = `
  allegedly apparently arguably conceivably maybe ostensibly perhaps possibly potentially presumably probably
  purportedly reportedly seemingly supposedly reputedly evidently`;

/** Auxiliaries of possibility. */
export const HEDGE_MODALS = "may might could";

/** Verbs that only report an impression, or say less than they let understand. */
export const HEDGE_VERBS = `
  appear assume doubt guess hint imagine imply insinuate intimate presume seem speculate suggest suppose
  suspect surmise`;

/** Of those, the verbs that hedge the clause which they head inside a content ("said it seemed safe"). */
export const HEDGE_CONTENT_VERBS = "appear guess presume seem suppose suspect";

/** Nouns that name an unsure attitude or saying. */
export const HEDGE_NOUNS = `
  doubt guess hint hunch impression insinuation rumor rumour speculation suggestion suspicion uncertainty`;

/** Adjectives that hedge after a form of "be". */
export const HEDGE_ADJECTIVES = `
  conceivable doubtful dubious likely plausible possible probable uncertain unclear unlikely unsure`;

/** Adjectives that hedge when "not" goes before: "not sure whether", "it is not clear". */
export const SURE_ADJECTIVES = "certain clear convinced positive sure";

/** Participles that, after "be", report what others say or think: "is said to be", "was believed to". */
export const HEARSAY_PARTICIPLES =
  "alleged assumed believed presumed reported reputed rumored rumoured said suspected thought understood";
