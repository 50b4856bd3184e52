import { expect, test } from "vitest";
import { aSource, marked, sourced } from "../../test/cli/notation.js";
import { anArticle, aStore, read, unread } from "./fixtures.contract.js";
import type { Query } from "./query.js";
import type { Entry, Store } from "./store.js";

const person = aSource("s1", "Jane Roe", { role: "minister" });
const official = aSource("s2", null, { description: "a senior official" });
const gazette = aSource("s3", "Orrin Gazette", { kind: "outlet" });
const power = aSource("s1", "Tom Power");

/** Three articles whose statements are told by a letter: it stands at the end of each content. */
const entries: readonly Entry[] = [
  read(
    sourced(
      "<s:The minister> <c:said> <q:the bridges are safe A>. <s2:An official> <c2:denied> <q2:that the old bridge was safe B>.",
      [person, official, gazette],
      { speaker: "s1", channel: "interview" },
      { speaker: "s2", via: ["s3"], stance: "denies" },
    ),
  ),
].map((entry) => ({
  ...entry,
  article: { ...entry.article, id: "x", outlet: "Orrin Gazette", published: "2024-03-15" },
}));
const later: readonly Entry[] = [
  read(
    sourced("<s:Power> <c:said> <q:it is safe to say the bridge will close C>, he added.", [power], {
      speaker: "s1",
    }),
  ),
  read(marked("<c:According to> <s:reports>, <q:the café is “closed” D>.")),
].map((entry, i) => ({
  ...entry,
  article: {
    ...entry.article,
    id: `y${i}`,
    outlet: "Herald",
    published: i === 0 ? "2024-04-02T09:00:00+02:00" : null,
  },
}));

function filled(): Store {
  const store = aStore();
  store.addAll([...entries, ...later]);
  return store;
}

const found = (store: Store, query: Query): string =>
  store
    .search(query)
    .hits.map(({ words }) => words.content.replace(/[“”]/g, "").at(-1))
    .join("");

test.each<[Query, string]>([
  [{}, "DCBA"],
  // Words in all their forms; those that form a phrase first, then the shorter content.
  [{ words: "bridge" }, "ABC"],
  [{ words: "BRIDGES" }, "ABC"],
  [{ words: "bridge safe" }, "ABC"],
  [{ words: "bridge was safe" }, "B"],
  [{ words: '"bridge safe"' }, ""],
  [{ words: '"bridges are"' }, "A"],
  [{ words: "“old bridge”" }, "B"],
  [{ words: "cafe" }, "D"],
  [{ words: "clos*" }, "DC"],
  [{ words: "bri* saf*" }, "ABC"],
  // In the words for the source, and in the speaker's name.
  [{ words: "reports" }, "D"],
  [{ words: "Roe bridges" }, "A"],
  [{ words: "power" }, "C"],
  [{ words: "ro*" }, "A"],
  [{ words: "tunnel" }, ""],
  [{ words: "said" }, ""],
  // What FTS5 would take as its own language.
  [{ words: "bridge AND safe" }, ""],
  [{ words: "safe) OR (bridge" }, ""],
  [{ words: 'content:safe "' }, ""],
  [{ words: "safe -" }, "ABC"],
  [{ speaker: "jane roe" }, "A"],
  [{ speaker: "roe jane" }, ""],
  [{ speaker: "Powers" }, ""],
  [{ speaker: "official" }, "B"],
  [{ name: "JANE ROE" }, "A"],
  [{ name: "Jane" }, ""],
  [{ outlet: "gazette" }, "BA"],
  [{ outlet: "Orrin", words: "safe" }, "AB"],
  [{ kind: "person" }, "CBA"],
  [{ kind: "outlet" }, ""],
  [{ unnamed: true }, "B"],
  [{ unnamed: true, kind: "person" }, "B"],
  [{ unnamed: true, kind: "group" }, ""],
  [{ via: "" }, "B"],
  [{ via: "gazette" }, "B"],
  [{ via: "herald" }, ""],
  [{ channel: "interview" }, "A"],
  [{ channel: "unstated" }, "DCB"],
  [{ since: "2024-03-15" }, "CBA"],
  [{ since: "2024-03-16" }, "C"],
  [{ until: "2024-03" }, "BA"],
  [{ since: "2025" }, ""],
  [{ since: "2024-04", until: "2024-04-02", words: "bridge" }, "C"],
])("%j finds %s", (query, expected) => {
  const store = filled();
  expect(found(store, query)).toBe(expected);
  expect(store.search(query).total).toBe(expected.length);
});

test.each<[Query, RegExp]>([
  [{ words: "…" }, /no word to search for in "…"/],
  [{ words: '""' }, /no word to search for/],
  [{ speaker: " " }, /no name in --speaker/],
  [{ since: "spring" }, /--since takes a day/],
  [{ until: "2024-13" }, /--until takes a day/],
])("%j makes no sense", (query, message) => {
  expect(() => filled().search(query)).toThrow(message);
});

test("results are given in parts, and counted in whole", () => {
  const store = filled();
  expect(found(store, { words: "bridge", limit: 2 })).toBe("AB");
  expect(found(store, { words: "bridge", limit: 2, offset: 2 })).toBe("C");
  expect(store.search({ words: "bridge", limit: 1 })).toMatchObject({ total: 3, counted: 10_000 });
  expect(found(store, { limit: 1, offset: 1 })).toBe("C");
});

