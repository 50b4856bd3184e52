import { agglomerate } from "./agglomerate.js";
import type { StoryKeys } from "./keys.js";
import { SAME_STORY } from "./likeness.js";
import { collapsed, type StoryLink } from "./links.js";

/** Articles about one course of events. */
export interface StoryGroup {
  /** Made from its earliest article. */
  readonly id: string;
  /** Ids, in the order of their days, those without one last, then of ids. Never empty. */
  readonly articles: readonly string[];
}

/**
 * An article follows only its so many strongest links, and those that are among the strongest of the other
 * end: enough to hold a story together, and no story costs the square of its articles.
 */
export const STRONGEST_LINKS = 24;

/**
 * Puts articles into stories along links, such as {@link storyLinks} finds. Every item is in exactly one story,
 * many alone. Each connected part is grouped for itself, so that a caller may give only the articles that hang
 * together with what is new. The order of items and links makes no difference.
 */
export function groupStories(items: readonly StoryKeys[], links: readonly StoryLink[]): StoryGroup[] {
  const { distinct, others } = collapsed(items);
  const places = new Map(distinct.map(({ article }, i) => [article, i]));
  const days = new Map(items.map(({ article, day }) => [article, day ?? Number.POSITIVE_INFINITY]));
  const groups = componentsOf(distinct.length, strongest(distinct, places, links)).flatMap(
    ({ members, edges }) =>
      agglomerate(
        members.map((place) => distinct[place]),
        edges,
      ).map((group) => group.map((inComponent) => members[inComponent])),
  );
  return groups
    .map((group) => {
      const articles = group
        .flatMap((place) => [distinct[place].article, ...(others.get(distinct[place].article) ?? [])])
        .toSorted((a, b) => (days.get(a) ?? 0) - (days.get(b) ?? 0) || (a < b ? -1 : 1));
      return { id: `story-${articles[0]}`, articles };
    })
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

type Edge = readonly [number, number];

/** The links worth following, as pairs of places, the lower first. */
function strongest(
  items: readonly StoryKeys[],
  places: ReadonlyMap<string, number>,
  links: readonly StoryLink[],
): Edge[] {
  const from: { to: number; likeness: number }[][] = items.map(() => []);
  for (const { a, b, likeness } of links) {
    const [one, other] = [places.get(a), places.get(b)];
    if (one === undefined || other === undefined || one === other || likeness < SAME_STORY) continue;
    from[one].push({ to: other, likeness });
    from[other].push({ to: one, likeness });
  }
  const edges = new Map<string, Edge>();
  from.forEach((ends, one) => {
    ends.sort((x, y) => y.likeness - x.likeness || x.to - y.to);
    for (const { to } of ends.slice(0, STRONGEST_LINKS))
      edges.set(`${Math.min(one, to)} ${Math.max(one, to)}`, [Math.min(one, to), Math.max(one, to)]);
  });
  return [...edges.values()].toSorted(([a, b], [c, d]) => a - c || b - d);
}

/** What hangs together: places in ascending order, and the edges among them as places in that list. */
function componentsOf(count: number, edges: readonly Edge[]): { members: number[]; edges: Edge[] }[] {
  const parent = Int32Array.from({ length: count }, (_, i) => i);
  const rootOf = (place: number): number => {
    let at = place;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at]];
      at = parent[at];
    }
    return at;
  };
  for (const [one, other] of edges) {
    const [a, b] = [rootOf(one), rootOf(other)];
    parent[Math.max(a, b)] = Math.min(a, b);
  }
  const components = new Map<number, { members: number[]; edges: Edge[] }>();
  const within = new Int32Array(count);
  for (let place = 0; place < count; place++) {
    const root = rootOf(place);
    const component = components.get(root) ?? { members: [], edges: [] };
    within[place] = component.members.push(place) - 1;
    components.set(root, component);
  }
  for (const [one, other] of edges) components.get(rootOf(one))?.edges.push([within[one], within[other]]);
  return [...components.values()];
}
