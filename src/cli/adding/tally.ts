import { counted } from "../../exports/plain.js";

/** What a run has done so far, in articles unless it says otherwise. */
export interface Tally {
  added: number;
  versions: number;
  same: number;
  /** Of those added and new versions, how many are in a language that no reader knows. */
  unread: number;
  failed: number;
  /** Files and addresses that were taken in before and have not changed. */
  before: number;
  links: number;
  special: number;
  unfollowed: number;
  /** Failures that cannot be tried again, since they came through standard input. */
  gone: number;
}

/** Nothing yet. */
export const emptyTally = (): Tally => ({
  added: 0,
  versions: 0,
  same: 0,
  unread: 0,
  failed: 0,
  before: 0,
  links: 0,
  special: 0,
  unfollowed: 0,
  gone: 0,
});

const count = (number: number): string => number.toLocaleString("en-US");

/** "612 added · 0 same · 2 new versions · 3 unread · 1 failed" */
export function summaryLine(tally: Tally): string {
  return [
    `${count(tally.added)} added`,
    `${count(tally.same)} same`,
    counted(tally.versions, "new version", "new versions"),
    `${count(tally.unread)} unread`,
    `${count(tally.failed)} failed`,
  ].join(" · ");
}

/** What else there is to know of a run, a line each. */
export function remarks(tally: Tally): readonly string[] {
  const lines: string[] = [];
  if (tally.before > 0) {
    const what = counted(tally.before, "file or page was", "files or pages were");
    lines.push(`${what} taken in before and did not change; --again takes them in again`);
  }
  if (tally.unread > 0)
    lines.push("unread are those in a language that no reader knows; they are kept and can be searched");
  if (tally.unfollowed > 0) lines.push(`${counted(tally.unfollowed, "link was", "links were")} not followed`);
  if (tally.links > 0)
    lines.push(
      `${counted(tally.links, "symbolic link was", "symbolic links were")} left out; name what they lead to`,
    );
  if (tally.special > 0)
    lines.push(`${counted(tally.special, "thing was", "things were")} left out that are no files`);
  if (tally.gone > 0)
    lines.push(
      `${counted(tally.gone, "failure", "failures")} came through standard input; pipe that in again`,
    );
  if (tally.failed > 0)
    lines.push("hearsay failures lists what failed, and hearsay add --retry tries it again");
  return lines;
}

/** "3 min", "40 s", "2 h 5 min" */
function duration(seconds: number): string {
  if (seconds < 60) return `${Math.max(1, Math.round(seconds))} s`;
  const minutes = Math.round(seconds / 60);
  if (minutes < 60) return `${minutes} min`;
  return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

/**
 * "1,204 done · 3 failed · 41 a second · 3 min left". The time left goes by the bytes that are still to be
 * read, and is left out while nobody can know it.
 *
 * @param share how much of all bytes has been read, 0 to 1; null where that is not known
 */
export function addingLine(done: number, failed: number, milliseconds: number, share: number | null): string {
  const seconds = milliseconds / 1000;
  const rate = (done + failed) / seconds;
  const parts = [`${count(done)} done`];
  if (failed > 0) parts.push(`${count(failed)} failed`);
  if (done + failed > 0) parts.push(`${rate < 10 ? rate.toFixed(1) : count(Math.round(rate))} a second`);
  if (share !== null && share > 0.01 && share < 1)
    parts.push(`${duration((seconds / share) * (1 - share))} left`);
  return parts.join(" · ");
}
