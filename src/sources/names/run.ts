import type { Words } from "../words.js";
import { Evidence, WordEvidence } from "./evidence.js";
import { eachRun } from "./runs.js";
import { Shape, type Word, type WordBook } from "./word.js";
import { FIRST_NAME, Flag } from "./word-flags.js";

/** Words of context on each side of a run. */
export const MARGIN = 2;

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
  eachRun(text, (from, to, s, capitals) => {
    const first = sentences[s];
    const end = sentences[s + 1];
    const words: Word[] = [];
    for (let token = from - MARGIN; token < to + MARGIN; token++)
      words.push(token < first || token >= end ? edge : book.at(text, token));
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

/** What the text tells of the words of its runs. */
export function evidenceOf(runs: readonly Run[]): WordEvidence {
  const evidence = new WordEvidence();
  for (const { words, atStart, headline } of runs) {
    const last = words.length - MARGIN;
    for (let i = MARGIN; i < last; i++) {
      const word = words[i];
      if (isSmallOrNone(word)) continue;
      const before = words[i - 1];
      let bits = 0;
      if (before.shape === Shape.Initials && (words[i - 2].flags & FIRST_NAME) !== 0)
        bits |= Evidence.Surname;
      if (introduces(before)) bits |= Evidence.Surname;
      if (!headline && !(atStart && i === MARGIN) && isWordy(before)) bits |= Evidence.Capital;
      evidence.add(word, bits);
      if (isSmallOrNone(before) && isSmallOrNone(words[i + 1])) evidence.addAlone(word);
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
