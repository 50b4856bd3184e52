import * as fc from "fast-check";
import { expect, test } from "vitest";
import { provenance } from "../../src/exports/index.js";
import { anyExtract, EXTRACTS, STORY } from "./extracts.js";
import { canonical, idsOf, type Thing, thingsIn, valuesOf } from "./json-ld.js";

const prov = (name: string): string => `http://www.w3.org/ns/prov#${name}`;
const at = (name: string): string => `urn:hearsay:${name}`;

const AGENTS = ["Agent", "Person", "Organization"].map(prov);

/** What each property leads to, by PROV-O: an agent, an entity, or the class of its qualified form. */
const RANGES: Readonly<Record<string, string>> = {
  [prov("wasAttributedTo")]: "agent",
  [prov("agent")]: "agent",
  [prov("wasQuotedFrom")]: "entity",
  [prov("wasDerivedFrom")]: "entity",
  [prov("hadPrimarySource")]: "entity",
  [prov("hadMember")]: "entity",
  [prov("entity")]: "entity",
  [prov("qualifiedAttribution")]: prov("Attribution"),
  [prov("qualifiedDerivation")]: prov("Derivation"),
  [prov("qualifiedQuotation")]: prov("Quotation"),
  [prov("qualifiedPrimarySource")]: prov("PrimarySource"),
};

const isAgent = (thing: Thing | undefined): boolean =>
  thing?.["@type"]?.some((type) => AGENTS.includes(type)) ?? false;
const isEntity = (thing: Thing | undefined): boolean =>
  thing?.["@type"]?.some((type) => [prov("Entity"), prov("Collection")].includes(type)) ?? false;

/** What leads to something else than PROV-O has it lead to. */
function astray(things: ReadonlyMap<string, Thing>): readonly string[] {
  const found: string[] = [];
  for (const thing of things.values())
    for (const [property, range] of Object.entries(RANGES))
      for (const id of idsOf(thing, property)) {
        const thingThere = things.get(id);
        const fits =
          range === "agent"
            ? isAgent(thingThere)
            : range === "entity"
              ? isEntity(thingThere)
              : thingThere?.["@type"]?.includes(range);
        if (!fits) found.push(`${thing["@id"]} ${property} ${id}`);
      }
  return found;
}

test.each(EXTRACTS)(
  "%s: nothing is lost, and everything leads to what PROV-O has it lead to",
  async (_, extract) => {
    const things = await thingsIn(provenance(extract));
    expect(astray(things)).toEqual([]);
    const names = extract.articles.flatMap(({ record, statements }) => {
      const article = at(`article/${encodeURIComponent(record.id)}`);
      const given = record.statements.filter(({ id }) => statements === null || statements.has(id));
      return [article, ...given.map(({ id }) => `${article}#${id}`)];
    });
    expect(names.filter((name) => !isEntity(things.get(name)))).toEqual([]);
  },
);

test("any article", async () => {
  await fc.assert(
    fc.asyncProperty(anyExtract, async (extract) => {
      expect(astray(await thingsIn(provenance(extract)))).toEqual([]);
    }),
    { numRuns: 50 },
  );
});

test("a quotation is quoted from what its speaker said", async () => {
  const things = await thingsIn(provenance(STORY));
  const statement = things.get(at("article/gazette-1#t1"));
  const [said] = idsOf(statement, prov("wasQuotedFrom"));
  expect(idsOf(things.get(said), prov("wasAttributedTo"))).toEqual([at("article/gazette-1#s1")]);
  expect(idsOf(statement, prov("hadPrimarySource"))).toEqual([said]);
  const [quotation] = idsOf(statement, prov("qualifiedQuotation"));
  expect(idsOf(things.get(quotation), prov("entity"))).toEqual([said]);
  expect(statement?.[prov("wasDerivedFrom")]).toBeUndefined();
});

