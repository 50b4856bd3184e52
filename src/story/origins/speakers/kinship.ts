import { US_STATES } from "../../../lexicon/places.js";
import { nationOf, plainBody } from "./bodies.js";
import { personName } from "./people.js";
import type { StorySpeaker } from "./speaker-list.js";

/** What the words for a source tell of it. */
export interface Facts {
  readonly speaker: StorySpeaker;
  /** Small letters, from all that is said of it, its own name left out. */
  readonly words: ReadonlySet<string>;
  /** What tells its name apart: the surname of a person, the content words of a body. */
  readonly name: readonly string[];
  readonly isPerson: boolean;
  /** Offices that it speaks for, and those it holds. */
  readonly seats: ReadonlySet<string>;
  readonly offices: ReadonlySet<string>;
  /** Whether its work is to speak or act for another. */
  readonly isStaff: boolean;
  /** Names in what is said of it: "obama" of "an Obama campaign spokesman". */
  readonly principals: ReadonlySet<string>;
  readonly parties: ReadonlySet<string>;
  readonly nations: ReadonlySet<string>;
  readonly side: "for" | "against" | null;
}

/** A named set of people ("Democrats") that may have any of them in it, or a writing that may be theirs. */
export function isCrowd({ speaker }: Facts): boolean {
  return (
    speaker.kind === "group" ||
    speaker.kind === "document" ||
    speaker.kind === "outlet" ||
    speaker.kind === "other"
  );
}

/**
 * Why two sources with names may be one all the same, or have it one from the other, so that a cautious count
 * takes them for one; null where nothing says so:
 *
 * - two people, when one speaks for the other, when both speak for the same, or when one is called by a surname
 *   or initial that is the other's too;
 * - a person and a body, or two bodies, where what is said of one names the other ("the Obama campaign");
 * - two governments that are not of different nations or parties.
 *
 * Symmetric.
 */
export function tieBetween(a: Facts, b: Facts): string | null {
  const [x, y] = a.speaker.key < b.speaker.key ? [a, b] : [b, a];
  const tie = oneWay(x, y) ?? oneWay(y, x) ?? bothWays(x, y);
  if (tie !== null || x.speaker.kind !== "government" || y.speaker.kind !== "government") return tie;
  return conflictBetween(x, y) === null ? "both are of one government" : null;
}

function oneWay(x: Facts, y: Facts): string | null {
  const [one, other] = [shownName(x), shownName(y)];
  if (
    y.name.length > 0 &&
    y.name.every((word) => x.words.has(word) || (!x.isPerson && x.name.includes(word)))
  ) {
    // "father of Liz Cheney" is said of somebody else altogether.
    if (!(x.isPerson && y.isPerson))
      return x.isPerson ? `${one} belongs to ${other}` : `${one} is named with ${other}`;
    if (x.isStaff) return `${one} speaks for ${other}`;
  }
  for (const seat of x.seats)
    if (y.offices.has(seat) && (x.isStaff || !x.isPerson)) return `${one} speaks for ${other}`;
  return null;
}

function bothWays(x: Facts, y: Facts): string | null {
  if (!x.isPerson || !y.isPerson) return null;
  if (sameSurname(x, y)) return `${shownName(x)} and ${shownName(y)} may be one name`;
  if (!x.isStaff || !y.isStaff) return null;
  for (const one of x.principals)
    if (y.principals.has(one)) return `${shownName(x)} and ${shownName(y)} both speak for the same`;
  return null;
}

function shownName({ speaker }: Facts): string {
  return speaker.name ?? speaker.description;
}

/** One is called by a surname alone, and so it is not known who of that name is meant. */
function sameSurname(x: Facts, y: Facts): boolean {
  if (x.speaker.name === null || y.speaker.name === null) return false;
  const [a, b] = [personName(x.speaker.name), personName(y.speaker.name)];
  if (!a || !b || a.surname !== b.surname) return false;
  if (a.given.length === 0 || b.given.length === 0) return true;
  return (a.given[0].length === 1 || b.given[0].length === 1) && a.given[0][0] === b.given[0][0];
}

/**
 * Offices, the words for who holds one, and what speaks for it. Words of the second kind make a source speak for
 * whoever holds the office.
 */
