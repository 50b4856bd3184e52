/** Numbers, each with what it counts. */

const grouped = new Intl.NumberFormat("en-GB");

/** "1 claim", "1,204 claims"; a plural that is no "-s" is given. */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${grouped.format(n)} ${n === 1 ? one : many}`;
}

/** A number with its thousands parted. */
export function number(n: number): string {
  return grouped.format(n);
}

/** "12%": a share from 0 to 1. What is there, but less than half a percent, is not said to be nothing. */
export function percent(share: number): string {
  if (share > 0 && share < 0.005) return "under 1%";
  return `${Math.round(share * 100)}%`;
}

/** "about 40 s", "about 3 min". */
export function duration(seconds: number): string {
  if (seconds < 90) return `about ${Math.max(1, Math.round(seconds))} s`;
  if (seconds < 5400) return `about ${Math.round(seconds / 60)} min`;
  return `about ${Math.round(seconds / 3600)} h`;
}
