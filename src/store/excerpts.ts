import type { Span } from "../record/index.js";
import type { Excerpt } from "./query.js";

/** So much of the text an excerpt shows at most, in UTF-16 code units. */
const longest = 320;
/** So much of it stands before what was found, where not all can be shown. */
const before = 100;
/** What a statement's words are shown with on each side. */
const around = 60;

/** Characters that hardly any text holds: two that it does not hold can stand for where marks begin and end. */
const signs = Array.from({ length: 64 }, (_, i) => String.fromCharCode(0xf8a0 + i));

/** Two characters that a text does not hold; null where it holds them all. */
export function freeSigns(text: string): readonly [string, string] | null {
  const [open, close] = signs.filter((sign) => !text.includes(sign));
  return open && close ? [open, close] : null;
}

/**
 * Where the marks of a highlighted text are, as offsets into that text without them. `skipped` are
 * characters that do not count.
 */
export function marksIn(highlighted: string, [open, close]: readonly [string, string], skipped = ""): Span[] {
  const marks: Span[] = [];
  let at = 0;
  let begun = 0;
  for (let i = 0; i < highlighted.length; i++) {
    const character = highlighted[i];
    if (character === open) begun = at;
    else if (character === close) {
      if (at > begun) marks.push({ start: begun, end: at });
    } else if (character !== skipped) at += 1;
  }
  return marks;
}

/** Offsets into pieces put together with one code unit between them, as offsets into the text they are from. */
export function inText(marks: readonly Span[], pieces: readonly Span[]): Span[] {
  const found: Span[] = [];
  for (const mark of marks) {
    let from = 0;
    for (const { start, end } of pieces) {
      const first = Math.max(mark.start, from);
      const last = Math.min(mark.end, from + end - start);
      if (first < last) found.push({ start: start + first - from, end: start + last - from });
      from += end - start + 1;
    }
  }
  return found;
}

const isBreak = (text: string, at: number): boolean => text[at] === "\n" || text[at] === "\r";
const isSpace = (text: string, at: number): boolean => /\s/.test(text[at] ?? " ");

/** Moves an edge inwards to where no word is cut; a word longer than `around` is cut between characters. */
function wordEdge(text: string, at: number, step: 1 | -1): number {
  if (at <= 0 || at >= text.length) return at;
  for (let i = at; i > 0 && i < text.length && Math.abs(i - at) < around; i += step)
    if (isSpace(text, i - 1) || isSpace(text, i)) return i;
  return /[\udc00-\udfff]/.test(text[at]) ? at + step : at;
}

/** The region with a little of what stands around it in its lines. */
function widened(text: string, { start, end }: Span): Span {
  let from = start;
  while (from > 0 && start - from < around && !isBreak(text, from - 1)) from -= 1;
  let to = end;
  while (to < text.length && to - end < around && !isBreak(text, to)) to += 1;
  return { start: Math.min(start, wordEdge(text, from, 1)), end: Math.max(end, wordEdge(text, to, -1)) };
}

function trimmed(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isSpace(text, start)) start += 1;
  while (end > start && isSpace(text, end - 1)) end -= 1;
  return { start, end };
}

/** A little of the line that stands before an offset: enough to see whether there is anything. */
function lineBefore(text: string, at: number): string {
  return text.slice(Math.max(0, at - around), at).replace(/^.*[\n\r]/s, "");
}

function lineAfter(text: string, at: number): string {
  return text.slice(at, at + around).replace(/[\n\r].*$/s, "");
}

/**
 * The words of a region with what was found in them: all of the region where it is short; else the part
 * around the first mark.
 */
export function excerptOf(text: string, region: Span, marks: readonly Span[]): Excerpt {
  const ordered = marks.toSorted((a, b) => a.start - b.start);
  const wide = widened(text, region);
  let shown = wide;
  if (wide.end - wide.start > longest) {
    const anchor = ordered[0]?.start ?? region.start;
    const from = Math.max(wide.start, Math.min(anchor - before, wide.end - longest));
    const to = Math.min(wide.end, from + longest);
    shown = { start: wordEdge(text, from, 1), end: wordEdge(text, to, -1) };
  }
  const { start, end } = trimmed(text, shown);
  return {
    start,
    text: text.slice(start, end),
    cutBefore: /\S/.test(lineBefore(text, start)),
    cutAfter: /\S/.test(lineAfter(text, end)),
    marks: ordered
      .filter((mark) => mark.start < end && mark.end > start)
      .map((mark) => ({ start: Math.max(mark.start, start), end: Math.min(mark.end, end) })),
  };
}
