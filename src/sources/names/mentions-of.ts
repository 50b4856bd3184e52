import { LABELS, Label } from "./label.js";
import { phraseAt } from "./locks.js";
import type { Mention } from "./mention.js";
import { MARGIN, type Run } from "./run.js";
import { Shape, type Word } from "./word.js";
import { FIRST_NAME, Flag } from "./word-flags.js";

/** So little speaks for a label at least; what a list rules out has far less, which would outweigh any vote. */
const FLOOR = -1000;

/** Words, in small letters, that can only be the end of a person's name. */
const ENDINGS = new Set(["jr.", "jr", "sr.", "sr", "ii", "iii", "iv"]);

const HEADS = Flag.OrganizationHead | Flag.GovernmentHead | Flag.PlaceHead | Flag.OutletHead | Flag.ThingHead;

/** Last words, in small letters, of names that "and" does not go on with. */
const WHOLE = new Set(
  (
    "inc inc. corp corp. co. ltd ltd. llc plc party committee association institute foundation university college company corporation " +
    "federation union league fund court department ministry agency commission police news times post journal"
  ).split(" "),
);

/** Lone words of this sort become no names whatever the rest of the text tells. */
const NEVER_ALONE = Flag.Function | Flag.People | Flag.Calendar | Flag.Party | Flag.Adjective;

/** Cuts the labelled runs of a text into mentions, one after the other. */
export class Cutter {
  #run: Run = NO_RUN;
  #words: readonly Word[] = NO_RUN.words;
  readonly #ends: Uint8Array;
  readonly #sums: Int32Array;
  readonly #out: Mention[];

  /**
   * @param ends For each token of the run 1 where a listed name ends.
   * @param sums Five sums for each token of the run.
   * @param out Where mentions are added.
   */
  constructor(ends: Uint8Array, sums: Int32Array, out: Mention[]) {
    this.#ends = ends;
    this.#sums = sums;
    this.#out = out;
  }

