import * as fc from "fast-check";
import { expect, test } from "vitest";
import { marked } from "../../test/cli/notation.js";
import type { Article, ArticleRecord } from "../record/index.js";
import { kept } from "./arbitraries.contract.js";
import { anArticle, aStore, read, unread } from "./fixtures.contract.js";
import type { Entry } from "./store.js";

const lee = marked("<s:Lee> <c:said> <q:it is over>.");
const lee2 = marked("<s:Lee> <c:insisted> <q:it is over>.");
const at = (url: string, entry: Entry): Entry => ({ ...entry, article: { ...entry.article, url } });

test.each<[string, readonly Entry[], string]>([
  ["two articles", [read(lee), read(lee2)], "new new"],
  ["the same text twice", [read(lee), read(lee)], "new same"],
  [
    "the same text from two outlets",
    [read({ ...lee, outlet: "A" }), read({ ...lee, outlet: "B" })],
    "new new",
  ],
  [
    "the same at one address",
    [at("https://e.com/a", read(lee)), at("http://www.e.com/a/?utm_source=x", read(lee))],
    "new same",
  ],
  [
    "the same at two addresses",
    [at("https://e.com/a", read(lee)), at("https://e.com/b", read(lee))],
    "new new",
  ],
  [
    "another text at one address",
    [at("https://e.com/a", read(lee)), at("https://e.com/a", read(lee2))],
    "new version",
  ],
  [
    "a text that comes back",
    [at("https://e.com/a", read(lee)), at("https://e.com/a", read(lee2)), at("https://e.com/a", read(lee))],
    "new version same",
  ],
  ["what is unread", [unread("Es ist vorbei."), unread("Es ist vorbei.")], "new same"],
])("%s", (_, entries, outcomes) => {
  const together = aStore("together.db");
  expect(
    together
      .addAll(entries)
      .map(({ outcome }) => outcome)
      .join(" "),
  ).toBe(outcomes);
  // One at a time it comes to the same.
  const apart = aStore("apart.db");
  expect(
    entries
      .flatMap((entry) => apart.addAll([entry]))
      .map(({ outcome }) => outcome)
      .join(" "),
  ).toBe(outcomes);
  expect({ ...apart.counts(), bytes: 0 }).toEqual({ ...together.counts(), bytes: 0 });
  expect(together.check().faults).toEqual([]);
});

test("both versions are kept, and only the later is searched", () => {
  const store = aStore();
  const [first, second] = store.addAll([lee, lee2].map((record) => at("https://e.com/a", read(record))));
  expect([first.version, second.version]).toEqual([1, 2]);
  expect(store.kept(first.key)?.record).toEqual({ ...lee, url: "https://e.com/a" });
  expect(store.kept(second.key)?.record).toEqual({ ...lee2, url: "https://e.com/a" });
  expect(store.versions("https://e.com/a").map(({ version, versions }) => [version, versions])).toEqual([
    [1, 2],
    [2, 2],
  ]);
  const { hits } = store.search({ words: "over" });
  expect(hits.map(({ words, article }) => [words.cue, article.version])).toEqual([["insisted", 2]]);
  expect(store.counts()).toMatchObject({ articles: 1, versions: 2, statements: 1, sources: 0 });
});

test("what was kept unread is read later, and what is read stays so", () => {
  const store = aStore();
  const { sources: _, statements: __, schema: ___, ...article } = lee;
  const [{ key }] = store.addAll([{ article, record: null, reader: null, origin: "x" }]);
  expect(store.known(article)).toEqual({ key, version: 1, id: "a1", reader: null });
  expect(store.kept(key)).toMatchObject({ record: null, read: null, statements: 0 });
  expect(store.search({ words: "over" })).toMatchObject({ hits: [], unread: [{ article: { key } }] });

  expect(store.addAll([read(lee)])[0]).toMatchObject({ outcome: "same", key });
  expect(store.known(article)?.reader).toBe("linear");
  expect(store.search({ words: "over" })).toMatchObject({ hits: [{ article: { key } }], unread: [] });
  expect(store.kept(key)?.read).not.toBeNull();

  store.addAll([{ article, record: null, reader: null, origin: "x" }]);
  expect(store.kept(key)?.record).toEqual(lee);
  expect(store.check().faults).toEqual([]);
});

