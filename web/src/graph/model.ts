/** What is drawn: the lineage as the server gives it, with articles folded by outlet and only what is asked for. */
import type { LineageView } from "../types.js";

type ServedNode = LineageView["nodes"][number];
type ServedEdge = LineageView["edges"][number];

/** A station of claims on their way to the reader; several articles of one outlet may stand folded in one. */
export interface Station extends ServedNode {
  /** The articles folded into it; empty where it is one thing. */
  readonly folded: readonly ServedNode[];
}

/** Who handed it on to whom. */
export interface Way extends Omit<ServedEdge, "kind" | "claims" | "reasons"> {
  readonly kind: string;
  readonly claims: readonly string[];
  readonly reasons: ServedEdge["reasons"];
}

/** A graph to be laid out. */
export interface Model {
  readonly stations: readonly Station[];
  readonly ways: readonly Way[];
}

/** So many reasons of ways that were folded together are kept. */
const mostReasons = 12;

/** The graph without any folding. */
export function modelOf({ nodes, edges }: Pick<LineageView, "nodes" | "edges">): Model {
  return { stations: nodes.map((node) => ({ ...node, folded: [] })), ways: edges };
}

/** The id under which an outlet's articles stand folded. */
export function foldOf(outlet: string | null): string {
  return `fold:${outlet ?? ""}`;
}

/**
 * Folds the articles of one outlet that nobody passed on into one station. `open` names outlets that stay unfolded; an
 * outlet with one such article has nothing to fold.
 */
export function folded({ stations, ways }: Model, open: ReadonlySet<string>): Model {
  const passedOn = new Set(ways.map(({ from }) => from));
  const byOutlet = new Map<string, Station[]>();
  for (const station of stations) {
    if (station.kind !== "article" || passedOn.has(station.id)) continue;
    const fold = foldOf(station.outlet);
    if (open.has(fold)) continue;
    const list = byOutlet.get(fold);
    if (list) list.push(station);
    else byOutlet.set(fold, [station]);
  }
  const home = new Map<string, string>();
  for (const [fold, list] of byOutlet) if (list.length > 1) for (const { id } of list) home.set(id, fold);
  if (home.size === 0) return { stations, ways };

  const merged = new Map<string, Way>();
  for (const way of ways) {
    const to = home.get(way.to) ?? way.to;
    const key = `${way.from}\n${to}`;
    const there = merged.get(key);
    if (!there) merged.set(key, to === way.to ? way : { ...way, to });
    else {
      const claims = [...new Set([...there.claims, ...way.claims])];
      merged.set(key, {
        ...there,
        claims,
        count: Math.max(there.count, way.count, claims.length),
        reasons: [...there.reasons, ...way.reasons].slice(0, mostReasons),
      });
    }
  }
  const claimsAt = new Map<string, Set<string>>();
  for (const { to, claims } of merged.values()) {
    const all = claimsAt.get(to) ?? new Set();
    for (const claim of claims) all.add(claim);
    claimsAt.set(to, all);
  }
  const kept = stations.filter(({ id }) => !home.has(id));
  for (const [fold, list] of byOutlet) {
    if (list.length < 2) continue;
    const times = list.flatMap(({ time }) => (time === null ? [] : [time])).toSorted();
    kept.push({
      ...list[0],
      id: fold,
      key: fold,
      label: list[0].outlet ?? "outlet unknown",
      ref: null,
      time: times[0] ?? null,
      column: Math.max(...list.map(({ column }) => column)),
      claims: Math.max(claimsAt.get(fold)?.size ?? 0, ...list.map(({ claims }) => claims)),
      folded: list,
    });
  }
  return { stations: kept, ways: [...merged.values()] };
}

/** All that leads to a station and all that it leads to, with itself. */
export function reach({ ways }: Pick<Model, "ways">, id: string): ReadonlySet<string> {
  const found = new Set([id]);
  for (const [end, other] of [
    ["from", "to"],
    ["to", "from"],
  ] as const) {
    const next = new Map<string, string[]>();
    for (const way of ways) {
      const list = next.get(way[end]);
      if (list) list.push(way[other]);
      else next.set(way[end], [way[other]]);
    }
    const seen = new Set([id]);
    const open = [id];
    for (let at = open.pop(); at !== undefined; at = open.pop())
      for (const to of next.get(at) ?? [])
        if (!seen.has(to)) {
          seen.add(to);
          open.push(to);
        }
    for (const one of seen) found.add(one);
  }
  return found;
}

/** The ways that lie before and after a station: those that light up with it. */
export function waysThrough({ ways }: Pick<Model, "ways">, id: string): readonly number[] {
  const before = new Set([id]);
  const after = new Set([id]);
  for (let grown = true; grown; ) {
    grown = false;
    for (const { from, to } of ways) {
      if (before.has(to) && !before.has(from)) {
        before.add(from);
        grown = true;
      }
      if (after.has(from) && !after.has(to)) {
        after.add(to);
        grown = true;
      }
    }
  }
  return ways.flatMap(({ from, to }, i) =>
    (before.has(from) && before.has(to)) || (after.has(from) && after.has(to)) ? [i] : [],
  );
}

/** Only what passes through a station; the whole graph where it is not in it. */
export function only(model: Model, id: string): Model {
  if (!model.stations.some((station) => station.id === id)) return model;
  const through = new Set(waysThrough(model, id));
  const ways = model.ways.filter((_, i) => through.has(i));
  const ids = reach(model, id);
  return { stations: model.stations.filter((station) => ids.has(station.id)), ways };
}

/** The strongest ways, where there are more than can be drawn: those that most claims go, and each station's strongest. */
export function strongest(ways: readonly Way[], most: number): readonly Way[] {
  if (ways.length <= most) return ways;
  const best = new Map<string, Way>();
  for (const way of ways)
    for (const id of [way.from, way.to]) if (way.count > (best.get(id)?.count ?? 0)) best.set(id, way);
  const must = new Set(best.values());
  const rank = (way: Way): number => way.count + (must.has(way) ? 1e6 : 0);
  const kept = new Set(ways.toSorted((a, b) => rank(b) - rank(a)).slice(0, most));
  return ways.filter((way) => kept.has(way));
}
