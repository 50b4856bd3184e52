const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** The zone names that RFC 5322 (section 4.3) gives a fixed meaning. Others are left out: "IST" is three zones. */
const ZONES: Readonly<Record<string, string>> = {
  z: "Z",
  ut: "Z",
  utc: "Z",
  gmt: "Z",
  est: "-05:00",
  edt: "-04:00",
  cst: "-06:00",
  cdt: "-05:00",
  mst: "-07:00",
  mdt: "-06:00",
  pst: "-08:00",
  pdt: "-07:00",
};

/** Programs write 9999-12-31 for "never"; there is no clock here to say what lies in the future. */
const LAST_YEAR = 2199;

const WEEKDAY = "(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*[.,]?\\s+)?";
const MONTH = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";
const DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
const TIME = "(?:[\\sT,|@–-]*(?:at\\s+)?(\\d{1,2}(?::\\d{2}){0,2}.*))?";

/** Each pattern with the order of its groups; the last group is always the time and its zone. */
const PATTERNS: readonly (readonly [RegExp, readonly ("y" | "m" | "d" | "t")[]])[] = [
  // 2024-05-31T10:00:00+02:00, 2024/5/31 10:00
  [new RegExp(`^(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})${TIME}$`, "i"), ["y", "m", "d", "t"]],
  // 20240531, 20240531T100000Z
  [/^(\d{4})(\d{2})(\d{2})(?:T?(\d{4}(?:\d{2})?\D*.*))?$/i, ["y", "m", "d", "t"]],
  // Fri, 31 May 2024 10:00:00 GMT; 31st May 2024
  [
    new RegExp(`^${WEEKDAY}${DAY}[\\s-]+(?:of\\s+)?${MONTH},?[\\s-]+(\\d{4})${TIME}$`, "i"),
    ["d", "m", "y", "t"],
  ],
  // May 31, 2024 at 10:00 a.m. EDT; Fri May 31 2024 10:00:00 GMT+0200 (CEST)
  [new RegExp(`^${WEEKDAY}${MONTH}\\s+${DAY},?\\s+(\\d{4})${TIME}$`, "i"), ["m", "d", "y", "t"]],
  // Fri May 31 10:00:00 UTC 2024
  [
    new RegExp(`^${WEEKDAY}${MONTH}\\s+${DAY}\\s+(\\d[\\d:]*\\s+[a-z+:\\d-]+)\\s+(\\d{4})$`, "i"),
    ["m", "d", "t", "y"],
  ],
  // 31.05.2024, as written in most of Europe
  [new RegExp(`^(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})${TIME}$`, "i"), ["d", "m", "y", "t"]],
];

/**
 * A date as web pages write it, in ISO 8601 and exactly as precise as it is stated: `2024-05-31`,
 * `2024-05-31T10:00`, `2024-05-31T10:00:00+02:00`. A date stays a date; a time without a zone stays
 * without one; an offset stays what it is (UTC and GMT become `Z`, the American zone names of RFC 5322
 * their offsets, other names are dropped). Seconds or milliseconds since 1970 are in UTC by definition.
 *
 * Null where the day is not certain: `05/06/2024` is two days. Null, too, for impossible dates and for
 * the zero dates that programs print when they have none.
 */
export function normaliseDate(written: string): string | null {
  const text = written
    .slice(0, 100)
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^(?:first )?(?:published|posted)(?: on)?:? /i, "");
  if (/^\d{10}(?:\d{3})?$/.test(text)) return fromEpoch(text);

  const slashed = text.match(/^(\d{1,2})[/-](\d{1,2})[/-](\d{4})(.*)$/);
  if (slashed) {
    const [, a = "", b = "", year = "", rest = ""] = slashed;
    if (Number(a) <= 12 && Number(b) <= 12 && Number(a) !== Number(b)) return null;
    return normaliseDate(Number(a) > 12 ? `${year}-${b}-${a}${rest}` : `${year}-${a}-${b}${rest}`);
  }

  for (const [pattern, order] of PATTERNS) {
    const match = text.match(pattern);
    if (!match) continue;
    const part = (name: "y" | "m" | "d" | "t") => match[order.indexOf(name) + 1] ?? "";
    const month = /^\d/.test(part("m"))
      ? Number(part("m"))
      : MONTHS.indexOf(part("m").slice(0, 3).toLowerCase()) + 1;
    const day = dayOf(Number(part("y")), month, Number(part("d")));
    if (!day) return null;
    if (!part("t")) return day;
    const time = timeOf(part("t"));
    if (time === null || /^1970-01-01T00:00(?::00)?Z?$/.test(day + time)) return null;
    return day + time;
  }
  return null;
}

function fromEpoch(digits: string): string | null {
  const time = Number(digits) * (digits.length === 10 ? 1000 : 1);
  return time === 0 || time >= Date.UTC(LAST_YEAR + 1, 0)
    ? null
    : new Date(time).toISOString().replace(".000Z", "Z");
}

function dayOf(year: number, month: number, day: number): string | null {
  if (year < 1600 || year > LAST_YEAR || month < 1 || month > 12 || day < 1) return null;
  // Day 0 of the next month is the last day of this one.
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  return `${year}-${two(month)}-${two(day)}`;
}

/** `"10:00 a.m. EDT"` to `"T10:00-04:00"`; null where it is no time. */
function timeOf(written: string): string | null {
  const match = written.match(
    /^(\d{1,2})(?::?(\d{2}))?(?::?(\d{2})(?:[.,](\d+))?)?\s*(?:([ap])\.?\s?m\b\.?)?[\s,]*(.*)$/i,
  );
  if (!match) return null;
  const [, hours = "", minutes, seconds, fraction = "", half = "", zone = ""] = match;
  if (minutes === undefined && !half) return null;
  let hour = Number(hours);
  if (half) {
    if (hour < 1 || hour > 12) return null;
    hour = (hour % 12) + (half.toLowerCase() === "p" ? 12 : 0);
  }
  if (hour > 23 || Number(minutes ?? 0) > 59 || Number(seconds ?? 0) > 59) return null;
  const kept = fraction.slice(0, 3).replace(/0+$/, "");
  const clock = `T${two(hour)}:${minutes ?? "00"}${seconds === undefined ? "" : `:${seconds}`}`;
  return `${clock}${kept ? `.${kept}` : ""}${zoneOf(zone)}`;
}

/** `"GMT+0200 (CEST)"` to `"+02:00"`; empty where no offset is stated. */
function zoneOf(written: string): string {
  const offset = written.match(/^(?:GMT|UTC)?\s?([+-])(\d{2}):?(\d{2})?(?!\d)/i);
  if (offset) {
    const [, sign = "", hours = "", minutes = "00"] = offset;
    return Number(hours) <= 14 && Number(minutes) <= 59 ? `${sign}${hours}:${minutes}` : "";
  }
  const name = written.match(/^\(?([a-z]+)\b/i)?.[1] ?? "";
  return ZONES[name.toLowerCase()] ?? "";
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}
