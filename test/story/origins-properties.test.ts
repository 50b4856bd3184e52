import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  dominatorsOf,
  explainOrigins,
  lineageOf,
  minimumCut,
  sceneOf,
  whatIf,
} from "../../src/story/origins/index.js";
import { claim, copy } from "./origins-notation.js";

const ARTICLES = ["Courier 1", "Courier 2", "Herald 1", "Post 1", "Star 1", "- 1"];
const WHO = [
  "Ann Lee",
  "Bo Ek",
  "Cy Fox",
  "an official",
  "two officials",
  "Democrats",
  "a Republican aide",
  "an Israeli official",
  "Harbour Board",
  "own",
  "?",
  "@Courier",
  "@Herald",
  "@Politico",
];
const line = fc
  .record({
    article: fc.constantFrom(...ARTICLES),
    who: fc.constantFrom(...WHO),
    via: fc.array(fc.constantFrom("Courier", "Herald", "Politico", "Bo Ek"), { maxLength: 2 }),
  })
  .map(({ article, who, via }) => [`${article}: ${who}`, ...(who === "own" ? [] : via)].join(" < "));
const copies = fc.array(
  fc
    .record({
      pair: fc.uniqueArray(fc.constantFrom(...ARTICLES), { minLength: 2, maxLength: 2 }),
      direction: fc.constantFrom("a from b", "b from a", "common", "unknown"),
      apart: fc.boolean(),
    })
    .map(({ pair, direction, apart }) => {
      const [a, b] = pair.toSorted();
      return copy(a, b, direction, apart);
    }),
  { maxLength: 3 },
);
const claims = fc.record({ lines: fc.array(line, { minLength: 1, maxLength: 12 }), copies });
const GIVEN = {
  people: ["Bo Ek"],
  said: { "Cy Fox": "a spokesman for Bo Ek" },
  kinds: { Democrats: "group", "Harbour Board": "organization" },
  credits: { "Star 1": "Kestrel News" },
};

describe("for any claim", () => {
  it("low is at least 1 and at most high, and who are at most as many", () => {
    fc.assert(
      fc.property(claims, ({ lines, copies: shared }) => {
        for (let count = 1; count <= lines.length; count++) {
          const { members, context } = claim(lines.slice(0, count).join("\n"), { ...GIVEN, copies: shared });
          const { low, high, who, reasons } = explainOrigins(members, context).origins;
          expect(low).toBeGreaterThanOrEqual(1);
          expect(low).toBeLessThanOrEqual(high);
          expect(who.length).toBeLessThanOrEqual(high);
          expect(reasons.length).toBeGreaterThan(0);
        }
      }),
    );
  });

  it("the order of members, articles, copies and sources does not matter", () => {
    fc.assert(
      fc.property(claims, fc.infiniteStream(fc.nat(1000)), ({ lines, copies: shared }, numbers) => {
        const { members, context } = claim(lines.join("\n"), { ...GIVEN, copies: shared });
        const key = (): number => numbers.next().value as number;
        const mixed = <T>(list: readonly T[]): T[] =>
          list
            .map((one) => [key(), one] as const)
            .toSorted(([a], [b]) => a - b)
            .map(([, one]) => one);
        const turned = {
          ...context,
          records: new Map(mixed([...context.records])),
          copies: mixed(context.copies),
        };
        const [one, other] = [explainOrigins(members, context), explainOrigins(mixed(members), turned)];
        expect({ ...other.origins, reasons: other.origins.reasons.toSorted() }).toEqual({
          ...one.origins,
          reasons: one.origins.reasons.toSorted(),
        });
        const [g, h] = [lineageOf(one, context), lineageOf(other, turned)];
        expect(h.nodes.map(({ id }) => id)).toEqual(g.nodes.map(({ id }) => id));
        expect(h.edges.map(({ from, to }) => [from, to])).toEqual(g.edges.map(({ from, to }) => [from, to]));
        expect([h.roots, h.ends]).toEqual([g.roots, g.ends]);
      }),
    );
  });

  it("something supports it, and whatever is a single point of origin is a cut of one", () => {
    fc.assert(
      fc.property(claims, ({ lines, copies: shared }) => {
        const { members, context } = claim(lines.join("\n"), { ...GIVEN, copies: shared });
        const graph = lineageOf(explainOrigins(members, context), context);
        const { size } = minimumCut(graph);
        expect(size).toBeGreaterThanOrEqual(1);
        expect(dominatorsOf(graph).length > 0).toBe(size === 1);
      }),
    );
  });

  it("what-if of nothing changes nothing, and of everything leaves nothing", () => {
    fc.assert(
      fc.property(claims, ({ lines, copies: shared }) => {
        const { members, context } = claim(lines.join("\n"), { ...GIVEN, copies: shared });
        const scene = sceneOf(context);
        const all = [{ id: "c", statements: members }];
        const [nothing] = whatIf(all, {}, scene);
        expect(nothing.effect).toBe("none");
        expect(nothing.after).toEqual(nothing.before);
        expect(nothing.fallen).toEqual([]);
        const [everything] = whatIf(all, { articles: ARTICLES }, scene);
        expect(everything.effect).toBe("lost");
        expect(everything.fallen).toHaveLength(members.length);
      }),
    );
  });
});

describe("a claim of 10,000 statements", () => {
  // Anything that compares all with all would run into the time limit.
  it.each([
    ["by people with names", (at: number) => `Paper ${at}: First${at} Last${at}`, [10_000, 10_000]],
    ["by people who speak for one", (at: number) => `Paper${at} 1: Aide${at} Last${at}`, [1, 10_000]],
    ["from one report", (at: number) => `Paper${at} 1: officials < Courier`, [1, 1]],
    ["by outlets that cite each other", (at: number) => `Paper${at} 1: @Paper${(at + 1) % 10_000}`, [1, 1]],
  ])("%s", (_, make, expected) => {
    const lines = Array.from({ length: 10_000 }, (__, at) => make(at));
    const said = Object.fromEntries(
      lines.map((each) => [each.split(": ")[1], "spokesman for the Lee campaign"]),
    );
    const { members, context } = claim(lines.join("\n"), { ...GIVEN, said: _.includes("speak") ? said : {} });
    const counted = explainOrigins(members, context);
    expect([counted.origins.low, counted.origins.high]).toEqual(expected);
    expect(counted.origins.reasons.length).toBeLessThanOrEqual(60);
    const graph = lineageOf(counted, context);
    expect(minimumCut(graph).size).toBeGreaterThanOrEqual(1);
    expect(dominatorsOf(graph).length > 0).toBe(minimumCut(graph).size === 1);
  });
});
