import { expect, test } from "vitest";
import { marked } from "../../test/cli/notation.js";
import { aStore, read, unread } from "./fixtures.contract.js";
import type { Entry } from "./store.js";

const lee = marked("<s:Lee> <c:said> <q:it is over>.");
const at = (url: string, entry: Entry): Entry => ({ ...entry, article: { ...entry.article, url } });
const by = (reader: string, text: string): Entry => ({
  ...at(`https://e.com/${text}`, read({ ...lee, text: `Lee said it is over. ${text}` })),
  reader,
});

test("what another reader read, or none, is outdated", () => {
  const store = aStore();
  const keys = store.addAll([by("linear", "a"), by("neural", "b"), unread("Es ist vorbei.")]);
  const [a, b, c] = keys.map(({ key }) => key);
  const unreadOne = { key: c, reader: null, language: "de" };
  expect(store.outdated("neural")).toEqual([{ key: a, reader: "linear", language: "en" }, unreadOne]);
  expect(store.outdated("linear")).toEqual([{ key: b, reader: "neural", language: "en" }, unreadOne]);

  store.setRecord(a, store.kept(a)!.record!, "neural");
  expect(store.outdated("neural")).toEqual([unreadOne]);
});

test("with a moment, so is what the same reader read before it", () => {
  const store = aStore();
  // Each batch is a second later.
  const [a, b] = ["a", "b"].map((text) => store.addAll([by("neural", text)])[0].key);
  const keysBefore = (moment: string) => store.outdated("neural", Date.parse(moment)).map(({ key }) => key);
  expect(keysBefore(store.kept(a)!.read!)).toEqual([]);
  expect(keysBefore(store.kept(b)!.read!)).toEqual([a]);
  store.setRecord(a, store.kept(a)!.record!, "neural");
  expect(keysBefore(store.kept(b)!.read!)).toEqual([]);
  expect(keysBefore("2100-01-01")).toEqual([a, b]);
});

test("old versions are outdated like new ones", () => {
  const store = aStore();
  const url = "https://e.com/a";
  const entries = [by("linear", "a"), by("linear", "b")].map((entry) => at(url, entry));
  const keys = store.addAll(entries).map(({ key }) => key);
  expect(store.outdated("neural").map(({ key }) => key)).toEqual(keys);
});
