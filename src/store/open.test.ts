import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import Database from "better-sqlite3";
import { expect, test } from "vitest";
import { marked } from "../../test/cli/notation.js";
import { HearsayError } from "../record/index.js";
import { aStore, here, meddle, read } from "./fixtures.contract.js";
import { openStore } from "./open.js";
import type { StoreOptions } from "./store.js";

const lee = marked("<s:Lee> <c:said> <q:it is over>.");

/** The code with which a store is refused, and its message; its place must be the file. */
function refusal(file: string, options?: StoreOptions): string {
  try {
    openStore(file, options).close();
    return "none";
  } catch (error) {
    if (!(error instanceof HearsayError) || error.place !== file) throw error;
    return `${error.code}: ${error.message}`;
  }
}

test("a store is made with its folder, and opened again", () => {
  const file = here("a/b/news.db");
  const store = openStore(file);
  store.addAll([read(lee)]);
  store.close();
  const again = openStore(file, { create: false });
  expect(again.counts()).toMatchObject({ articles: 1, statements: 1 });
  expect(again.file).toBe(file);
  again.close();
});

test("what is no store is refused, and left as it was", () => {
  const text = here("notes.txt");
  writeFileSync(text, "It is over. ".repeat(1000));
  expect(refusal(text)).toMatch(
    /^store-foreign: is no store of Hearsay's \(not an SQLite database\); name another/,
  );
  expect(readFileSync(text, "utf8")).toBe("It is over. ".repeat(1000));

  const other = here("other.db");
  const raw = new Database(other);
  raw.exec("create table contacts (name text)");
  raw.close();
  expect(refusal(other)).toMatch(/^store-foreign: .*another program's database/);

  mkdirSync(here("folder"));
  expect(refusal(here("folder"))).toMatch(/^store: is a folder/);
  writeFileSync(here("file"), "");
  expect(refusal(here("file/in/it.db"))).toMatch(/^store: its folder cannot be made/);
});

test("asking makes no store", () => {
  expect(refusal(here("none.db"), { readOnly: true })).toMatch(
    /^store-missing: there is no store yet; hearsay add/,
  );
  expect(refusal(here("none.db"), { create: false })).toMatch(/^store-missing/);
  expect(existsSync(here("none.db"))).toBe(false);
  writeFileSync(here("empty.db"), "");
  expect(refusal(here("empty.db"), { readOnly: true })).toMatch(/^store-missing: is an empty file/);
  expect(statSync(here("empty.db")).size).toBe(0);
});

test("a store that a newer Hearsay made is not touched", () => {
  const store = aStore();
  meddle(store, "pragma user_version = 99");
  expect(refusal(store.file)).toMatch(
    /^store-newer: was made by a newer Hearsay \(its form is 99, and this one knows \d+\)/,
  );
});

test("a store that is opened for looking cannot be written to", () => {
  const store = aStore();
  store.addAll([read(lee)]);
  const looking = openStore(store.file, { readOnly: true });
  expect(looking.search({ words: "over" }).total).toBe(1);
  expect(() => looking.addAll([read({ ...lee, id: "b", outlet: "B" })])).toThrow(
    expect.objectContaining({ code: "store-read-only" }),
  );
  expect(looking.check().looked.join()).toContain("not the full-text indexes");
  looking.close();
});

test("what fits no more is refused in whole, and what was added stays", () => {
  const store = aStore("small.db", { largest: 300_000 });
  let added = 0;
  const fill = (): void => {
    for (let i = 0; i < 2000; i++) {
      const text = Array.from({ length: 200 }, (_, n) => (n * i * 7919 + i).toString(36)).join(" ");
      store.addAll([read({ ...lee, text: lee.text + text, id: `a${i}` })]);
      added += 1;
    }
  };
  expect(fill).toThrow(expect.objectContaining({ code: "store-full" }));
  expect(added).toBeGreaterThan(10);
  expect(store.counts().articles).toBe(added);
  expect(store.check().faults).toEqual([]);
  // With room again the same goes on.
  const roomy = openStore(store.file);
  roomy.addAll([read({ ...lee, id: "next", outlet: "Next" })]);
  expect(roomy.counts().articles).toBe(added + 1);
  roomy.close();
});

test("two at once: each waits for the other, and whoever waits too long is told", () => {
  const one = aStore();
  const other = openStore(one.file, { patience: 50 });
  one.addAll([read({ ...lee, outlet: "A" })]);
  other.addAll([read({ ...lee, outlet: "B" })]);
  expect(one.counts().articles).toBe(2);
  one.together(() => {
    one.addAll([read({ ...lee, outlet: "C" })]);
    expect(() => other.addAll([read({ ...lee, outlet: "D" })])).toThrow(
      expect.objectContaining({ code: "store-busy" }),
    );
    // Looking is possible all the while, at what was there before.
    expect(other.counts().articles).toBe(2);
  });
  other.addAll([read({ ...lee, outlet: "D" })]);
  expect(other.counts().articles).toBe(4);
  other.close();
});

test("a backup is a store, made while others write, and never half there", async () => {
  const store = aStore();
  store.addAll([read(lee)]);
  const file = here("copy.db");
  await store.backup(file);
  store.addAll([read({ ...lee, outlet: "Later" })]);
  const copy = openStore(file, { readOnly: true });
  expect(copy.counts().articles).toBe(1);
  expect(copy.search({ words: "over" }).total).toBe(1);
  copy.close();
  await expect(store.backup(file)).rejects.toThrow(/is there already/);
  await expect(store.backup(here("no/such/copy.db"))).rejects.toThrow(/its folder is not there/);
  expect(existsSync(`${here("no/such/copy.db")}.part`)).toBe(false);
});