test("the hit is shown in context, with offsets into the article", () => {
  const store = filled();
  const [{ context, article, speaker, statement }] = store.search({ words: "bridge Roe safe" }).hits;
  const { text } = store.kept(article.key)!.content;
  expect(text.slice(context.start, context.start + context.text.length)).toBe(context.text);
  expect(context.marks.map(({ start, end }) => text.slice(start, end))).toEqual(["bridges", "safe"]);
  expect(speaker?.name).toBe("Jane Roe");
  expect(statement.id).toBe("t1");
});

test("marks are where the words are, whatever stands before them and in however many pieces", () => {
  const store = aStore();
  const record = marked(
    "“<q:\ud83d\ude00\0 It is é\ud800 over>,” <s:Lee> <c:said>. “<q:All of it is over now>.”",
  );
  store.addAll([read(record)]);
  const [{ context }] = store.search({ words: "over" }).hits;
  expect(context.marks.map(({ start, end }) => record.text.slice(start, end))).toEqual(["over", "over"]);
  const phrase = store.search({ words: '"over all of"' }).hits[0].context.marks;
  expect(phrase.map(({ start, end }) => record.text.slice(start, end))).toEqual(["over", "All of"]);
});

test("articles kept unread are found by their text, apart from what was read", () => {
  const store = filled();
  store.addAll([
    unread("Die Brücke ist sicher, sagte die Ministerin.", {
      id: "de",
      outlet: "Anzeiger",
      published: "2024-05-01",
    }),
    unread("部长说，大桥是安全的。", { id: "zh", language: "zh" }),
  ]);
  const ids = (query: Query): string =>
    store
      .search(query)
      .unread.map(({ article }) => article.id)
      .join(" ");
  expect(ids({ words: "brucke sicher" })).toBe("de");
  expect(ids({ words: "大桥" })).toBe("zh");
  expect(ids({ words: "桥大" })).toBe("");
  expect(ids({ words: "Brücke", outlet: "Anzeiger", since: "2024-05" })).toBe("de");
  expect(ids({ words: "Brücke", outlet: "Herald" })).toBe("");
  expect(ids({ words: "Brücke", until: "2024-04" })).toBe("");
  // Who speaks in them is not known.
  expect(ids({ words: "Brücke", unnamed: true })).toBe("");
  expect(ids({})).toBe("");
  const [{ context, article }] = store.search({ words: "大桥" }).unread;
  const { text } = store.kept(article.key)!.content;
  expect(context.text).toBe(text);
  expect(context.marks.map(({ start, end }) => text.slice(start, end)).join("")).toBe("大桥");
});

test("of more than are compared, the best of the latest are shown, and counting ends", () => {
  const store = aStore();
  const many = sourced(
    Array.from({ length: 2600 }, (_, i) => `<s${i + 1}:Lee> <c${i + 1}:said> <q${i + 1}:no ${i}>.`).join(" "),
    [],
  );
  for (let i = 0; i < 4; i++) store.addAll([read({ ...many, url: `https://e.com/${i}` })]);
  const { hits, total, counted } = store.search({ words: "no" });
  expect([hits.length, total, counted]).toEqual([20, 10_000, 10_000]);
  expect(store.search({}).total).toBe(10_000);
});

test("sources are counted across articles by name", () => {
  const store = filled();
  store.addAll([
    read(
      sourced(
        "<s:Roe> <c:said> <q:no E>. <s2:She> <c2:added> <q2:never F>.",
        [{ ...person, name: "JANE ROE", role: "mayor" }],
        { speaker: "s1" },
        { speaker: "s1" },
      ),
    ),
  ]);
  const [roe, ...others] = store.voices();
  expect(roe).toEqual({
    name: "Jane Roe",
    kind: "person",
    statements: 3,
    relays: 0,
    articles: 2,
    outlets: [
      { outlet: null, statements: 2 },
      { outlet: "Orrin Gazette", statements: 1 },
    ],
    roles: ["mayor", "minister"],
  });
  expect(others.map(({ name, statements, relays }) => [name, statements, relays])).toEqual([
    ["Tom Power", 1, 0],
    ["Orrin Gazette", 0, 1],
  ]);
  const names = (query: Parameters<typeof store.voices>[0]): string =>
    store
      .voices(query)
      .map(({ name }) => name)
      .join(", ");
  expect(names({ name: "roe" })).toBe("Jane Roe");
  expect(names({ name: "ro" })).toBe("");
  expect(names({ kind: "outlet" })).toBe("Orrin Gazette");
  expect(names({ outlet: "herald" })).toBe("Tom Power");
  expect(names({ limit: 1 })).toBe("Jane Roe");
  // A source of the name only in another case is the same voice.
  expect(found(store, { name: "Jane Roe" })).toBe("FEA");
});

test("an article without anything to search is none the worse for it", () => {
  const store = aStore();
  expect(store.search({ words: "anything" })).toEqual({ hits: [], total: 0, counted: 10_000, unread: [] });
  expect(store.search({ since: "2024" }).total).toBe(0);
  expect(store.voices()).toEqual([]);
  store.addAll([{ article: anArticle("No."), record: null, reader: null, origin: "x" }]);
  expect(store.search({}).hits).toEqual([]);
});
