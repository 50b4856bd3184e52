import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { bareArticle } from "../../../test/bare.js";
import type { Article } from "../../record/index.js";
import { openStore, type Store } from "../../store/index.js";
import { prepare, sealed } from "../../store/keeping.js";
import { Batch } from "./batch.js";
import { addressOrigin, fileOrigin, type Origin } from "./place.js";
import { createScribe } from "./scribe.js";
import { emptyTally } from "./tally.js";

let folder = "";
let store: Store;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "hearsay-"));
  store = openStore(join(folder, "hearsay.db"));
});
afterEach(() => {
  store.close();
  rmSync(folder, { recursive: true });
});

/** An article kept unread, as it comes from whoever prepares it. */
const parcel = (id: string): Uint8Array<ArrayBuffer> =>
  sealed(prepare({ article: article(id), record: null, reader: null }));
const article = (id: string): Article => bareArticle({ id, language: "de", text: `Der Text von ${id}.` });
const end = (origin: Origin) =>
  ({ what: "end", origin, mark: `mark of ${origin.shown}`, visits: [] }) as const;
const failure = { place: "a.jsonl:2", message: "is cut off", code: "not-json" } as const;

function begin(failing: ReadonlyMap<string, Set<string>> = new Map()) {
  const tally = emptyTally();
  return { tally, batch: new Batch(createScribe(store), tally, failing, true) };
}

test("nothing counts or is kept before it is written", async () => {
  const { tally, batch } = begin();
  const origin = fileOrigin("a.jsonl");
  batch.add(parcel("1"), "a.jsonl:1", origin);
  batch.addSame();
  batch.fail(failure, fileOrigin("b.jsonl"));
  batch.end(end(origin));
  expect(tally).toEqual(emptyTally());
  expect(store.counts()).toMatchObject({ articles: 0, failures: 0 });
  expect(store.isDone("mark of a.jsonl")).toBe(false);

  await batch.write();
  expect(await batch.settle()).toMatchObject([{ outcome: "new", id: "1", place: "a.jsonl:1", reader: null }]);
  expect(tally).toMatchObject({ added: 1, unread: 1, same: 1, failed: 1 });
  expect(store.counts()).toMatchObject({ articles: 1, failures: 1 });
  expect(store.isDone("mark of a.jsonl")).toBe(true);
  // It is empty now, and writing it again changes nothing.
  await batch.write();
  expect(await batch.settle()).toEqual([]);
  expect(tally.added).toBe(1);
});

test("an origin in which something failed is not marked; the list that leads to it is", async () => {
  const { batch } = begin();
  const feed = addressOrigin("https://example.com/feed", null);
  const good = addressOrigin("https://example.com/good", feed);
  const bad = addressOrigin("https://example.com/bad", feed);
  batch.end(end(good));
  batch.fail({ place: bad.shown, message: "404", code: "status" }, bad);
  batch.end(end(bad));
  batch.end(end(feed));
  await batch.write();
  await batch.settle();
  expect([good, bad, feed].map(({ shown }) => store.isDone(`mark of ${shown}`))).toEqual([true, false, true]);
});

test("places that failed before are forgiven when their origin ends, unless they fail again", async () => {
  const origin = fileOrigin("a.jsonl");
  const places = [1, 2, 3].map((row) => `${origin.input}:${row}`);
  for (const place of places)
    store.fail({ place, input: origin.input, code: "not-json", message: "is cut off" });
  const { batch } = begin(new Map([[origin.input, new Set(places)]]));
  batch.fail(failure, origin);
  await batch.write();
  await batch.settle();
  // The run may still be stopped before the others had their turn.
  expect(store.failures()).toHaveLength(3);
  batch.end(end(origin));
  await batch.write();
  await batch.settle();
  expect(store.failures()).toMatchObject([{ place: `${origin.input}:2`, tries: 2 }]);
});

test("an address with a password in it is kept nowhere", async () => {
  const { tally, batch } = begin();
  const origin = addressOrigin("https://ann:secret@example.com/", null);
  batch.fail({ place: "https://example.com/", message: "has a password", code: "address" }, origin);
  batch.end(end(origin));
  await batch.write();
  await batch.settle();
  expect(tally.failed).toBe(1);
  expect(store.failures()).toEqual([]);
});
