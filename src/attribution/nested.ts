import type { Span } from "../record/index.js";
import { analyze, type TextAnalysis } from "../text/index.js";
import { findCitations } from "./citations.js";
import { holdsNestedCue, isNestedCue, isSelf } from "./nested-cues.js";
import type { Attribution, Reader } from "./reader.js";
import { readThatClause } from "./that-clauses.js";

/** An attribution, and the one whose content holds it. */
export interface Nested extends Attribution {
  /** Index in the list it comes in of the attribution whose content holds this one; null for an outermost one. */
  readonly parent: number | null;
}

/** A reader is less sure inside a content, where it was not trained: below this it is not believed. */
const LEAST_CONFIDENCE = 0.56;
/** Of a reader's confidence so much is left inside a content, measured by eye. */
const TRUST = 0.9;
/** "He said so" holds too little to be read again. */
const FEWEST_WORDS = 5;

/** A stretch of a content that is read again as a text of its own. */
interface Piece {
  readonly outer: number;
  readonly span: Span;
  /** Where it begins in the text that is made of all pieces. */
  readonly at: number;
}

/**
 * What is attributed inside the contents of `found`, merged with it in the order in which all begin,
 * an outer one before those inside it. A content that shows a word such as "said" is read again by the
 * same reader as a text of its own:
 *
 * ```text
 * According to the Gazette, two officials have told Orrin that the bridge is unsafe.
 *                           └────────────────── content ──────────────────────────┘
 *                           └─ source ──┘ └─ cue ─┘       └───── content ─────────┘
 * ```
 *
 * A content is read again once: what an inner one quotes in turn is found only if it shows there.
 */
export async function attributeNested(
  reader: Reader,
  analysis: TextAnalysis,
  found: readonly Attribution[],
): Promise<readonly Nested[]> {
  const pieces = piecesOf(found, analysis);
  const inner: { outer: number; attribution: Attribution }[] = findCitations(found, analysis);
  if (pieces.length > 0) {
    const text = pieces.map(({ span }) => analysis.text.slice(span.start, span.end)).join(PARTING);
    const read = await reader.attribute(analyze(text));
    let p = 0;
    for (const attribution of read) {
      const start = startOf(attribution);
      while (p + 1 < pieces.length && pieces[p + 1].at <= start) p++;
      const moved = move(attribution, pieces[p], analysis.text);
      if (moved !== null && isBelieved(moved, found[pieces[p].outer], analysis))
        inner.push({ outer: pieces[p].outer, attribution: moved });
    }
  }
  for (const { outer, span } of pieces) {
    const attribution = readThatClause(analysis.text, span);
    if (attribution === null || !isBelieved(attribution, found[outer], analysis)) continue;
    if (!inner.some((other) => other.outer === outer && overlaps(other.attribution.cue, attribution.cue)))
      inner.push({ outer, attribution });
  }
  return merge(found, inner);
}

function overlaps(some: readonly Span[], others: readonly Span[]): boolean {
  return some.some((a) => others.some((b) => a.start < b.end && b.start < a.end));
}

/** Parts two pieces: the reader takes them for paragraphs. */
const PARTING = "\n\n";

/** The stretches of contents that may hold an attribution, without quotation marks around and "that" in front. */
function piecesOf(found: readonly Attribution[], analysis: TextAnalysis): readonly Piece[] {
  const { text } = analysis;
  const pieces: Piece[] = [];
  let at = 0;
  found.forEach(({ content }, outer) => {
    for (const span of content) {
      if (!holdsNestedCue(analysis, span)) continue;
      for (const inside of sentencesOf(within(span, text), text)) {
        const words = text.slice(inside.start, inside.end);
        if (words.split(/\s+/, FEWEST_WORDS).length < FEWEST_WORDS || !holdsNestedCue(analysis, inside))
          continue;
        pieces.push({ outer, span: inside, at });
        at += inside.end - inside.start + PARTING.length;
      }
    }
  });
  return pieces;
}

/** The sentences of a stretch, so that only those are read that need to be; the whole where quotations run through it. */
function sentencesOf({ start, end }: Span, text: string): readonly Span[] {
  const words = text.slice(start, end);
  if (QUOTED.test(words)) return [{ start, end }];
  const found: Span[] = [];
  let from = 0;
  for (const match of words.matchAll(SENTENCE_END)) {
    const to = match.index + 1;
    found.push({ start: start + from, end: start + to });
    from = match.index + match[0].length;
  }
  found.push({ start: start + from, end });
  return found;
}

