import { CharClass, CLASS_OF, isWhite } from "./chars.js";
import { rightSide, Side, sideOf } from "./quote-context.js";
import { judgeMark, type MarkCosts, type MarkPlace } from "./quote-costs.js";
import { QuoteKind, quoteKind } from "./quote-kinds.js";

/** So many marks are read together. No real paragraph has as many; a text of marks alone needs a bound. */
export const BATCH = 512;

/** The first places of a batch are for quotations that were opened before it. */
export const CARRIED = 4;

/** Marks of one paragraph, or of a part of one, with what each reading of them costs. */
export class MarkBatch {
  readonly start = zeros(CARRIED);
  readonly end = zeros(CARRIED);
  readonly kind = zeros(CARRIED);
  readonly open = zeros(CARRIED);
  readonly close = zeros(CARRIED);
  readonly ignore = zeros(CARRIED);
  /** How many of the gaps between marks, up to this mark, hold more than white space. */
  readonly filled = zeros(CARRIED);
  /** The marks lie in the places from CARRIED up to this one. */
  size = CARRIED;
}

/**
 * A list of zeros that may grow. No typed array, which is dear to make: a short text would need more time for
 * it than for its marks.
 */
export function zeros(length: number): number[] {
  const list: number[] = [];
  while (list.length < length) list.push(0);
  return list;
}

/**
 * Finds the quotation marks of one paragraph. Marks that stand together are judged by what stands
 * around them all:
 *
 * ```text
 * he said, “‘No’ is what he said,’” she said
 *          ^^  ^                 ^^
 * ```
 */
export class MarkScanner {
  readonly #text: string;
  readonly #costs: MarkCosts = { open: 0, close: 0, ignore: 0 };
  readonly #place: MarkPlace;
  /** Where to look for the next mark. */
  #at = 0;
  #end = 0;
  #runEnd = 0;
  #gapStart = 0;
  #filled = 0;

  constructor(text: string) {
    this.#text = text;
    this.#place = { text, start: 0, end: 0, kind: 0, left: 0, right: 0, last: false };
  }

  /** Makes ready to read the paragraph `[start, end)`. */
  begin(start: number, end: number): void {
    this.#at = start;
    this.#end = end;
    this.#runEnd = start;
    this.#gapStart = start;
    this.#filled = 0;
  }

  /** Fills the batch with the next marks; false when the paragraph has no more than these. */
  fill(batch: MarkBatch): boolean {
    batch.size = CARRIED;
    while (this.#at < this.#runEnd || this.#findRun()) {
      if (batch.size === CARRIED + BATCH) return true;
      this.#add(batch);
    }
    return false;
  }

  /** Goes to the next run of marks. Apostrophes within words are passed over. */
  #findRun(): boolean {
    const text = this.#text;
    const end = this.#end;
    for (let at = this.#at; at < end; at++) {
      const kind = quoteKind(text.charCodeAt(at));
      if (kind === QuoteKind.None) continue;
      let runEnd = at + 1;
      while (runEnd < end && quoteKind(text.charCodeAt(runEnd)) !== QuoteKind.None) runEnd++;
      const before = text.charCodeAt(at - 1);
      if (runEnd === at + 1 && isInnerApostrophe(kind, before, text.charCodeAt(runEnd))) continue;
      this.#place.left = sideOf(before);
      this.#place.right = rightSide(text, runEnd, end);
      this.#place.last = runEnd === end;
      this.#at = at;
      this.#runEnd = runEnd;
      return true;
    }
    this.#at = end;
    return false;
  }

  /** Adds the mark at the present place of the run. */
  #add(batch: MarkBatch): void {
    const text = this.#text;
    const start = this.#at;
    let kind = quoteKind(text.charCodeAt(start));
    let end = start + 1;
    if (end < this.#runEnd && quoteKind(text.charCodeAt(end)) === kind) {
      const paired = this.#pair(kind, start);
      if (paired !== QuoteKind.None) {
        kind = paired;
        end++;
      }
    }
    if (hasInk(text, this.#gapStart, start)) this.#filled++;
    const place = this.#place;
    place.start = start;
    place.end = end;
    place.kind = kind;
    judgeMark(place, this.#costs);
    const i = batch.size++;
    batch.start[i] = start;
    batch.end[i] = end;
    batch.kind[i] = kind;
    batch.open[i] = this.#costs.open;
    batch.close[i] = this.#costs.close;
    batch.ignore[i] = this.#costs.ignore;
    batch.filled[i] = this.#filled;
    this.#gapStart = end;
    this.#at = end;
  }

  /**
   * The kind of two equal marks in a row read as one; None where they are two.
   *
   * ```text
   * ''We won''   ""We won""   he said ''no'''   ""
   * ^^      ^^   ^^      ^^                ^^   two
   * ```
   */
  #pair(kind: number, start: number): number {
    const opening = this.#place.left === Side.Edge || this.#place.left === Side.OpenBracket;
    switch (kind) {
      case QuoteKind.Straight:
        return this.#runEnd === start + 2 &&
          opening !== (this.#place.right === Side.Edge || this.#place.right === Side.Stop)
          ? QuoteKind.Straight
          : QuoteKind.None;
      case QuoteKind.Apostrophe:
      case QuoteKind.SingleClose:
        // Of three that close, the first closes the inner quotation.
        return this.#runEnd === start + 3 && !opening ? QuoteKind.None : QuoteKind.TwoApostrophes;
      case QuoteKind.Backtick:
      case QuoteKind.SingleOpen:
        return QuoteKind.TwoBackticks;
      default:
        return QuoteKind.None;
    }
  }
}

function isInnerApostrophe(kind: number, before: number, after: number): boolean {
  return (
    (kind === QuoteKind.Apostrophe || kind === QuoteKind.SingleOpen || kind === QuoteKind.SingleClose) &&
    CLASS_OF[before] >= CharClass.Letter &&
    CLASS_OF[after] >= CharClass.Letter
  );
}

/** Whether anything but white space stands in `[start, end)`. */
function hasInk(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!isWhite(text.charCodeAt(at))) return true;
  return false;
}
