import { type Chunk, chunkAt } from "./chunk.js";
import { Evidence, type WordEvidence } from "./evidence.js";
import { Label } from "./label.js";
import type { NameKind } from "./name.js";
import { lockPatterns } from "./patterns.js";
import type { Phrase } from "./phrases.js";
import { MARGIN, type Run } from "./run.js";
import { Shape, type Word } from "./word.js";
import { FIRST_NAME, Flag } from "./word-flags.js";

/** The label that a listed name of some kind has. */
export function labelOfKind(kind: NameKind): number {
  switch (kind) {
    case "person":
      return Label.Person;
    case "place":
      return Label.Place;
    case "document":
    case "other":
      return Label.Other;
    default:
      return Label.Organization;
  }
}

/** What follows an outlet's name at the beginning of a sentence. */
const REPORTS = new Set(["reported", "reports", "wrote", "said", "says", "published", "quoted", "'s"]);

/**
 * The longest listed name that begins at a word of a run (an index into its words) and may reach beyond
 * the run with words in small letters; null where none does.
 *
 * @param doubtful Whether names that may as well be ordinary words count.
 */
export function phraseAt({ words, atStart }: Run, at: number, doubtful = false): Phrase | null {
  const { phrasesBefore } = words[at];
  if (phrasesBefore === null) return null;
  const { alone, next } = phrasesBefore;
  const end = words.length - MARGIN;
  // Most names that are listed are of a single word.
  for (const phrase of (next.size > 0 && next.get(words[at + 1].lower)) || alone) {
    const last = at + phrase.words.length - 1;
    if (last >= words.length || (last >= end && words[last].shape !== Shape.Small)) continue;
    if (phrase.needsArticle) {
      const before = words[at - 1];
      // "The Hill" is an outlet in the middle of a sentence, "the Hill" is not.
      if (before.lower !== "the") continue;
      const begins = atStart && at === MARGIN + 1 && !REPORTS.has(words[at + 1].lower);
      if (phrase.doubtful && (before.shape === Shape.Small || begins)) continue;
    } else if (phrase.doubtful && !doubtful) continue;
    if (stands(phrase, words, at)) return phrase;
  }
  return null;
}

function stands(phrase: Phrase, words: Run["words"], at: number): boolean {
  for (let i = 1; i < phrase.words.length; i++) {
    const { written, lower, shape } = words[at + i];
    if (written === phrase.words[i]) continue;
    if (shape === Shape.Small || written !== written.toUpperCase() || lower !== phrase.words[i].toLowerCase())
      return false;
  }
  return true;
}

/** What the lists know of the tokens of a run, before the model looks at them. */
export interface Locks {
  /** For each token the label it has for certain, −1 where it is free. */
  readonly labels: Int8Array;
  /** For each token 1 where the name of a listed place of several words begins, 2 inside; else 0: it may be part of a longer name. */
  readonly hints: Uint8Array;
  /** For each token 1 where the name of a listed body, outlet or document ends. */
  readonly ends: Uint8Array;
}

/** Room for the locks of the longest run. */
export function makeLocks(length: number): Locks {
  return { labels: new Int8Array(length), hints: new Uint8Array(length), ends: new Uint8Array(length) };
}

/** Finds the locks of a run and writes them over those of the one before. */
export function findLocks(run: Run, evidence: WordEvidence, { labels, hints, ends }: Locks): void {
  const { words } = run;
  const end = words.length - MARGIN;
  const length = end - MARGIN;
  // Most runs are so short that a call of fill() takes longer.
  for (let i = 0; i < length; i++) {
    labels[i] = -1;
    hints[i] = 0;
    ends[i] = 0;
  }
  hints[length] = 0;
  const chunk: Chunk = { first: 0, last: 0 };
  for (let at = MARGIN; at < end; ) {
    const from = at - MARGIN;
    const phrase = words[at].phrases === null ? null : phraseAt(run, at);
    if (phrase === null) {
      if (isOutside(run, at)) labels[from] = Label.None;
      at++;
      continue;
    }
    const to = Math.min(from + phrase.words.length, end - MARGIN);
    if (phrase.kind === "place") {
      if (to - from > 1) {
        hints.fill(2, from, to);
        hints[from] = 1;
        if (standsAlone(words, at, to + MARGIN)) labels.fill(Label.Place, from, to);
      }
    } else if (to - from > 1 || isCertain(run, at, phrase, evidence, chunk)) {
      labels.fill(labelOfKind(phrase.kind), from, to);
      ends[to - 1] = 1;
    }
    at = to + MARGIN;
  }
  lockPatterns(run, labels);
}

/** Whether no other word with a capital belongs to the words from `first` to `end`: "St. Louis Mayor", but not "San Francisco Giants". */
function standsAlone(words: readonly Word[], first: number, end: number): boolean {
  const before = words[first - 1];
  const after = words[end];
  if (before.shape !== Shape.Small && before.shape !== Shape.None && (before.flags & Flag.Function) === 0)
    return false;
  return after.shape === Shape.Small || after.shape === Shape.None || (after.flags & Flag.Title) !== 0;
}

/** Whether a listed name of a single word is what stands there, and not part of another name: "CNN", but not the "Stanford" of "Leland Stanford". */
function isCertain(run: Run, at: number, phrase: Phrase, evidence: WordEvidence, chunk: Chunk): boolean {
  const word = run.words[at];
  if ((evidence.of(word) & Evidence.Surname) !== 0 || (word.flags & FIRST_NAME) !== 0) return false;
  if (word.shape !== Shape.Capital && word.written === phrase.words[0]) return true;
  chunkAt(run, at, chunk);
  if (phrase.needsArticle) return chunk.last === at;
  if (run.words[chunk.first].lower === "the") chunk.first++;
  return chunk.first === at && chunk.last === at;
}

/** Whether the word is no part of a name although it has a capital. */
function isOutside({ words, headline }: Run, at: number): boolean {
  const word = words[at];
  if (word.shape === Shape.Small) return false;
  if ((word.flags & (Flag.Party | Flag.Adjective)) !== 0 || (headline && isOrdinary(word))) return true;
  const beginsChunk =
    at === MARGIN || words[at - 1].shape === Shape.Small || words[at - 1].shape === Shape.None;
  return beginsChunk && (word.flags & Flag.Function) !== 0;
}

const TELLING =
  FIRST_NAME |
  Flag.Title |
  Flag.People |
  Flag.OrganizationHead |
  Flag.GovernmentHead |
  Flag.PlaceHead |
  Flag.DocumentHead |
  Flag.ThingHead |
  Flag.OutletHead |
  Flag.Ending;

/** Whether only the headline gives the word its capital. */
function isOrdinary({ flags, shape }: Word): boolean {
  return (flags & Flag.Common) !== 0 && (flags & TELLING) === 0 && shape !== Shape.Small;
}
