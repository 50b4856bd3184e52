import type { Edge } from "./settle.js";

/** The best link between two groups of several is at least as likely as this. */
const BETWEEN_GROUPS = 0.45;

/** What holds where groups are made one. */
export interface Rules {
  /** Two groups that belong together less than this stay apart. */
  readonly least: number;
  /** The best link between two groups is at least as likely as this; 0 where nothing is given. */
  readonly best?: number;
  /** More members than `members` come together only where their pairs are linked so much on average. */
  readonly crowd?: { readonly members: number; readonly mean: number };
  /** Pairs that say the opposite of each other, and are in a group in no case. */
  readonly apart?: readonly (readonly [number, number])[];
  /** What each is a part of: two parts of one whole are in a group only where they are linked as likely as not. */
  readonly wholes?: readonly string[];
}

/** Two parts of one whole say the same where their link is at least as likely as this. */
const SAY_THE_SAME = 0.5;

/** Two groups as heap entries know them. */
interface Offer {
  readonly worth: number;
  readonly a: number;
  readonly b: number;
}

/**
 * Puts together what is linked: the two groups that belong together most are made one, again and again, while
 * their worth is at least `least`. The worth of two groups is halfway between their best link and the mean over
 * all pairs of their members, pairs without a link counting as 0: so one wrong link does not merge two claims.
 *
 * The result is the same whatever the order of the edges; of equal offers the one with the lowest numbers is
 * taken. Costs about m·log m for m links.
 *
 * @returns groups of the numbers below `count`, each in order, in the order of their first
 */
export function cluster(
  count: number,
  edges: readonly Edge[],
  { least, best: leastBest = 0, crowd, apart = [], wholes }: Rules,
): number[][] {
  const members = Array.from({ length: count }, (_, at) => [at]);
  const between: Map<number, { sum: number; best: number }>[] = members.map(() => new Map());
  const parts = wholes && new Parts(wholes, edges);
  const foes = new Foes(apart);
  const alive = new Uint8Array(count).fill(1);
  const heap: Offer[] = [];
  const inOrder = [...edges].toSorted(
    (x, y) => Math.min(x.a, x.b) - Math.min(y.a, y.b) || Math.max(x.a, x.b) - Math.max(y.a, y.b),
  );
  for (const { a, b, same } of inOrder) {
    between[a].set(b, { sum: same, best: same });
    between[b].set(a, { sum: same, best: same });
    push(heap, { worth: same, a: Math.min(a, b), b: Math.max(a, b) });
  }
  for (let offer = pop(heap); offer !== undefined && offer.worth >= least; offer = pop(heap)) {
    const { a, b } = offer;
    // An offer made before either group grew, or was taken into another, is void.
    if (alive[a] === 0 || alive[b] === 0 || worthOf(a, b) !== offer.worth) continue;
    const [stays, goes] = between[a].size >= between[b].size ? [a, b] : [b, a];
    alive[goes] = 0;
    members[stays] = members[stays].concat(members[goes]);
    parts?.join(stays, goes);
    foes.join(stays, goes);
    between[stays].delete(goes);
    for (const [other, link] of between[goes]) {
      if (other === stays) continue;
      between[other].delete(goes);
      const known = between[stays].get(other);
      const joined = known ? { sum: known.sum + link.sum, best: Math.max(known.best, link.best) } : link;
      between[stays].set(other, joined);
      between[other].set(stays, joined);
    }
    between[goes].clear();
    for (const other of between[stays].keys())
      push(heap, { worth: worthOf(stays, other), a: Math.min(stays, other), b: Math.max(stays, other) });
  }
  return members
    .filter((_, at) => alive[at] === 1)
    .map((list) => list.toSorted((x, y) => x - y))
    .toSorted((x, y) => x[0] - y[0]);

  function worthOf(a: number, b: number): number {
    const link = between[a].get(b);
    if (link === undefined) return -1;
    if (link.best < leastBest || foes.clash(a, b) || parts?.clash(a, b)) return 0;
    const mean = link.sum / (members[a].length * members[b].length);
    // One good link draws a whole crowd together, link by link, unless the crowd agrees.
    if (crowd && mean < crowd.mean && members[a].length + members[b].length > crowd.members) return 0;
    // Among many pairs one is likely enough by chance: two groups of several want a better one.
    if (link.best < BETWEEN_GROUPS && members[a].length > 1 && members[b].length > 1) return 0;
    return (link.best + mean) / 2;
  }
}

