import type { ArticleRecord } from "../../record/index.js";

/** When an article was published, as far as it says. */
export interface Moment {
  /** Days since 1970, in the zone that the article gives. */
  readonly day: number;
  /** Minutes since 1970 in UTC; null where only a date is given. */
  readonly minute: number | null;
}

const DAY_MS = 86_400_000;

/** The day and, where given, the minute of an ISO 8601 date or time; null for none and for what is no date. */
export function momentOf(published: ArticleRecord["published"]): Moment | null {
  if (published === null) return null;
  const date = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/.exec(
    published,
  );
  if (date === null) return null;
  const midnight = Date.parse(`${date[1]}T00:00:00Z`);
  // The first day of 1970 is what a machine writes that knows of none.
  if (Number.isNaN(midnight) || midnight === 0) return null;
  const [, on, at, zone] = date;
  // A time without a zone may be meant for any: no more than its day is known.
  const exact = at === undefined || zone === undefined ? Number.NaN : Date.parse(`${on}T${at}:00${zone}`);
  return { day: midnight / DAY_MS, minute: Number.isNaN(exact) ? null : Math.round(exact / 60_000) };
}

/** Days from 1970 to an article's publication; null where that is unknown. */
export function dayOf(published: ArticleRecord["published"]): number | null {
  return momentOf(published)?.day ?? null;
}

/** Times nearer than this tell nothing: pages are dated when they are first put up, or when they were last changed. */
const APART_MINUTES = 15;

/** Negative where the first is surely earlier, positive where it is surely later, 0 where nobody can tell. */
export function compareMoments(a: Moment | null, b: Moment | null): number {
  if (a === null || b === null) return 0;
  if (a.minute !== null && b.minute !== null) {
    const apart = a.minute - b.minute;
    return Math.abs(apart) < APART_MINUTES ? 0 : apart;
  }
  return a.day - b.day;
}
