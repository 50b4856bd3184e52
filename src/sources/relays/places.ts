import type { Span } from "../../record/index.js";
import type { Words } from "../words.js";
import type { RelayStatement } from "./input.js";

/** Tokens `from` up to `to`. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Where a statement stands, counted in tokens, sentences and paragraphs. */
export interface Place {
  /** Index of the statement as given. */
  readonly index: number;
  readonly source: readonly Stretch[];
  readonly cue: readonly Stretch[];
  readonly content: readonly Stretch[];
  /** First token of all, and the one after the last. */
  readonly from: number;
  readonly to: number;
  /** The token that stands for the statement: the cue's first, else the source's, else the content's. */
  readonly anchor: number;
  /** The anchor's sentence and its tokens. */
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
  readonly paragraph: number;
  /** Whether it stands in the headline, where the text begins with one. */
  readonly isHeadline: boolean;
  readonly parent: number | null;
}

/** The places of all statements, in the order of the statements. */
export function findPlaces(words: Words, statements: readonly RelayStatement[]): readonly Place[] {
  const headline = headlineEnd(words);
  return statements.map((statement, index) => placeOf(words, statement, index, headline));
}

/** A headline is a first paragraph of so many tokens at most, with so many paragraphs after it. */
const LONGEST_HEADLINE = 40;
const FEWEST_PARAGRAPHS = 3;

/** The token after the headline; 0 where the text begins without one. */
export function headlineEnd({ analysis: { paragraphs } }: Words): number {
  const isLong = paragraphs.length - 2 >= FEWEST_PARAGRAPHS;
  return isLong && paragraphs[1] <= LONGEST_HEADLINE ? paragraphs[1] : 0;
}

function placeOf(
  words: Words,
  { source, cue, content, parent }: RelayStatement,
  index: number,
  headline: number,
): Place {
  const sources = stretchesOf(words, source);
  const cues = stretchesOf(words, cue);
  const contents = stretchesOf(words, content);
  const from = Math.min(firstOf(sources), firstOf(cues), firstOf(contents));
  const to = Math.max(endOf(sources), endOf(cues), endOf(contents));
  const anchor = (cues[0] ?? sources[0] ?? contents[0])?.from ?? 0;
  const sentence = words.sentence(anchor);
  return {
    index,
    source: sources,
    cue: cues,
    content: contents,
    from,
    to,
    anchor,
    sentence,
    start: words.firstOf(sentence),
    end: words.firstOf(sentence + 1),
    paragraph: words.paragraph(anchor),
    isHeadline: anchor < headline,
    parent: parent ?? null,
  };
}

function stretchesOf(words: Words, spans: readonly Span[]): readonly Stretch[] {
  return spans.map(({ start, end }) => ({ from: words.at(start), to: words.at(end - 1) + 1 }));
}

function firstOf(list: readonly Stretch[]): number {
  let first = Number.POSITIVE_INFINITY;
  for (const { from } of list) first = Math.min(first, from);
  return first;
}

function endOf(list: readonly Stretch[]): number {
  let end = 0;
  for (const { to } of list) end = Math.max(end, to);
  return end;
}

/** Whether a token lies in one of the stretches. */
export function holds(stretches: readonly Stretch[], token: number): boolean {
  for (const { from, to } of stretches) if (from <= token && token < to) return true;
  return false;
}

/** How many tokens lie between a token and the nearest of the stretches; 0 inside. */
export function distance(stretches: readonly Stretch[], token: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (const { from, to } of stretches)
    least = Math.min(least, token < from ? from - token : token >= to ? token - to + 1 : 0);
  return least;
}

/** The places in text order. A reader gives them so, and they are not sorted again then. */
export function inOrder(places: readonly Place[]): readonly Place[] {
  for (let k = 1; k < places.length; k++)
    if (places[k].from < places[k - 1].from)
      return places.toSorted((a, b) => a.from - b.from || a.index - b.index);
  return places;
}