/** Which groups have members that stay apart. */
class Foes {
  readonly #of = new Map<number, Set<number>>();

  constructor(pairs: readonly (readonly [number, number])[]) {
    for (const [a, b] of pairs) this.#part(a, b);
  }

  #part(a: number, b: number): void {
    for (const [one, other] of [
      [a, b],
      [b, a],
    ]) {
      const there = this.#of.get(one);
      if (there) there.add(other);
      else this.#of.set(one, new Set([other]));
    }
  }

  join(stays: number, goes: number): void {
    for (const foe of this.#of.get(goes) ?? []) {
      this.#of.get(foe)?.delete(goes);
      this.#part(stays, foe);
    }
    this.#of.delete(goes);
  }

  clash(a: number, b: number): boolean {
    return this.#of.get(a)?.has(b) ?? false;
  }
}

/** Which wholes the members of each group are parts of. */
class Parts {
  /** For each group, by whole: its members that are parts of it. */
  readonly #of: Map<string, number[]>[];
  /** Pairs of parts of one whole that say the same. */
  readonly #same: ReadonlySet<string>;

  constructor(wholes: readonly string[], edges: readonly Edge[]) {
    this.#of = wholes.map((whole, at) => new Map([[whole, [at]]]));
    this.#same = new Set(
      edges
        .filter(({ a, b, same }) => wholes[a] === wholes[b] && same >= SAY_THE_SAME)
        .flatMap(({ a, b }) => [`${a} ${b}`, `${b} ${a}`]),
    );
  }

  join(stays: number, goes: number): void {
    const there = this.#of[stays];
    for (const [whole, members] of this.#of[goes])
      there.set(whole, [...(there.get(whole) ?? []), ...members]);
  }

  /** Whether two groups have parts of one whole that do not say the same. */
  clash(a: number, b: number): boolean {
    const [few, many] = this.#of[a].size < this.#of[b].size ? [a, b] : [b, a];
    for (const [whole, members] of this.#of[few])
      for (const other of this.#of[many].get(whole) ?? [])
        if (members.some((member) => !this.#same.has(`${member} ${other}`))) return true;
    return false;
  }
}

/** Whether an offer is taken before another. */
function before(x: Offer, y: Offer): boolean {
  if (x.worth !== y.worth) return x.worth > y.worth;
  return x.a !== y.a ? x.a < y.a : x.b < y.b;
}

/** Adds to a binary heap whose best entry comes first. */
function push(heap: Offer[], offer: Offer): void {
  let at = heap.push(offer) - 1;
  while (at > 0) {
    const above = (at - 1) >> 1;
    if (before(heap[above], heap[at])) break;
    [heap[above], heap[at]] = [heap[at], heap[above]];
    at = above;
  }
}

/** Takes the best entry out. */
function pop(heap: Offer[]): Offer | undefined {
  const best = heap[0];
  const last = heap.pop();
  if (last === undefined || heap.length === 0) return best;
  heap[0] = last;
  for (let at = 0; ; ) {
    let next = 2 * at + 1;
    if (next >= heap.length) break;
    if (next + 1 < heap.length && before(heap[next + 1], heap[next])) next++;
    if (before(heap[at], heap[next])) break;
    [heap[at], heap[next]] = [heap[next], heap[at]];
    at = next;
  }
  return best;
}
