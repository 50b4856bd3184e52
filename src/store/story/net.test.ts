import Database from "better-sqlite3";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { aStore } from "../fixtures.contract.js";
import { Sqlite } from "../sqlite.js";
import { Net } from "./net.js";

const cap = 3;
const least = 2;
const keysOf = (node: number, words: readonly number[]) => ({
  node,
  keys: Float64Array.from(new Set(words)).toSorted(),
});
/** Nodes whose sum is a multiple of five are nothing to each other, however many keys they share. */
const judge = (a: number, b: number) => ((a + b) % 5 === 0 ? null : { value: 1, packed: `${a} ${b}` });

/** The links that there must be, by the rule and without any index. */
function expected(nodes: ReadonlyMap<number, readonly number[]>): string[] {
  const sizes = new Map<number, number>();
  for (const keys of nodes.values())
    for (const key of new Set(keys)) sizes.set(key, (sizes.get(key) ?? 0) + 1);
  const found: string[] = [];
  for (const [a, one] of nodes)
    for (const [b, other] of nodes) {
      if (a >= b || !judge(a, b)) continue;
      const shared = [...new Set(one)].filter((key) => other.includes(key) && sizes.get(key)! <= cap);
      if (shared.length >= least) found.push(`${a} ${b}`);
    }
  return found.toSorted();
}

let files = 0;

function aNet(): { net: Net; raw: Database.Database } {
  files += 1;
  const store = aStore(`net${files}.db`);
  const raw = new Database(store.file);
  const net = new Net(new Sqlite(store.file, raw), {
    name: "claim",
    cap: () => cap,
    least: () => least,
    judge,
  });
  return { net, raw };
}

/** Compares all that wait, so many at a time: as a crew does it, two halves first, and then both are written down. */
function compareAll(net: Net, most: number): void {
  for (let nodes = net.waiting(most); nodes.length > 0; nodes = net.waiting(most)) {
    const half = nodes.length >> 1;
    const found = [nodes.slice(half), nodes.slice(0, half)].flatMap((some) => net.compare(some));
    net.settleCompared(nodes, found);
  }
}

const change = fc.record({
  add: fc.array(
    fc.tuple(fc.integer({ min: 1, max: 30 }), fc.array(fc.integer({ min: 1, max: 8 }), { maxLength: 5 })),
    {
      maxLength: 6,
    },
  ),
  remove: fc.array(fc.integer({ min: 1, max: 30 }), { maxLength: 4 }),
  isCompared: fc.boolean(),
});

test("links depend on the nodes there are, not on how they came and went", () => {
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 8 }), (changes) => {
      const { net, raw } = aNet();
      try {
        const nodes = new Map<number, readonly number[]>();
        for (const { add, remove, isCompared } of [...changes, { add: [], remove: [], isCompared: true }]) {
          raw.transaction(() => {
            for (const node of remove) {
              net.remove(node);
              nodes.delete(node);
            }
            const fresh = new Map(add.filter(([node]) => !nodes.has(node)));
            for (const [node, keys] of fresh) nodes.set(node, keys);
            net.addAll([...fresh].map(([node, keys]) => keysOf(node, keys)));
            net.settle();
          })();
          if (isCompared) compareAll(net, 3);
          else continue;
          const links = raw.prepare("select packed from link").pluck().all() as string[];
          expect(links.toSorted()).toEqual(expected(nodes));
        }
      } finally {
        raw.close();
      }
    }),
    { numRuns: 60 },
  );
});

test("of a key that too many nodes have only their number is kept", () => {
  const { net, raw } = aNet();
  try {
    net.addAll(Array.from({ length: 200 }, (_, i) => keysOf(i + 1, [7, 8])));
    expect(raw.prepare("select count(*) from posting").pluck().get()).toBe(2);
    expect(raw.prepare("select size from crowd").pluck().all()).toEqual([200, 200]);
    expect(raw.prepare("select count(*) from link").pluck().get()).toBe(0);
    expect(net.crowding(1)).toEqual({ crowded: 2, keys: 2 });
  } finally {
    raw.close();
  }
});

test("what a new link touches is marked, and nothing else", () => {
  const { net, raw } = aNet();
  try {
    net.addAll([keysOf(1, [1, 2]), keysOf(2, [3, 4])]);
    compareAll(net, 10);
    raw.exec("delete from dirty");
    net.addAll([keysOf(3, [1, 2])]);
    compareAll(net, 10);
    expect(raw.prepare("select node from dirty order by node").pluck().all()).toEqual([1, 3]);
  } finally {
    raw.close();
  }
});
