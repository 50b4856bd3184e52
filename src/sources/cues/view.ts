import type { Span } from "../../record/index.js";

import type { Words } from "../words.js";
import { AUXILIARIES, NEGATIONS, OPENING } from "./words.js";

/** The spans of one statement, as in {@link Statement}. */
export interface StatementSpans {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

/**
 * The words around one cue, a few dozen at most, in small letters.
 *
 * ```text
 * Cole did not say | to | anyone  “that it was over”
 *      └───┘  ^^^    ^^^^^^^^^^
 *      before cue    beyond
 * ```
 */
export interface CueView {
  readonly text: Words;
  readonly spans: StatementSpans;
  /** Auxiliaries and negations right before the cue, the cue, and some words of a content right after it. */
  readonly words: readonly string[];
  /** The token of each of those words. */
  readonly tokens: readonly number[];
  /** Where in {@link words} the cue begins, and the index after it. */
  readonly from: number;
  readonly to: number;
  /** The word before all of {@link words}; empty at the text's beginning. */
  readonly previous: string;
  /** The word after the cue; empty at the text's end. */
  readonly next: string;
  /** The content's first words, no further than its first full stop, and the token of each. */
  readonly content: readonly string[];
  readonly contentTokens: readonly number[];
  /** Whether the content begins after the cue. */
  readonly contentFollows: boolean;
  /** Whether it does so with other words between: "told reporters that". */
  readonly apart: boolean;
  /** Whether the content begins with a quotation mark. */
  readonly quoted: boolean;
}

/** Longest cue looked at, in words; real ones are shorter by far. */
const LONGEST_CUE = 32;
/** Words looked at beyond the cue: a particle, or the object of a phrase. */
const BEYOND = 3;
/** Words looked at before the cue. */
const BEFORE = 5;
/** Words of content looked at: more than a main clause has. */
const CONTENT = 32;

/** Words that may stand between a source and its verb, and bear on it. */
const LEADING = new Set(
  "also still just even yet to only short of stopped stopping stops stop refused refusing refuses refuse declined declining declines decline failed failing fails fail seemed seems seem appeared appears appear appearing perhaps maybe longer no".split(
    " ",
  ),
);

/** Looks at the words around a statement's cue. */
export function viewCue(text: Words, spans: StatementSpans): CueView {
  const { starts, ends, length } = text.analysis.tokens;
  const words: string[] = [];
  const tokens: number[] = [];
  let from = 0;
  let last = -1;
  for (const { start, end } of spans.cue) {
    let token = text.at(start);
    if (last < 0) {
      from = leading(text, spans, token, words, tokens);
    }
    for (; token < length && starts[token] < end && words.length < LONGEST_CUE; token++) {
      if (token <= last) continue;
      words.push(text.plain(token));
      tokens.push(token);
      last = token;
    }
  }
  const to = words.length;
  const following = last >= 0 ? firstAfter(spans.content, ends[last]) : undefined;
  // A phrase may end in the content ("ruled | out a merger"), but not in what stands between.
  if (following && text.at(following.start) === last + 1) {
    for (let token = last + 1; token <= last + BEYOND && token < length; token++) {
      const word = text.plain(token);
      words.push(word);
      tokens.push(token);
      if (word === "." || word === ",") break;
    }
  }
  const content: string[] = [];
  const contentTokens: number[] = [];
  const stops = text.vocabulary.flags(isStop);
  pieces: for (const { start, end } of spans.content) {
    const first = text.at(start);
    // “We lost,” he said. “It hurts.” are two sentences: a mark of the list stands for the full stop.
    if (content.length > 0 && text.plain(first - 1) === "." && !within(spans.content, starts[first - 1])) {
      content.push(";");
      contentTokens.push(first - 1);
    }
    for (let token = first; token < length && starts[token] < end; token++) {
      if (content.length >= CONTENT) break pieces;
      content.push(text.plain(token));
      contentTokens.push(token);
      if (stops[text.numbers[token]] === 1) break pieces;
    }
  }
  const first = spans.content[0];
  const contentFollows = last >= 0 && contentTokens.length > 0 && starts[contentTokens[0]] >= ends[last];
  return {
    text,
    spans,
    words,
    tokens,
    from,
    to,
    previous: tokens.length > 0 ? text.plain(tokens[0] - 1) : "",
    next: last >= 0 ? text.plain(last + 1) : "",
    content,
    contentTokens,
    contentFollows,
    apart: contentFollows && contentTokens[0] > last + 1,
    quoted: first !== undefined && OPENING.has(content[0]),
  };
}

const isStop = (shown: string): boolean => shown === ".";

/** The first span that begins at an offset or after it. */
function firstAfter(spans: readonly Span[], offset: number): Span | undefined {
  for (const span of spans) if (span.start >= offset) return span;
  return undefined;
}

/** Puts the auxiliaries, negations and adverbs before the cue in front; returns how many there are. */
function leading(text: Words, spans: StatementSpans, cue: number, words: string[], tokens: number[]): number {
  let first = cue;
  while (first > 0 && cue - first < BEFORE) {
    const word = text.plain(first - 1);
    const bears =
      AUXILIARIES.has(word) ||
      NEGATIONS.has(word) ||
      LEADING.has(word) ||
      (word.length > 4 && word.endsWith("ly"));
    const start = text.start(first - 1);
    if (!bears || within(spans.source, start) || within(spans.content, start)) break;
    first--;
  }
  for (let token = first; token < cue; token++) {
    words.push(text.plain(token));
    tokens.push(token);
  }
  return words.length;
}

/** Whether an offset lies in one of the spans. */
export function within(spans: readonly Span[], offset: number): boolean {
  for (const { start, end } of spans) if (offset >= start && offset < end) return true;
  return false;
}

/** The stretch of text from one of the view's words to another, `to` left out. */
export function spanOf({ text }: CueView, tokens: readonly number[], from: number, to: number): Span {
  return { start: text.start(tokens[from]), end: text.end(tokens[to - 1]) };
}
