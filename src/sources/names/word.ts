import type { TextAnalysis } from "../../text/index.js";
import { Vocabulary } from "../vocabulary.js";
import { Words } from "../words.js";
import { hashString } from "./hash.js";
import { LABELS, PLACES } from "./label.js";
import { type Phrase, type PhraseBook, type PhrasesBefore, phrasesBefore } from "./phrases.js";
import type { WordFilter } from "./word-filter.js";
import { FIRST_NAME, Flag } from "./word-flags.js";

/** How a word is written. */
export const Shape = {
  /** It has no capital in front. */
  Small: 0,
  /** "Smith" */
  Capital: 1,
  /** "NATO", "WASHINGTON" */
  Capitals: 2,
  /** "J.", "J.B." */
  Initials: 3,
  /** "McCain", "iPhone", "BuzzFeed" */
  Mixed: 4,
  /** No word at all: a number, a mark, or the edge of a sentence. */
  None: 5,
} as const;

/** All that is known of a word apart from its place. */
export interface Word {
  /** Words are numbered in the order met by their book. */
  readonly number: number;
  /** As it stands in the text, with straight apostrophes. */
  readonly written: string;
  readonly lower: string;
  readonly shape: number;
  /** Bits of `Flag`. */
  readonly flags: number;
  /** The one of its lexical classes that tells most. */
  readonly klass: number;
  /** Hash of the word in small letters, and of its last three letters. */
  readonly hash: number;
  readonly suffix: number;
  /** Listed names that begin with it, the longest first. */
  readonly phrases: readonly Phrase[] | null;
  /** The same by the word that comes next, as {@link phrasesBefore} gives them. */
  readonly phrasesBefore: PhrasesBefore | null;
  /**
   * What the model makes of it in each of its places, from `base` on: five sums a place, worked out when
   * first asked for. Many words share one array.
   */
  readonly sums: Int16Array;
  readonly base: number;
  /** Bit by place, which of them are worked out. */
  summed: number;
}

/**
 * What a model keeps of the words it has met: a text repeats them, and so do the texts of a day. Its
 * vocabulary is shared with all who look at the text after names are found.
 */
export class WordBook {
  readonly #flags: ReadonlyMap<string, number>;
  readonly #phrases: PhraseBook;
  readonly #common: WordFilter;
  #vocabulary = new Vocabulary();
  /** By their numbers in the vocabulary. */
  #known: (Word | undefined)[] = [];
  /** Where the sums of the next word go. */
  #sums = new Int16Array(0);
  #next = 0;
  /** How many words were met. */
  #made = 0;

  /** @param common Words that are written small as a rule */
  constructor(flags: ReadonlyMap<string, number>, phrases: PhraseBook, common: WordFilter) {
    this.#flags = flags;
    this.#phrases = phrases;
    this.#common = common;
  }