test("another record takes the place of the first", () => {
  const store = aStore();
  const [{ key }] = store.addAll([read(lee)]);
  const again = { ...lee, statements: [] };
  store.setRecord(key, again, "neural");
  expect(store.kept(key)).toMatchObject({ reader: "neural", statements: 0, record: again });
  expect(store.search({ words: "over" }).total).toBe(0);
  expect(store.check().faults).toEqual([]);
  expect(() => store.setRecord(99, again, "neural")).toThrow(/no version/);
});

test("a record must be its article's, and come with its reader", () => {
  const store = aStore();
  expect(() => store.addAll([{ ...read(lee), article: anArticle("Other.") }])).toThrow(TypeError);
  expect(() => store.addAll([read(lee2), { ...read(lee), reader: null }])).toThrow(TypeError);
  // All of a batch, or nothing.
  expect(store.counts().articles).toBe(0);
});

test("several things are done together, or none", () => {
  const store = aStore();
  expect(() =>
    store.together(() => {
      store.addAll([read(lee)]);
      store.done("a.txt 12 99");
      store.fail({ place: "b.txt", input: "b.txt", code: "empty", message: "is empty" });
      throw new Error("the plug is pulled");
    }),
  ).toThrow("the plug is pulled");
  expect(store.counts()).toMatchObject({ articles: 0, failures: 0 });
  expect(store.isDone("a.txt 12 99")).toBe(false);
  store.together(() => {
    store.addAll([read(lee)]);
    store.done("a.txt 12 99");
    store.done("a.txt 12 99");
  });
  expect(store.isDone("a.txt 12 99")).toBe(true);
});

test("a failure is kept once for each place, with how often it was tried", () => {
  const store = aStore();
  const failure = { place: "a.txt", input: "a.txt", code: "empty", message: "is empty" };
  store.fail(failure);
  store.fail({ ...failure, place: "b\ud800.txt" });
  store.fail({ ...failure, message: "is still empty" });
  expect(store.failures().map(({ place, tries, message }) => [place, tries, message])).toEqual([
    ["b\ufffd.txt", 1, "is empty"],
    ["a.txt", 2, "is still empty"],
  ]);
  expect(store.forgive("a.txt")).toBe(true);
  expect(store.forgive("a.txt")).toBe(false);
  expect(store.failures()).toHaveLength(1);
});

test("visits are recalled", () => {
  const store = aStore();
  expect(store.visit("https://e.com/feed")).toBeNull();
  store.visited({ url: "https://e.com/feed", etag: '"1"', modified: null, at: 5 });
  const later = { url: "https://e.com/feed", etag: null, modified: "Mon", at: 6 };
  store.visited(later);
  expect(store.visit("https://e.com/feed")).toEqual(later);
});