const OFFICES: readonly { readonly office: string; readonly holder: RegExp; readonly voice: RegExp }[] = [
  {
    office: "president",
    holder:
      /(?<!vice |former |vice-|ex-|then-)\bpresident\b(?! of the (?:senate|house)| of (?!the United States)\p{Lu})/iu,
    voice:
      /\bWhite House\b|\badministration\b|\bvice[ -]president\b|\bKremlin\b|\bElys[ée]e\b|\bBlue House\b/iu,
  },
  {
    office: "prime minister",
    holder: /(?<!deputy |former )\b(?:prime minister|premier)\b/i,
    voice: /\b(?:Downing Street|No\. 10|Number 10)\b/,
  },
  {
    office: "governor",
    holder: /(?<!lieutenant |lt\. |former )\b(?:governor\b|gov\.)/i,
    voice: /\bgovernor[’']s (?:office|spokes\p{L}+|staff)\b/iu,
  },
  {
    office: "mayor",
    holder: /(?<!deputy |former )\bmayor\b/i,
    voice: /\bmayor[’']s (?:office|spokes\p{L}+|staff)\b|\bcity hall\b/iu,
  },
];

/** The offices that somebody so described holds. */
export function officesOf(text: string): readonly string[] {
  return OFFICES.filter(({ holder }) => holder.test(text)).map(({ office }) => office);
}

/** What shuts it out that two are the same; null where nothing does. */
export function conflictBetween(x: Facts, y: Facts): string | null {
  if (disjoint(x.parties, y.parties)) return "they are of different parties";
  if (disjoint(x.nations, y.nations)) return "they are of different nations";
  if (x.side !== null && y.side !== null && x.side !== y.side) return "they are on different sides";
  return null;
}

/** Equal for those that shut out the same others. */
export function signatureOf({ parties, nations, side, speaker }: Facts): string {
  return [
    [...parties].toSorted().join("+"),
    [...nations].toSorted().join("+"),
    side,
    speaker.name === null,
  ].join("|");
}

function disjoint(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  if (a.size === 0 || b.size === 0) return false;
  for (const one of a) if (b.has(one)) return false;
  return true;
}

const STAFF =
  /\b(?:spokes(?:man|woman|person|men|women|people)|press secretary|communications director|aides?|advis[eo]rs?|lawyers?|attorney for|counsel|chief of staff|campaign|team|running mate|policy (?:chief|director)|chief executive|C\.?E\.?O|deput(?:y|ies)|strategist|surrogate|representatives? (?:of|for)|staff|officials?|vice[ -]president)\b/i;
const PARTIES: readonly (readonly [string, RegExp])[] = [
  ["democrats", /\b(?:Democrats?|Democratic|Dems?|D-[A-Z])\b/],
  ["republicans", /\b(?:Republicans?|GOP|G\.O\.P\.|R-[A-Z])/],
  ["conservatives", /\b(?:Tory|Tories|Conservative Party)\b/],
  ["labour", /\bLabour\b/],
];
const AGAINST = /\b(?:critics?|opponents?|detractors|foes)\b/i;
const FOR = /\b(?:supporters?|proponents?|backers|allies|advocates of)\b/i;
/** Words with a capital that name nobody to speak for. */
const COMMON = new Set(
  "the a an democratic republican senate house representative senator president secretary minister state general committee chairman chairwoman governor mayor judge justice american us united states congress national former acting deputy attorney director press chief party mr mrs ms dr democrats republicans".split(
    " ",
  ),
);

/** Words of the names of states: two who come from one do not speak for the same. */
const STATES: ReadonlySet<string> = new Set(
  US_STATES.trim()
    .split("\n")
    .flatMap((line) => plainBody(line.split(";")[0]).split(" ")),
);

export function factsOf(speaker: StorySpeaker): Facts {
  const isPerson = speaker.kind === "person" && speaker.name !== null;
  const own = speaker.name === null ? [] : wordsOf(plainBody(speaker.name));
  const person = isPerson ? personName(speaker.name) : null;
  const text = speaker.said.join("; ");
  const outside = speaker.name === null ? text : text.replaceAll(speaker.name, " ");
  const words = new Set(wordsOf(plainBody(outside)).filter((word) => !isPerson || !own.includes(word)));
  const principals = new Set<string>();
  for (const [shown] of outside.replace(/\bWhite House\b/g, "Whitehouse").matchAll(/\b\p{Lu}[\p{L}-]+/gu)) {
    const word = shown.toLowerCase();
    if (!COMMON.has(word) && !STATES.has(word) && !own.includes(word)) principals.add(word);
  }
  const named = `${speaker.name ?? ""}; ${text}`;
  return {
    speaker,
    words,
    name: person ? person.surname.split(" ") : own.filter((word) => !COMMON.has(word) && !SMALL.has(word)),
    isPerson,
    isStaff: STAFF.test(text),
    principals,
    seats: new Set(OFFICES.filter(({ voice }) => voice.test(named)).map(({ office }) => office)),
    offices: new Set(isPerson ? officesOf(text) : []),
    parties: new Set(PARTIES.filter(([, called]) => called.test(named)).map(([party]) => party)),
    nations: new Set(named.split(/[^\p{L}.]+/u).flatMap((word) => nationOf(word) ?? [])),
    side: AGAINST.test(text) ? "against" : FOR.test(text) ? "for" : null,
  };
}

const SMALL = new Set("of the and for in on to a".split(" "));

function wordsOf(plain: string): string[] {
  return plain.split(" ").filter((word) => word !== "");
}