test("what came through others is derived station by station", async () => {
  const things = await thingsIn(provenance(STORY));
  const statement = things.get(at("article/gazette-1#t2"));
  const [passedOn] = idsOf(statement, prov("wasDerivedFrom"));
  expect(idsOf(things.get(passedOn), prov("wasAttributedTo"))).toEqual([at("article/gazette-1#s3")]);
  const [said] = idsOf(things.get(passedOn), prov("wasDerivedFrom"));
  expect(idsOf(statement, prov("hadPrimarySource"))).toEqual([said]);
  const [officials] = idsOf(things.get(said), prov("wasAttributedTo"));
  expect(officials).toMatch(/^_:/);
  expect(isAgent(things.get(officials))).toBe(true);
});

test("a document is an entity that is derived from, no agent", async () => {
  const things = await thingsIn(provenance(STORY));
  const statement = things.get(at("article/gazette-1#t4"));
  const [report] = idsOf(statement, prov("wasDerivedFrom"));
  expect(things.get(report)?.["@type"]).toEqual([prov("Entity")]);
  expect(statement?.[prov("wasAttributedTo")]).toBeUndefined();
});

test("what was not said comes from nothing; what nobody is named for is attributed to nobody", async () => {
  const things = await thingsIn(provenance(STORY));
  for (const id of ["t3", "t5"]) {
    const statement = things.get(at(`article/gazette-1#${id}`));
    for (const property of ["wasAttributedTo", "wasQuotedFrom", "wasDerivedFrom", "hadPrimarySource"])
      expect(statement?.[prov(property)], `${id} ${property}`).toBeUndefined();
  }
});

test("copies are derived from what they were copied from, or from a third", async () => {
  const things = await thingsIn(provenance(STORY));
  const gazette = things.get(at("article/gazette-1"));
  const from = idsOf(gazette, prov("wasDerivedFrom"));
  expect(from).toContain(at("article/wire%2F2%20%23a"));
  const third = from.find((id) => id.startsWith("_:"));
  expect(idsOf(things.get(third!), prov("wasAttributedTo"))).toEqual([at("outlet/Reuters")]);
  expect(idsOf(things.get(at("article/other-3")), prov("wasDerivedFrom"))).toEqual([third]);
  expect(idsOf(things.get(at("article/other-3")), "urn:hearsay:terms:sharesProseWith")).toEqual([
    at("article/wire%2F2%20%23a"),
  ]);
});

test("named sources are aspects of one voice across articles, unnamed ones of none", async () => {
  const things = await thingsIn(provenance(STORY));
  expect(idsOf(things.get(at("article/gazette-1#s1")), prov("specializationOf"))).toEqual([
    at("source/Ann%20Lee"),
  ]);
  const unnamed = [...things.values()].filter((thing) => isAgent(thing) && thing["@id"].startsWith("_:"));
  expect(unnamed.length).toBe(3);
  for (const thing of unnamed) expect(thing[prov("specializationOf")]).toBeUndefined();
});

test("a claim is a collection; what may belong elsewhere is no member of it", async () => {
  const things = await thingsIn(provenance(STORY));
  const claim = things.get(at("claim/c1%230"));
  expect(idsOf(claim, prov("hadMember")).toSorted()).toEqual([
    at("article/gazette-1#t1"),
    at("article/other-3#t1"),
  ]);
  expect(idsOf(claim, "urn:hearsay:terms:mayHaveMember")).toEqual([at("claim/c1%230#w3")]);
});

test("a time is as precise as it is known", async () => {
  const things = await thingsIn(provenance(STORY));
  const issued = (id: string) => things.get(at(`article/${id}`))?.["http://purl.org/dc/terms/issued"]?.[0];
  expect(issued("gazette-1")).toEqual({
    "@type": "http://www.w3.org/2001/XMLSchema#dateTime",
    "@value": "2024-05-02T06:00:00Z",
  });
  expect(issued("wire%2F2%20%23a")?.["@type"]).toBe("http://www.w3.org/2001/XMLSchema#gYearMonth");
  expect(issued("other-3")?.["@type"]).toBe("http://www.w3.org/2001/XMLSchema#date");
  expect(valuesOf(things.get(at("article/gazette-1")), "http://purl.org/dc/elements/1.1/creator")).toEqual([
    "Jo Doe",
  ]);
});

test("the order of articles changes nothing but the names of blank nodes", async () => {
  const turned = { ...STORY, articles: STORY.articles.toReversed() };
  expect(await canonical(provenance(turned))).toBe(await canonical(provenance(STORY)));
});
