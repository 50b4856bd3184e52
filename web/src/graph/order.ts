/** The order of rows, so that ways cross seldom. */

/** Who is joined to whom. */
export interface Link {
  readonly from: string;
  readonly to: string;
}

/** The two sides of the drawing, each from top to bottom. */
export interface Sides {
  readonly left: readonly string[];
  readonly right: readonly string[];
}

/** How often links between the two sides cross. */
export function crossings({ left, right }: Sides, links: readonly Link[]): number {
  const l = new Map(left.map((id, i) => [id, i]));
  const r = new Map(right.map((id, i) => [id, i]));
  const ends = links
    .flatMap(({ from, to }) => (l.has(from) && r.has(to) ? [[l.get(from)!, r.get(to)!] as const] : []))
    .toSorted((a, b) => a[0] - b[0] || a[1] - b[1]);
  // Inversions of the right ends, counted in a tree of partial sums: those already passed that lie further down.
  const tree = new Int32Array(right.length + 1);
  let crossed = 0;
  for (const [seen, [, at]] of ends.entries()) {
    let notBelow = 0;
    for (let i = at + 1; i > 0; i -= i & -i) notBelow += tree[i];
    crossed += seen - notBelow;
    for (let i = at + 1; i <= right.length; i += i & -i) tree[i] += 1;
  }
  return crossed;
}

/** How far links within the right side reach, in rows; upward ones count for more, as what comes later is read below. */
function reachOf(right: readonly string[], links: readonly Link[]): number {
  const r = new Map(right.map((id, i) => [id, i]));
  let sum = 0;
  for (const { from, to } of links) {
    const [a, b] = [r.get(from), r.get(to)];
    if (a !== undefined && b !== undefined) sum += b >= a ? b - a : 2 * (a - b) + 2;
  }
  return sum;
}

/** Sorts by a weight; what has none stays where it is among its neighbours. */
function sortedBy(ids: readonly string[], weight: (id: string) => number | null): readonly string[] {
  return ids
    .map((id, i) => ({ id, i, at: weight(id) ?? (i + 0.5) / ids.length }))
    .toSorted((a, b) => a.at - b.at || a.i - b.i)
    .map(({ id }) => id);
}

function places(ids: readonly string[]): ReadonlyMap<string, number> {
  return new Map(ids.map((id, i) => [id, (i + 0.5) / ids.length]));
}

/** How often the two sides are sorted by each other. */
const rounds = 16;

/**
 * The sides in an order with few crossings: each is sorted in turn by the middle of what its members are joined to, and
 * the best order met on the way is kept. It begins with the order given, which breaks ties.
 */
export function ordered(begin: Sides, links: readonly Link[]): Sides {
  const joined = new Map<string, string[]>();
  for (const { from, to } of links)
    for (const [a, b] of [
      [from, to],
      [to, from],
    ]) {
      const list = joined.get(a);
      if (list) list.push(b);
      else joined.set(a, [b]);
    }
  const cost = (sides: Sides): number => crossings(sides, links) + 0.25 * reachOf(sides.right, links);
  let [left, right] = [begin.left, begin.right];
  let best: Sides = begin;
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    const [l, r] = [places(left), places(right)];
    const mean = (id: string, sides: readonly ReadonlyMap<string, number>[]): number | null => {
      let [sum, n] = [0, 0];
      for (const other of joined.get(id) ?? [])
        for (const side of sides) {
          const at = side.get(other);
          if (at !== undefined) {
            sum += at;
            n += 1;
          }
        }
      return n === 0 ? null : sum / n;
    };
    if (round % 2 === 0) left = sortedBy(left, (id) => mean(id, [r]));
    else right = sortedBy(right, (id) => mean(id, [l, r]));
    const sides = { left, right };
    const now = cost(sides);
    if (now < least) [best, least] = [sides, now];
  }
  return swapped(best, cost, begin.right.length);
}

/** Exchanges neighbours as long as that helps; only where there are few, as every exchange is counted anew. */
function swapped(begin: Sides, cost: (sides: Sides) => number, size: number): Sides {
  if (size + begin.left.length > 60) return begin;
  let sides = begin;
  let least = cost(sides);
  for (let helped = true, round = 0; helped && round < 4; round++) {
    helped = false;
    for (const side of ["left", "right"] as const)
      for (let i = 1; i < sides[side].length; i++) {
        const list = [...sides[side]];
        [list[i - 1], list[i]] = [list[i], list[i - 1]];
        const tried = { ...sides, [side]: list };
        const now = cost(tried);
        if (now < least) {
          [sides, least] = [tried, now];
          helped = true;
        }
      }
  }
  return sides;
}
