import { readdirSync, readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { articleFromHtml } from "../../src/documents/index.js";
import { createReader, readArticle } from "../../src/read.js";
import type { ArticleRecord } from "../../src/record/index.js";
import {
  type Claim,
  dominatorsOf,
  type Linked,
  lineage,
  linkArticles,
  type OriginsContext,
  speakersOf,
  whatIf,
} from "../../src/story/index.js";
import { bundledClaimModel } from "./invented.js";

const folder = new URL("../../samples/story/", import.meta.url);

let records: readonly ArticleRecord[];
let linked: Linked;
const pages: string[] = [];

beforeAll(async () => {
  const reader = await createReader("linear");
  const all: ArticleRecord[] = [];
  for (const name of readdirSync(folder).toSorted()) {
    const page = readFileSync(new URL(name, folder), "utf8");
    pages.push(page);
    all.push(await readArticle(articleFromHtml(page), reader));
  }
  // Of each address the last one counts: the corrected version.
  records = [...new Map(all.map((record) => [record.url, record])).values()];
  linked = linkArticles(records, bundledClaimModel());
});

const outletOf = (article: string): string => records.find(({ id }) => id === article)!.outlet!;

/** The claim of which some statement, in that outlet if one is named, has the words. */
function claimOf(words: string, outlet?: string): Claim {
  const found = linked.claims.filter(({ statements }) =>
    statements.some(({ article, content }) => {
      const { text } = records.find(({ id }) => id === article)!;
      if (outlet !== undefined && outletOf(article) !== outlet) return false;
      return content.some(({ start, end }) => text.slice(start, end).includes(words));
    }),
  );
  expect(found.length, `claims with “${words}”`).toBeGreaterThan(0);
  return found[0];
}

/** The outlets of a claim, in the order in which they took it up. */
const outletsOf = ({ statements }: Claim): string[] => [
  ...new Set(statements.map(({ article }) => outletOf(article))),
];

const whoOf = ({ origins, speakers }: Claim): (string | null)[] =>
  origins.who.map((key) => {
    const speaker = speakers.find((one) => one.key === key);
    return speaker ? (speaker.name ?? speaker.description) : key;
  });

function context(): OriginsContext {
  return {
    records: new Map(records.map((record) => [record.id, record])),
    copies: linked.copies,
    speakers: speakersOf(records),
  };
}

describe("the story that comes with Hearsay", () => {
  it("is one story of ten articles, one of them corrected", () => {
    expect(records).toHaveLength(10);
    for (const page of pages) expect(page).toContain("Invented for Hearsay");
    expect(linked.stories.map(({ articles }) => articles.length)).toEqual([10]);
    expect(linked.leftOut).toEqual([]);
    expect(records.find(({ outlet }) => outlet === "Northgate Post")!.text).toContain("Correction");
  });

  it("has the wire's copy whole and cut, and who has it from whom", () => {
    const told = linked.copies.map(({ a, b, ofA, ofB, direction }) => {
      const isFirst = direction === "a from b";
      const [from, to, share] = isFirst ? [b, a, ofA] : [a, b, ofB];
      return `${outletOf(from)} → ${outletOf(to)}: ${Math.round(100 * share)} %`;
    });
    expect(told).toContain("Velden Wire → Coast Courier: 100 %");
    expect(told).toContain("Velden Wire → Brightwater Daily: 100 %");
    // What the Post and the Kestrel have from the Ledger is told anew: no prose in common.
    expect(told.filter((copy) => /Kestrel|Orrin|Star|Herald/.test(copy))).toEqual([]);
  });

  it("has a claim of four officials and an engineer, passed on with and without credit", () => {
    const claim = claimOf("skipped inspections", "The Morrow Ledger");
    expect(outletsOf(claim)).toEqual(
      expect.arrayContaining(["The Morrow Ledger", "Northgate Post", "Kestrel News", "Tolmin Herald"]),
    );
    expect(outletsOf(claim)[0]).toBe("The Morrow Ledger");
    // The engineer may be one of the officials, as far as anybody tells; but she has a name, and the Kestrel may have it from anywhere.
    expect(claim.origins.low).toBeLessThanOrEqual(2);
    expect(claim.origins.high).toBeGreaterThanOrEqual(2);
    expect(whoOf(claim)).toContain("Olga Marsh");
    expect(claim.changes.map(({ kind }) => kind)).toContain("attribution-lost");
    const lost = claim.changes.find(({ kind }) => kind === "attribution-lost")!;
    expect(outletOf(claim.statements[lost.to].article)).toBe("Kestrel News");
  });

  it("has a quotation that lost its “not” on the way to the radio", () => {
    const claim = claimOf("single report");
    expect(outletsOf(claim)).toEqual(["Velden Wire", "Coast Courier", "Brightwater Daily", "Orrin Radio"]);
    expect(claim.origins).toMatchObject({ low: 1, high: 1 });
    expect(whoOf(claim)).toEqual(["Ada Brandt"]);
    const altered = claim.changes.filter(({ kind }) => kind === "quote-altered");
    expect(altered.map(({ to }) => outletOf(claim.statements[to].article))).toEqual(["Orrin Radio"]);
    expect(dominatorsOf(lineage({ members: claim.statements }, context()))[0]?.label).toContain("Ada Brandt");
  });

  it("has a hedge that was lost", () => {
    const claim = claimOf("have to be moved");
    expect(outletsOf(claim)).toEqual(["The Morrow Ledger", "Kestrel News"]);
    expect(claim.origins).toMatchObject({ low: 1, high: 2 });
    expect(claim.changes.map(({ kind }) => kind)).toContain("hedge-lost");
  });

  it("loses the minister's claims without the minister", () => {
    const claim = claimOf("single report");
    expect(whatIf([claim], { sources: ["Ada Brandt"] }, context())).toMatchObject([
      { effect: "lost", after: null },
    ]);
    expect(whatIf([claim], { sources: ["Jon Falk"] }, context())).toMatchObject([{ effect: "none" }]);
  });

  it("has the minister's denial against the officials", () => {
    const denial = linked.claims.find(({ disputes }) => disputes.some(({ kind }) => kind === "denial"));
    const sides = linked.claims.filter(
      ({ id, disputes }) => disputes.some(({ claim }) => claim === denial?.id) || id === denial?.id,
    );
    expect(sides).toHaveLength(2);
    const brandt = sides.find(({ statements }) => outletOf(statements[0].article) === "Velden Wire");
    expect(brandt && whoOf(brandt)).toEqual(["Ada Brandt"]);
    // And she is none of those who vouch for it.
    expect(whoOf(claimOf("skipped inspections", "The Morrow Ledger"))).not.toContain("Ada Brandt");
  });

  it("has two prices of one gate", () => {
    const apart = linked.claims.some(({ disputes }) => disputes.some(({ kind }) => kind === "number"));
    const changed = linked.claims.some(({ changes }) =>
      changes.some(({ kind }) => kind === "number-changed"),
    );
    expect(apart || changed).toBe(true);
  });
});