  /**
   * Adds the mentions of a run; each word without a label is a mention of its own, for the rest of the
   * text may know it.
   */
  cut(run: Run, labels: Uint8Array): void {
    this.#run = run;
    this.#words = run.words;
    const length = run.to - run.from;
    for (let at = 0; at < length; ) {
      let end = at + 1;
      if (labels[at] !== Label.None)
        while (end < length && labels[end] === labels[at] && !this.#isBreak(end + MARGIN)) end++;
      this.#add(at + MARGIN, end + MARGIN, labels[at]);
      at = end;
    }
  }

  /** Whether a listed name ends before the word, and the word does not make a longer name of it. */
  #isBreak(at: number): boolean {
    if (this.#ends[at - 1 - MARGIN] === 0) return false;
    const { shape, flags } = this.#words[at];
    return shape !== Shape.Small && (flags & HEADS) === 0;
  }

  /** Adds what is a name of the words from `first` to `end`, if anything is. */
  #add(first: number, end: number, label: number): void {
    const words = this.#words;
    while (first < end && this.#isEdge(first, first === end - 1, label)) first++;
    while (end > first && this.#isEdge(end - 1, first === end - 1, label)) end--;
    if (first < end && words[first].lower === "the") first++;
    if (first >= end || (label === Label.None && (words[first].flags & NEVER_ALONE) !== 0)) return;
    if (label !== Label.None && end - first > 1) {
      const person = this.#personAt(first, end, label);
      if (person > first) {
        let before = person;
        while (before > first && (words[before - 1].flags & (Flag.Title | Flag.TitlePart)) !== 0) before--;
        if (before > first) this.#add(first, before, this.#labelOf(first, before, label));
        this.#add(person, end, Label.Person);
        return;
      }
      for (let at = first + 1; at < end - 1; at++) {
        if (words[at].shape !== Shape.Small || !this.#parts(first, at, end, label)) continue;
        const isBody =
          label !== Label.Person && (words[at].lower === "and" || (words[at - 1].flags & HEADS) !== 0);
        this.#add(first, at, isBody ? label : Label.Person);
        this.#add(at + 1, end, label === Label.Person || isBody ? label : this.#labelOf(at + 1, end, label));
        return;
      }
    }
    this.#push(first, end, label);
  }

  #push(first: number, end: number, label: number): void {
    const words = this.#words;
    let to = end;
    const limit = words.length - MARGIN;
    if (label === Label.Person) {
      // "Donald Trump Jr.", which the model may have cut.
      if (to < limit && ENDINGS.has(words[to].lower)) to++;
    }
    const phrase = phraseAt(this.#run, first, label !== Label.None);
    // "New York magazine" goes on with a small letter.
    if (phrase !== null && to === limit && first + phrase.words.length > to) to = first + phrase.words.length;
    const scores = [0, 0, 0, 0, 0];
    for (let at = first - MARGIN; at < end - MARGIN; at++)
      for (let y = 0; y < LABELS; y++) scores[y] += Math.max(this.#sums[at * LABELS + y], FLOOR);
    if (end - first > 1) for (let y = 0; y < LABELS; y++) scores[y] /= end - first;
    const whole = phrase !== null && phrase.words.length === to - first;
    this.#out.push({ run: this.#run, first, end: to, label, scores, phrase: whole ? phrase : null });
  }

  /** Whether a name cannot begin or end with the word. */
  #isEdge(at: number, alone: boolean, label: number): boolean {
    const { shape, flags } = this.#words[at];
    if (shape === Shape.Small || shape === Shape.None) return true;
    if ((flags & Flag.Calendar) === 0) return false;
    return label !== Label.Person || (flags & FIRST_NAME) === 0 || alone;
  }

  /**
   * Where a person's name begins behind what tells who the person is; −1 where all belongs together.
   *
   * ```text
   * Missouri Republican Roy Blunt   Charlotte Mayor Jennifer Roberts
   *                     ^                           ^
   * ```
   */
  #personAt(first: number, end: number, label: number): number {
    const words = this.#words;
    for (let at = end - 1; at > first; at--) {
      const before = words[at - 1];
      // "Ohio State University Ann Lee", as captions have it.
      const afterBody =
        label === Label.Organization && this.#isLastPair(at, end) && (before.flags & HEADS) !== 0;
      if (afterBody && (before.flags & (FIRST_NAME | Flag.Title)) === 0) return at;
      if (!introduces(before) || (words[at].flags & (Flag.Title | Flag.Ending)) !== 0) continue;
      if (words[at].shape === Shape.Small) continue;
      const named =
        (words[at].flags & FIRST_NAME) !== 0 && end - at > 1 && (words[end - 1].flags & HEADS) === 0;
      if (named && (before.flags & FIRST_NAME) === 0) return at;
      const bare = this.#isPlaceOrNothing(first, at - 1);
      // "Justice Antonin Scalia": two words that nothing else tells what they are.
      if (label !== Label.Person && !(bare && end - at === 2 && this.#isNone(at, end, HEADS | Flag.Common)))
        continue;
      if (bare || (words[first].flags & FIRST_NAME) === 0 || isPlace(words[first])) return at;
    }
    return -1;
  }

  /** Whether the small word at `at` parts a person from what follows: "Bill Gates and Tim Cook", "Joe Doe of Acme Partners". */
  #parts(first: number, at: number, end: number, label: number): boolean {
    const words = this.#words;
    const { lower } = words[at];
    if (label === Label.Person) return lower === "and" || lower === "&" || lower === "'s";
    const before = words[at - 1];
    // What a list has is whole: "Doctors Without Borders and the Red Cross".
    if (lower === "and" && this.#ends[at - 1 - MARGIN] === 1) return true;
    if (lower === "'s" && (words[at + 1].flags & HEADS) !== 0) return false;
    if (lower === "'s")
      return at - first > 1 && (before.flags & (Flag.OrganizationHead | Flag.GovernmentHead)) !== 0;
    if (lower === "and") {
      // "Apple Inc and Alphabet Inc", but "the Energy and Commerce Committee"
      if (at - first > 1 && WHOLE.has(before.lower) && !this.#holdsOf(first, at)) return true;
      const next = phraseAt(this.#run, at + 1);
      if (at - first > 1 && next !== null && next.kind !== "place" && next.words.length > 1) return true;
    }
    if (lower === "&" || lower === "'s" || at - first < 2) return false;
    if ((words[first].flags & FIRST_NAME) === 0 || isPlace(words[first]) || at + 1 >= end) return false;
    for (let i = first; i < at; i++)
      if ((words[i].flags & HEADS) !== 0 || words[i].shape === Shape.Small) return false;
    return true;
  }

  /** Whether the words are a listed place, or there are none. */
  #isPlaceOrNothing(first: number, end: number): boolean {
    if (first === end) return true;
    const phrase = phraseAt(this.#run, first);
    return phrase?.kind === "place" && phrase.words.length === end - first;
  }

  #holdsOf(first: number, end: number): boolean {
    for (let at = first; at < end; at++)
      if (this.#words[at].lower === "of" || this.#words[at].lower === "for") return true;
    return false;
  }

  /** Whether the last two words are a first name and what may be a surname. */
  #isLastPair(at: number, end: number): boolean {
    if (end - at !== 2 || (this.#words[at].flags & FIRST_NAME) === 0 || isPlace(this.#words[at]))
      return false;
    return (
      this.#isNone(at, end, HEADS | Flag.Common | Flag.Title) && this.#words[end - 1].shape === Shape.Capital
    );
  }

  #isNone(first: number, end: number, flags: number): boolean {
    for (let at = first; at < end; at++) if ((this.#words[at].flags & flags) !== 0) return false;
    return true;
  }

  /** The label for which most speaks among some words; the given one where they cannot tell. */
  #labelOf(first: number, end: number, label: number): number {
    let best = label;
    let highest = Number.NEGATIVE_INFINITY;
    for (let y = 0; y < LABELS; y++) {
      let sum = 0;
      for (let at = first; at < end; at++) sum += this.#sums[(at - MARGIN) * LABELS + y];
      if (sum > highest) {
        highest = sum;
        best = y;
      }
    }
    return best;
  }
}

const NO_RUN: Run = { from: 0, to: 0, sentence: 0, words: [], atStart: false, headline: false };

/** Whether a person's name may begin after the word. "Christian" is a first name too. */
function introduces({ flags, shape }: Word): boolean {
  if (shape === Shape.Initials) return false;
  return (flags & Flag.Title) !== 0 || ((flags & Flag.People) !== 0 && (flags & FIRST_NAME) === 0);
}

function isPlace({ phrases }: Word): boolean {
  return phrases?.some(({ kind, words }) => kind === "place" && words.length === 1) ?? false;
}
