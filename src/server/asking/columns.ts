/** Who comes before whom. */
interface Edge {
  readonly from: string;
  readonly to: string;
}

/**
 * The column of each node, from left: what nobody comes before stands in column 0, everything else one after the last of
 * those before it, and articles that nobody passed on in the last one. Circles are cut where a walk in the order of ids
 * comes back to where it has been.
 */
export function columnsOf(
  ids: readonly string[],
  edges: readonly Edge[],
  isArticle: (id: string) => boolean,
): ReadonlyMap<string, number> {
  const next = new Map<string, string[]>();
  for (const { from, to } of edges) {
    const list = next.get(from);
    if (list) list.push(to);
    else next.set(from, [to]);
  }
  const before = new Set(edges.map(({ to }) => to));
  const sorted = ids.toSorted();
  // From where nothing comes before; then whatever only circles lead to.
  const order = walk([...sorted.filter((id) => !before.has(id)), ...sorted], next);
  const column = new Map<string, number>();
  for (const id of order.list) {
    const own = column.get(id) ?? 0;
    column.set(id, own);
    for (const to of next.get(id) ?? [])
      if (order.at.get(to)! > order.at.get(id)!) column.set(to, Math.max(column.get(to) ?? 0, own + 1));
  }
  const last = [...column.values()].reduce((most, one) => Math.max(most, one), 0);
  for (const id of ids) if (isArticle(id) && !next.has(id)) column.set(id, last);
  return column;
}

/** Nodes so that each comes before those it leads to, but for what leads back in a circle (reverse postorder). */
function walk(
  starts: readonly string[],
  next: ReadonlyMap<string, readonly string[]>,
): { readonly list: readonly string[]; readonly at: ReadonlyMap<string, number> } {
  const seen = new Set<string>();
  const done: string[] = [];
  // The later ones first, so that the list turned round begins with the earlier ones.
  for (const start of starts.toReversed()) {
    if (seen.has(start)) continue;
    seen.add(start);
    const path = [{ id: start, at: 0 }];
    while (path.length > 0) {
      const top = path[path.length - 1];
      const to = next.get(top.id)?.[top.at++];
      if (to === undefined) {
        done.push(top.id);
        path.pop();
      } else if (!seen.has(to)) {
        seen.add(to);
        path.push({ id: to, at: 0 });
      }
    }
  }
  const list = done.toReversed();
  return { list, at: new Map(list.map((id, place) => [id, place])) };
}
