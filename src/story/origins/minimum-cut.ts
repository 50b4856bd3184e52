import type { LineageGraph, LineageNode } from "./lineage.js";
import { BEGINNING, networkOf, READER } from "./network.js";

/** How few nodes must fall for a claim to lose all support. */
export interface Cut {
  /** Their number; 0 where nothing supports the claim as it is. */
  readonly size: number;
  /** One such set: the one nearest the origins, in the order of ids. */
  readonly nodes: readonly LineageNode[];
}

/** Arcs of a flow network, in pairs: the arc `a ^ 1` leads back. */
interface Arcs {
  readonly to: number[];
  readonly room: number[];
  readonly from: number[][];
}

/**
 * The minimum vertex cut of a lineage (Menger 1927), by the greatest flow through a network in which every node lets
 * one unit through (Dinic 1970): on such networks in time of edges times the root of nodes (Even and Tarjan 1975).
 */
export function minimumCut(graph: LineageGraph): Cut {
  const { size, next, ids } = networkOf(graph);
  const arcs: Arcs = { to: [], room: [], from: Array.from({ length: 2 * size }, () => []) };
  const add = (from: number, to: number, room: number): void => {
    arcs.from[from].push(arcs.to.length);
    arcs.to.push(to);
    arcs.room.push(room);
    arcs.from[to].push(arcs.to.length);
    arcs.to.push(from);
    arcs.room.push(0);
  };
  // Node n comes in at 2n and goes out at 2n + 1.
  for (let node = 0; node < size; node++)
    add(2 * node, 2 * node + 1, node === BEGINNING || node === READER ? size : 1);
  for (let node = 0; node < size; node++) for (const to of next[node]) add(2 * node + 1, 2 * to, size);
  const [source, sink] = [2 * BEGINNING, 2 * READER + 1];
  let flow = 0;
  for (let level = levels(arcs, source); level[sink] >= 0; level = levels(arcs, source)) {
    const at = new Int32Array(2 * size);
    while (push(arcs, level, at, source, sink)) flow++;
  }
  const level = levels(arcs, source);
  const byId = new Map(graph.nodes.map((node) => [node.id, node]));
  const nodes: LineageNode[] = [];
  for (let node = 2; node < size; node++)
    if (level[2 * node] >= 0 && level[2 * node + 1] < 0) nodes.push(byId.get(ids[node])!);
  return { size: flow, nodes };
}

/** Steps from the source by arcs that have room; -1 where there is no way. */
function levels({ to, room, from }: Arcs, source: number): Int32Array {
  const level = new Int32Array(from.length).fill(-1);
  level[source] = 0;
  const queue = [source];
  for (let at = 0; at < queue.length; at++)
    for (const arc of from[queue[at]])
      if (room[arc] > 0 && level[to[arc]] < 0) {
        level[to[arc]] = level[queue[at]] + 1;
        queue.push(to[arc]);
      }
  return level;
}

/** Sends one unit along a shortest way; false where none is left. `at`: arcs of each node that lead nowhere any more. */
function push(
  { to, room, from }: Arcs,
  level: Int32Array,
  at: Int32Array,
  source: number,
  sink: number,
): boolean {
  const way: number[] = [];
  let node = source;
  while (node !== sink) {
    const arc = from[node][at[node]];
    if (arc === undefined) {
      if (node === source) return false;
      node = to[way.pop()! ^ 1];
      at[node]++;
    } else if (room[arc] > 0 && level[to[arc]] === level[node] + 1) {
      way.push(arc);
      node = to[arc];
    } else at[node]++;
  }
  for (const arc of way) {
    room[arc]--;
    room[arc ^ 1]++;
  }
  return true;
}
