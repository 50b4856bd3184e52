import { isGuillemet, isSingle, QUOTE_KINDS, QuoteKind } from "./quote-kinds.js";

/*
 * What it costs to read two marks, or a mark and what is around it, as one quotation. The scale is
 * that of quote-costs.ts.
 */

/** The cost that rules a reading out. */
export const NEVER = 120;

/** A closing mark right after the opening one. */
export const EMPTY = 60;

/** What it costs that a mark of one kind is closed by one of another: `[open * QUOTE_KINDS + close]`. */
export const MISMATCH = mismatchTable();

function mismatchTable(): Uint8Array {
  const k = QuoteKind;
  const table = new Uint8Array(QUOTE_KINDS * QUOTE_KINDS).fill(NEVER);
  const pair = (cost: number, open: number, ...closes: readonly number[]): void => {
    for (const close of closes) table[open * QUOTE_KINDS + close] = cost;
  };
  pair(3, k.Straight, k.Open, k.Close, k.TwoApostrophes);
  pair(3, k.Open, k.Straight, k.Open, k.TwoApostrophes);
  pair(3, k.Close, k.Straight, k.Close, k.TwoApostrophes);
  pair(8, k.Close, k.Open);
  pair(3, k.TwoApostrophes, k.Straight, k.Close, k.TwoBackticks);
  pair(3, k.TwoBackticks, k.Straight, k.Close);
  pair(3, k.Low, k.Straight, k.TwoApostrophes);
  pair(0, k.Straight, k.Straight);
  pair(0, k.Open, k.Close);
  pair(0, k.Low, k.Open, k.Close);
  pair(0, k.TwoApostrophes, k.TwoApostrophes);
  pair(0, k.TwoBackticks, k.TwoApostrophes);
  pair(0, k.GuillemetLeft, k.GuillemetRight);
  pair(0, k.GuillemetRight, k.GuillemetLeft);
  pair(3, k.Apostrophe, k.SingleOpen, k.SingleClose);
  pair(3, k.SingleOpen, k.Apostrophe, k.SingleOpen);
  pair(3, k.SingleClose, k.Apostrophe, k.SingleClose);
  pair(3, k.Backtick, k.Backtick);
  pair(0, k.Backtick, k.Apostrophe, k.SingleClose);
  pair(0, k.Apostrophe, k.Apostrophe);
  pair(0, k.SingleOpen, k.SingleClose);
  pair(0, k.SingleLow, k.SingleOpen, k.SingleClose);
  pair(0, k.AngleLeft, k.AngleRight);
  pair(0, k.AngleRight, k.AngleLeft);
  return table;
}

/** What it costs to open a quotation inside another of the same family: `"He said "no" to me."`. */
export function nestingCost(outer: number, inner: number): number {
  if (isSingle(outer) !== isSingle(inner)) return 0;
  if (isGuillemet(outer) !== isGuillemet(inner)) return 0;
  if (outer !== inner) return 4;
  return inner === QuoteKind.Straight ? 25 : 10;
}

/** What it costs that a quotation has no closing mark in its paragraph. */
export function unclosedCost(kind: number, continued: boolean): number {
  if (isGuillemet(kind)) return continued ? 8 : 40;
  if (isSingle(kind)) return continued ? 4 : 40;
  return continued ? 2 : 15;
}
