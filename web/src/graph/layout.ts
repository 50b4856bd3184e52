/**
 * Where everything of a lineage stands. Origins on the left, each with its name; to the right of them time runs from left to
 * right, and every relay and article has a row of its own, with its name at the right end of the row. Where fewer than
 * half of the articles are dated, the columns of the lineage stand in for time.
 */
import { linkHorizontal } from "d3-shape";
import type { Model, Station } from "./model.js";
import { ordered } from "./order.js";
import { spread } from "./spread.js";
import { momentOf, type Tick, timeScale } from "./time.js";

/** A station with its place. */
export interface Placed {
  readonly station: Station;
  readonly x: number;
  readonly y: number;
  /** Origins have their names to the left, relays beside them, articles at the right end of the row. */
  readonly side: "left" | "beside" | "end";
}

/** A drawing in its own units, one of which is a pixel at scale 1. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly placed: readonly Placed[];
  /** The path of each way, in the order of the model's. */
  readonly paths: readonly string[];
  /** The axis of time; empty where columns stand in for it. */
  readonly ticks: readonly Tick[];
  /** Where the names at the end of rows begin. */
  readonly namesAt: number;
  /** Between what lines the drawing's own part lies. */
  readonly from: number;
  readonly to: number;
  readonly top: number;
  /** How many dated stations there are among those that time could order. */
  readonly isTimed: boolean;
}

/** Between two rows. */
export const rowHeight = 24;
const gap = 26;
/** So much of a drawing is seen at once. */
const inSight = 560;

/** How wide the parts are. */
function partsOf(width: number): { readonly names: number; readonly ends: number } {
  if (width < 480) return { names: 92, ends: 108 };
  return width < 760 ? { names: 116, ends: 196 } : { names: 172, ends: Math.min(360, width * 0.36) };
}

const curve = linkHorizontal<{ source: readonly number[]; target: readonly number[] }, readonly number[]>()
  .x((point) => point[0])
  .y((point) => point[1]);

const round = (n: number): number => Math.round(n * 10) / 10;

/** The line from one place to another: it leaves to the right and arrives from the left. */
export function wayPath(x0: number, y0: number, x1: number, y1: number): string {
  const [a, b, c, d] = [round(x0), round(y0), round(x1), round(y1)];
  // Soon after: a branch that hangs from where it comes from.
  if (c >= a && c - a < 1.6 * gap && Math.abs(d - b) > 4) return `M${a},${b}C${a},${d} ${a},${d} ${c},${d}`;
  // Back in time, or in a circle: a loop that still leaves and arrives as the others do.
  if (c - a < gap) return `M${a},${b}C${a + 44},${b} ${c - 44},${d} ${c},${d}`;
  return (curve({ source: [a, b], target: [c, d] }) ?? "").replace(
    /-?\d+\.\d+/g,
    (n) => `${round(Number(n))}`,
  );
}

/** The earlier first, those without a time last. */
function early(a: Station, b: Station): number {
  const [one, other] = [a.time ?? "~", b.time ?? "~"];
  if (one !== other) return one < other ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

/** Lays a graph out for a width. */
export function laidOut({ stations, ways }: Model, width: number): Layout {
  const { names, ends } = partsOf(width);
  const entered = new Set(ways.map(({ to }) => to));
  const isOrigin = ({ id, kind }: Station): boolean => kind !== "article" && !entered.has(id);
  const begin = {
    left: stations
      .filter(isOrigin)
      .toSorted(early)
      .map(({ id }) => id),
    right: stations
      .filter((station) => !isOrigin(station))
      .toSorted(early)
      .map(({ id }) => id),
  };
  const { left, right } = ordered(begin, ways);
  const byId = new Map(stations.map((station) => [station.id, station]));

  const dated = right.filter((id) => momentOf(byId.get(id)!.time) !== null);
  const isTimed = right.length > 0 && dated.length * 2 >= right.length;
  const from = names + 14;
  const namesAt = width - ends;
  const first = from + (width < 480 ? 22 : width < 760 ? 34 : 70);
  const to = namesAt - 18;
  const scale = isTimed
    ? timeScale(
        dated.map((id) => byId.get(id)!.time),
        first,
        to,
      )
    : null;
  const top = isTimed ? 34 : 16;

  const x = new Map<string, number>();
  const columns = Math.max(1, ...stations.map(({ column }) => column));
  for (const id of right) {
    const { time, column } = byId.get(id)!;
    if (scale) x.set(id, momentOf(time) === null ? to : scale.at(time!));
    else x.set(id, first + ((to - first) * Math.max(0, column - 1)) / Math.max(1, columns - 1));
  }
  for (const id of left) x.set(id, from);
  if (scale) betweenTheirNeighbours(right, byId, ways, x, first);

  const y = new Map(right.map((id, i) => [id, top + rowHeight * (i + 0.5)]));
  // Who said it is read first: in a drawing longer than a window, sources stand where it begins, not at the middle of all they lead to.
  const drawnUp = Math.min(1, inSight / (rowHeight * right.length));
  const wanted = left.map((id) => {
    const rows = ways.flatMap((way) => (way.from === id ? (y.get(way.to) ?? []) : []));
    return rows.length === 0
      ? top
      : top + (rows.reduce((sum, row) => sum + row - top, 0) / rows.length) * drawnUp;
  });
  const apart = spread(wanted, rowHeight, top + rowHeight / 2);
  // Names that would run out below are drawn up as far as there is room.
  const bottom = Math.max(top + rowHeight * right.length, top + rowHeight * left.length);
  const over = Math.max(0, (apart.at(-1) ?? 0) + rowHeight / 2 - bottom);
  const lifted =
    over === 0
      ? apart
      : spread(
          apart.map((place) => place - over),
          rowHeight,
          top + rowHeight / 2,
        );
  for (const [i, id] of left.entries()) y.set(id, lifted[i]);

  const height = Math.max(bottom, (lifted.at(-1) ?? 0) + rowHeight / 2) + 8;
  const placed = stations.map((station): Placed => {
    const side = x.get(station.id) === from ? "left" : station.kind === "article" ? "end" : "beside";
    return { station, x: x.get(station.id)!, y: y.get(station.id)!, side };
  });
  return {
    width,
    height: Math.ceil(height),
    placed,
    paths: ways.map((way) => wayPath(x.get(way.from)!, y.get(way.from)!, x.get(way.to)!, y.get(way.to)!)),
    ticks: scale?.ticks ?? [],
    namesAt,
    from,
    to,
    top,
    isTimed,
  };
}

/** Relays have no time of their own: each stands before the first that has it from it, and after whom it has it from. */
function betweenTheirNeighbours(
  ids: readonly string[],
  byId: ReadonlyMap<string, Station>,
  ways: Model["ways"],
  x: Map<string, number>,
  least: number,
): void {
  for (const id of ids) {
    if (byId.get(id)!.kind === "article") continue;
    const after = ways.flatMap(({ from, to }) => (from === id ? (x.get(to) ?? []) : []));
    const before = ways.flatMap(({ from, to }) => (to === id ? (x.get(from) ?? []) : []));
    const end = after.length > 0 ? Math.min(...after) - 2 * gap : x.get(id)!;
    const start = before.length > 0 ? Math.max(...before) : least - gap;
    x.set(
      id,
      Math.max(least - gap, end > start + gap / 2 ? end : (start + Math.max(start, end + 2 * gap)) / 2),
    );
  }
}
