import * as fc from "fast-check";
import { expect, test } from "vitest";
import { marked } from "../../test/cli/notation.js";
import { kept } from "./arbitraries.contract.js";
import { aStore, read, unread } from "./fixtures.contract.js";
import type { Store } from "./store.js";

const lee = marked("<s:Lee> <c:said> <q:it is over>.");

/** A store with something of everything. */
function filled(): Store {
  const store = aStore("first.db");
  store.addAll([
    read({ ...lee, id: "one", url: "https://e.com/a" }),
    unread("Es ist vorbei."),
    read(
      { ...marked("<s:Lee> <c:said> <q:it is all over>."), id: "two", url: "https://e.com/a" },
      "feed.xml:item 3",
    ),
  ]);
  store.setRecord(1, { ...lee, url: "https://e.com/a", id: "one", statements: [] }, "neural");
  store.fail({ place: "b.txt", input: "b.txt", code: "empty", message: "is empty" });
  store.fail({ place: "b.txt", input: "b.txt", code: "empty", message: "is empty" });
  store.done("a.txt 12 99");
  store.visited({ url: "https://e.com/feed", etag: '"1"', modified: null, at: 5 });
  return store;
}

test("what is exported and imported is the same store, line by line", () => {
  const store = filled();
  const lines = [...store.exported()];
  const other = aStore("second.db");
  expect(other.imported(lines)).toEqual({ articles: 3, same: 0, failures: 1, done: 1 });
  expect([...other.exported()]).toEqual(lines);
  expect(other.list({ allVersions: true })).toEqual(store.list({ allVersions: true }));
  expect(other.failures()).toEqual(store.failures());
  expect(other.isDone("a.txt 12 99")).toBe(true);
  expect(other.visit("https://e.com/feed")).toEqual(store.visit("https://e.com/feed"));
  expect(other.search({ words: "over" })).toEqual(store.search({ words: "over" }));
  expect(other.check().faults).toEqual([]);
});

test("what is there stays, however often it is imported", () => {
  const store = filled();
  const lines = [...store.exported()];
  expect(store.imported(lines)).toEqual({ articles: 0, same: 3, failures: 0, done: 0 });
  expect([...store.exported()]).toEqual(lines);
});

test("random articles and records are exported and imported without loss", () => {
  fc.assert(
    fc.property(fc.array(kept, { maxLength: 5 }), (entries) => {
      const store = aStore(`${Math.random()}.db`);
      store.addAll(
        entries.map(({ article, record }) => ({
          article,
          record,
          reader: record && "linear",
          origin: "\ud800",
        })),
      );
      const lines = [...store.exported()];
      const other = aStore(`${Math.random()}.db`);
      other.imported(lines);
      expect([...other.exported()]).toEqual(lines);
      store.close();
      other.close();
    }),
    { numRuns: 20 },
  );
});

const head = '{"hearsay":"export","form":1}';

test.each<[string, readonly string[], RegExp]>([
  ["nothing at all", [], /^line 1 is none that hearsay export writes \(there is nothing in it\)/],
  ["another file", ['{"text": "It is over."}'], /^line 1 .*it has no head/],
  ["a newer form", ['{"hearsay":"export","form":2}'], /^line 1 .*form 2, where this Hearsay knows 1/],
  ["a line cut off", [head, '{"version":{"orig'], /^line 2 is none/],
  ["a list", [head, "[]"], /^line 2 .*neither article nor failure/],
  [
    "an article without text",
    [head, '{"version":{"origin":"x","added":1,"reader":null,"read":null},"article":{"id":"a"}}'],
    /^line 2 .*the article: its "url" is missing/,
  ],
])("%s is refused with its line", (_, lines, message) => {
  const store = aStore();
  expect(() => store.imported(lines)).toThrow(
    expect.objectContaining({ code: "store-import", message: expect.stringMatching(message) }),
  );
  expect(store.counts().articles).toBe(0);
});

test("records whose spans or ids lead nowhere are refused", () => {
  const store = filled();
  const lines = [...store.exported()];
  const [first, second, third] = lines;
  const other = aStore("second.db");
  const broken: readonly (readonly [string, string, RegExp])[] = [
    [
      '"content":[{"start":9,"end":23}]',
      '"content":[{"start":9,"end":99}]',
      /t1 has a span \(9 to 99\) that lies outside/,
    ],
    ['"speaker":null', '"speaker":"s9"', /t1 names a source s9 that is not there/],
    ['"parent":null', '"parent":"t9"', /t1 lies in a statement t9 that is not there/],
    ['"confidence":0.9', '"confidence":"high"', /t1: its "confidence" is missing or of another sort/],
  ];
  const line = lines.find((one) => one.includes("it is all over"))!;
  for (const [from, to, message] of broken) {
    expect(line).toContain(from);
    expect(() => other.imported([first, line.replace(from, to)])).toThrow(message);
  }
  expect(other.counts().articles).toBe(0);
  expect(other.imported([first, second, third]).articles).toBe(2);
});

test("lines may come in parts, and are counted from the first", () => {
  const store = filled();
  const lines = [...store.exported()];
  const other = aStore("second.db");
  other.imported(lines.slice(0, 2));
  other.imported(lines.slice(2), 2);
  expect([...other.exported()]).toEqual(lines);
  expect(() => other.imported(["{"], 17)).toThrow(/^line 18 /);
});
