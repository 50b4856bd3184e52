import { isApostrophe, isDigit } from "./chars.js";
import { judgeSingle } from "./quote-apostrophes.js";
import { SIDES, Side } from "./quote-context.js";
import { QuoteKind } from "./quote-kinds.js";
import { NEVER } from "./quote-pairs.js";

/*
 * A mark may open a quotation, close one, or be neither. Each reading has a cost, judged from the
 * mark itself and what stands beside it; the cheapest reading of the whole paragraph is taken
 * (quote-reading.ts). 0 is what one expects, 10 is doubtful, 20 is about as bad as a mark that means
 * nothing; NEVER rules a reading out. The numbers were set by hand and tried on PolNeAR's training part.
 */

/** What each reading of a mark costs. */
export interface MarkCosts {
  open: number;
  close: number;
  ignore: number;
}

/** A mark and what stands beside it, or beside the marks it stands together with. */
export interface MarkPlace {
  readonly text: string;
  /** Offset of the mark. */
  start: number;
  /** Offset after it. */
  end: number;
  /** One of QuoteKind. */
  kind: number;
  /** One of Side: what stands before. */
  left: number;
  /** One of Side: what stands after. */
  right: number;
  /** Whether the paragraph ends there. */
  last: boolean;
}

/** Costs to open and to close with a mark that looks the same both ways, by the sides: `[open, close]`. */
const BY_SIDES = sidesTable();

function sidesTable(): readonly (readonly [number, number])[] {
  const { Edge, OpenBracket, CloseBracket, Dash, Word, Stop } = Side;
  const table: [number, number][] = Array.from({ length: SIDES * SIDES }, () => [9, 9]);
  const set = (left: number, right: number, open: number, close: number): void => {
    table[left * SIDES + right] = [open, close];
  };
  set(Edge, Edge, 8, 8);
  set(Edge, OpenBracket, 0, 35);
  set(Edge, CloseBracket, 20, 6);
  set(Edge, Dash, 2, 20);
  set(Edge, Word, 0, 35);
  set(Edge, Stop, 8, 6);
  set(OpenBracket, Edge, 5, 20);
  set(OpenBracket, OpenBracket, 0, 35);
  set(OpenBracket, CloseBracket, 15, 15);
  set(OpenBracket, Dash, 2, 20);
  set(OpenBracket, Word, 0, 35);
  set(OpenBracket, Stop, 8, 15);
  for (const left of [Word, Stop, CloseBracket]) {
    set(left, Edge, 35, 0);
    set(left, OpenBracket, 15, 4);
    set(left, CloseBracket, 35, 0);
    set(left, Dash, 30, 0);
    set(left, Stop, 35, 0);
  }
  set(Word, Word, 12, 10);
  set(CloseBracket, Word, 12, 8);
  set(Stop, Word, 9, 9);
  set(Stop, OpenBracket, 8, 8);
  set(Dash, Edge, 18, 2);
  set(Dash, OpenBracket, 2, 18);
  set(Dash, CloseBracket, 25, 1);
  set(Dash, Dash, 8, 8);
  set(Dash, Word, 2, 18);
  set(Dash, Stop, 20, 2);
  return table;
}

/** Sets `costs` to what the readings of a mark cost. */
export function judgeMark(place: MarkPlace, costs: MarkCosts): void {
  const { kind, left, right } = place;
  const [open, close] = BY_SIDES[left * SIDES + right];
  costs.open = open;
  costs.close = close;
  switch (kind) {
    case QuoteKind.Straight:
      costs.ignore = 20;
      judgeInches(place, costs);
      break;
    case QuoteKind.TwoApostrophes:
      costs.ignore = 15;
      break;
    case QuoteKind.Open:
      costs.open = right === Side.Edge ? 4 : left === Side.Word ? 10 : 0;
      costs.close = close + 12;
      costs.ignore = 18;
      break;
    case QuoteKind.Close:
      costs.open = open + 12;
      costs.close = left === Side.Edge ? (right === Side.Word ? 12 : 4) : right === Side.Word ? 3 : 0;
      costs.ignore = isAfterFeet(place) ? 1 : 18;
      break;
    case QuoteKind.Low:
    case QuoteKind.SingleLow:
      costs.open = right === Side.Word ? 0 : 8;
      costs.close = NEVER;
      costs.ignore = kind === QuoteKind.Low ? 18 : 4; // ‚ is seen for a comma
      break;
    case QuoteKind.TwoBackticks:
      costs.open = right === Side.Edge ? 6 : 0;
      costs.close = 40;
      costs.ignore = 10;
      break;
    case QuoteKind.Backtick:
      costs.open = open + 2;
      costs.close = close + 10;
      costs.ignore = 5;
      break;
    case QuoteKind.GuillemetLeft:
    case QuoteKind.AngleLeft:
      judgeGuillemet(left === Side.Word || left === Side.Stop, costs);
      break;
    case QuoteKind.GuillemetRight:
    case QuoteKind.AngleRight:
      judgeGuillemet(right !== Side.Word || left === Side.Word, costs);
      if (left !== Side.Edge) costs.close = 0;
      break;
    default:
      judgeSingle(place, costs);
  }
}

/** Guillemets point outwards in French, inwards in German, and often mean "more" on web pages. */
function judgeGuillemet(closes: boolean, costs: MarkCosts): void {
  costs.open = closes ? 15 : 1;
  costs.close = closes ? 1 : 15;
  costs.ignore = 10;
}

/**
 * Whether a straight mark after a digit means inches.
 *
 * ```text
 * 6" nails   5'10" tall   "I saw 6"
 *  ^             ^                ^
 * perhaps      surely      closes, if one is open
 * ```
 */
function judgeInches(place: MarkPlace, costs: MarkCosts): void {
  if (!isDigit(place.text.charCodeAt(place.start - 1))) return;
  const feet = isAfterFeet(place);
  costs.ignore = feet ? 1 : 6;
  costs.close += feet ? 6 : 2;
}

/** Whether `5'10` or the like stands before the mark. */
function isAfterFeet({ text, start }: MarkPlace): boolean {
  if (!isDigit(text.charCodeAt(start - 1))) return false;
  const mark = isDigit(text.charCodeAt(start - 2)) ? start - 3 : start - 2;
  return isApostrophe(text.charCodeAt(mark)) && isDigit(text.charCodeAt(mark - 1));
}
