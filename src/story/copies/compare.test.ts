import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bareRecord } from "../../../test/bare.js";
import type { ArticleRecord } from "../../record/index.js";
import { compareCopies } from "./compare.js";

const BRIDGE = [
  "The old bridge over the Orr will stay shut until at least the first week of May, the town council decided late on Tuesday after a meeting that lasted nearly five hours.",
  "Engineers had found cracks in two of its seven pillars in the autumn, when divers went down to look for a lost barge, and had warned that the next flood might carry the middle arch away.",
  "Some nine hundred people cross the river there every morning on their way to the mills, and most of them will now have to walk to the ferry landing at Elmtree, two miles downstream.",
  "The council has set aside a sum of three and a half million for the repairs, a third of which is to come from the county and the rest from a loan that will run for twenty years.",
];
const TRAM = [
  "Trams in the lower town will run every ten minutes from the beginning of next month, as the company that owns them has bought four used cars from a city on the coast.",
  "The cars were painted green and white over the winter in a shed behind the station, where school classes could watch, and one of them bears the name of a retired driver.",
];

function article(
  id: string,
  paragraphs: readonly string[],
  fields: Partial<ArticleRecord> = {},
): ArticleRecord {
  return bareRecord({ id, text: paragraphs.join("\n\n"), ...fields });
}

describe("what two articles share", () => {
  it("is all of an article that is run whole", () => {
    const copy = compareCopies(article("a", BRIDGE), article("b", [...TRAM, ...BRIDGE]));
    expect(copy?.ofA).toBe(1);
    expect(copy?.ofB).toBeCloseTo(124 / 186, 1);
    expect(copy?.passages).toHaveLength(1);
  });

  it("is found in whatever order it stands", () => {
    const copy = compareCopies(article("a", BRIDGE), article("b", BRIDGE.toReversed()));
    expect(copy?.ofA).toBeGreaterThan(0.98);
    expect(copy?.passages).toHaveLength(4);
  });

  it("is shown as the words of each, in the order of the first", () => {
    const [a, b] = [article("a", BRIDGE), article("b", [TRAM[0], BRIDGE[2], "Nobody was hurt.", BRIDGE[0]])];
    const copy = compareCopies(a, b);
    expect(copy?.passages.map((passage) => a.text.slice(passage.a.start, passage.a.end))).toEqual([
      BRIDGE[0].slice(0, -1),
      BRIDGE[2].slice(0, -1),
    ]);
    expect(copy?.passages.map((passage) => b.text.slice(passage.b.start, passage.b.end))).toEqual([
      BRIDGE[0].slice(0, -1),
      BRIDGE[2].slice(0, -1),
    ]);
  });

  it("bridges small edits, and counts only the words that are the same", () => {
    const reworked = BRIDGE[1].replace("in the autumn", "last October").replace("lost", "missing");
    const copy = compareCopies(article("a", BRIDGE), article("b", [...TRAM, reworked]));
    expect(copy?.passages).toHaveLength(1);
    // "the" is still there; "in", "autumn" and "lost" are not.
    expect(copy?.passages[0].words).toBe(BRIDGE[1].split(" ").length - 4);
  });

  it.each([
    ["other subjects", BRIDGE, TRAM],
    [
      "the same names and set phrases",
      [`${TRAM[0]} The mayor of Orrin, Ann Lee, said so.`],
      [`${BRIDGE[0]} Ann Lee, the mayor of Orrin, was there.`],
    ],
    [
      "shared quotations alone",
      [...TRAM, `“${BRIDGE[0]} ${BRIDGE[1]}” the mayor said.`],
      [`“${BRIDGE[0]} ${BRIDGE[1]}” Lee told a crowd in front of the mill on Monday, while rain fell.`],
    ],
    [
      "shared page furniture",
      [...TRAM, "This website uses cookies to make it work as you expect. Read our cookie policy here."],
      [BRIDGE[0], "This website uses cookies to make it work as you expect. Read our cookie policy here."],
    ],
    ["nothing at all", [""], [""]],
  ])("is nothing to tell: %s", (_, one, other) => {
    expect(compareCopies(article("a", one), article("b", other))).toBeNull();
  });

  it("is not the line at the foot of every article of an outlet", () => {
    const foot =
      "The Orrin Gazette has served the valley since 1881, and a gift from its readers, however small, helps its reporters to go on asking questions in every town hall between the river and the hills.";
    const pair = (outlet: string): ReturnType<typeof compareCopies> =>
      compareCopies(
        article("a", [...BRIDGE.slice(0, 2), foot], { outlet: "Orrin Gazette" }),
        article("b", [...TRAM, foot], { outlet }),
      );
    expect(pair("Orrin Gazette")).toBeNull();
    expect(pair("Elmtree Post")).not.toBeNull();
  });

  it("does not link an article with itself", () => {
    expect(compareCopies(article("a", BRIDGE), article("a", BRIDGE))).toBeNull();
  });
});

const words = "the council river bridge mill tram May shut open of in on and said town five".split(" ");
const prose = fc
  .array(fc.constantFrom(...words, ". ", "“", "”", "\n\n"), { maxLength: 200 })
  .map((parts) => parts.join(" "));

describe("for any two articles", () => {
  it("gives the same whichever comes first, with passages inside both texts and shares from 0 to 1", () => {
    fc.assert(
      fc.property(prose, prose, prose, (one, shared, other) => {
        const a = article("a", [one, shared]);
        const b = article("b", [shared, other]);
        const copy = compareCopies(a, b);
        expect(compareCopies(b, a)).toEqual(copy);
        if (copy === null) return;
        expect(copy.passages.length).toBeGreaterThan(0);
        for (const share of [copy.ofA, copy.ofB]) {
          expect(share).toBeGreaterThan(0);
          expect(share).toBeLessThanOrEqual(1);
        }
        let end = 0;
        for (const passage of copy.passages) {
          expect(passage.a.start).toBeGreaterThanOrEqual(end);
          end = passage.a.end;
          expect(passage.a.end).toBeLessThanOrEqual(a.text.length);
          expect(passage.b.start).toBeLessThan(passage.b.end);
          expect(passage.b.end).toBeLessThanOrEqual(b.text.length);
          expect(passage.words).toBeGreaterThan(0);
        }
      }),
    );
  });

  it("takes no longer than its length allows, though it says one word over and over", () => {
    const [a, b] = [20_000, 30_000].map((count) => article(`${count}`, ["the river ".repeat(count)]));
    expect(compareCopies(a, b)?.ofA).toBeGreaterThan(0);
  });
});
