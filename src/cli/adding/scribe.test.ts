import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { bareArticle } from "../../../test/bare.js";
import type { Article } from "../../record/index.js";
import { openStore, type Store } from "../../store/index.js";
import { type Keeping, prepare, sealed } from "../../store/keeping.js";
import type { createScribe as create } from "./scribe.js";

// The thread runs what is built.
const built = new URL("../../../dist/src/cli/adding/scribe.js", import.meta.url);

let folder = "";
let store: Store;
let createScribe: typeof create;
beforeEach(async ({ skip }) => {
  skip(!existsSync(fileURLToPath(built)), "the thread that writes needs dist/, which npm test builds");
  ({ createScribe } = (await import(built.href)) as { createScribe: typeof create });
  folder = mkdtempSync(join(tmpdir(), "hearsay-"));
  store = openStore(join(folder, "hearsay.db"));
});
afterEach(() => {
  if (!folder) return;
  store.close();
  rmSync(folder, { recursive: true });
});

const article = (number: number): Article =>
  bareArticle({ id: `a${number}`, language: "de", text: `Der Text Nummer ${number}.` });
const keeping = (...numbers: readonly number[]): Keeping => ({
  parcels: numbers.map((number) => ({
    bytes: sealed(prepare({ article: article(number), record: null, reader: null })),
    origin: `rows.jsonl:${number}`,
  })),
  chores: numbers.map((number) => ({ what: "done", origin: `row ${number}` })),
});

test("few are written here and many in a thread, in the order in which they came", async () => {
  const scribe = createScribe(store, 3);
  const written = [keeping(1, 2), keeping(3, 4), keeping(4, 5), keeping(6)].map((one) => scribe.write(one));
  const outcomes = (await Promise.all(written)).map((one) =>
    one.map(({ outcome, id }) => `${outcome} ${id}`),
  );
  expect(outcomes).toEqual([["new a1", "new a2"], ["new a3", "new a4"], ["same a4", "new a5"], ["new a6"]]);
  await scribe.end();
  expect(store.list().map(({ id, origin }) => `${id} ${origin}`)).toEqual(
    [6, 5, 4, 3, 2, 1].map((number) => `a${number} rows.jsonl:${number}`),
  );
  expect(store.isDone("row 6")).toBe(true);
  expect(store.check().faults).toEqual([]);
});

test("what cannot be written is told by whoever wrote it, and nothing of it is there", async () => {
  const scribe = createScribe(store, 0);
  await scribe.write(keeping(1));
  const visit = { url: "https://e.com/", etag: null, modified: null, at: "no moment" as unknown as number };
  const broken: Keeping = { ...keeping(2), chores: [{ what: "visited", visit }] };
  await expect(scribe.write(broken)).rejects.toThrow(/visited\.at|no moment|NOT NULL|constraint|datatype/i);
  await scribe.write(keeping(3));
  await scribe.end();
  expect(store.list().map(({ id }) => id)).toEqual(["a3", "a1"]);
});

test("a store that is gone is an error of ours", async () => {
  const scribe = createScribe({ ...store, file: join(folder, "none.db") }, 0);
  await expect(scribe.write(keeping(1))).rejects.toMatchObject({ code: "store" });
  await scribe.end();
});
