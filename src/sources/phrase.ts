import { PERSON_NOUNS, SHARE_NOUNS } from "../lexicon/source-nouns.js";
import type { Span } from "../record/index.js";
import type { NameIndex } from "./name-index.js";
import type { Name } from "./names/index.js";
import { isPossessive, singular, type Words } from "./words.js";

/** How a source is referred to. */
export type PhraseForm = "name" | "noun" | "pronoun" | "relative" | "compound";

/** The words that stand for a source, taken apart. Tokens are indices in the text's token table. */
export interface Phrase {
  readonly form: PhraseForm;
  readonly from: number;
  readonly to: number;
  /** The last token of the head: "official" of "a senior official in Kyiv", "Smith" of "Jane Smith, a baker". */
  readonly head: number;
  /** The head noun in small letters, singular; the pronoun itself; empty for a name. */
  readonly noun: string;
  readonly plural: boolean;
  /** The name at the head, or standing beside it: "his wife, Jane". */
  readonly name: Name | null;
  /** A name that says whose or which: "Trump's aides", "a Politico report", "a report by the bank". */
  readonly of: Name | null;
  /** First word, where it is an article, a possessive or the like; else empty. */
  readonly determiner: string;
  /** How many people, when the words say so. */
  readonly count: number | null;
  /** Parts of a compound. */
  readonly parts: readonly Phrase[];
}

export const PERSONAL = new Set(
  "he she they it i we you him her his their its my our your them himself herself themselves itself me us".split(
    " ",
  ),
);
const SEVERAL = new Set(["they", "their", "them", "themselves", "we", "our", "us"]);
const POSSESSIVE = new Set(["his", "her", "its", "their", "my", "our", "your"]);
const RELATIVE = new Set(["who", "which", "that", "whose", "whom"]);
const PREPOSITIONS = new Set(
  "of for in at on from with to about against by among near inside under over between within around across behind outside aboard after before during as per like via than through throughout toward towards including familiar close speaking".split(
    " ",
  ),
);
const DETERMINERS = new Set(
  "the a an this that these those his her their its our my your some any many most several few all both each every another other no one two three four five six seven eight nine ten more".split(
    " ",
  ),
);
/** Words of the saying that a source's span may end with. */
const ADVERBS = new Set(
  "further also later then now still again reportedly once never always together repeatedly often previously".split(
    " ",
  ),
);
const FOLLOWS_PARTICIPLE = new Set(
  "of for in at on from with to about by among near inside under over during as this last earlier recently today yesterday late early monday tuesday wednesday thursday friday saturday sunday".split(
    " ",
  ),
);
const WHEN = new Set(
  "this last next just now then also still once already recently earlier later today yesterday again never always himself herself itself themselves alone".split(
    " ",
  ),
);
const NUMBERS = new Map(
  "one two three four five six seven eight nine ten eleven twelve".split(" ").map((word, i) => [word, i + 1]),
);
/** Words that may stand before the source proper. */
const LEADING = new Set("by from and but or to of while as even only also just when because both".split(" "));
const CALLED = new Set(["called", "named", "dubbed"]);

/** Takes a source's words apart; null where there are none. `spans` are in order. */
export function parsePhrase(words: Words, names: NameIndex, spans: readonly Span[]): Phrase | null {
  if (spans.length === 0) return null;
  // The longest piece says most; others are what a cue was standing between.
  const span = spans.reduce((a, b) => (b.end - b.start > a.end - a.start ? b : a));
  const from = words.at(span.start);
  const to = words.at(span.end - 1) + 1;
  return parseTokens(words, names, from, to);
}

/** The same for a stretch of tokens. */
export function parseTokens(words: Words, names: NameIndex, begin: number, to: number): Phrase | null {
  let from = begin;
  while (from < to - 1 && (LEADING.has(words.lower(from)) || !words.isWord(from)) && !names.at(from)) from++;
  if (from >= to || !words.isWord(from)) return null;
  const first = words.shown(from) === "US" ? "" : words.lower(from);
  if (!names.at(from)) {
    const alone = from + 1 >= to || !words.isWord(from + 1);
    if (PERSONAL.has(first) && (alone || !POSSESSIVE.has(first))) return pronoun("pronoun", from, to, first);
    if (RELATIVE.has(first) && (alone || first === "who")) return pronoun("relative", from, to, first);
  }
  const whole = parseOne(words, names, from, to);
  const rest = whole.form === "name" || whole.form === "noun" ? joined(words, names, whole, to) : null;
  if (!rest) return whole;
  const parts = [whole, ...(rest.form === "compound" ? rest.parts : [rest])];
  // "doctors and nurses" is one group; "Lee and the bank" are two sources named together.
  const definite = whole.determiner === "the" && !whole.plural;
  if (!definite && !parts.some(({ name, form }) => name || form === "pronoun")) {
    return madeOf(whole, whole.form, parts[parts.length - 1].to, whole.count, whole.parts, whole.name);
  }
  return madeOf(whole, "compound", to, parts.length, parts, null);
}

