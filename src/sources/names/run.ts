import type { Words } from "../words.js";
import { eachRun } from "./runs.js";
import { Shape, type Word, type WordBook } from "./word.js";
import { FIRST_NAME, Flag } from "./word-flags.js";

/** Words of context on each side of a run. */
export const MARGIN = 2;

/** What the whole text tells of a word, as bits. */
export const Evidence = {
  /** It follows a first name or a title somewhere. */
  Surname: 1,
  /** It has a capital somewhere where ordinary words have none. */
  Capital: 2,
  /** It stands alone three times or more. */
  Repeated: 4,
} as const;

/** A stretch of tokens that may hold names, with its surroundings. */
export interface Run {
  /** Index of its first token, and after its last. */
  readonly from: number;
  readonly to: number;
  /** Index of its sentence's first token. */
  readonly sentence: number;
  /** Its words, with {@link MARGIN} words before and after. */
  readonly words: readonly Word[];
  /** Whether it begins its sentence, so that its first capital says nothing. */
  readonly atStart: boolean;
  /** Whether its sentence is written in capitals throughout or has a capital on most words, as headlines have; of those that end with a full stop only the text's first. */
  readonly headline: boolean;
}

/** A sentence with so large a share of capitals is a headline. */
const HEADLINE = 0.6;

/** The text's first sentence is one although it ends with a full stop, with so large a share. */
const TITLE = 0.75;

/** The runs of a text in order. */
export function runsOf(text: Words, book: WordBook): Run[] {
  const { sentences } = text.analysis;
  const edge = book.look("");
  const runs: Run[] = [];
  const look = (token: number, first: number, end: number): Word =>
    token < first || token >= end ? edge : book.at(text, token);
  eachRun(text, (from, to, s, capitals) => {
    const first = sentences[s];
    const end = sentences[s + 1];
    const words: Word[] = [];
    for (let at = from - MARGIN; at < to + MARGIN; at++) words.push(look(at, first, end));
    let before = MARGIN - 1;
    while (before >= 0 && words[before] !== edge && words[before].shape === Shape.None) before--;
    const atStart = from - first <= MARGIN && (before < 0 || words[before] === edge);
    const share = end - first > 3 ? capitals / (end - first) : 0;
    const headline =
      share >= HEADLINE &&
      (!endsWithStop(text.analysis.text, text.end(end - 1)) || (s === 0 && share >= TITLE));
    runs.push({ from, to, sentence: first, words, atStart, headline });
  });
  return runs;
}

/** Whether a full stop stands before the offset, or before the mark that stands before it. */
function endsWithStop(text: string, end: number): boolean {
  return text.charCodeAt(end - 1) === 0x2e || text.charCodeAt(end - 2) === 0x2e;
}

/** One time that a word stands alone; times are counted above the bits. */
const ONCE = 8;

/** What the text tells of the words of its runs: bits of {@link Evidence}, and above them a count. */
export function evidenceOf(runs: readonly Run[]): Map<string, number> {
  const evidence = new Map<string, number>();
  for (const { words, atStart, headline } of runs) {
    const last = words.length - MARGIN;
    for (let i = MARGIN; i < last; i++) {
      const word = words[i];
      if (word.shape === Shape.Small || word.shape === Shape.None) continue;
      const known = evidence.get(word.written) ?? 0;
      let bits = known;
      const before = words[i - 1];
      if (before.shape === Shape.Initials && (words[i - 2].flags & FIRST_NAME) !== 0)
        bits |= Evidence.Surname;
      if (introduces(before)) bits |= Evidence.Surname;
      if (!headline && !(atStart && i === MARGIN) && isWordy(before)) bits |= Evidence.Capital;
      if (isSmallOrNone(before) && isSmallOrNone(words[i + 1])) {
        bits += ONCE;
        if (bits >= 3 * ONCE) bits |= Evidence.Repeated;
      }
      if (bits !== known) evidence.set(word.written, bits);
    }
  }
  return evidence;
}

function introduces({ flags, shape }: Word): boolean {
  if (shape === Shape.Small || (flags & (Flag.People | Flag.Calendar)) !== 0)
    return (flags & Flag.Title) !== 0;
  return (flags & (FIRST_NAME | Flag.Title)) !== 0;
}

/** Whether it is a word or a comma, after which a capital means something. */
function isWordy({ shape, lower }: Word): boolean {
  return shape !== Shape.None || lower === ",";
}

function isSmallOrNone({ shape }: Word): boolean {
  return shape === Shape.Small || shape === Shape.None;
}
