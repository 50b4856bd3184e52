/**
 * The strongly connected components of a graph, each with its nodes in ascending order, and which of them has no
 * edge to another. Tarjan 1972, without recursion. Linear.
 */
export function sinksOf(
  size: number,
  edges: readonly { readonly from: number; readonly on: number }[],
): {
  /** Number of each node's component. */
  readonly component: Int32Array;
  readonly count: number;
  /** By component: whether nothing leads out of it. */
  readonly isSink: readonly boolean[];
} {
  const next: number[][] = Array.from({ length: size }, () => []);
  for (const { from, on } of edges) next[from].push(on);
  const order = new Int32Array(size).fill(-1);
  const low = new Int32Array(size);
  const component = new Int32Array(size).fill(-1);
  const stack: number[] = [];
  let time = 0;
  let count = 0;
  for (let root = 0; root < size; root++) {
    if (order[root] >= 0) continue;
    const path: { node: number; at: number }[] = [{ node: root, at: 0 }];
    order[root] = low[root] = time++;
    stack.push(root);
    while (path.length > 0) {
      const top = path[path.length - 1];
      if (top.at < next[top.node].length) {
        const to = next[top.node][top.at++];
        if (order[to] < 0) {
          order[to] = low[to] = time++;
          stack.push(to);
          path.push({ node: to, at: 0 });
        } else if (component[to] < 0) low[top.node] = Math.min(low[top.node], order[to]);
        continue;
      }
      path.pop();
      if (path.length > 0) {
        const parent = path[path.length - 1].node;
        low[parent] = Math.min(low[parent], low[top.node]);
      }
      if (low[top.node] !== order[top.node]) continue;
      for (let node = -1; node !== top.node; ) {
        node = stack.pop()!;
        component[node] = count;
      }
      count++;
    }
  }
  const isSink = Array.from({ length: count }, () => true);
  for (const { from, on } of edges) if (component[from] !== component[on]) isSink[component[from]] = false;
  return { component, count, isSink };
}
