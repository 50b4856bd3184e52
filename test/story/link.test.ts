import { beforeAll, expect, test } from "vitest";
import { type Claim, type ClaimModel, type Linked, linkArticles } from "../../src/story/index.js";
import { bundledClaimModel, inventedRecord, type Made } from "./invented.js";

let model: ClaimModel;

beforeAll(() => {
  model = bundledClaimModel();
});

const skipped = "the ministry had skipped inspections of the reservoir for four years";
const prose =
  "Snow fell over the valley during the night and the ferries stayed in harbour until noon, while the plough of the district cleared the road along the river as far as the old mill and the bakery.";

const made = (id: string, fields: Partial<Made> = {}): Made => ({
  id,
  outlet: `Outlet ${id}`,
  published: "2024-03-01",
  lines: [{ who: "Ann Lee", what: skipped }],
  prose: "",
  ...fields,
});

const linked = (...all: readonly Made[]): Linked => linkArticles(all.map(inventedRecord), model);

/** The claims as the articles that state them. */
const articlesOf = (claims: readonly Claim[]): string[][] =>
  claims.map(({ statements }) => [...new Set(statements.map(({ article }) => article))].toSorted());

test("nothing comes of nothing, and of one article no claim of several", () => {
  expect(linkArticles([], model)).toEqual({ copies: [], claims: [], speakers: [], stories: [], leftOut: [] });
  const { claims, stories, copies } = linked(made("a"));
  expect({ claims, copies }).toEqual({ claims: [], copies: [] });
  expect(stories.map(({ articles }) => articles)).toEqual([["a"]]);
});

test("what two articles attribute to one person is one claim of one origin", () => {
  const { claims } = linked(made("a"), made("b", { published: "2024-02-28" }));
  expect(articlesOf(claims)).toEqual([["a", "b"]]);
  const [{ origins, statements, speakers }] = claims;
  expect(origins).toMatchObject({ low: 1, high: 1 });
  expect(speakers.map(({ name }) => name)).toEqual(["Ann Lee"]);
  // In the order of the articles' times, not of their ids.
  expect(statements.map(({ article }) => article)).toEqual(["b", "a"]);
  expect(origins.who).toEqual([statements[0].speaker]);
});

test("of several records of one id the earliest counts, and it is told", () => {
  const { leftOut, claims } = linked(made("a"), made("a", { published: "2023-01-01" }), made("b"));
  expect(leftOut).toEqual([{ what: "articles", count: 1, why: "their ids were given to earlier articles" }]);
  expect(claims[0].statements.map(({ article }) => article)).toEqual(["a", "b"]);
});

test.each([
  ["no dates", null, null],
  ["dates that are none", "yesterday", "2024-99-99"],
  ["dates in the future", "2924-03-01", "2924-03-02"],
  ["days far apart", "1999-01-01", "2024-03-01"],
])("articles with %s are linked all the same", (_, one, other) => {
  const { claims } = linked(made("a", { published: one }), made("b", { published: other }));
  expect(articlesOf(claims)).toEqual([["a", "b"]]);
});

test("one outlet under three names says something once", () => {
  const own = (id: string, outlet: string): Made =>
    made(id, {
      outlet,
      lines: [],
      prose: "The ministry had skipped inspections of the reservoir for four years.",
    });
  const { claims } = linked(
    made("a", { lines: [{ who: "two officials", what: skipped }] }),
    own("b", "The Karsa Post"),
    own("c", "karsa post"),
    own("d", "Karsa Post Online"),
  );
  for (const { origins } of claims) expect(origins.low).toBe(1);
  expect(articlesOf(claims).flat()).toContain("a");
});

test("an article that cites itself is one origin", () => {
  const record = inventedRecord(
    made("a", { outlet: "Karsa Post", lines: [{ who: "Karsa Post", what: skipped }] }),
  );
  const outlet = {
    ...record,
    sources: record.sources.map((source) => ({ ...source, kind: "outlet" as const })),
  };
  const other = inventedRecord(
    made("b", { outlet: "Karsa Post", lines: [{ who: "Ann Lee", what: skipped }] }),
  );
  for (const { origins } of linkArticles([outlet, other], model).claims) expect(origins.low).toBe(1);
});

test("a thousand identical articles are linked, and cost no more than a few", () => {
  const all = Array.from({ length: 1000 }, (_, i) => made(`a${i}`, { prose, outlet: `Outlet ${i % 40}` }));
  const { claims, copies, stories } = linked(...all, made("b", { prose }));
  expect(stories).toHaveLength(1);
  expect(claims).toHaveLength(1);
  expect(claims[0].statements).toHaveLength(1001);
  expect(claims[0].origins).toMatchObject({ low: 1, high: 1 });
  // The first sixteen with each other, the others with the first.
  expect(copies).toHaveLength((16 * 15) / 2 + 1001 - 16);
}, 60_000);

test("a remark that many print in few wordings is one claim of all of them", () => {
  const wordings = [
    "“there will be no ferry to Karsa before the ice is gone from the harbour”",
    "“there will be no ferry to Karsa before the ice is gone”",
    "there would be “no ferry to Karsa before the ice is gone from the harbour”",
    "“I tell you there will be no ferry to Karsa before the ice is gone from the harbour”",
    "“there will be no ferry to Karsa before the ice is gone from the harbour, none at all”",
    "“for now there will be no ferry to Karsa before the ice is gone from the harbour”",
    "“there will be no ferry to Karsa before all the ice is gone from the harbour”",
    "“so there will be no ferry to Karsa before the ice is gone from the harbour”",
  ];
  const records = Array.from({ length: 48 }, (_, at) =>
    inventedRecord({
      id: `article${at}`,
      outlet: `Outlet ${at}`,
      published: "2024-03-01",
      lines: [{ who: "Lena Voss", what: wordings[at % wordings.length] }],
      prose: "",
    }),
  );
  const [claim] = linkArticles(records, model).claims;
  expect(claim.statements).toHaveLength(48);
});

test("a claim of ten thousand statements is one claim", () => {
  const all = Array.from({ length: 10_000 }, (_, i) =>
    made(`a${i}`, { published: `2024-03-${String(1 + (i % 28)).padStart(2, "0")}` }),
  );
  const { claims } = linked(...all);
  expect(claims).toHaveLength(1);
  expect(claims[0].statements).toHaveLength(10_000);
}, 120_000);

const word = (i: number): string => `q${"abcdefghij"[i % 10]}${"klmnopqrst"[Math.floor(i / 10) % 10]}zz`;

test("what too many share is passed over whole, and told", () => {
  // The words around are different in each; these few are in all of them.
  const all = Array.from({ length: 90 }, (_, i) =>
    made(`a${i}`, {
      lines: [{ who: "Ann Lee", what: `the reservoir of ${word(i)} leaks ${word(i + 7)} barrels` }],
    }),
  );
  const { leftOut } = linked(...all);
  expect(leftOut.find(({ what }) => what === "claims")?.count).toBeGreaterThan(0);
});
