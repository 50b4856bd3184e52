/** Where everything of a timeline stands: a line for each claim, a place for each article on the scale of time. */
import { spread } from "../graph/spread.js";
import { momentOf, type Tick, timeScale } from "../graph/time.js";
import type { TimelineView } from "../types.js";

/** A mark of an article on a claim's line. */
export interface Mark {
  readonly article: number;
  readonly x: number;
  readonly own: boolean;
}

/** A claim's line. */
export interface Row {
  readonly y: number;
  readonly marks: readonly Mark[];
}

/** The name of an article over its place. */
export interface Name {
  readonly article: number;
  /** Where it stands, and where the article is. */
  readonly x: number;
  readonly at: number;
}

/** A timeline laid out. */
export interface TimelineLayout {
  readonly width: number;
  readonly height: number;
  readonly rows: readonly Row[];
  readonly ticks: readonly Tick[];
  /** Place of each article. */
  readonly xs: readonly number[];
  /** Names of articles; empty where there are too many for names. */
  readonly names: readonly Name[];
  /** The part for the scale. */
  readonly from: number;
  readonly to: number;
  /** Where articles without a day stand; null where all have one. */
  readonly undated: { readonly from: number; readonly to: number } | null;
  readonly top: number;
  /** Where the words of the scale stand: over the lines, or under them where names stand over them. */
  readonly axisAt: number;
  /** Whether the words of a claim stand over its line, as there is no room beside it. */
  readonly isNarrow: boolean;
}

/** Names are written at an angle, so many units apart at least. */
const nameGap = 15;
/** Room for names at an angle, over the lines. */
const nameRoom = 126;
const axisRoom = 26;

/** Lays a timeline out for a width. */
export function timelineLayout(
  { articles, claims }: Pick<TimelineView, "articles" | "claims">,
  width: number,
): TimelineLayout {
  const isNarrow = width < 640;
  const from = isNarrow ? 8 : Math.min(400, width * 0.38);
  const end = width - (isNarrow ? 10 : 162);
  const hasUndated = articles.some(({ published }) => momentOf(published) === null);
  const hasDated = articles.some(({ published }) => momentOf(published) !== null);
  const undatedRoom = !hasUndated ? 0 : hasDated ? Math.max(48, (end - from) * 0.22) : end - from;
  const to = hasDated ? end - undatedRoom - (hasUndated ? 16 : 0) : from;
  const inset = 8;
  const scale = hasDated
    ? timeScale(
        articles.map(({ published }) => published),
        from + inset,
        to - inset,
      )
    : null;
  const undatedFrom = end - undatedRoom;
  const without = articles.flatMap(({ published }, i) => (momentOf(published) === null ? [i] : []));
  const place = new Map(
    without.map((article, i) => [
      article,
      undatedFrom + inset + ((undatedRoom - 2 * inset) * (i + 0.5)) / without.length,
    ]),
  );
  const xs = articles.map(({ published }, i) => place.get(i) ?? scale!.at(published!));

  const order = xs.map((x, article) => ({ x, article })).toSorted((a, b) => a.x - b.x);
  const hasNames = !isNarrow && articles.length > 0 && articles.length * nameGap < end - from;
  const apart = hasNames
    ? spread(
        order.map(({ x }) => x),
        nameGap,
      )
    : [];
  const names = apart.map((x, i) => ({ article: order[i].article, x, at: order[i].x }));
  const top = hasNames ? nameRoom : axisRoom;
  const step = isNarrow ? 52 : 30;
  const rows = claims.map(
    ({ takenUp }, i): Row => ({
      y: top + step * i + (isNarrow ? 36 : step / 2),
      marks: takenUp.map(({ article, own }) => ({ article, own, x: xs[article] })),
    }),
  );
  return {
    width,
    height: top + step * claims.length + (hasNames ? axisRoom : 10),
    axisAt: hasNames ? top + step * claims.length + 18 : top - 14,
    rows,
    ticks: scale?.ticks ?? [],
    xs,
    names,
    from,
    to,
    undated: hasUndated ? { from: undatedFrom, to: end } : null,
    top,
    isNarrow,
  };
}

/** The article whose mark on a line is nearest to a place; null where the line has none. */
export function nearest(row: Row, x: number): Mark | null {
  return row.marks.reduce<Mark | null>(
    (best, mark) => (best === null || Math.abs(mark.x - x) < Math.abs(best.x - x) ? mark : best),
    null,
  );
}
