import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { bundledClaimModel, inventedRecord } from "../../../test/story/invented.js";
import { openStore, type Store } from "../index.js";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "hearsay-carried-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const model = bundledClaimModel();

function storeOf(name: string): Store {
  return openStore(join(folder, name), { now: () => 1_700_000_000_000 });
}

/** Names of the stories made by hand, each with how many articles it has. */
function madeIn(store: Store): string[] {
  const stories = store.stories(model);
  for (const _ of stories.link());
  return stories
    .list({ least: 1 })
    .filter(({ made }) => made)
    .map(({ title, articles }) => `${title} ${articles}`)
    .toSorted();
}

it("stories made by hand come along, and only once", () => {
  const store = storeOf("a.db");
  for (const id of ["a", "b", "c", "d"]) {
    const record = inventedRecord({
      id,
      outlet: "Karsa Post",
      published: "2024-03-01",
      lines: [{ who: "Ann Lee", what: `the harvest of ${id}rley was the worst since records began` }],
      prose: `Prose of ${id}.`,
    });
    const { schema: _, sources: __, statements: ___, ...article } = record;
    store.addAll([{ article, record, reader: "linear", origin: id }]);
  }
  const stories = store.stories(model);
  for (const _ of stories.link());
  const keyOf = (id: string): number => stories.version(id)!;
  // The fourth article is like these, and follows.
  stories.make("Harvest", [keyOf("a"), keyOf("b")], true);
  stories.make(null, [keyOf("c")], false);
  const lines = [...store.exported()];
  const other = storeOf("b.db");
  other.imported(lines);
  expect(madeIn(other)).toEqual(madeIn(store));
  expect(madeIn(other)).toContain("Harvest 3");
  expect([...other.exported()]).toEqual(lines);
  other.imported(lines);
  expect([...other.exported()]).toEqual(lines);
  store.close();
  other.close();
});

it("a story of nobody's articles is left out, and what is none is refused", () => {
  const store = storeOf("c.db");
  const head = [...store.exported()];
  store.imported([...head, JSON.stringify({ story: { name: "x", follows: true, at: 1, articles: ["ff"] } })]);
  expect([...store.exported()]).toEqual(head);
  for (const story of [
    { name: 1, follows: true, at: 1, articles: [] },
    { name: "x", follows: true, at: 1 },
  ])
    expect(() => store.imported([...head, JSON.stringify({ story })])).toThrow(/is none that hearsay export/);
  store.close();
});
