/** Members of a claim, and how likely pairs of them say the same: a draft of story/claims. */
export interface Linked {
  readonly members: readonly { readonly article: string }[];
  /** Places in `members`. */
  readonly links: readonly { readonly from: number; readonly to: number; readonly same: number }[];
}

/**
 * From here on a link holds for counting, or from the best link of the claim on that is between two articles, if that
 * is weaker: what rests on one link stands or falls with it. Chosen on claims-train: counting over what hangs together so
 * closely, and not over what may be another claim, was right most often.
 */
const HOLDS = 0.95;

/** Two links of this strength, to two other articles of what counts, hold as one of {@link HOLDS} does. */
const SUPPORTS = 0.6;

/**
 * Places of the members that may belong to another claim: all that do not hang together, by links that hold, with
 * the part of the claim that has the most articles. They are shown, but raise no count of origins. A member without
 * any link has its place by its very words, and is not doubtful. Nearly linear.
 *
 * @param without places of members that are counted in no case, such as those who deny it
 */
export function doubtfulOf(
  { members, links: all }: Linked,
  without: ReadonlySet<number> = new Set(),
): ReadonlySet<number> {
  const links = all.filter(({ from, to }) => !without.has(from) && !without.has(to));
  let best = 0;
  for (const { from, to, same } of links)
    if (same > best && members[from].article !== members[to].article) best = same;
  const holds = best > 0 ? Math.min(HOLDS, best) : HOLDS;
  const parts = partsOf(members, links, holds);
  if (parts.length < 2) return new Set();
  const [core] = parts.toSorted(
    (a, b) =>
      b.articles.size - a.articles.size ||
      b.places.length - a.places.length ||
      (a.first < b.first ? -1 : a.first > b.first ? 1 : a.places[0] - b.places[0]),
  );
  const counted = supported(core, members, links);
  return new Set(parts.flatMap(({ places }) => places).filter((at) => !counted.has(at)));
}

interface Part {
  readonly places: number[];
  readonly articles: Set<string>;
  first: string;
}

/** What hangs together by links that hold. */
function partsOf(members: Linked["members"], links: Linked["links"], holds: number): readonly Part[] {
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
    linked.add(from).add(to);
    if (same >= holds) parent[root(from)] = root(to);
  }
  const parts = new Map<number, Part>();
  for (const at of linked) {
    const { article } = members[at];
    const part = parts.get(root(at)) ?? { places: [], articles: new Set(), first: article };
    parts.set(root(at), part);
    part.articles.add(article);
    part.places.push(at);
    if (article < part.first) part.first = article;
  }
  return [...parts.values()];
}

/** The core, and what two articles of it or more support, one after the other. */
function supported(
  { places }: Part,
  members: Linked["members"],
  links: Linked["links"],
): ReadonlySet<number> {
  const linked = new Map<number, number[]>();
  for (const { from, to, same } of links) {
    if (same < SUPPORTS || members[from].article === members[to].article) continue;
    for (const [one, other] of [
      [from, to],
      [to, from],
    ]) {
      const list = linked.get(one);
      if (list) list.push(other);
      else linked.set(one, [other]);
    }
  }
  const counted = new Set(places);
  const support = new Map<number, string>();
  for (const at of counted)
    for (const other of linked.get(at) ?? []) {
      if (counted.has(other)) continue;
      const before = support.get(other);
      const { article } = members[at];
      if (before === undefined) support.set(other, article);
      else if (before !== article) counted.add(other);
    }
  return counted;
}
