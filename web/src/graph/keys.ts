/** Where keys lead in the graph: along the ways, and up and down beside them. */
import type { Layout } from "./layout.js";
import type { Model } from "./model.js";

/** What can have the focus: a station or a way, by its place in the model. */
export interface Spot {
  readonly kind: "station" | "way";
  readonly at: number;
}

/** Leads from one spot to another. */
export type Lead = (from: Spot, key: string, via: number | null) => Spot | null;

const station = (at: number | undefined): Spot | null => (at === undefined ? null : { kind: "station", at });
const way = (at: number | undefined): Spot | null => (at === undefined ? null : { kind: "way", at });

/**
 * From a station, right and left lead onto the ways that leave and reach it, and up and down to the stations above and
 * below on its side. From a way, right and left lead to its ends, and up and down to the other ways of the station that
 * it was reached from (`via`).
 */
export function leads({ stations, ways }: Model, { placed }: Layout): Lead {
  const index = new Map(stations.map(({ id }, i) => [id, i]));
  const out = stations.map((): number[] => []);
  const inward = stations.map((): number[] => []);
  for (const [i, { from, to }] of ways.entries()) {
    out[index.get(from)!].push(i);
    inward[index.get(to)!].push(i);
  }
  const y = (at: number): number => placed[at].y;
  for (const list of out) list.sort((a, b) => y(index.get(ways[a].to)!) - y(index.get(ways[b].to)!));
  for (const list of inward) list.sort((a, b) => y(index.get(ways[a].from)!) - y(index.get(ways[b].from)!));
  const isLeft = (at: number): boolean => placed[at].side === "left";
  const rows = [true, false].map((left) =>
    [...stations.keys()].filter((at) => isLeft(at) === left).toSorted((a, b) => y(a) - y(b)),
  );
  const sideOf = (at: number): readonly number[] => rows[isLeft(at) ? 0 : 1];

  return ({ kind, at }, key, via) => {
    if (kind === "station") {
      const side = sideOf(at);
      if (key === "ArrowRight") return way(out[at][0]);
      if (key === "ArrowLeft") return way(inward[at][0]);
      if (key === "ArrowDown") return station(side[side.indexOf(at) + 1]);
      if (key === "ArrowUp") return station(side[side.indexOf(at) - 1]);
      if (key === "Home") return station(side[0]);
      if (key === "End") return station(side.at(-1));
      return null;
    }
    const [from, to] = [index.get(ways[at].from)!, index.get(ways[at].to)!];
    if (key === "ArrowRight") return station(to);
    if (key === "ArrowLeft") return station(from);
    const siblings = via === to ? inward[to] : out[from];
    if (key === "ArrowDown") return way(siblings[siblings.indexOf(at) + 1]);
    if (key === "ArrowUp") return way(siblings[siblings.indexOf(at) - 1]);
    return null;
  };
}
