import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cluster } from "./cluster.js";
import type { Edge } from "./settle.js";

const edge = (a: number, b: number, same: number): Edge => ({ a, b, same });

describe("groups of links", () => {
  it("holds together what is linked, and leaves the rest alone", () => {
    expect(cluster(5, [edge(0, 1, 0.9), edge(3, 1, 0.8), edge(0, 3, 0.7)], { least: 0.4 })).toEqual([
      [0, 1, 3],
      [2],
      [4],
    ]);
  });

  it("does not merge two claims by one wrong link", () => {
    const whole = (from: number): Edge[] =>
      [0, 1, 2].flatMap((a) => [0, 1, 2].filter((b) => b > a).map((b) => edge(from + a, from + b, 0.9)));
    expect(cluster(6, [...whole(0), ...whole(3), edge(2, 3, 0.7)], { least: 0.4 })).toEqual([
      [0, 1, 2],
      [3, 4, 5],
    ]);
  });

  it("takes the better of two partners first", () => {
    expect(cluster(3, [edge(0, 1, 0.5), edge(1, 2, 0.9)], { least: 0.4 })).toEqual([[0], [1, 2]]);
  });

  it("asks for a strong link where it is told to", () => {
    const list = [edge(0, 1, 0.9), edge(1, 2, 0.7), edge(0, 2, 0.7)];
    expect(cluster(3, list, { least: 0.3 })).toEqual([[0, 1, 2]]);
    expect(cluster(3, list, { least: 0.3, best: 0.8 })).toEqual([[0, 1], [2]]);
  });

  it("draws no crowd together by a few links where it is told so", () => {
    const ring = [0, 1, 2, 3].map((at) => edge(at, (at + 1) % 4, 0.9));
    expect(cluster(4, ring, { least: 0.3 })).toEqual([[0, 1, 2, 3]]);
    const crowd = { members: 3, mean: 0.7 };
    expect(cluster(4, ring, { least: 0.3, crowd })).toEqual([
      [0, 1],
      [2, 3],
    ]);
  });

  it("keeps two parts of one whole apart unless they say the same, whatever says both", () => {
    const list = [edge(0, 2, 0.9), edge(1, 2, 0.8)];
    expect(cluster(3, list, { least: 0.3 })).toEqual([[0, 1, 2]]);
    expect(cluster(3, list, { least: 0.3, wholes: ["a", "a", "b"] })).toEqual([[0, 2], [1]]);
    const alike = [...list, edge(0, 1, 0.6)];
    expect(cluster(3, alike, { least: 0.3, wholes: ["a", "a", "b"] })).toEqual([[0, 1, 2]]);
  });

  it("keeps them apart when they come with others", () => {
    const pairs = [edge(0, 1, 0.9), edge(2, 3, 0.9), edge(1, 3, 0.7), edge(0, 3, 0.7), edge(1, 2, 0.7)];
    expect(cluster(4, pairs, { least: 0.3 })).toEqual([[0, 1, 2, 3]]);
    expect(cluster(4, pairs, { least: 0.3, wholes: ["a", "b", "a", "c"] })).toEqual([
      [0, 1],
      [2, 3],
    ]);
  });

  it("keeps opposites apart, also when they come with others", () => {
    const list = [edge(0, 1, 0.9), edge(2, 3, 0.9), edge(1, 3, 0.8), edge(0, 3, 0.8), edge(1, 2, 0.8)];
    expect(cluster(4, list, { least: 0.3 })).toEqual([[0, 1, 2, 3]]);
    expect(cluster(4, list, { least: 0.3, apart: [[2, 0]] })).toEqual([
      [0, 1],
      [2, 3],
    ]);
  });

  const edges = fc
    .uniqueArray(
      fc.record({
        a: fc.integer({ min: 0, max: 6 }),
        b: fc.integer({ min: 7, max: 13 }),
        same: fc.integer({ min: 1, max: 9 }),
      }),
      { selector: ({ a, b }) => `${a} ${b}`, maxLength: 30 },
    )
    .map((list) => list.map(({ a, b, same }) => edge(a, b, same / 10)));

  it("is the same whatever the order of the links, and holds every number once", () => {
    fc.assert(
      fc.property(edges, fc.infiniteStream(fc.nat()), (list, chance) => {
        const shuffled = list
          .map((one) => ({
            one: chance.next().value % 2 ? edge(one.b, one.a, one.same) : one,
            at: chance.next().value,
          }))
          .toSorted((x, y) => x.at - y.at)
          .map(({ one }) => one);
        const groups = cluster(14, list, { least: 0.3 });
        expect(cluster(14, shuffled, { least: 0.3 })).toEqual(groups);
        expect(groups.flat().toSorted((x, y) => x - y)).toEqual(Array.from({ length: 14 }, (_, at) => at));
      }),
    );
  });

  it("joins 3,000 alike at once", () => {
    const chain = Array.from({ length: 2999 }, (_, at) => edge(at, at + 1, 0.9));
    expect(cluster(3000, chain, { least: 0.3 }).length).toBeLessThan(3000);
  });
});
