import { AUDIENCE_NOUNS } from "../../lexicon/audiences.js";
import type { Span } from "../../record/index.js";
import type { Words } from "../words.js";
import { listed, readingOf } from "./forms.js";
import { within } from "./view.js";
import { AUXILIARIES, DETERMINERS, isCapital, OPENING } from "./words.js";

/** A noun phrase as token indices, `to` left out. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
}

const setOf = (words: string): ReadonlySet<string> => new Set(listed(words));

/** Pronouns that are a whole object by themselves. */
const OBJECTS = setOf(
  "him them me us you everyone everybody anyone anybody someone somebody himself herself themselves myself ourselves itself",
);
/** Words at which a noun phrase ends, or which cannot begin one. */
const STOPS = setOf(
  `that to in on at about with from before after when while if whether why how what who whom whose which where by as for via
  through under over because outside inside following aboard near against during into than but so then there here not n't
  i he she they we upon among amid since until till within without despite regarding concerning last earlier later
  yesterday today tonight tomorrow recently ago afterwards afterward again too also instead flatly bluntly never ever
  monday tuesday wednesday thursday friday saturday sunday mondays january february march april june july august
  september october november december next per up out off back down like
  around across behind beyond beside between repeatedly once twice privately publicly it`,
);
/** Words in "-ly" that are no adverbs. */
const NOUNS_IN_LY = setOf(
  "family rally ally assembly monopoly elderly early weekly daily monthly friendly anomaly italy",
);
const AUDIENCES = setOf(AUDIENCE_NOUNS);
/** The longest noun phrase looked at, in words. */
const LONGEST = 14;

/**
 * The noun phrase that begins at a token and lies outside the given spans; null where none does. It takes
 * in possessives and "of" phrases, and stops before any other preposition, clause or time.
 *
 * ```text
 * told ABC News's George Stephanopoulos on Sunday     told members of the council the plan was dead
 *      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^                    ^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function nounPhraseAt(text: Words, from: number, outside: readonly Span[]): Phrase | null {
  const { starts, length } = text.analysis.tokens;
  const limit = Math.min(length, from + LONGEST);
  let to = from;
  let open = true; // whether a determiner may come: at the beginning, after "of" and "and"
  for (; to < limit; to++) {
    const word = text.plain(to);
    if (within(outside, starts[to])) break;
    if (to === from) {
      if (OBJECTS.has(word)) return { from, to: from + 1 };
      if (word === "no" && text.plain(from + 1) === "one") return { from, to: from + 2 };
    }
    if (OPENING.has(word) && (to === from || text.plain(to - 1) === "'s")) {
      const end = titleEnd(text, to, outside);
      return end > 0 ? { from, to: end } : to > from ? { from, to: to - 1 } : null;
    }
    if (word === "'s" || word === "'" || word === "&") {
      if (to === from) break;
      // "told reporters it's": a pronoun would have stopped the phrase before.
      open = word === "&";
      continue;
    }
    if (word === "of") {
      if (to === from || STOPS.has(text.plain(to + 1))) break;
      open = true;
      continue;
    }
    if (word === "and" || word === "or") {
      if (to === from || !carriesOn(text, to + 1, outside)) break;
      open = true;
      continue;
    }
    if (!/^[a-z0-9$@]/.test(word) && word.charCodeAt(0) < 0xc0) break;
    const capital = isCapital(text, to);
    if (STOPS.has(word) && !(capital && word === "us")) break;
    if (AUXILIARIES.has(word)) break;
    if (DETERMINERS.has(word)) {
      if (!open && word !== "many") break;
      if (word === "her" && !isNounLike(text, to + 1)) return { from, to: to + 1 };
      continue;
    }
    if (!capital && word.length > 3 && word.endsWith("ly") && !NOUNS_IN_LY.has(word)) break;
    if (!capital && to > from && !open && isVerbForm(word)) break;
    open = false;
  }
  while (to > from && TRAILING.has(text.plain(to - 1))) to--;
  return to > from ? { from, to } : null;
}

const TRAILING = setOf("of and or & the a an");

/** Whether a phrase carries on after "and": a determiner, a name or an audience, and no verb. */
function carriesOn(text: Words, at: number, outside: readonly Span[]): boolean {
  if (at >= text.length || within(outside, text.start(at))) return false;
  const word = text.plain(at);
  if (STOPS.has(word) || AUXILIARIES.has(word)) return false;
  return isCapital(text, at) || DETERMINERS.has(word) || AUDIENCES.has(word) || OBJECTS.has(word);
}

/** End of a title in quotation marks of at most six words, none of it in the spans; 0 for none. */
function titleEnd(text: Words, at: number, outside: readonly Span[]): number {
  if (!isCapital(text, at + 1)) return 0;
  for (let token = at; token < text.length && token < at + 9; token++) {
    if (within(outside, text.start(token))) return 0;
    const word = text.plain(token);
    if (token > at + 1 && (word === "”" || word === '"' || word === "’" || word === "'" || word === "''"))
      return token + 1;
  }
  return 0;
}

function isVerbForm(word: string): boolean {
  const reading = readingOf(word);
  return (
    reading !== undefined &&
    reading.verb !== null &&
    reading.noun === null &&
    !reading.shape &&
    !AUDIENCES.has(word)
  );
}

/** Whether a noun may begin here: "her mother", but not "her that". */
function isNounLike(text: Words, at: number): boolean {
  const word = text.plain(at);
  return (
    /^[a-z]/.test(word) &&
    !STOPS.has(word) &&
    !AUXILIARIES.has(word) &&
    !DETERMINERS.has(word) &&
    !isVerbForm(word)
  );
}

/** Whether a noun phrase names somebody one may speak to: by its head, the last word before "of". */
export function isAudience(text: Words, { from, to }: Phrase): boolean {
  let last = to - 1;
  for (let token = from + 1; token < to; token++) {
    if (text.plain(token) === "of" || text.plain(token) === "and") {
      last = token - 1;
      break;
    }
  }
  const word = text.plain(last);
  if (OBJECTS.has(word) || AUDIENCES.has(word) || word === "her" || word === "one" || word === "both")
    return true;
  if (OPENING.has(word) || word === "”" || word === "’") return true;
  return isCapital(text, last) || word.startsWith("@");
}
