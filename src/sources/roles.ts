import { PERSON_NOUNS } from "../lexicon/source-nouns.js";
import type { NameIndex } from "./name-index.js";
import type { Name } from "./names/index.js";
import { isPossessive, singular, type Words } from "./words.js";

/** What stands right beside a person's name and says what the person is. */
export interface Role {
  /** Tokens of it: "a top adviser" of "Jane Smith, a top adviser to the mayor,". */
  readonly from: number;
  readonly to: number;
  /** The token that heads it: "adviser". */
  readonly head: number;
  /** Tokens of whom they belong to or speak for: "the mayor"; empty (`from === to`) where it is not said. */
  readonly affiliation: { readonly from: number; readonly to: number };
}

/** How far a role may reach from its name. */
const REACH = 14;
const STOP = new Set(', . ; : ! ? “ ” " ( ) — –'.split(" "));
const CLAUSE = new Set("who which that whose whom said says told and but was is has had were are".split(" "));
const BELONGING = new Set("of for at to with in from on".split(" "));

/**
 * The role in apposition after a name, or in front of it:
 *
 * ```text
 * Jane Smith, a top adviser to the mayor, said …       former mayor Jane Smith said …
 *             └── role ───┘    └affil.─┘               └── role ──┘
 * ```
 */
export function roleBeside(words: Words, names: NameIndex, name: Name): Role | null {
  return roleAfter(words, names, name) ?? roleBefore(words, names, name);
}

function roleAfter(words: Words, names: NameIndex, name: Name): Role | null {
  let at = name.to;
  // over a party and state: "(D-Nev.)", ", R-Tenn.,"
  if (words.shown(at) === "(") {
    const limit = Math.min(words.length, at + 8);
    while (at < limit && words.shown(at) !== ")") at++;
    at++;
  }
  if (words.shown(at) !== ",") return null;
  const from = at + 1;
  const end = endOfRole(words, from);
  const head = headOfRole(words, names, from, end);
  if (head < 0) return null;
  return withAffiliation(words, from, head, end);
}

function roleBefore(words: Words, names: NameIndex, name: Name): Role | null {
  const stop = name.title ? words.at(name.title.start) : name.from;
  let from = stop;
  const lowest = Math.max(words.firstOf(words.sentence(name.from)), name.from - 7);
  while (from > lowest) {
    const shown = words.shown(from - 1);
    const lower = words.lower(from - 1);
    if (!words.isWord(from - 1) && !isPossessive(shown) && shown !== "-") break;
    if (BELONGING.has(lower) || CLAUSE.has(lower)) break;
    from--;
    if (lower === "the" || lower === "a" || lower === "an" || lower === "his" || lower === "her") break;
  }
  if (name.title) return { from, to: name.from, head: name.from - 1, affiliation: { from: 0, to: 0 } };
  const head = name.from - 1;
  if (head < from || !PERSON_NOUNS.has(singular(words.lower(head)))) return null;
  const owner = names.at(from) ?? names.at(from + 1);
  const affiliation = owner && owner.to <= head ? { from: owner.from, to: owner.to } : { from: 0, to: 0 };
  return { from, to: name.from, head, affiliation };
}

function endOfRole(words: Words, from: number): number {
  const limit = Math.min(words.length, from + REACH);
  let at = from;
  while (at < limit) {
    const shown = words.shown(at);
    if (STOP.has(shown) || CLAUSE.has(words.lower(at))) break;
    at++;
  }
  return at;
}

/** The head noun of a role: the last word before a preposition, if it is one for people. */
function headOfRole(words: Words, names: NameIndex, from: number, end: number): number {
  for (let at = from; at < end; at++) {
    const next = words.lower(at + 1);
    if (at + 1 < end && !BELONGING.has(next) && next !== "and") continue;
    return !names.at(at) && PERSON_NOUNS.has(words.lower(at)) ? at : -1;
  }
  return -1;
}

function withAffiliation(words: Words, from: number, head: number, end: number): Role {
  const joined = BELONGING.has(words.lower(head + 1)) && head + 2 < end;
  return {
    from,
    to: end,
    head,
    affiliation: joined ? { from: head + 2, to: end } : { from: 0, to: 0 },
  };
}
