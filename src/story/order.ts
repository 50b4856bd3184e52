/**
 * The order in which things are told and told apart: by time, then by id, then by place. It never depends on
 * the order in which articles came in.
 */
import { dayOf } from "./copies/index.js";

/** When an article was published, in milliseconds since 1970; null where it does not say, or says no date. */
export function momentOf(published: string | null): number | null {
  if (published === null) return null;
  const moment = Date.parse(published);
  return Number.isNaN(moment) ? null : moment;
}

/** Compares texts by code units, as every engine does it alike. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** Compares moments; what has none comes last. */
export function byMoment(a: number | null, b: number | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  return b === null ? -1 : a - b;
}

/** Compares articles: by day, then by id. */
export function byDay(
  a: { readonly id: string; readonly published: string | null },
  b: { readonly id: string; readonly published: string | null },
): number {
  return byMoment(dayOf(a.published), dayOf(b.published)) || byText(a.id, b.id);
}

/** Compares articles: by moment, then by id. */
export function byTime(
  a: { readonly id: string; readonly published: string | null },
  b: { readonly id: string; readonly published: string | null },
): number {
  return byMoment(momentOf(a.published), momentOf(b.published)) || byText(a.id, b.id);
}

/** Compares utterances: by day, then by article, then by place. */
export function byPlace(
  a: { readonly article: string; readonly place: number; readonly day: number | null },
  b: { readonly article: string; readonly place: number; readonly day: number | null },
): number {
  return byMoment(a.day, b.day) || byText(a.article, b.article) || a.place - b.place;
}
