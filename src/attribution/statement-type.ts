import type { Span, StatementType } from "../record/index.js";
import type { TextAnalysis } from "../text/index.js";

/** A quotation of a single word marks the word ("so-called"), not the speech: it makes nothing mixed. */
const SEVERAL_WORDS = /\S\s+\S/;

/**
 * Whether a content is quoted, reported, or both: direct when quotations cover all of it, mixed when
 * they cover a part of at least two words, indirect else.
 */
export function statementType(content: readonly Span[], { text, quotations }: TextAnalysis): StatementType {
  let quoted = false;
  let reported = false;
  for (const span of content) {
    let at = span.start;
    for (let q = firstEndingAfter(quotations, span.start); q < quotations.length; q++) {
      const quotation = quotations[q];
      if (quotation.start >= span.end) break;
      if (quotation.depth > 0 || quotation.end <= span.start) continue;
      if (hasLetters(text, at, quotation.start)) reported = true;
      const inside = text.slice(Math.max(quotation.start, span.start), Math.min(quotation.end, span.end));
      if (SEVERAL_WORDS.test(inside)) quoted = true;
      else if (hasLetters(text, quotation.start, quotation.end) && !isWhole(span, quotation)) reported = true;
      else quoted = true;
      at = Math.max(at, quotation.end);
    }
    if (hasLetters(text, at, span.end)) reported = true;
  }
  if (!quoted) return "indirect";
  return reported ? "mixed" : "direct";
}

function isWhole(span: Span, quotation: Span): boolean {
  return quotation.start <= span.start + 1 && quotation.end >= span.end - 1;
}

function hasLetters(text: string, from: number, to: number): boolean {
  return to > from && /[\p{L}\p{N}]/u.test(text.slice(from, to));
}

/** Index of the first outermost quotation that ends after the offset, by halving. */
function firstEndingAfter(quotations: TextAnalysis["quotations"], offset: number): number {
  let low = 0;
  let high = quotations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (quotations[middle].start > offset) high = middle;
    else low = middle + 1;
  }
  // What begins before may still reach over the offset; nested ones lie between it and its holder.
  let first = Math.max(0, low - 1);
  while (first > 0 && (quotations[first].depth > 0 || quotations[first - 1].end > offset)) first--;
  return first;
}
