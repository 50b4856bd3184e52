/** Days and times as articles give them: nothing is moved to another time zone. */

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** "2 May 2023, 06:00" for an ISO date, as precise as it is; the words themselves where they are no such date. */
export function written(iso: string, withTime = true): string {
  const found = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d:\d\d))?)?)?/.exec(iso);
  if (!found) return iso;
  const [, year, month, day, time] = found;
  const name = month === undefined ? undefined : months[Number(month) - 1];
  const date = [day === undefined ? undefined : String(Number(day)), name, year]
    .filter((part) => part !== undefined)
    .join(" ");
  return withTime && time !== undefined ? `${date}, ${time}` : date;
}

/** A day, with its time where it has one. */
export function When({
  iso,
  time = true,
  none = "undated",
}: {
  readonly iso: string | null | undefined;
  readonly time?: boolean;
  /** What stands where no day is known. */
  readonly none?: string;
}) {
  if (!iso) return <span class="unknown">{none}</span>;
  return <time dateTime={iso}>{written(iso, time)}</time>;
}

/** From one day to another. */
export function Days({ from, to }: { readonly from: string | null; readonly to: string | null }) {
  if (!from && !to) return <span class="unknown">undated</span>;
  const [first, last] = [written(from ?? to ?? "", false), written(to ?? from ?? "", false)];
  if (first === last) return <time dateTime={from ?? to ?? ""}>{first}</time>;
  const [a, b] = [first.split(" "), last.split(" ")];
  // "2–4 May 2023": what both have alike stands once.
  let alike = 0;
  while (alike < 2 && a.length === 3 && b.length === 3 && a.at(-1 - alike) === b.at(-1 - alike)) alike += 1;
  const short = a.slice(0, a.length - alike).join(" ");
  return (
    <span>
      <time dateTime={from ?? ""}>{short}</time>–<time dateTime={to ?? ""}>{last}</time>
    </span>
  );
}
