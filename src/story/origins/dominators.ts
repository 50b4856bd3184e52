import type { LineageGraph, LineageNode } from "./lineage.js";
import { BEGINNING, type Network, networkOf, READER } from "./network.js";

/**
 * The nodes through which every way from an origin to the reader leads: the single points of origin, from the
 * origin on. Empty where there is none, and where no way leads to the reader at all.
 *
 * Cooper, Harvey and Kennedy 2001, "A simple, fast dominance algorithm".
 */
export function dominatorsOf(graph: LineageGraph): readonly LineageNode[] {
  const network = networkOf(graph);
  const idom = immediateDominators(network);
  const found: string[] = [];
  if (idom[READER] >= 0)
    for (let at = idom[READER]; at !== BEGINNING; at = idom[at]) found.push(network.ids[at]);
  const byId = new Map(graph.nodes.map((node) => [node.id, node]));
  return found.toReversed().map((id) => byId.get(id)!);
}

/**
 * The single point of origin in print: the outlet nearest the origin through which all of a claim came, such as the
 * one that four unnamed officials spoke to; null where several outlets have it first hand.
 */
export function singleOutletOf(graph: LineageGraph): LineageNode | null {
  return dominatorsOf(graph).find(({ kind }) => kind === "outlet") ?? null;
}

/** By number: the last node before it that all ways to it lead through; -1 for what cannot be reached. */
export function immediateDominators({ size, next }: Network): Int32Array {
  const { order, position } = reversePostorder(size, next);
  const before: number[][] = Array.from({ length: size }, () => []);
  for (const from of order) for (const to of next[from]) before[to].push(from);
  const idom = new Int32Array(size).fill(-1);
  idom[BEGINNING] = BEGINNING;
  const meet = (a: number, b: number): number => {
    while (a !== b) {
      while (position[a] > position[b]) a = idom[a];
      while (position[b] > position[a]) b = idom[b];
    }
    return a;
  };
  for (let changed = true; changed; ) {
    changed = false;
    for (const node of order) {
      if (node === BEGINNING) continue;
      let best = -1;
      for (const from of before[node]) if (idom[from] >= 0) best = best < 0 ? from : meet(from, best);
      if (best === idom[node]) continue;
      idom[node] = best;
      changed = true;
    }
  }
  return idom;
}

function reversePostorder(
  size: number,
  next: Network["next"],
): { readonly order: readonly number[]; readonly position: Int32Array } {
  const seen = new Uint8Array(size);
  const done: number[] = [];
  const path: { node: number; at: number }[] = [{ node: BEGINNING, at: 0 }];
  seen[BEGINNING] = 1;
  while (path.length > 0) {
    const top = path[path.length - 1];
    if (top.at === next[top.node].length) {
      done.push(top.node);
      path.pop();
      continue;
    }
    const to = next[top.node][top.at++];
    if (seen[to]) continue;
    seen[to] = 1;
    path.push({ node: to, at: 0 });
  }
  const order = done.toReversed();
  const position = new Int32Array(size).fill(-1);
  for (const [at, node] of order.entries()) position[node] = at;
  return { order, position };
}
