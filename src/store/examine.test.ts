import { readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { aSource, sourced } from "../../test/cli/notation.js";
import { aStore, meddle, read, unread } from "./fixtures.contract.js";
import { openStore } from "./open.js";
import type { Store } from "./store.js";

const said = sourced(
  "<s:Lee> <c:said> <q:it is over>. <s2:She> <c2:added> <q2:at last>.",
  [aSource("s1", "Ann Lee")],
  {
    speaker: "s1",
  },
);

function filled(): Store {
  const store = aStore();
  store.addAll([
    read({ ...said, id: "one", url: "https://e.com/a" }),
    read({ ...said, id: "two", url: "https://e.com/a", text: `${said.text} No.` }),
    unread("Es ist vorbei.", { id: "three" }),
  ]);
  return store;
}

test("a sound store is found sound, and what was looked at is told", () => {
  const { looked, faults } = filled().check();
  expect(faults).toEqual([]);
  expect(looked).toEqual([
    "the file's structure, as SQLite checks it",
    "references between tables",
    "2 articles in 3 versions: each unpacks, and its spans lie in its text",
    "0 articles that are linked with others, and 2 that are still to be",
    "2 statements and their sources, row by row against the records",
    "the full-text indexes, word by word against the articles",
  ]);
});

test.each<[string, string, RegExp]>([
  [
    "a text that is damaged",
    "update body set packed = x'0102030405' where version = 2",
    /version 2 \(two\) does not unpack/,
  ],
  ["a text that is gone", "delete from body where version = 1", /version 1 \(one\) has lost its text/],
  [
    "a text of another article",
    "update body set packed = (select packed from body where version = 3) where version = 1",
    /is not what its row says/,
  ],
  ["a wrong hash", "update version set hash = x'00' where key = 1", /is not what its row says/],
  ["a wrong count", "update version set statements = 9 where key = 2", /is not what its row says/],
  [
    "a gap between versions",
    "update version set number = 5 where key = 2",
    /versions of article #1 are not numbered in a row/,
  ],
  ["no latest version", "update version set latest = 0 where key = 2", /not numbered in a row/],
  [
    "an article that is gone",
    "pragma foreign_keys = off; delete from article where key = 1",
    /a row of "version" refers to one of "article" that is not there/,
  ],
])("%s cannot be mended, and is told with what to do", (_, damage, what) => {
  const store = filled();
  meddle(store, damage);
  const { faults } = store.check();
  expect(faults).toContainEqual({
    what: expect.stringMatching(what),
    remedy: expect.stringMatching(/backup/),
    mendable: false,
  });
});

test.each<[string, string, RegExp]>([
  [
    "a statement's row that is gone",
    "delete from statement where number = 0",
    /rows of its statements are out of step/,
  ],
  ["a statement's row that is wrong", "update statement set length = 1", /rows of its statements/],
  ["a source's row that is wrong", "update source set statements = 7", /rows of its sources/],
  ["a name that is wrong", "update voice set folded = 'x'", /rows of its sources/],
  ["a name too many", "insert into voice (folded, name) values ('x', 'X')", /1 names without a source/],
  [
    "words that are gone",
    "insert into spoken (spoken) values ('delete-all')",
    /index "spoken" is out of step/,
  ],
  ["words too many", "insert into spoken (rowid, content) values (99, 'never said')", /index "spoken"/],
  [
    "words of the unread that are gone",
    "insert into unread (unread) values ('delete-all')",
    /index "unread"/,
  ],
])("%s can be mended", (_, damage, what) => {
  const store = filled();
  const before = [...store.exported()];
  meddle(store, `pragma foreign_keys = off; ${damage}`);
  expect(store.check().faults).toContainEqual(
    expect.objectContaining({ what: expect.stringMatching(what), mendable: true }),
  );
  store.rebuild();
  expect(store.check().faults).toEqual([]);
  expect(store.search({ words: "last" }).total).toBe(1);
  expect(store.search({ words: "vorbei" }).unread).toHaveLength(1);
  expect([...store.exported()]).toEqual(before);
});

test("of many faults of a sort the first are told, and how many more there are", () => {
  const store = aStore();
  store.addAll(Array.from({ length: 9 }, (_, i) => read({ ...said, outlet: `Outlet ${i}` })));
  meddle(store, "update body set packed = x'00'");
  const { faults } = store.check();
  expect(faults.filter(({ what }) => /^version \d/.test(what))).toHaveLength(5);
  expect(faults.map(({ what }) => what)).toContain("4 more versions do not unpack");
});

test("pages of the file that are damaged are told, and the rest is looked at all the same", () => {
  const store = filled();
  store.addAll(Array.from({ length: 300 }, (_, i) => read({ ...said, outlet: `Outlet ${i}` })));
  store.close();
  const bytes = readFileSync(store.file);
  const body = bytes.indexOf(Buffer.from("Outlet 150"));
  writeFileSync(store.file, bytes.fill(0xee, Math.floor(body / 4096) * 4096, Math.ceil(body / 4096) * 4096));
  const again = openStore(store.file);
  const { faults, looked } = again.check();
  again.close();
  expect(faults.map(({ what }) => what).join("\n")).toMatch(/SQLite finds the file damaged/);
  expect(faults.every(({ remedy }) => remedy !== "")).toBe(true);
  expect(looked.length).toBeGreaterThan(1);
});