test("an article is meant by number, id, beginning of the id, or address", () => {
  const store = aStore();
  store.addAll([
    read({ ...lee, id: "abcdef01", url: "https://e.com/a" }),
    read({ ...lee2, id: "abcdef02" }),
    unread("Es ist vorbei.", { id: "7" }),
  ]);
  const meant = (reference: string): string => store.versions(reference)[0].id;
  expect(meant("#2")).toBe("abcdef02");
  expect(meant("abcdef02")).toBe("abcdef02");
  expect(meant("http://www.e.com/a#x")).toBe("abcdef01");
  expect(meant("7")).toBe("7");
  expect(() => meant("abcd")).toThrow(/"abcd" means 2 articles in the store \(#1, #2\)/);
  for (const none of ["abc", "abce", "#9", "https://e.com/c", "%", ""])
    expect(() => meant(none)).toThrow(/no article in the store is called/);
});

test("an id that is the beginning of another means itself", () => {
  const store = aStore();
  store.addAll([read({ ...lee, id: "row1" }), read({ ...lee2, id: "row11" })]);
  expect(store.versions("row1")[0].id).toBe("row1");
});

const said = (n: number, outlet: string | null, published: string | null): Entry =>
  read({ ...lee, id: `a${n}`, url: `https://e.com/${n}`, outlet, published });

test("the list is filtered by outlet, day and whether it was read", () => {
  const store = aStore();
  store.addAll([
    said(1, "Orrin Gazette", "2024-03-15"),
    said(2, "The Gazette", "2024-04-01T08:00:00Z"),
    said(3, "Herald", "2023"),
    said(4, null, null),
    unread("Es ist vorbei.", { id: "a5" }),
  ]);
  const ids = (query: Parameters<typeof store.list>[0]): string =>
    store
      .list(query)
      .map(({ id }) => id)
      .join(" ");
  expect(ids({})).toBe("a5 a4 a3 a2 a1");
  expect(ids({ outlet: "gazette" })).toBe("a2 a1");
  expect(ids({ outlet: "gaz" })).toBe("");
  expect(ids({ since: "2024" })).toBe("a2 a1");
  expect(ids({ since: "2024-03-15", until: "2024-03" })).toBe("a1");
  expect(ids({ until: "2024-04-01" })).toBe("a3 a2 a1");
  expect(ids({ unread: true })).toBe("a5");
  expect(ids({ limit: 2 })).toBe("a5 a4");
  expect(() => ids({ since: "March" })).toThrow(/--since takes a day/);
});

test("what is removed is gone from everywhere", () => {
  const store = aStore();
  store.addAll([
    read({ ...lee, id: "one", url: "https://e.com/a" }),
    read({ ...lee2, id: "two", url: "https://e.com/a" }),
    read({ ...lee2, id: "three" }),
  ]);
  expect(store.remove("https://e.com/a").map(({ id }) => id)).toEqual(["one", "two"]);
  expect(store.counts()).toMatchObject({ articles: 1, versions: 1, statements: 1 });
  expect(store.search({}).hits.map(({ article }) => article.id)).toEqual(["three"]);
  expect(store.check().faults).toEqual([]);
  expect(() => store.remove("https://e.com/a")).toThrow(/no article/);
  // Keys are never given twice: who has seen all up to one has seen them all.
  store.remove("three");
  expect(store.addAll([read(lee)])[0].key).toBe(4);
  expect([...store.each(3)].map(({ key }) => key)).toEqual([4]);
});

const recordOf = (article: Article, other: ArticleRecord | null): ArticleRecord | null =>
  other && { schema: 1, ...article, sources: other.sources, statements: other.statements };

test("random articles and records are kept without loss, and doctor finds nothing wrong", () => {
  fc.assert(
    fc.property(fc.array(kept, { maxLength: 6 }), (entries) => {
      const store = aStore(`${Math.random()}.db`);
      const added = store.addAll(
        entries.map(({ article, record }) => ({ article, record, reader: record && "linear", origin: "x" })),
      );
      const fresh = entries
        .map((entry, i) => ({ ...entry, ...added[i] }))
        .filter(({ outcome }) => outcome !== "same");
      // An equal text that came later with a record has given it that.
      const later = (key: number): ArticleRecord | null =>
        entries.find(({ record }, i) => added[i].key === key && record)?.record ?? null;
      expect(fresh.map(({ key }) => [store.kept(key)?.content, store.kept(key)?.record])).toEqual(
        fresh.map(({ article, key }) => [article, recordOf(article, later(key))]),
      );
      expect(store.check().faults).toEqual([]);
      // Taken out again, nothing is left behind.
      for (const { article } of store.list()) store.remove(`#${article}`);
      expect(store.counts()).toMatchObject({ articles: 0, versions: 0, statements: 0, sources: 0 });
      expect(store.check().faults).toEqual([]);
      store.close();
    }),
    { numRuns: 25 },
  );
});
