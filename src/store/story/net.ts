import type { Sqlite } from "../sqlite.js";

/** What is linked with what: articles that share prose, utterances that say the same, articles of one story. */
export type NetName = "copy" | "claim" | "story";

/** A node that comes in, with the keys it may be linked by. */
export interface Entrant {
  readonly node: number;
  /** Rising, each once. */
  readonly keys: Float64Array;
}

/** A link between two nodes, the one of the lower key first. */
export interface Found {
  readonly a: number;
  readonly b: number;
  readonly value: number;
  /** What else there is to say of it, as the judge wrote it. */
  readonly packed: string;
}

/** What makes links of one kind. */
export interface NetRules {
  readonly name: NetName;
  /** A key of more nodes than this links nothing: what so many share tells nothing. */
  cap(key: number): number;
  /** How many keys two nodes of so many keys must share to be compared; one, if not given. */
  readonly least?: (keys: number, others: number) => number;
  /** Compares two nodes; null where nothing links them. */
  judge(a: number, b: number): { readonly value: number; readonly packed: string } | null;
  /** Links of this value and more hold components together ({@link Net.component}); all, if not given. */
  readonly tie?: number;
  /** Told of each link that comes or goes; where it is given, nodes are not marked as changed. */
  readonly changed?: (a: number, b: number) => void;
}

const numbers: Readonly<Record<NetName, number>> = { copy: 1, claim: 2, story: 3 };

/** Stands among the nodes of a key that has too many, instead of all of them. */
const crowded = -1;

/** Added to the number of a net: the nodes of it that wait to be compared. */
const waiting = 10;

/** Keys of a node as bytes. */
function packKeys(keys: Float64Array): Buffer {
  return Buffer.from(keys.buffer, keys.byteOffset, keys.byteLength);
}

function unpackKeys(bytes: Buffer): Float64Array {
  return new Float64Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
}

/**
 * Nodes, the keys they share, and the links that follow, in the tables `node`, `posting`, `crowd`, `link`.
 *
 * What links there are depends only on the nodes there are: two are linked when they share at least
 * `least` keys that no more than `cap` nodes have, and the judge finds them alike. So when a key comes to have too many
 * nodes, the links that rested on it are looked at anew; and when it comes to have few enough again, so are all its pairs.
 * Of a key with too many nodes only their number is kept.
 */
export class Net {
  readonly #number: number;
  /** Keys that lost a node and may be few enough again. */
  readonly #thinned = new Set<number>();

  constructor(
    readonly db: Sqlite,
    readonly rules: NetRules,
  ) {
    this.#number = numbers[rules.name];
  }

