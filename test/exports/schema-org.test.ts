import * as fc from "fast-check";
import { expect, test } from "vitest";
import { schemaOrg } from "../../src/exports/index.js";
import { anyExtract, EXTRACTS, NOTHING, SEARCH, STORY } from "./extracts.js";
import { idsOf, type Thing, thingsIn, valuesOf } from "./json-ld.js";

const schema = (name: string): string => `http://schema.org/${name}`;
const terms = (name: string): string => `urn:hearsay:terms:${name}`;
const at = (name: string): string => `urn:hearsay:${name}`;

/** The types that schema.org lets have each property in use here, with their kinds. */
const DOMAINS: Readonly<Record<string, readonly string[]>> = {
  affiliation: ["Person"],
  appearance: ["Claim"],
  articleBody: ["NewsArticle"],
  author: ["CreativeWork"],
  creator: ["CreativeWork"],
  creditText: ["CreativeWork"],
  datePublished: ["CreativeWork"],
  description: ["Thing"],
  firstAppearance: ["Claim"],
  hasPart: ["CreativeWork"],
  headline: ["CreativeWork"],
  inLanguage: ["CreativeWork"],
  isBasedOn: ["CreativeWork"],
  isPartOf: ["CreativeWork"],
  jobTitle: ["Person"],
  name: ["Thing"],
  publisher: ["CreativeWork"],
  spokenByCharacter: ["Quotation"],
  text: ["CreativeWork"],
  url: ["Thing"],
};

/** What each type is a kind of. */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  Claim: ["CreativeWork"],
  Collection: ["CreativeWork"],
  NewsArticle: ["CreativeWork"],
  Quotation: ["CreativeWork"],
  Statement: ["CreativeWork"],
  CreativeWork: [],
  Person: [],
  Organization: [],
  GovernmentOrganization: ["Organization"],
  NewsMediaOrganization: ["Organization"],
  Thing: [],
};

/** Properties that stand where schema.org does not have them. */
function misplaced(things: ReadonlyMap<string, Thing>): readonly string[] {
  const found: string[] = [];
  for (const thing of things.values()) {
    const types = (thing["@type"] ?? []).map((type) => type.slice(schema("").length));
    const kinds = new Set([...types.flatMap((type) => [type, ...KINDS[type]]), "Thing"]);
    for (const property of Object.keys(thing)) {
      if (!property.startsWith(schema(""))) continue;
      const name = property.slice(schema("").length);
      if (!DOMAINS[name]?.some((type) => kinds.has(type))) found.push(`${name} of ${types.join()}`);
    }
  }
  return found;
}

test.each(EXTRACTS)(
  "%s: nothing is lost, and each property stands where schema.org has it",
  async (_, extract) => {
    const things = await thingsIn(schemaOrg(extract));
    expect(misplaced(things)).toEqual([]);
    const articles = [...things.values()].filter((thing) => thing["@type"]?.includes(schema("NewsArticle")));
    expect(articles.length).toBeGreaterThanOrEqual(extract.articles.length);
  },
);

test("any article", async () => {
  await fc.assert(
    fc.asyncProperty(anyExtract, async (extract) => {
      expect(misplaced(await thingsIn(schemaOrg(extract)))).toEqual([]);
    }),
    { numRuns: 50 },
  );
});

test("quotations have who said them, and stand in their article", async () => {
  const things = await thingsIn(schemaOrg(STORY));
  const quoted = things.get(at("article/gazette-1#t1"))!;
  expect(quoted["@type"]).toEqual([schema("Quotation")]);
  expect(valuesOf(quoted, schema("text"))).toEqual(["“The bridge 🌉 is safe,” … it 😀 will open."]);
  expect(idsOf(quoted, schema("spokenByCharacter"))).toEqual([at("article/gazette-1#s1")]);
  expect(idsOf(quoted, schema("isPartOf"))).toEqual([at("article/gazette-1")]);
  const speaker = things.get(at("article/gazette-1#s1"));
  expect(valuesOf(speaker, schema("name"))).toEqual(["Ann Lee"]);
  expect(valuesOf(speaker, schema("jobTitle"))).toEqual(["mayor"]);
});

test("what is told in other words is no quotation, and who is not named gets no name", async () => {
  const things = await thingsIn(schemaOrg(STORY));
  const told = things.get(at("article/gazette-1#t2"))!;
  expect(told["@type"]).toEqual([schema("Statement")]);
  const [officials] = idsOf(told, schema("creator"));
  expect(officials).toMatch(/^_:/);
  expect(things.get(officials)?.[schema("name")]).toBeUndefined();
  expect(valuesOf(things.get(officials), schema("description"))).toEqual(["Four officials (unnamed)"]);
});

test("nobody is the creator of what was said not to have been said", async () => {
  const things = await thingsIn(schemaOrg(STORY));
  const never = things.get(at("article/gazette-1#t3"))!;
  expect(never["@type"]).toEqual([schema("Statement")]);
  expect(never[schema("creator")]).toBeUndefined();
  expect(valuesOf(never, terms("negated"))).toEqual([true]);
});

test("claims tell where they appear, and first; doubtful places are none; there is no verdict", async () => {
  const text = schemaOrg(STORY);
  const things = await thingsIn(text);
  const claim = things.get(at("claim/c1%230"))!;
  expect(idsOf(claim, schema("appearance")).toSorted()).toEqual([
    at("article/gazette-1#t1"),
    at("article/other-3"),
  ]);
  // The Herald's article is dated a day earlier.
  expect(idsOf(claim, schema("firstAppearance"))).toEqual([at("article/other-3")]);
  expect(valuesOf(claim, schema("description"))).toEqual(["1 to 3 independent origins"]);
  expect(valuesOf(claim, terms("originsHigh"))).toEqual([3]);
  expect(text).not.toMatch(/ClaimReview|reviewRating/);
});

test("an article is based on what it was copied from", async () => {
  const things = await thingsIn(schemaOrg(STORY));
  expect(idsOf(things.get(at("article/gazette-1")), schema("isBasedOn"))).toEqual([
    at("article/wire%2F2%20%23a"),
  ]);
  expect(things.get(at("article/wire%2F2%20%23a"))?.[schema("isBasedOn")]).toBeUndefined();
});

test("an address that no browser may follow is left out", async () => {
  const things = await thingsIn(schemaOrg(STORY));
  expect(things.get(at("article/wire%2F2%20%23a"))?.[schema("url")]).toBeUndefined();
  expect(idsOf(things.get(at("article/gazette-1")), schema("url"))).toEqual([
    "https://gazette.example/bridge?a=1&b=2",
  ]);
});

test("a search has what was found, and nothing else", async () => {
  const things = await thingsIn(schemaOrg(SEARCH));
  expect(things.has(at("article/gazette-1#t2"))).toBe(true);
  expect(things.has(at("article/gazette-1#t1"))).toBe(false);
  expect([...(await thingsIn(schemaOrg(NOTHING))).keys()]).toEqual([at("search/nothing")]);
});
