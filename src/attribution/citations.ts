import type { Span } from "../record/index.js";
import type { TextAnalysis } from "../text/index.js";
import type { Attribution } from "./reader.js";

/** An attribution found inside another's words. */
export interface InnerAttribution {
  /** Index of the outer attribution. */
  readonly outer: number;
  readonly attribution: Attribution;
}

/** "citing" leaves little doubt who is meant, but where the cited words end is often open. */
const CONFIDENCE = 0.75;
const CITING = /[\s,(]+(citing|quoting)\s+(?=\S)/;
/** Whom or what one cites for words, rather than a reason: "citing a lack of time". */
const CITED =
  /\b(?:officials?|sources?|people|persons?|aides?|advis[eo]rs?|diplomats?|lawmakers?|senators?|ministers?|documents?|records|reports?|e-?mails?|memos?|letters?|stud(?:y|ies)|polls?|surveys?|data|figures|police|spokes\p{L}+|witness(?:es)?|executives?|experts?|analysts?|filings?|statements?|lawyers?|attorneys?|staff\p{L}*|employees?|investigators|intelligence|prosecutors?|media|newspapers?|agenc(?:y|ies)|ministry|outlets?|interviews?|scientists|researchers|residents|doctors?|relatives)\b/iu;

/**
 * Whom a source cites for what it is the source of:
 *
 * ```text
 * … would back it, according to a report, citing four officials.
 * └── content ──┘  └─ cue ───┘ └──────────── source ─────────┘
 * └── content ──┘                         └cue─┘ └─ source ──┘
 * ```
 *
 * The outer attribution is left as it is; the inner one has its content, or so much of it as the reader
 * gave to the outer one.
 */
export function findCitations(found: readonly Attribution[], { text }: TextAnalysis): InnerAttribution[] {
  const inner: InnerAttribution[] = [];
  // Most articles cite nobody in such words.
  if (!text.includes("citing") && !text.includes("quoting")) return inner;
  found.forEach(({ source, cue, content }, outer) => {
    // Quoted words are the outer source's own.
    if (/^["“”'‘«]/.test(text.slice(content[0].start, content[0].start + 1))) return;
    const cited =
      source.map((span) => citedIn(text, span)).find((one) => one !== null) ??
      [...source, ...cue].map((span) => citedAfter(text, span.end)).find((one) => one !== null);
    if (!cited || content.some((span) => span.start < cited.source.end && span.end > cited.cue.start)) return;
    const { source: whom, cue: by } = cited;
    inner.push({ outer, attribution: { source: [whom], cue: [by], content, confidence: CONFIDENCE } });
  });
  return inner;
}

interface Cited {
  readonly cue: Span;
  readonly source: Span;
}

/** "a report citing four officials", where all of it is the source. */
function citedIn(text: string, { start, end }: Span): Cited | null {
  const match = CITING.exec(text.slice(start, end));
  return match && match.index > 0 ? makeCited(text, start + match.index, match, end) : null;
}

/** "the Gazette reported, citing four officials, that …": right after the source or the cue. */
function citedAfter(text: string, at: number): Cited | null {
  const match = CITING.exec(text.slice(at, at + 20));
  if (!match || match.index > 1) return null;
  const rest = text.slice(at, at + FARTHEST);
  const stop = rest
    .slice(match.index + match[0].length)
    .search(/[.,;:()!?–—\n]|\s(?:that|and|for|as|in|on)\s/);
  return stop < 0
    ? null
    : makeCited(text, at + match.index, match, at + match.index + match[0].length + stop);
}

function makeCited(text: string, at: number, match: RegExpExecArray, end: number): Cited | null {
  const start = at + match[0].length;
  const from = at + match[0].indexOf(match[1]);
  const words = text.slice(start, end).replace(/[\s,;:–—-]+$/, "");
  if (words.length < 2 || !CITED.test(words)) return null;
  return { cue: { start: from, end: from + match[1].length }, source: { start, end: start + words.length } };
}

/** Whom a text cites, it names within so many characters. */
const FARTHEST = 150;
