import type { LineageGraph } from "./lineage.js";

/** A lineage with its nodes as numbers: 0 the beginning before all origins, 1 the reader, then the graph's nodes. */
export interface Network {
  readonly size: number;
  readonly next: readonly (readonly number[])[];
  /** Ids by number; the first two have none. */
  readonly ids: readonly string[];
}

export const BEGINNING = 0;
export const READER = 1;

/** Numbers a graph, leaving some nodes out. */
export function networkOf(
  { nodes, edges, roots, ends }: LineageGraph,
  without: ReadonlySet<string> = new Set(),
): Network {
  const kept = nodes.filter(({ id }) => !without.has(id));
  const numbers = new Map(kept.map(({ id }, at) => [id, at + 2]));
  const next: number[][] = Array.from({ length: kept.length + 2 }, () => []);
  const connect = (from: number | undefined, to: number | undefined): void => {
    if (from !== undefined && to !== undefined) next[from].push(to);
  };
  for (const id of roots) connect(BEGINNING, numbers.get(id));
  for (const { from, to } of edges) connect(numbers.get(from), numbers.get(to));
  for (const id of ends) connect(numbers.get(id), READER);
  return { size: next.length, next, ids: ["", "", ...kept.map(({ id }) => id)] };
}

/** Numbers that can be reached from the beginning. */
export function reached({ next }: Network): ReadonlySet<number> {
  const seen = new Set([BEGINNING]);
  const stack = [BEGINNING];
  for (let at = stack.pop(); at !== undefined; at = stack.pop())
    for (const to of next[at])
      if (!seen.has(to)) {
        seen.add(to);
        stack.push(to);
      }
  return seen;
}
