import { HearsayError } from "../record/index.js";

/** A day as it may be given: year, year and month, or year, month and day. */
const day = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/;

/**
 * The day as it was given.
 *
 * @throws HearsayError `usage` where it is no day
 */
export function checkedDay(given: string, option: string): string {
  if (day.test(given)) return given;
  throw new HearsayError(
    "usage",
    `${option} takes a day, a month or a year (2024-03-15, 2024-03, 2024), not "${given}"`,
  );
}

/** Days from the first to the last of a month of any year: the index knows no others. */
const daysOfMonth = 31;

const two = (number: number): string => String(number).padStart(2, "0");

interface Bounds {
  /** Year, month and day as one number, 20240315. */
  readonly from: number;
  readonly to: number;
}

function boundsOf(since: string | undefined, until: string | undefined): Bounds {
  const [, sinceYear = "0000", sinceMonth = "01", sinceDay = "01"] = day.exec(since ?? "0000") ?? [];
  const [, untilYear = "9999", untilMonth = "12", untilDay = String(daysOfMonth)] =
    day.exec(until ?? "9999") ?? [];
  return {
    from: Number(sinceYear + sinceMonth + sinceDay),
    to: Number(untilYear + untilMonth + untilDay),
  };
}

/**
 * The fewest facets (see facets.ts) that together hold all days from `since` to `until`: whole years,
 * months of years that are cut, days of months that are cut. Of an article of which only the year is
 * known, nobody knows whether it belongs into a part of that year: it does not.
 *
 * @param years those in which anything was published
 */
export function dayFacets(
  since: string | undefined,
  until: string | undefined,
  years: readonly string[],
): readonly string[] {
  const { from, to } = boundsOf(since, until);
  const facets: string[] = [];
  for (const year of years) {
    const base = Number(year) * 10_000;
    if (base + 1231 < from || base + 101 > to) continue;
    if (base + 101 >= from && base + 1231 <= to) {
      facets.push(`y${year}`);
      continue;
    }
    for (let month = 1; month <= 12; month++) {
      const first = base + month * 100 + 1;
      const last = base + month * 100 + daysOfMonth;
      if (last < from || first > to) continue;
      if (first >= from && last <= to) facets.push(`m${year}${two(month)}`);
      else
        for (let number = first; number <= last; number++)
          if (number >= from && number <= to) facets.push(`d${year}${two(month)}${two(number % 100)}`);
    }
  }
  return facets;
}
