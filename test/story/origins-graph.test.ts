import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  dominatorsOf,
  explainOrigins,
  type LineageGraph,
  lineageOf,
  minimumCut,
  type Standing,
  singleOutletOf,
  whatIf,
} from "../../src/story/origins/index.js";
import { claim, copy } from "./origins-notation.js";

function graphOf(...given: Parameters<typeof claim>): LineageGraph {
  const { members, context } = claim(...given);
  return lineageOf(explainOrigins(members, context), context);
}

/** "two officials > Courier > Herald" */
function shown(graph: LineageGraph): string {
  return dominatorsOf(graph)
    .map(({ kind, label }) => (kind === "article" ? `(${label})` : label))
    .join(" > ");
}

describe("the single points of origin", () => {
  it.each([
    ["one article", "Courier 1: Ann Lee", "Ann Lee > (Courier) > Courier"],
    ["one person, several outlets", "Courier: Ann Lee\nHerald: Ann Lee", "Ann Lee"],
    [
      "one report, cited by others",
      "Herald: two officials < Courier\nPost: officials < Courier",
      "two officials > Courier",
    ],
    [
      "one report that is there, and cited",
      "Courier: two officials\nHerald: two officials < Courier\nPost: @Courier",
      "two officials > (Courier) > Courier",
    ],
    ["two people", "Courier: Ann Lee\nHerald: Bo Ek", ""],
    ["two people in one outlet", "Courier: Ann Lee\nCourier: Bo Ek", "(Courier) > Courier"],
    [
      "outlets that cite only each other",
      "Courier: @Herald\nHerald: @Courier",
      "one unknown origin of Courier, Herald",
    ],
    ["a person who passes it on", "Courier: Ann Lee < Bo Ek\nHerald: Ann Lee < Bo Ek", "Ann Lee > Bo Ek"],
  ])("%s", (_, lines, expected) => {
    expect(shown(graphOf(lines, { people: ["Bo Ek"] }))).toBe(expected);
  });

  it("follow a copy to what it was copied from", () => {
    const lines = "Courier: Ann Lee\nHerald: Ann Lee";
    expect(shown(graphOf(lines, { copies: [copy("Courier", "Herald", "b from a")] }))).toBe(
      "Ann Lee > (Courier)",
    );
    expect(shown(graphOf(lines, { copies: [copy("Courier", "Herald")] }))).toBe("Ann Lee");
  });

  it("name the agency whose copy all run", () => {
    const credits = { "Courier 1": "Kestrel News", "Herald 1": "Kestrel News" };
    expect(singleOutletOf(graphOf("Courier 1: an aide\nHerald 1: an aide", { credits }))?.label).toBe(
      "Kestrel News",
    );
  });

  it("name the outlet in print, or none", () => {
    expect(singleOutletOf(graphOf("Herald: officials < Courier\nPost: officials < Courier"))?.label).toBe(
      "Courier",
    );
    expect(singleOutletOf(graphOf("Courier: Ann Lee\nHerald: Ann Lee"))).toBeNull();
  });
});

describe("how many must fall", () => {
  it.each([
    ["Courier: Ann Lee\nHerald: Ann Lee\nPost: Ann Lee", 1],
    ["Courier: Ann Lee\nHerald: Bo Ek", 2],
    ["Courier: Ann Lee\nHerald: Bo Ek\nPost: Ann Lee < Courier", 2],
    ["Courier: Ann Lee\nCourier: Bo Ek\nHerald: Cy Fox < Courier", 1],
    ["Courier: own\nHerald: own\nPost: own", 3],
  ])("%j: %i", (lines, expected) => {
    const { size, nodes } = minimumCut(graphOf(lines));
    expect(size).toBe(expected);
    expect(nodes).toHaveLength(expected);
  });
});

/** Small graphs with what lies between: roots, ends, and edges among so many nodes. */
const graphs = fc
  .record({
    size: fc.integer({ min: 1, max: 7 }),
    edges: fc.array(fc.tuple(fc.nat(6), fc.nat(6)), { maxLength: 14 }),
    roots: fc.array(fc.nat(6), { minLength: 1, maxLength: 3 }),
    ends: fc.array(fc.nat(6), { minLength: 1, maxLength: 3 }),
  })
  .map(({ size, edges, roots, ends }): LineageGraph => {
    const id = (at: number): string => `n${at % size}`;
    return {
      nodes: Array.from({ length: size }, (_, at) => ({
        id: id(at),
        kind: "source",
        key: id(at),
        label: id(at),
      })),
      edges: edges.map(([from, to]) => ({
        from: id(from),
        to: id(to),
        reason: { rule: "", note: "", places: [] },
      })),
      roots: [...new Set(roots.map(id))],
      ends: [...new Set(ends.map(id))],
      paths: [],
      stands: new Map(),
    };
  });