  /**
   * Takes nodes in; they are compared by {@link compare}. So of many that come in together nothing is compared
   * by a key that too many of them turn out to have. Part of a larger transaction, which ends with {@link settle}.
   */
  addAll(entrants: readonly Entrant[]): void {
    if (entrants.length === 0) return;
    const { db } = this;
    const addNode = db.prepare("insert into node (net, key, keys) values (?, ?, ?)");
    const wait = db.prepare("insert or ignore into dirty (net, node) values (?, ?)");
    for (const { node, keys } of entrants) {
      addNode.run(this.#number, node, packKeys(keys));
      this.#soil(node);
      wait.run(this.#number + waiting, node);
    }
    this.#recheck(this.#post(entrants));
  }

  /** The first nodes that wait to be compared, rising. */
  waiting(most: number): readonly number[] {
    return this.db
      .column<number>("select node from dirty where net = ? order by node limit ?")
      .all(this.#number + waiting, most);
  }

  /**
   * Compares nodes that wait for it with all that share enough keys with them, and gives what links them: the second of the
   * three steps. Writes nothing. Of two nodes that both wait the later one does it, so that it is done once, whoever does it.
   */
  compare(nodes: readonly number[]): readonly Found[] {
    const { least } = this.rules;
    const under = this.#under();
    const waits = this.#waits();
    const found: Found[] = [];
    for (const node of nodes) {
      const keys = this.#keysOf(node)!;
      const shared = new Map<number, number>();
      for (const key of keys)
        for (const other of under(key)) if (other !== node) shared.set(other, (shared.get(other) ?? 0) + 1);
      for (const [other, count] of shared) {
        if (least !== undefined && count < least(keys.length, this.#countOf(other))) continue;
        if (other > node && waits(other)) continue;
        const link = this.#judge(node, other);
        if (link) found.push(link);
      }
    }
    return found;
  }

  /** Writes down what {@link compare} found of some nodes, which wait no more. Part of a larger transaction. */
  settleCompared(nodes: readonly number[], found: readonly Found[]): void {
    const done = this.db.prepare("delete from dirty where net = ? and node = ?");
    for (const node of nodes) done.run(this.#number + waiting, node);
    for (const link of found) this.#link(link);
  }

  /** Takes a node away, with its links. Part of a larger transaction, which ends with {@link settle}. */
  remove(node: number): void {
    const { db } = this;
    const keys = this.#keysOf(node);
    if (!keys) return;
    const thin = db.prepare("update crowd set size = size - 1 where net = ? and key = ?");
    const remove = db.prepare("delete from posting where net = ? and key = ? and node = ?");
    for (const key of keys) {
      if (thin.run(this.#number, key).changes > 0) this.#thinned.add(key);
      else remove.run(this.#number, key, node);
    }
    for (const other of this.linked(node)) this.#unlink(node, other);
    db.prepare("delete from node where net = ? and key = ?").run(this.#number, node);
    const clean = db.prepare("delete from dirty where net = ? and node = ?");
    clean.run(this.#number, node);
    clean.run(this.#number + waiting, node);
  }

  /** Ends a change: keys that have become few enough link again. */
  settle(): void {
    const { db } = this;
    const size = db.prepare<{ size: number }>("select size from crowd where net = ? and key = ?");
    const open = new Map<number, number[]>();
    for (const key of this.#thinned) {
      const row = size.get(this.#number, key);
      if (row && row.size <= this.rules.cap(key)) open.set(key, []);
    }
    this.#thinned.clear();
    if (open.size === 0) return;
    const all = db.prepare<{ key: number; keys: Buffer }>("select key, keys from node where net = ?");
    for (const { key: node, keys } of all.iterate(this.#number))
      for (const key of unpackKeys(keys)) open.get(key)?.push(node);
    const close = db.prepare("delete from crowd where net = ? and key = ?");
    const unmark = db.prepare("delete from posting where net = ? and key = ? and node = ?");
    const post = db.prepare("insert into posting (net, key, node) values (?, ?, ?)");
    for (const [key, nodes] of open) {
      close.run(this.#number, key);
      unmark.run(this.#number, key, crowded);
      for (const node of nodes) post.run(this.#number, key, node);
    }
    for (const nodes of open.values())
      for (const [i, a] of nodes.entries())
        for (const b of nodes.slice(i + 1))
          if (!this.between(a, b) && this.#mayLink(a, b)) {
            const link = this.#judge(a, b);
            if (link) this.#link(link, true);
          }
  }

  /** The nodes that a node is linked with. */
  linked(node: number): readonly number[] {
    // By that index: left to itself, SQLite may go through all links of the net instead.
    const { db } = this;
    const after = db.prepare<{ other: number }>("select b as other from link where net = ? and a = ?");
    const before = db.prepare<{ other: number }>(
      "select a as other from link indexed by link_back where net = ? and b = ?",
    );
    return [...after.all(this.#number, node), ...before.all(this.#number, node)].map(({ other }) => other);
  }

  /** The nodes that links hold together with one, itself among them, rising. */
  component(node: number): readonly number[] {
    const { db } = this;
    const tie = this.rules.tie ?? Number.NEGATIVE_INFINITY;
    const after = db.prepare<{ other: number }>(
      "select b as other from link where net = ? and a = ? and value >= ?",
    );
    const before = db.prepare<{ other: number }>(
      "select a as other from link indexed by link_back where net = ? and b = ? and value >= ?",
    );
    const found = new Set([node]);
    for (const one of found) {
      for (const { other } of after.all(this.#number, one, tie)) found.add(other);
      for (const { other } of before.all(this.#number, one, tie)) found.add(other);
    }
    return [...found].toSorted((a, b) => a - b);
  }

  /** What links two nodes; null where nothing does. */
  between(one: number, other: number): { readonly value: number; readonly packed: string } | null {
    const find = this.db.prepare<{ value: number; packed: string }>(
      "select value, packed from link where net = ? and a = ? and b = ?",
    );
    return find.get(this.#number, Math.min(one, other), Math.max(one, other)) ?? null;
  }

  /** The links among nodes, each once, in order. */
  linksAmong(nodes: ReadonlySet<number>): readonly Found[] {
    const from = this.db.prepare<Found>(
      "select a, b, value, packed from link where net = ? and a = ? order by b",
    );
    return [...nodes]
      .toSorted((a, b) => a - b)
      .flatMap((node) => from.all(this.#number, node).filter(({ b }) => nodes.has(b)));
  }

  has(node: number): boolean {
    return (
      this.db.prepare("select 1 from node where net = ? and key = ?").get(this.#number, node) !== undefined
    );
  }

  /** How many of a node's keys link nothing since too many have them, of how many. */
  crowding(node: number): { readonly crowded: number; readonly keys: number } {
    const keys = this.#keysOf(node) ?? new Float64Array();
    let count = 0;
    for (const key of keys) if (this.#isCrowded(key)) count += 1;
    return { crowded: count, keys: keys.length };
  }

  /** Marks a node as changed: what follows from its links is to be made anew. */
  #soil(node: number): void {
    if (!this.rules.changed)
      this.db.prepare("insert or ignore into dirty (net, node) values (?, ?)").run(this.#number, node);
  }

  /** Enters nodes under their keys, and gives the nodes under each key that has now too many. */
  #post(entrants: readonly Entrant[]): readonly (readonly number[])[] {
    const { db } = this;
    const comers = new Map<number, number[]>();
    for (const { node, keys } of entrants)
      for (const key of keys) {
        const nodes = comers.get(key);
        if (nodes) nodes.push(node);
        else comers.set(key, [node]);
      }
    // How many they are is asked of thousands of keys, and who they are of a few.
    const size = db.prepare<{ count: number; first: number | null }>(
      "select count(*) as count, min(node) as first from posting where net = ? and key = ?",
    );
    const there = db.column<number>("select node from posting where net = ? and key = ?");
    const post = db.prepare("insert into posting (net, key, node) values (?, ?, ?)");
    const grow = db.prepare("update crowd set size = size + ? where net = ? and key = ?");
    const close = db.prepare("insert into crowd (net, key, size) values (?, ?, ?)");
    const empty = db.prepare("delete from posting where net = ? and key = ?");
    const crossed: number[][] = [];
    // In the order of the keys, since neighbours stand on one page of the file.
    for (const key of Float64Array.from(comers.keys()).toSorted()) {
      const nodes = comers.get(key)!;
      const { count, first } = size.get(this.#number, key)!;
      if (first === crowded) grow.run(nodes.length, this.#number, key);
      else if (count + nodes.length > this.rules.cap(key)) {
        if (count > 1) crossed.push(there.all(this.#number, key));
        empty.run(this.#number, key);
        post.run(this.#number, key, crowded);
        close.run(this.#number, key, count + nodes.length);
      } else for (const node of nodes) post.run(this.#number, key, node);
    }
    return crossed;
  }

  /** Looks anew at links among nodes that share a key which now has too many. */
  #recheck(buckets: readonly (readonly number[])[]): void {
    for (const bucket of buckets) {
      const inside = new Set(bucket);
      for (const a of bucket)
        for (const b of this.linked(a))
          if (a < b && inside.has(b) && !this.#mayLink(a, b)) this.#unlink(a, b);
    }
  }

  /** Looks up the nodes under a key: none where it has too many. Each key is read once, so long as nothing is entered. */
  #under(): (key: number) => readonly number[] {
    const there = this.db.column<number>("select node from posting where net = ? and key = ?");
    const read = new Map<number, readonly number[]>();
    return (key) => {
      let nodes = read.get(key);
      if (!nodes) {
        nodes = there.all(this.#number, key);
        if (nodes[0] === crowded) nodes = [];
        read.set(key, nodes);
      }
      return nodes;
    };
  }

  /** Looks up whether a node waits to be compared. Of each it is asked once, so long as nothing is entered. */
  #waits(): (node: number) => boolean {
    const there = this.db.prepare("select 1 from dirty where net = ? and node = ?");
    const read = new Map<number, boolean>();
    return (node) => {
      let waits = read.get(node);
      if (waits === undefined) {
        waits = there.get(this.#number + waiting, node) !== undefined;
        read.set(node, waits);
      }
      return waits;
    };
  }

  #judge(one: number, other: number): Found | null {
    const [a, b] = one < other ? [one, other] : [other, one];
    const link = this.rules.judge(a, b);
    return link && { a, b, ...link };
  }

  #link({ a, b, value, packed }: Found, isSettling = false): void {
    this.db
      .prepare("insert or ignore into link (net, a, b, value, packed) values (?, ?, ?, ?, ?)")
      .run(this.#number, a, b, value, packed);
    // A weak link changes a component only where it holds both ends anyway: then the one that came in marks it.
    if (value >= (this.rules.tie ?? 0) || isSettling) this.#change(a, b);
  }

  #unlink(one: number, other: number): void {
    const [a, b] = one < other ? [one, other] : [other, one];
    this.db.prepare("delete from link where net = ? and a = ? and b = ?").run(this.#number, a, b);
    this.#change(a, b);
  }

  #change(a: number, b: number): void {
    this.#soil(a);
    this.#soil(b);
    this.rules.changed?.(a, b);
  }

  #isCrowded(key: number): boolean {
    return (
      this.db.prepare("select 1 from crowd where net = ? and key = ?").get(this.#number, key) !== undefined
    );
  }

  /** Whether two nodes share enough keys that not too many have. */
  #mayLink(a: number, b: number): boolean {
    const [one, other] = [this.#keysOf(a), this.#keysOf(b)];
    if (!one || !other) return false;
    const least = this.rules.least?.(one.length, other.length) ?? 1;
    let shared = 0;
    for (let i = 0, j = 0; i < one.length && j < other.length; ) {
      if (one[i] < other[j]) i += 1;
      else if (one[i] > other[j]) j += 1;
      else {
        if (!this.#isCrowded(one[i])) shared += 1;
        if (shared >= least) return true;
        i += 1;
        j += 1;
      }
    }
    return false;
  }

  #countOf(node: number): number {
    const { bytes } = this.db
      .prepare<{ bytes: number }>("select length(keys) as bytes from node where net = ? and key = ?")
      .get(this.#number, node)!;
    return bytes / Float64Array.BYTES_PER_ELEMENT;
  }

  #keysOf(node: number): Float64Array | null {
    const row = this.db
      .prepare<{ keys: Buffer }>("select keys from node where net = ? and key = ?")
      .get(this.#number, node);
    return row ? unpackKeys(row.keys) : null;
  }
}