  /** The words of a text, numbered as the book has them. */
  read(analysis: TextAnalysis): Words {
    if (this.#vocabulary.size > LARGEST) {
      this.#vocabulary = new Vocabulary();
      this.#known = [];
      this.#made = 0;
    }
    return new Words(analysis, this.#vocabulary);
  }

  /** What is known of a text's word. */
  at(words: Words, token: number): Word {
    // A book that was begun anew since has other numbers.
    if (words.vocabulary !== this.#vocabulary) return this.look(words.shown(token));
    return this.#known[words.numbers[token]] ?? this.look(words.shown(token));
  }

  /** What is known of a word; the same every time. */
  look(written: string): Word {
    const number = this.#vocabulary.numberOf(written, 0, written.length);
    const known = this.#known[number];
    if (known !== undefined) return known;
    while (this.#known.length <= number) this.#known.push(undefined);
    // "O’Neil" is the same word as "O'Neil".
    const word = written.includes("’") ? this.look(written.replaceAll("’", "'")) : this.#make(written);
    this.#known[number] = word;
    return word;
  }

  #make(written: string): Word {
    const lower = written.toLowerCase();
    const shape = shapeOf(written, lower);
    let flags = this.#flags.get(lower) ?? 0;
    // Names in two parts have the sex of the first: "Mary-Kate".
    const hyphen = lower.indexOf("-");
    if (hyphen > 1 && (flags & FIRST_NAME) === 0)
      flags |= (this.#flags.get(lower.slice(0, hyphen)) ?? 0) & FIRST_NAME;
    // "ex-Governor", "President-elect"
    if (hyphen > 0 && (flags & Flag.Title) === 0) {
      const stripped = lower.replace(/^(?:then|ex|former|co)-|-(?:elect|designate)$/g, "");
      flags |= (this.#flags.get(stripped) ?? 0) & Flag.Title;
    }
    if (/^[RDI]-\p{Lu}/u.test(written)) flags |= Flag.Party;
    if (/^\p{Lu}.*-\p{Ll}{3,}$/u.test(written)) flags |= Flag.Adjective;
    const hash = hashString(lower);
    if (this.#common.has(hash)) flags |= Flag.Common;
    let phrases = this.#phrases.get(written) ?? null;
    if (phrases === null && shape === Shape.Capitals && lower.length > 3)
      phrases = this.#phrases.get(lower[0].toUpperCase() + lower.slice(1)) ?? null;
    const suffix = hashString(lower.slice(-3));
    const klass = classOf(flags, shape, phrases);
    if (this.#next === this.#sums.length) {
      this.#sums = new Int16Array(SHARING * SUMS);
      this.#next = 0;
    }
    const base = this.#next;
    this.#next += SUMS;
    return {
      number: this.#made++,
      written,
      lower,
      shape,
      flags,
      klass,
      hash,
      suffix,
      phrases,
      phrasesBefore: phrases && phrasesBefore(phrases),
      sums: this.#sums,
      base,
      summed: 0,
    };
  }
}

/** Sums of a word, and how many words keep theirs in one array. */
const SUMS = PLACES * LABELS;
const SHARING = 256;

/** A book with more words is begun anew for the next text. */
const LARGEST = 50_000;

function shapeOf(written: string, lower: string): number {
  if (!/\p{L}/u.test(written)) return Shape.None;
  if (/^(?:\p{Lu}\.)+$|^\p{Lu}$/u.test(written)) return Shape.Initials;
  const rest = written.slice(1);
  const restLower = lower.slice(1);
  if (written[0] === lower[0]) return rest === restLower ? Shape.Small : Shape.Mixed;
  if (rest === restLower) return Shape.Capital;
  // "Jean-Luc", "Al-Qaeda": each part counts.
  if (written.split("-").every((part) => part.slice(1) === part.slice(1).toLowerCase())) return Shape.Capital;
  return rest === rest.toUpperCase() ? Shape.Capitals : Shape.Mixed;
}

/** Classes that are asked for by name. */
export const Class = { NamesakePlace: 10 } as const;

/** Classes by flag: the first that fits is taken. */
const FLAG_CLASSES: readonly (readonly [number, number])[] = [
  [Flag.Calendar, 1],
  [Flag.People, 2],
  [Flag.Ending, 3],
  [Flag.OutletHead, 4],
  [Flag.GovernmentHead, 5],
  [Flag.OrganizationHead, 6],
  [Flag.PlaceHead, 7],
  [Flag.DocumentHead | Flag.ThingHead, 8],
  [Flag.Title, 9],
];

function classOf(flags: number, shape: number, phrases: readonly Phrase[] | null): number {
  if (shape === Shape.None) return 15;
  const small = shape === Shape.Small;
  for (const [flag, klass] of FLAG_CLASSES) if ((flags & flag) !== 0) return small ? 16 + klass : klass;
  if (small) return 0;
  const single = phrases?.find(({ words }) => words.length === 1);
  if (single?.kind === "place") return (flags & FIRST_NAME) !== 0 ? Class.NamesakePlace : 11;
  if (single !== undefined) return 12;
  if ((flags & FIRST_NAME) !== 0) return (flags & Flag.Common) !== 0 ? 13 : 14;
  if (shape === Shape.Initials) return 30;
  if (shape === Shape.Capitals) return (flags & Flag.Common) !== 0 ? 26 : 27;
  if (shape === Shape.Mixed) return 28;
  return (flags & Flag.Common) !== 0 ? 29 : 31;
}