/** Whether any way leads from a root to an end without these nodes. */
function holds({ edges, roots, ends }: LineageGraph, without: ReadonlySet<string>): boolean {
  const seen = new Set<string>();
  const stack = roots.filter((id) => !without.has(id));
  for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
    if (seen.has(at)) continue;
    seen.add(at);
    for (const { from, to } of edges) if (from === at && !without.has(to)) stack.push(to);
  }
  return ends.some((id) => seen.has(id));
}

function subsets(ids: readonly string[]): string[][] {
  const all: string[][] = [[]];
  for (const id of ids) all.push(...all.map((some) => [...some, id]));
  return all;
}

describe("against trying everything", () => {
  it("dominators are the nodes without which no way is left", () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const expected = holds(graph, new Set())
          ? graph.nodes.filter(({ id }) => !holds(graph, new Set([id])))
          : [];
        expect(
          dominatorsOf(graph)
            .map(({ id }) => id)
            .toSorted(),
        ).toEqual(expected.map(({ id }) => id).toSorted());
      }),
    );
  });

  it("the cut is the least set without which no way is left", () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const ids = graph.nodes.map(({ id }) => id);
        const least = Math.min(
          ...subsets(ids)
            .filter((some) => !holds(graph, new Set(some)))
            .map(({ length }) => length),
        );
        const { size, nodes } = minimumCut(graph);
        expect(size).toBe(least);
        expect(nodes).toHaveLength(least);
        expect(holds(graph, new Set(nodes.map(({ id }) => id)))).toBe(false);
      }),
    );
  });
});

describe("what if", () => {
  it.each([
    ["Courier: Ann Lee\nHerald: Bo Ek", { sources: ["Ann Lee"] }, "weaker [1, 1] 0"],
    ["Courier: Ann Lee\nHerald: Ann Lee", { sources: ["ann lee"] }, "lost - 0,1"],
    ["Courier: Ann Lee\nHerald: Ann Lee", { outlets: ["The Courier"] }, "weaker [1, 1] 0"],
    [
      "Courier: two officials\nHerald: officials < Courier\nPost: Ann Lee",
      { outlets: ["Courier"] },
      "weaker [1, 1] 0,1",
    ],
    ["Courier 1: two officials\nHerald: officials < Courier", { articles: ["Courier 1"] }, "lost - 0,1"],
    ["Courier 1: Ann Lee\nHerald: own", { articles: ["Courier 1"] }, "weaker [1, 1] 0"],
    ["Courier: Ann Lee", { sources: ["Bo Ek"], outlets: ["Star"], articles: ["x"] }, "none [1, 1]"],
    ["Courier: @Herald\nHerald: @Courier", { outlets: ["Courier"] }, "lost - 0,1"],
  ])("%j without %j", (lines, without, expected) => {
    expect(effect(lines, without)).toBe(expected);
  });

  it("copies fall with what they were copied from", () => {
    const copies = [copy("Courier", "Herald", "b from a")];
    expect(effect("Courier: Ann Lee\nHerald: Ann Lee", { articles: ["Courier"] }, { copies })).toBe(
      "lost - 0,1",
    );
    expect(effect("Courier: Ann Lee\nHerald: Ann Lee", { articles: ["Herald"] }, { copies })).toBe(
      "weaker [1, 1] 1",
    );
  });

  it("agency copy falls with the agency", () => {
    const credits = { "Courier 1": "Kestrel News" };
    expect(effect("Courier 1: Ann Lee\nHerald: Ann Lee", { outlets: ["Kestrel News"] }, { credits })).toBe(
      "weaker [1, 1] 0",
    );
  });
});

/** What becomes of a claim: the effect, the count that is left, and what falls. */
function effect(
  lines: string,
  without: Parameters<typeof whatIf>[1],
  given: Parameters<typeof claim>[1] = {},
): string {
  const { members, context } = claim(lines, given);
  const tried = [{ id: "c", statements: members }];
  const [{ effect: found, after, fallen }] = whatIf(tried, without, context);
  // What was counted once need not be counted again.
  const standing: Standing = new WeakMap();
  whatIf(tried, {}, context, standing);
  expect(whatIf(tried, without, context, standing)).toEqual(whatIf(tried, without, context));
  return `${found} ${after ? `[${after.low}, ${after.high}]` : "-"} ${fallen.join()}`.trim();
}