/** Several taken together; what is not given is as in the first. */
function madeOf(
  { from, head, noun, of, determiner }: Phrase,
  form: PhraseForm,
  to: number,
  count: number | null,
  parts: readonly Phrase[],
  name: Name | null,
): Phrase {
  return { form, from, to, head, noun, plural: true, name, of, determiner, count, parts };
}

/** What "and" joins to a phrase, if it does. */
function joined(words: Words, names: NameIndex, phrase: Phrase, to: number): Phrase | null {
  let at = phrase.to;
  // Over "(R), who is seeking re-election," to "and": only names may be that far apart.
  const limit = phrase.name ? to : Math.min(to, at + 2);
  while (at < limit && words.lower(at) !== "and") {
    if (words.lower(at) === "," && names.at(at + 1) && names.at(at + 1)?.kind === phrase.name?.kind) break;
    at++;
  }
  if (at >= limit || at + 1 >= to) return null;
  // After a clause or an "of", "and" most often joins within it.
  for (let t = phrase.to; t < at; t++) if (PREPOSITIONS.has(words.lower(t))) return null;
  const next = parseTokens(words, names, at + 1, to);
  if (!next) return null;
  return next.name || next.form === "noun" || next.form === "compound" ? next : null;
}

function parseOne(words: Words, names: NameIndex, from: number, to: number): Phrase {
  let core = coreEnd(words, names, from, to);
  let start = from;
  // "some of the voters", "a majority of Democrats": what is shared in is the head.
  for (let depth = 0; depth < 3 && core < to && words.lower(core) === "of" && core + 1 < to; depth++) {
    const quantity = singular(words.lower(core - 1));
    if (
      !SHARE_NOUNS.has(quantity) &&
      !SHARE_NOUNS.has(words.lower(core - 1)) &&
      !isShare(words.shown(core - 1))
    )
      break;
    start = core + 1;
    core = coreEnd(words, names, start, to);
  }
  while (core - 1 > start && ADVERBS.has(words.lower(core - 1)) && !names.at(core - 1)) core--;
  if (core <= start) core = Math.min(start + 1, to);
  const count = countOf(words, from, core);
  const last = names.at(core - 1);
  const determiner = DETERMINERS.has(words.lower(start)) ? words.lower(start) : "";
  const isTitled = last !== null && last.kind !== "person" && HEADLINE.test(words.shown(core - 1));
  if (last && last.from >= start && !isTitled && !isOwner(words, last.to, core)) {
    return byName(start, core, core - 1, last, determiner, last.kind === "person" ? 1 : count);
  }
  let head = core - 1;
  // The possessive mark alone says nothing: "Lee's" is Lee.
  if (isPossessive(words.shown(head)) && head > start) {
    head--;
    const owner = names.at(head);
    if (owner) return byName(start, core, head, owner, determiner, owner.kind === "person" ? 1 : null);
  }
  const lower = words.lower(head);
  const noun = singular(lower);
  const plural = noun !== lower || PLURALS.has(lower);
  const beside = nameBeside(words, names, core, to, PERSON_NOUNS.has(noun));
  const of = firstName(names, start, head) ?? nameAfter(words, names, core, to);
  return {
    form: "noun",
    from: start,
    to: beside ? beside.to : core,
    head,
    noun,
    plural,
    name: beside && !plural ? beside : null,
    of,
    determiner,
    count,
    parts: NONE,
  };
}

const NONE: readonly Phrase[] = [];

function byName(
  from: number,
  to: number,
  head: number,
  name: Name,
  determiner: string,
  count: number | null,
): Phrase {
  return {
    form: "name",
    from,
    to,
    head,
    noun: "",
    plural: false,
    name,
    of: null,
    determiner,
    count,
    parts: NONE,
  };
}

/** "New Poll" in a headline is a poll, not a name. */
const HEADLINE = /^(?:Poll|Report|Survey|Study)s?$/;
const PLURALS = new Set("people men women children folks police media americans others".split(" "));