/** A mark that opens or closes a quotation; an apostrophe within a word does not. */
const QUOTED = /["“”«»„]|(?:^|\s)['‘]|['’](?:\s|$)/;
const SENTENCE_END = /(?<=\p{Ll}{2}|\d)[.?!…]\s+(?=\p{Lu})/gu;

function within({ start, end }: Span, text: string): Span {
  const words = text.slice(start, end);
  const before = /^(?:["“”«„'‘]+|''|that\s)\s*/i.exec(words)?.[0].length ?? 0;
  const after = before > 0 ? (/\s*["“”»'’]+$/.exec(words.slice(before))?.[0].length ?? 0) : 0;
  return { start: start + before, end: end - after };
}

/** The attribution at its place in the whole text; null where it reaches beyond its piece. */
function move(attribution: Attribution, { span, at }: Piece, text: string): Attribution | null {
  const by = span.start - at;
  const spans = spansOf(attribution);
  if (!spans.every(({ start, end }) => start + by >= span.start && end + by <= span.end)) return null;
  const moved = (list: readonly Span[]): Span[] =>
    list.map(({ start, end }) => ({ start: start + by, end: end + by }));
  const confidence = Math.round(attribution.confidence * TRUST * 1000) / 1000;
  return {
    source: moved(attribution.source),
    cue: moved(attribution.cue),
    content: withoutHearer(moved(attribution.cue), moved(attribution.content), text),
    confidence,
  };
}

/** A content that takes in who was told ("told [the Israelis that …]") begins with "that". */
function withoutHearer(cue: readonly Span[], content: readonly Span[], text: string): readonly Span[] {
  const last = cue[cue.length - 1];
  const [first, ...others] = content;
  if (
    !last ||
    !first ||
    first.start < last.end ||
    !/\b(?:told|tells|telling|informed|assured)$/i.test(text.slice(last.start, last.end))
  )
    return content;
  const hearer = /^(?:[\p{L}\p{N}.’'-]+\s+){1,4}(?=that\s)/u.exec(text.slice(first.start, first.end));
  if (!hearer || /^that\s/i.test(hearer[0])) return content;
  return [{ start: first.start + hearer[0].length, end: first.end }, ...others];
}

/** Whether it is sure, says that somebody speaks, and is not the outer speaker's own "I think". */
function isBelieved(
  { source, cue, content, confidence }: Attribution,
  outer: Attribution,
  { text }: TextAnalysis,
): boolean {
  if (confidence < LEAST_CONFIDENCE || source.length === 0 || cue.length === 0) return false;
  const words = (spans: readonly Span[]): string =>
    spans.map(({ start, end }) => text.slice(start, end)).join(" ");
  if (!isNestedCue(words(cue)) || isSelf(words(source))) return false;
  // "Friday's announcement", "says as a candidate": nobody's words.
  if (/['’]s$/.test(words(source)) || /^as\s/i.test(words(content))) return false;
  if (words(content).split(/\s+/, 3).length < 3) return false;
  return size(content) < 0.95 * size(outer.content);
}

function size(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}

/** All in one list, in order, with the index of the outer one in that list. */
function merge(
  found: readonly Attribution[],
  inner: readonly { readonly outer: number; readonly attribution: Attribution }[],
): readonly Nested[] {
  const all = found.map((attribution, outer) => ({
    attribution,
    outer,
    start: startOf(attribution),
    isInner: false,
  }));
  for (const { attribution, outer } of inner)
    all.push({ attribution, outer, start: startOf(attribution), isInner: true });
  all.sort((a, b) => a.start - b.start || Number(a.isInner) - Number(b.isInner) || a.outer - b.outer);
  const places = new Map<number, number>();
  all.forEach(({ isInner, outer }, i) => {
    if (!isInner) places.set(outer, i);
  });
  return all.map(({ attribution, isInner }, i) => {
    const { source, cue, content, confidence } = attribution;
    return { source, cue, content, confidence, parent: isInner ? holderOf(i, all, places) : null };
  });
}

/**
 * The attribution whose content holds an inner one: the outer, or another inner one with a smaller content:
 *
 * ```text
 * According to the Gazette, citing two aides, officials have told Orrin that …
 *                                  └─ source ┘└──────── content ─────────
 * ```
 */
function holderOf(
  index: number,
  all: readonly { readonly attribution: Attribution; readonly outer: number; readonly isInner: boolean }[],
  places: ReadonlyMap<number, number>,
): number | null {
  const { attribution, outer } = all[index];
  const spans = spansOf(attribution);
  let holder = places.get(outer) ?? null;
  let smallest = Number.POSITIVE_INFINITY;
  // Inner ones of the same outer one stand near each other in the list.
  for (let i = (holder ?? index) + 1; i < all.length && i <= index + NEAR; i++) {
    const other = all[i];
    if (i === index || !other.isInner || other.outer !== outer) continue;
    const { content } = other.attribution;
    const holds = spans.every((span) =>
      content.some(({ start, end }) => start <= span.start && span.end <= end),
    );
    if (holds && size(content) > size(attribution.content) && size(content) < smallest) {
      holder = i;
      smallest = size(content);
    }
  }
  return holder;
}

/** How many places further on an attribution that holds another may come, for its source may stand behind. */
const NEAR = 8;

/** Where the first of its spans begins. */
function startOf({ source, cue, content }: Attribution): number {
  let first = Number.POSITIVE_INFINITY;
  for (const { start } of source) first = Math.min(first, start);
  for (const { start } of cue) first = Math.min(first, start);
  for (const { start } of content) first = Math.min(first, start);
  return first;
}

function spansOf({ source, cue, content }: Attribution): readonly Span[] {
  return [...source, ...cue, ...content];
}
