import { describe, expect, it } from "vitest";
import type { LineageView } from "../types.js";
import { folded, foldOf, modelOf, only, reach, strongest, waysThrough } from "./model.js";

type Node = LineageView["nodes"][number];

function node(id: string, outlet: string | null = null, column = 0): Node {
  const kind = id.split(":")[0] as Node["kind"];
  return { id, kind, key: id, label: id, unnamed: false, ref: null, outlet, time: null, column, claims: 1 };
}

function edge(from: string, to: string, claims = ["c1"]): LineageView["edges"][number] {
  const reasons = [{ rule: "said", note: `${from} to ${to}`, quotes: [] }];
  return { from, to, kind: "said", claims, count: claims.length, reasons };
}

// Ann → Wire 1 → Post 1; Ann → Post 2, Post 3; Bo → Post 3, Star 1.
const model = modelOf({
  nodes: [
    node("source:ann"),
    node("source:bo"),
    node("article:w1", "Wire", 1),
    node("article:p1", "Post", 2),
    node("article:p2", "Post", 2),
    node("article:p3", "Post", 2),
    node("article:s1", "Star", 2),
  ],
  edges: [
    edge("source:ann", "article:w1"),
    edge("article:w1", "article:p1"),
    edge("source:ann", "article:p2", ["c1", "c2"]),
    edge("source:ann", "article:p3", ["c2", "c3"]),
    edge("source:bo", "article:p3"),
    edge("source:bo", "article:s1"),
  ],
});
const ids = (one: { readonly stations: readonly { readonly id: string }[] }): readonly string[] =>
  one.stations.map(({ id }) => id).toSorted();

describe("folding", () => {
  it("puts the articles of one outlet that nobody passed on together, and joins their ways", () => {
    const { stations, ways } = folded(model, new Set());
    expect(ids({ stations })).toEqual(["article:s1", "article:w1", "fold:Post", "source:ann", "source:bo"]);
    const post = stations.find(({ id }) => id === "fold:Post")!;
    expect(post.folded.map(({ id }) => id)).toEqual(["article:p1", "article:p2", "article:p3"]);
    expect(post.claims).toBe(3);
    const way = ways.find(({ from, to }) => from === "source:ann" && to === "fold:Post")!;
    expect(way.claims.toSorted()).toEqual(["c1", "c2", "c3"]);
    expect(way.reasons).toHaveLength(2);
    expect(ways.filter(({ to }) => to === "fold:Post")).toHaveLength(3);
  });

  it("leaves open what is opened, and outlets with one article as they are", () => {
    expect(ids(folded(model, new Set([foldOf("Post")])))).toEqual(ids(model));
    const one = { stations: model.stations.filter(({ outlet }) => outlet !== "Post"), ways: [] };
    expect(folded(one, new Set())).toEqual(one);
  });

  it("loses no way and no article", () => {
    const { stations, ways } = folded(model, new Set());
    const there = new Set(ids({ stations }));
    expect(ways.every(({ from, to }) => there.has(from) && there.has(to))).toBe(true);
    const articles = stations.reduce(
      (sum, { kind, folded: inside }) => sum + (kind === "article" ? Math.max(1, inside.length) : 0),
      0,
    );
    expect(articles).toBe(5);
  });
});

describe("what passes through a station", () => {
  it("is what leads to it and what it leads to, and nothing beside", () => {
    expect([...reach(model, "article:w1")].toSorted()).toEqual(["article:p1", "article:w1", "source:ann"]);
    expect(waysThrough(model, "article:w1")).toEqual([0, 1]);
    expect(waysThrough(model, "source:bo")).toEqual([4, 5]);
    expect(ids(only(model, "article:p3"))).toEqual(["article:p3", "source:ann", "source:bo"]);
  });

  it("comes to an end in a circle", () => {
    const circle = modelOf({
      nodes: [node("outlet:a"), node("outlet:b")],
      edges: [edge("outlet:a", "outlet:b"), edge("outlet:b", "outlet:a")],
    });
    expect([...reach(circle, "outlet:a")]).toHaveLength(2);
    expect(waysThrough(circle, "outlet:a")).toEqual([0, 1]);
  });

  it("is everything where the station is not there", () => {
    expect(only(model, "source:nobody")).toBe(model);
  });
});

it("keeps the ways that most claims go, and of each station its strongest", () => {
  const kept = strongest(model.ways, 4);
  expect(kept).toHaveLength(4);
  expect(kept.map(({ to }) => to)).toEqual(expect.arrayContaining(["article:p2", "article:p3"]));
  expect(strongest(model.ways, 99)).toBe(model.ways);
});