/** Where the noun phrase proper ends: before a preposition, a mark, a clause. */
function coreEnd(words: Words, names: NameIndex, from: number, to: number): number {
  let at = from;
  while (at < to) {
    const name = names.at(at) ?? names.titled(at);
    if (name && name.to <= to) {
      at = name.to;
      continue;
    }
    const shown = words.shown(at);
    const lower = words.lower(at);
    if (at > from) {
      if (
        PREPOSITIONS.has(lower) ||
        RELATIVE.has(lower) ||
        CALLED.has(lower) ||
        lower === "and" ||
        lower === "or"
      )
        break;
      if (!words.isWord(at) && !isPossessive(shown) && !JOINING.has(shown)) break;
      // "the Supreme Court this month": what follows a name says when
      if (names.at(at - 1) && WHEN.has(lower)) break;
      // "an aide briefed on it", "a poll released Thursday": a participle after the noun
      if (at + 1 < to && isParticiple(lower, true) && FOLLOWS_PARTICIPLE.has(words.lower(at + 1))) break;
      if (lower.endsWith("ly")) {
        if (
          at === from + 1
            ? !DETERMINERS.has(words.lower(from))
            : at + 1 < to && isParticiple(words.lower(at + 1), false)
        )
          break;
      }
    } else if (!words.isWord(at) && !OPENING.test(shown)) break;
    at++;
  }
  return at;
}

/** Marks within a noun phrase. */
const JOINING = new Set(["-", "/", "%", "&"]);
const OPENING = /^["“‘'$]/;

/** Whether a word may be a participle by its ending. */
function isParticiple(word: string, also: boolean): boolean {
  return word.endsWith("ed") || word.endsWith("en") || (also && word.endsWith("ing"));
}

/** "40" or "40%" of somebody. */
function isShare(word: string): boolean {
  return /^[\d.%]+$/.test(word);
}

/** Whether a possessive mark and a noun follow the name: then it says whose. */
function isOwner(words: Words, at: number, to: number): boolean {
  return at < to && isPossessive(words.shown(at)) && at + 1 < to;
}

/**
 * A name that stands beside the noun, perhaps after more about it:
 *
 * ```text
 * his wife, Jane,      a fund called Future 45      a lawyer for the bank, Sam Lee,
 *           └──┘                     └───────┘                             └─────┘
 * ```
 */
function nameBeside(
  words: Words,
  names: NameIndex,
  core: number,
  to: number,
  isPerson: boolean,
): Name | null {
  for (let mark = core; mark < Math.min(to, core + 10); mark++) {
    const word = words.lower(mark);
    if (RELATIVE.has(word) || word === "and") return null;
    const opens = BESIDE.has(word) || CALLED.has(word);
    if (!opens) {
      if (!isPerson) return null;
      continue;
    }
    const name = nameFrom(words, names, mark + 1, to, isPerson);
    if (name && (mark === core || name.kind === "person") && (word !== "(" || name.kind !== "person"))
      return name;
    if (mark === core && !isPerson) return null;
  }
  return null;
}

const BESIDE = new Set([",", "–", "—", "--", "("]);

/** The first name from a token on, of a person if only people will do, with no more than a role before it. */
function nameFrom(words: Words, names: NameIndex, from: number, to: number, isPerson: boolean): Name | null {
  for (let at = from; at < Math.min(to, from + 8); at++) {
    const name = names.at(at);
    if (name && (!isPerson || name.kind === "person")) return name.to <= to ? name : null;
    const word = words.lower(at);
    if (!name && ((!words.isWord(at) && word !== ".") || PREPOSITIONS.has(word) || RELATIVE.has(word)))
      return null;
  }
  return null;
}

function firstName(names: NameIndex, from: number, to: number): Name | null {
  for (let at = from; at < to; at++) {
    const name = names.at(at);
    if (name) return name;
  }
  return null;
}

/** A name that a preposition ties to the noun: "a poll by Gallup", "officials in Kyiv". */
function nameAfter(words: Words, names: NameIndex, core: number, to: number): Name | null {
  for (let at = core; at < Math.min(to, core + 8); at++) {
    const lower = words.lower(at);
    if (lower === "," || RELATIVE.has(lower)) return null;
    const name = names.at(at);
    if (name) return name;
  }
  return null;
}

/** How many people the words before the head say there are; 1 for "a" and "an". */
function countOf(words: Words, from: number, core: number): number | null {
  for (let at = from; at < Math.min(core, from + 4); at++) {
    const lower = words.lower(at);
    const number = NUMBERS.get(lower);
    if (number !== undefined && words.lower(at + 1) !== "of") return number;
    if (lower.length > 3 || !/^\d+$/.test(lower)) continue;
    const next = words.lower(at + 1);
    if (next !== "percent" && next !== "%") return Number(lower);
  }
  return null;
}

function pronoun(form: "pronoun" | "relative", from: number, to: number, noun: string): Phrase {
  const plural = SEVERAL.has(noun);
  return {
    form,
    from,
    to,
    head: from,
    noun,
    plural,
    name: null,
    of: null,
    determiner: "",
    count: null,
    parts: NONE,
  };
}
