import type { Name } from "./names/index.js";
import type { Words } from "./words.js";

/** What several names of one article name: one person, one body, one place. */
export interface Entity {
  readonly kind: Name["kind"];
  /** The fullest name the article gives. */
  readonly name: string;
  /** Its mentions by name, in the order of the text. */
  readonly mentions: readonly Name[];
  readonly gender: "f" | "m" | null;
}

/** The entities of an article, and which each of its names stands for. */
export interface Entities {
  readonly all: readonly Entity[];
  /** The entity of a name; null for a name that could be more than one ("Clinton" of two Clintons). */
  of(name: Name): Entity | null;
}

/** An entity while it is gathered. */
interface Draft {
  /** How many mentions are of each kind, in the order met. */
  kinds: { kind: Name["kind"]; count: number }[];
  isPerson: boolean;
  isPlace: boolean;
  /** Words of the fullest name. */
  words: readonly string[];
  shown: string;
  mentions: Name[];
  /** Tokens of the first mentions by a name of several words, ascending, and how many there are in all. */
  places: number[];
  full: number;
  /** How many mentions tell that it is a woman, and that it is a man. */
  women: number;
  men: number;
  /** First letters of its words but "us"; made when first asked for. */
  letters: string | null;
  /** The last name it was weighed for. */
  seen: number;
  done: Entity | null;
}

/** How many entities that share a word are weighed for one name. */
const IN_VIEW = 64;

/** Beyond so many full mentions nothing more is learnt from where they stand. */
const MOST_PLACES = 16;

const SMALL = new Set(["the", "of", "and", "for", "&", "s"]);
/** Short forms that everybody uses and no rule of initials explains. */
const ALIASES = new Map(
  Object.entries({
    us: ["united", "states"],
    usa: ["united", "states"],
    uk: ["united", "kingdom"],
    un: ["united", "nations"],
    eu: ["european", "union"],
    fed: ["federal", "reserve"],
  }),
);
const SUFFIX = new Set(["jr", "sr", "ii", "iii", "iv"]);

/**
 * Gathers names into entities: a surname goes to the person whose full name has it, a short name of a
 * body to the long one that begins or ends with it, initials to the words they stand for. Names are
 * never joined for sounding alike, and a surname that two people share goes to the one whose title or
 * nearness decides, else to nobody.
 *
 * Full names are gathered first, so that a headline's surname finds the full name under it.
 */
export function gatherEntities(words: Words, names: readonly Name[]): Entities {
  const drafts: Draft[] = [];
  const byWord = new Map<string, Draft[]>();
  const owners: (Draft | null)[] = names.map(() => null);
  const { parts, shown } = splitAll(words, names);
  const stamp = { last: 0 };

  for (const at of longestFirst(parts)) {
    const name = names[at];
    const found = candidates(words, name, parts[at], byWord, ++stamp.last);
    const chosen = found.length > 1 ? choose(name, found) : (found[0] ?? null);
    if (found.length > 1 && chosen === null && name.kind === "person") continue;
    const draft = chosen ?? begin(words, name, parts[at], drafts, byWord, shown.get(at));
    add(draft, name);
    owners[at] = draft;
  }

  for (const draft of drafts) draft.done = finish(draft);
  return {
    all: drafts.map(({ done }) => done!),
    of: (name) => owners[indexOf(names, name)]?.done ?? null,
  };
}

