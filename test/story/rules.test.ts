import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { expect, test } from "vitest";
import { openStore, type StoryStore } from "../../src/store/index.js";
import { LINKING_RULES } from "../../src/store/story/rules.js";
import { linkArticles } from "../../src/story/index.js";
import { bundledClaimModel, inventedRecord } from "./invented.js";

const people = ["Ann Lee", "Bob Cole", "two officials", "a report"];
const things = [
  "the Karsa bridge would be closed to lorries before the winter",
  "the Karsa bridge would be closed to all lorries before winter",
  "the Karsa bridge would not be closed to lorries before the winter",
  "“we have skipped inspections of the reservoir for four years”",
  "inspections of the reservoir were skipped by the ministry for about four years",
  "repairs to the eastern gate would cost 40 million crowns",
  "repairs to the eastern gate would cost 60 million crowns, and the council may pay",
];
const records = Array.from({ length: 24 }, (_, i) =>
  inventedRecord({
    id: `article${i}`,
    outlet: `Outlet ${i % 7}`,
    published: `2024-03-0${1 + (i % 5)}`,
    lines: [0, 1, 2].map((n) => ({
      who: people[(i + n) % people.length],
      what: things[(i + 3 * n) % things.length],
    })),
    prose: i % 3 === 0 ? "Snow fell over the valley during the night and the ferries stayed in harbour." : "",
  }),
);

test("who changes how articles are linked, or the model of claims, says so", () => {
  const linked = JSON.stringify(linkArticles(records, bundledClaimModel()), (_, value: unknown) =>
    typeof value === "number" ? Math.round(value * 1000) / 1000 : value,
  );
  const model = readFileSync(new URL("../../models/claims-en.bin", import.meta.url));
  const now = createHash("sha256").update(linked).update(model).digest("hex").slice(0, 16);
  // Does this fail? Then stores that are linked already must be linked anew: raise LINKING_RULES, and put both down here.
  expect({ rules: LINKING_RULES, linked: now }).toEqual({ rules: 7, linked: "aed3eddd68769ad5" });
});

const link = (stories: StoryStore) => {
  for (const _ of stories.link());
};
const stateOf = ({ stale, isFresh }: StoryStore) => ({ stale, isFresh });
const told = (stories: StoryStore) => [stories.claims(), stories.list({ least: 1 })];

test("what was linked by other rules is linked anew", () => {
  const folder = mkdtempSync(join(tmpdir(), "hearsay-rules-"));
  const file = join(folder, "a.db");
  const open = () => {
    const store = openStore(file, { now: () => Date.UTC(2024, 5, 1) });
    const stories = store.stories(bundledClaimModel());
    return { store, stories };
  };
  try {
    const first = open();
    expect(stateOf(first.stories)).toEqual({ stale: 0, isFresh: true });
    first.store.addAll(
      records.map((record) => {
        const { schema: _, sources: __, statements: ___, ...article } = record;
        return { article, record, reader: "linear", origin: "test" };
      }),
    );
    link(first.stories);
    const before = told(first.stories);
    expect(before[0].length).toBeGreaterThan(2);
    expect(stateOf(first.stories)).toEqual({ stale: 0, isFresh: true });
    first.store.close();
    // As a store of before would be: its utterances are cut otherwise, and nothing says by which rules.
    const raw = new Database(file);
    raw.exec(
      "delete from linking; update utterance set place = place + 50; update claim set id = 'old ' || id",
    );
    raw.close();
    const second = open();
    expect(stateOf(second.stories)).toEqual({ stale: records.length, isFresh: false });
    link(second.stories);
    expect(told(second.stories)).toEqual(before);
    expect(stateOf(second.stories)).toEqual({ stale: 0, isFresh: true });
    second.store.close();
  } finally {
    rmSync(folder, { recursive: true });
  }
});
