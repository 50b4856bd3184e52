/** Members of a claim, and how likely pairs of them say the same: a draft of story/claims. */
export interface Linked {
  readonly members: readonly { readonly article: string }[];
  /** Places in `members`. */
  readonly links: readonly { readonly from: number; readonly to: number; readonly same: number }[];
}

/**
 * From here on a link holds for counting. Chosen on claims-train: counting over what hangs together so closely, and
 * not over what may be another claim, was right most often.
 */
const HOLDS = 0.7;

/**
 * Places of the members that may belong to another claim: all that do not hang together, by links that hold, with
 * the part of the claim that has the most articles. They are shown, but raise no count of origins. A member without
 * any link has its place by its very words, and is not doubtful. Linear.
 *
 * @param without places of members that are counted in no case, such as those who deny it
 */
export function doubtfulOf(
  { members, links }: Linked,
  without: ReadonlySet<number> = new Set(),
): ReadonlySet<number> {
  const parent = members.map((_, at) => at);
  const root = (at: number): number => {
    let top = at;
    while (parent[top] !== top) {
      parent[top] = parent[parent[top]];
      top = parent[top];
    }
    return top;
  };
  const linked = new Set<number>();
  for (const { from, to, same } of links) {
    if (without.has(from) || without.has(to)) continue;
    linked.add(from).add(to);
    if (same >= HOLDS) parent[root(from)] = root(to);
  }
  const parts = new Map<number, { readonly articles: Set<string>; count: number; first: string }>();
  for (const at of linked) {
    const { article } = members[at];
    const part = parts.get(root(at)) ?? { articles: new Set(), count: 0, first: article };
    parts.set(root(at), part);
    part.articles.add(article);
    part.count++;
    if (article < part.first) part.first = article;
  }
  if (parts.size < 2) return new Set();
  const [core] = [...parts].toSorted(
    ([, a], [, b]) =>
      b.articles.size - a.articles.size ||
      b.count - a.count ||
      (a.first < b.first ? -1 : a.first > b.first ? 1 : 0),
  );
  return new Set([...linked].filter((at) => root(at) !== core[0]));
}
