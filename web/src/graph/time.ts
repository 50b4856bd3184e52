/** Time as a scale to draw on: days and hours as articles give them, in no other zone. */
import { scaleUtc } from "d3-scale";

/** A line of the axis. */
export interface Tick {
  readonly x: number;
  readonly label: string;
  /** Whether a day begins there. */
  readonly day: boolean;
}

/** A scale of time. */
export interface TimeScale {
  readonly at: (iso: string) => number;
  readonly ticks: readonly Tick[];
}

/** The moment of a date, which may be as rough as a year; null where it is none. */
export function momentOf(iso: string | null): number | null {
  if (iso === null) return null;
  const moment = Date.parse(iso);
  return Number.isNaN(moment) ? null : moment;
}

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

function labelOf(date: Date, span: number): { readonly label: string; readonly day: boolean } {
  const isDay = date.getUTCHours() === 0 && date.getUTCMinutes() === 0;
  if (!isDay) return { label: date.toISOString().slice(11, 16), day: false };
  const day = `${date.getUTCDate()} ${months[date.getUTCMonth()]}`;
  const days = span / 86_400_000;
  if (days > 700) return { label: `${months[date.getUTCMonth()]} ${date.getUTCFullYear()}`, day: true };
  if (days > 300) return { label: `${day} ${date.getUTCFullYear()}`, day: true };
  return { label: day, day: true };
}

/** A scale from the first to the last of some times, between two places; null where none is a time. */
export function timeScale(times: readonly (string | null)[], from: number, to: number): TimeScale | null {
  const moments = times.flatMap((time) => momentOf(time) ?? []);
  if (moments.length === 0) return null;
  let [first, last] = [Math.min(...moments), Math.max(...moments)];
  if (first === last) [first, last] = [first - 43_200_000, last + 43_200_000];
  const scale = scaleUtc().domain([first, last]).range([from, to]);
  // A label needs some 70 units of room.
  const ticks = scale.ticks(Math.max(2, Math.floor((to - from) / 80)));
  return {
    at: (iso) => scale(momentOf(iso) ?? last),
    ticks: ticks.map((date) => ({ x: scale(date), ...labelOf(date, last - first) })),
  };
}