/** Index of a name among names in the order of the text. */
function indexOf(names: readonly Name[], { from }: Name): number {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (names[middle].from < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The words of all names by index, and how those are shown that stand for others: initials in brackets. */
function splitAll(
  words: Words,
  names: readonly Name[],
): { readonly parts: readonly (readonly string[])[]; readonly shown: ReadonlyMap<number, string> } {
  const shown = new Map<number, string>();
  // Most names of one word come again and again.
  const single = new Map<number, readonly string[]>();
  const parts = names.map((name, at): readonly string[] => {
    const full = spelledOut(words, name);
    if (full) {
      shown.set(at, full.shown);
      return full.words;
    }
    if (name.to - name.from > 1 || name.surname) return wordsOf(words, name);
    const number = words.numbers[name.from];
    const known = single.get(number) ?? wordsOf(words, name);
    single.set(number, known);
    return known;
  });
  return { parts, shown };
}

/** Indices of the names, those with the most words first and otherwise in order. */
function longestFirst(parts: readonly (readonly string[])[]): readonly number[] {
  const bySize: number[][] = [];
  for (let at = 0; at < parts.length; at++) {
    const size = parts[at].length;
    while (bySize.length <= size) bySize.push([]);
    bySize[size].push(at);
  }
  const order: number[] = [];
  for (let size = bySize.length - 1; size > 0; size--) for (const at of bySize[size]) order.push(at);
  return order;
}

function wordsOf(words: Words, name: Name): string[] {
  const found: string[] = [];
  for (let at = name.from; at < name.to; at++) {
    const lower = words.lower(at);
    const word = MARKED.test(lower) ? lower.replace(/[.’']/g, "") : lower;
    if (!word || SMALL.has(word) || SUFFIX.has(word)) continue;
    if (!words.isCapital(at) && /^[^\p{L}\p{N}]+$/u.test(word)) continue;
    const long = ALIASES.get(word);
    if (long) found.push(...long);
    else found.push(word);
  }
  if (name.surname) found.push(words.lower(words.at(name.surname.start)));
  if (found.length === 0) found.push(words.between(name.from, name.to).toLowerCase());
  return found;
}

const MARKED = /[.’']/;

/** The name as written, with the surname it shares: "Bill Clinton" of "Bill and Hillary Clinton". */
function shownName(words: Words, name: Name): string {
  const shown = words.spaced(name.from, name.to);
  return name.surname ? `${shown} ${words.shown(words.at(name.surname.start))}` : shown;
}

function begin(
  words: Words,
  name: Name,
  parts: readonly string[],
  drafts: Draft[],
  byWord: Map<string, Draft[]>,
  spelled: string | undefined,
): Draft {
  const draft: Draft = {
    kinds: [],
    isPerson: false,
    isPlace: false,
    words: parts,
    shown: spelled ?? shownName(words, name),
    mentions: [],
    places: [],
    full: 0,
    women: 0,
    men: 0,
    letters: null,
    seen: 0,
    done: null,
  };
  drafts.push(draft);
  for (const part of parts) file(draft, part, byWord);
  file(draft, initials(parts), byWord);
  file(draft, initialsWithSmall(words, name), byWord);
  file(draft, words.lower(name.from), byWord);
  return draft;
}

/** Files a new draft under a key, once. */
function file(draft: Draft, key: string, byWord: Map<string, Draft[]>): void {
  if (key === "") return;
  const list = byWord.get(key);
  if (list === undefined) byWord.set(key, [draft]);
  else if (list[list.length - 1] !== draft) list.push(draft);
}

/** First letters of all words of a name but "the", such as "doj" of "Department of Justice". */
function initialsWithSmall(words: Words, name: Name): string {
  const counts = words.vocabulary.flags(hasInitial);
  let letters = "";
  for (let at = name.from; at < name.to; at++)
    if (counts[words.numbers[at]] === 1) letters += words.lower(at)[0];
  return letters;
}

const hasInitial = (_: string, lower: string): boolean =>
  /^[\p{L}\p{N}]/u.test(lower) && lower !== "the" && lower !== "u.s.";

function add(draft: Draft, name: Name): void {
  draft.mentions.push(name);
  if (name.to - name.from > 1 || name.surname) {
    draft.full++;
    if (draft.places.length < MOST_PLACES) {
      const { places } = draft;
      const isLast = places.length === 0 || places[places.length - 1] < name.from;
      places.push(name.from);
      if (!isLast) places.sort((a, b) => a - b);
    }
  }
  count(draft.kinds, name.kind);
  if (name.kind === "person") draft.isPerson = true;
  if (name.kind === "place") draft.isPlace = true;
  if (name.gender === "f") draft.women++;
  else if (name.gender === "m") draft.men++;
}

function count(kinds: Draft["kinds"], kind: Name["kind"]): void {
  for (const one of kinds) {
    if (one.kind !== kind) continue;
    one.count++;
    return;
  }
  kinds.push({ kind, count: 1 });
}

/** First letters of the words: "acu" for "American Conservative Union". */
function initials(parts: readonly string[]): string {
  if (parts.length < 2) return parts[0];
  let letters = "";
  for (const part of parts) letters += part[0];
  return letters;
}

/** Adds those in view, each once. */
function take(list: readonly Draft[] | undefined, stamp: number, to: Draft[]): void {
  if (list === undefined) return;
  for (let i = 0; i < list.length && i < IN_VIEW; i++) {
    if (list[i].seen === stamp) continue;
    list[i].seen = stamp;
    to.push(list[i]);
  }
}

/** The entities that a name may be a shorter form of. */
function candidates(
  words: Words,
  name: Name,
  parts: readonly string[],
  byWord: Map<string, Draft[]>,
  stamp: number,
): Draft[] {
  const all: Draft[] = [];
  take(byWord.get(parts[0]), stamp, all);
  if (parts.length > 1) take(byWord.get(parts[parts.length - 1]), stamp, all);
  if (all.length === 0) return all;
  // A surname alone is easily taken for a body's name; a body's full name never is a person's.
  const isSurname = parts.length === 1 && (name.kind === "organization" || name.kind === "other");
  if (name.kind === "person" || isSurname) {
    const people: Draft[] = [];
    for (const draft of all)
      if (draft.isPerson && isShortPerson(parts, draft.words) && !isOther(words, name, draft))
        people.push(draft);
    if (name.kind === "person" || people.length > 0) return people;
  }
  const bodies: Draft[] = [];
  for (const draft of all) if (!draft.isPerson && isBody(name, parts, draft)) bodies.push(draft);
  return bodies;
}

/** Whether the words may name the body or place. */
function isBody({ kind }: Name, parts: readonly string[], draft: Draft): boolean {
  // "Oslo" is not short for "Oslo University": a place is only itself.
  if (kind === "place" || draft.isPlace) return same(parts, draft.words);
  return isShortBody(parts, draft);
}

/**
 * "President Lee" before anybody has said who "Ann Lee" is: an office that none of her names has is
 * somebody else's.
 */
function isOther(words: Words, name: Name, draft: Draft): boolean {
  if (name.title === null || draft.words.length < 2) return false;
  const title = words.lower(words.at(name.title.end - 1));
  if (!OFFICES.has(title) || (draft.places[0] ?? 0) < name.from) return false;
  return !draft.mentions.some((other) => other.title && words.lower(words.at(other.title.end - 1)) === title);
}

const OFFICES = new Set(
  "president chancellor premier pope king queen justice senator sen. governor gov. mayor minister secretary".split(
    " ",
  ),
);

function same(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && standsAt(some, others, 0);
}

/** Whether the words can be another way to write a person's full name. */
function isShortPerson(short: readonly string[], full: readonly string[]): boolean {
  if (short.length === 1) return short[0] === full[full.length - 1] || short[0] === full[0];
  if (short[short.length - 1] !== full[full.length - 1]) return false;
  if (short[0] === full[0]) return true;
  // "J. Smith" for "John Smith"
  return short[0].length === 1 && full[0].startsWith(short[0]);
}

/**
 * The words that initials in brackets stand for, if they stand right before:
 *
 * ```text
 * Alliance to Reclaim Our Rivers (AROR)
 * └────────────────────────────┘  └──┘
 * ```
 */
function spelledOut(words: Words, name: Name): { words: string[]; shown: string } | null {
  const letters = words.shown(name.from);
  if (name.to - name.from !== 1 || words.shown(name.from - 1) !== "(" || !/^\p{Lu}{2,7}$/u.test(letters))
    return null;
  let left = letters.length;
  const found: string[] = [];
  let at = name.from - 2;
  for (; at >= Math.max(0, name.from - 14) && left > 0; at--) {
    const shown = words.shown(at);
    if (!/^\p{L}/u.test(shown)) return null;
    const isNext = shown[0].toUpperCase() === letters[left - 1];
    if (isNext) left--;
    else if (/^\p{Lu}/u.test(shown)) return null;
    if (isNext || !SMALL.has(shown)) found.unshift(shown.toLowerCase());
  }
  return left === 0 ? { words: found, shown: words.spaced(at + 1, name.from - 1) } : null;
}

/** Whether a word is made of the first letters of all words, with or without one for "of". */
function isInitials(word: string, draft: Draft): boolean {
  draft.letters ??= initials(draft.words.filter((part) => part !== "us"));
  const { letters } = draft;
  return word === letters || word.replace("o", "") === letters || word.replace("a", "") === letters;
}

/** Whether the words can be a shorter form of a body's name. */
function isShortBody(short: readonly string[], draft: Draft): boolean {
  const full = draft.words;
  if (short.length === 1 && full.length > 1 && isInitials(short[0], draft)) return true;
  if (short.length > full.length) return false;
  if (standsAt(short, full, 0) || standsAt(short, full, full.length - short.length)) return true;
  // "Justice Department" and "Department of Justice"
  return short.length === full.length && short.every((word) => full.includes(word));
}

/** Whether the words stand in others from a place on. */
function standsAt(some: readonly string[], others: readonly string[], at: number): boolean {
  for (let i = 0; i < some.length; i++) if (some[i] !== others[at + i]) return false;
  return true;
}

/**
 * Of several people or bodies that a short name fits, the one the text decides for; null where nothing
 * does. A title's gender decides first. Then whoever the article is mostly about goes by the surname
 * alone, and next to that whoever was named in full just before.
 */
function choose(name: Name, found: readonly Draft[]): Draft | null {
  const { gender } = name;
  const fitting = gender
    ? found.filter(({ women, men }) => (gender === "f" ? men <= women : women <= men))
    : found;
  if (fitting.length === 1) return fitting[0];
  const ranked = fitting
    .map((draft) => ({
      draft,
      score: Math.log(1 + draft.full) + nearness(draft, name) + lead(draft, fitting),
    }))
    .toSorted((a, b) => b.score - a.score);
  if (ranked.length === 0) return null;
  return ranked[0].score - ranked[1].score >= CLEARLY ? ranked[0].draft : null;
}

/** How much more must speak for one than for the next. */
const CLEARLY = 0.2;

/** Whoever is introduced well before the others is whom the article is about. */
function lead(draft: Draft, others: readonly Draft[]): number {
  const first = draft.places[0] ?? Number.POSITIVE_INFINITY;
  return others.every(
    (other) => other === draft || (other.places[0] ?? Number.POSITIVE_INFINITY) > first + 40,
  )
    ? 0.4
    : 0;
}

/** 1 where the full name stands just before, less the further off; half that where it only comes after. */
function nearness(draft: Draft, name: Name): number {
  const before = draft.places.findLast((place) => place <= name.from);
  if (before !== undefined) return 1 / (1 + (name.from - before) / 120);
  const after = draft.places[0];
  return after === undefined ? 0 : 0.5 / (1 + (after - name.from) / 120);
}

function finish(draft: Draft): Entity {
  let most = draft.kinds[0];
  for (const one of draft.kinds) if (one.count > most.count) most = one;
  const { women, men } = draft;
  return {
    kind: most.kind,
    name: draft.shown,
    mentions: inOrder(draft.mentions),
    gender: women > men ? "f" : men > women ? "m" : null,
  };
}

/** Names in the order of the text, which they mostly are in already. */
function inOrder(names: readonly Name[]): readonly Name[] {
  for (let i = 1; i < names.length; i++)
    if (names[i].from < names[i - 1].from) return names.toSorted((a, b) => a.from - b.from);
  return names;
}
