import { isLetter } from "./chars.js";
import { isElision } from "./elisions.js";
import { Side } from "./quote-context.js";
import type { MarkCosts, MarkPlace } from "./quote-costs.js";
import { QuoteKind } from "./quote-kinds.js";

/**
 * Judges `'`, `‘` or `’`, which may be an apostrophe. Those within words never get here, unless
 * other marks stand beside them.
 *
 * ```text
 * ‘No,’ he said   the '90s   the workers' plan   “Hamlet”’s end
 * ^   ^               ^             ^                    ^
 * ```
 *
 * @param costs Holds what a mark that looks the same both ways would cost in this place.
 */
export function judgeSingle(place: MarkPlace, costs: MarkCosts): void {
  const { text, start, kind, left, right } = place;
  if (left === Side.Edge || left === Side.OpenBracket || left === Side.Dash) {
    judgeBeforeWord(place, costs);
    return;
  }
  if (left !== Side.Word) costs.ignore = right === Side.Word ? 8 : 15;
  else if (right !== Side.Word) judgeAfterWord(text.charCodeAt(start - 1), place, costs);
  else {
    costs.open = 15;
    costs.close = 15;
    costs.ignore = 1;
  }
  if (kind === QuoteKind.SingleOpen) {
    costs.open = Math.min(costs.open, 10);
    costs.close = Math.max(costs.close, 10);
  }
}

/**
 * Judges a single mark with nothing before it by the word after it.
 *
 * ```text
 * 'radical   'tis   ’em   ‘20s   in ' mid
 * ^ opens    ^ apostrophes ^        ^ nothing
 * ```
 */
function judgeBeforeWord({ text, end, kind, right }: MarkPlace, costs: MarkCosts): void {
  const elided = right === Side.Word && isElision(text, end);
  if (right === Side.Edge) costs.close = 12;
  switch (kind) {
    case QuoteKind.SingleOpen:
      costs.open = elided ? 4 : right === Side.Edge ? 8 : 0;
      costs.ignore = elided || right === Side.Edge ? 3 : 12;
      break;
    case QuoteKind.SingleClose:
      costs.open += elided ? 16 : 12;
      costs.ignore = elided ? 1 : right === Side.Edge ? 3 : 6;
      break;
    default:
      costs.open += elided ? 6 : 2;
      costs.ignore = elided ? 1 : right === Side.Edge ? 3 : 10;
  }
}

/**
 * Judges a single mark that ends a word by the letter before it.
 *
 * ```text
 * the workers' plan   doin' fine   a 'fool' and   the 'workers'⏎
 *            ^            ^              ^                    ^
 *       apostrophe?   apostrophe?     closes      closes: a genitive needs a noun after it
 * ```
 */
function judgeAfterWord(before: number, { right, last }: MarkPlace, costs: MarkCosts): void {
  if (last) setEnd(costs, 1, 10);
  else if (before === 0x73 || before === 0x53)
    setEnd(costs, right === Side.Edge ? 8 : 4, right === Side.Edge ? 3 : 5);
  else if (before === 0x6e) setEnd(costs, 4, 5);
  else if (isLetter(before)) setEnd(costs, 1, 12);
  else setEnd(costs, 3, 4); // feet or minutes?
}

function setEnd(costs: MarkCosts, close: number, ignore: number): void {
  costs.close = close;
  costs.ignore = ignore;
}
