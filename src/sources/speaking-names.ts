import type { Attribution } from "../attribution/index.js";
import { GROUP_NOUNS, PERSON_NOUNS } from "../lexicon/source-nouns.js";
import { kindOfNoun } from "./kinds.js";
import type { NameIndex } from "./name-index.js";
import type { Name } from "./names/index.js";
import { singular, type Words } from "./words.js";

/** How many capitalised words a name that only its place gives away may have. */
const LONGEST = 4;
const COURTESY = /^(?:Mr|Mrs|Ms|Miss|Dr|Sen|Rep|Gov|Gen|Sir|Judge|Justice)\.?$/;
const SEX = new Map<string, "f" | "m">([
  ["Mr", "m"],
  ["Sir", "m"],
  ["Mrs", "f"],
  ["Ms", "f"],
  ["Miss", "f"],
]);
/** Capitalised at the beginning of a sentence, and no name. */
const COMMON = new Set(
  "a an the he she they it i we you who which that some many most several few all both others another one two three four five six seven eight nine ten people more no nobody none neither each any anyone everyone someone there this these those our his her their its my your".split(
    " ",
  ),
);
/** "Citizens for Clean Rivers" */
const JOINING = new Set(["for", "of", "to"]);
/** Nationalities, faiths and parties as groups: "Germans", "Muslims". */
const PEOPLES = /(?:ans|ese|ish|ists|ims|ews|ites|inos|ats|icans|ives|als)$/;

/**
 * Names that stand as a source and were not known for names: what speaks and is written with a capital
 * is somebody's name, unless it is a common noun that begins a sentence.
 *
 * ```text
 * Zyntha said it would appeal.      a spokesman for Zyntha said
 * └────┘
 * ```
 */
export function speakingNames(
  words: Words,
  names: NameIndex,
  statements: readonly Attribution[],
): readonly Name[] {
  const found: Name[] = [];
  const seen = new Set<number>();
  const alone = new Map<string, number>();
  for (const { source } of statements) {
    if (source.length === 0) continue;
    let from = words.at(source[0].start);
    const to = words.at(source[0].end - 1) + 1;
    if (words.lower(from) === "the" && from + 1 < to) from++;
    // most sources begin with a small letter, or with a name that is known
    if (!words.isCapital(from) && !JOINING.has(words.shown(from))) continue;
    const courtesy = COURTESY.test(words.shown(from)) ? words.shown(from) : null;
    const begin = courtesy ? from + 1 : from;
    if (seen.has(begin) || names.at(begin) || names.titled(begin)) continue;
    let end = begin;
    while (end < to && end - begin < LONGEST && isNamelike(words, names, end)) end++;
    // "Citizens for Clean Rivers"
    if (end < to && JOINING.has(words.shown(end)) && isNamelike(words, names, end + 1) && !courtesy) {
      end += 2;
      while (end < to && isNamelike(words, names, end)) end++;
    }
    if (end === begin) continue;
    if (end < to && !endsHere(words, end)) continue;
    const word = words.lower(end - 1);
    if (!courtesy && end - begin === 1) {
      if (COMMON.has(word) || PEOPLES.test(word) || kindOfNoun(singular(word), false, null)) continue;
      // At the beginning of a sentence any word has a capital; one that speaks twice is a name.
      const times = (alone.get(word) ?? 0) + 1;
      alone.set(word, times);
      if (begin === words.firstOf(words.sentence(begin)) && times < 2) continue;
    } else if (!courtesy && end - begin < 3 && (isCommonNoun(word) || COMMON.has(words.lower(begin))))
      continue;
    seen.add(begin);
    found.push({
      start: words.start(begin),
      end: words.end(end - 1),
      from: begin,
      to: end,
      kind: courtesy || isPerson(words, begin, end) ? "person" : "organization",
      title: courtesy ? { start: words.start(from), end: words.end(from) } : null,
      gender: courtesy ? (SEX.get(courtesy.replace(".", "")) ?? null) : null,
      surname: null,
    });
  }
  return found;
}

function isNamelike(words: Words, names: NameIndex, token: number): boolean {
  return words.isCapital(token) && words.isWord(token) && !names.at(token);
}

function endsHere(words: Words, token: number): boolean {
  return /^(?:[,(–—:-]|['’]s?|who|which|and|of)$/i.test(words.shown(token));
}

function isCommonNoun(word: string): boolean {
  const one = singular(word);
  return (
    PERSON_NOUNS.has(one) || GROUP_NOUNS.has(one) || (one !== word && kindOfNoun(one, true, null) !== null)
  );
}

/** Whether an apposition says that the name is a person's: "Zora Quint, a baker,". */
function isPerson(words: Words, from: number, to: number): boolean {
  if (words.shown(to) !== ",") return words.lower(to) === "who";
  for (let at = to + 1; at < Math.min(to + 8, words.length); at++) {
    const word = words.lower(at);
    if (!words.isWord(at)) return /^\d{2}$/.test(words.shown(to + 1));
    if (PERSON_NOUNS.has(word)) return to - from > 0;
  }
  return false;
}
