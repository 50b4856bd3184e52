import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { ArticleRecord } from "../../src/record/index.js";
import { type Entry, openStore, type Store, type StoryStore } from "../../src/store/index.js";
import { type Claim, type ClaimModel, linkArticles } from "../../src/story/index.js";
import { bundledClaimModel, inventedRecord, type Line } from "./invented.js";

let model: ClaimModel;
let folder = "";
let files = 0;

beforeAll(() => {
  model = bundledClaimModel();
  folder = mkdtempSync(join(tmpdir(), "hearsay-engine-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

function aStore(): Store {
  files += 1;
  return openStore(join(folder, `${files}.db`), { now: () => Date.UTC(2024, 5, 1) });
}

function entry(record: ArticleRecord): Entry {
  const { schema: _, sources: __, statements: ___, ...article } = record;
  return { article, record, reader: "linear", origin: "test" };
}

const people = ["Ann Lee", "Bob Cole", "Ida Falk", "two officials", "an engineer"];
const things = [
  "the Karsa bridge would be closed to lorries before the winter",
  "the Karsa bridge would be closed to all lorries before winter",
  "the Karsa bridge would not be closed to lorries before the winter",
  "the ministry had skipped inspections of the reservoir for four years",
  "inspections of the reservoir were skipped by the ministry for four years",
  "repairs to the eastern gate would cost 40 million crowns",
  "repairs to the eastern gate would cost 60 million crowns",
  "the harvest of barley in the lowlands was the worst since records began",
];
const proses = [
  "Snow fell over the valley of Karsa during the night and the ferries stayed in harbour until noon, while the plough of the district cleared the road along the river as far as the old mill.",
  "Snow fell over the valley of Karsa during the night and the ferries stayed in harbour until noon. The plough of the district will clear the road tomorrow.",
  "The council of Tolmin met for the third time this month behind the closed doors of its summer house and went home late.",
  "",
];
const outlets = ["Karsa Post", "The Karsa Post", "Tolmin Herald", null];
const days = ["2024-03-01", "2024-03-01T08:00:00Z", "2024-03-02", "2024-13-45", "2031-01-01", null];

const line: fc.Arbitrary<Line> = fc.record({
  who: fc.constantFrom(...people),
  what: fc.constantFrom(...things),
});
const articles = fc
  .array(
    fc.record({
      outlet: fc.constantFrom(...outlets),
      published: fc.constantFrom(...days),
      lines: fc.array(line, { maxLength: 4 }),
      prose: fc.constantFrom(...proses),
    }),
    { minLength: 1, maxLength: 9 },
  )
  .map((list) =>
    list
      .map((made, i) => inventedRecord({ id: `article${i}`, ...made }))
      .filter(({ text }) => text !== "")
      // What the store would not believe is not believed here, either.
      .map((record) => ({
        ...record,
        published: /^20(?:31|24-13)/.test(record.published ?? "") ? null : record.published,
      })),
  );

const byId = (a: Claim, b: Claim): number => (a.id < b.id ? -1 : 1);

/** What a store tells, in an order of its own. */
function told(stories: StoryStore, records: readonly ArticleRecord[]) {
  const versions = records.map(({ id }) => stories.version(id)!);
  return {
    claims: [...stories.claims()].toSorted(byId),
    copies: stories
      .copiesAmong(versions)
      .map((copy) => JSON.stringify(copy))
      .toSorted(),
    stories: stories
      .list({ least: 1 })
      .map(({ id }) =>
        stories
          .story(id)
          .versions.map((version) => version.id)
          .toSorted()
          .join(" "),
      )
      .toSorted(),
  };
}

function expected(records: readonly ArticleRecord[]) {
  const linked = linkArticles(records, model);
  return {
    claims: [...linked.claims].toSorted(byId),
    copies: linked.copies.map((copy) => JSON.stringify(copy)).toSorted(),
    stories: linked.stories.map((story) => story.articles.toSorted().join(" ")).toSorted(),
  };
}

/** In whatever steps articles come, go and come back. */
const steps = fc.array(
  fc.record({ add: fc.array(fc.nat(8), { maxLength: 5 }), remove: fc.array(fc.nat(8), { maxLength: 3 }) }),
  { maxLength: 4 },
);

test("what is linked does not depend on the order in which articles came, left and came back", () => {
  fc.assert(
    fc.property(articles, steps, (records, changes) => {
      const store = aStore();
      try {
        const stories = store.stories(model);
        const there = new Set<number>();
        for (const { add, remove } of changes) {
          for (const place of remove) if (there.delete(place)) store.remove(records[place].id);
          for (const place of add) {
            if (place >= records.length || there.has(place)) continue;
            store.addAll([entry(records[place])]);
            there.add(place);
          }
          for (const _ of stories.link());
          const now = records.filter((_, place) => there.has(place));
          expect(told(stories, now)).toEqual(expected(now));
        }
        store.addAll(records.filter((_, place) => !there.has(place)).map(entry));
        for (const _ of stories.link());
        expect(told(stories, records)).toEqual(expected(records));
        expect(store.check().faults).toEqual([]);
      } finally {
        store.close();
      }
    }),
    { numRuns: 25 },
  );
}, 120_000);

test("the order in which records are given makes no difference in memory", () => {
  fc.assert(
    fc.property(articles, fc.infiniteStream(fc.nat(1000)), (records, random) => {
      const shuffled = records
        .map((record) => ({ record, at: random.next().value }))
        .toSorted((a, b) => a.at - b.at)
        .map(({ record }) => record);
      expect(linkArticles(shuffled, model)).toEqual(linkArticles(records, model));
    }),
    { numRuns: 40 },
  );
}, 60_000);

test("linking goes on where it was broken off, and doctor can have it all done anew", () => {
  const records = Array.from({ length: 240 }, (_, i) =>
    inventedRecord({
      id: `a${i}`,
      outlet: `Outlet ${i % 30}`,
      published: `2024-03-${String(1 + (i % 28)).padStart(2, "0")}`,
      lines: [{ who: people[i % 5], what: `${things[i % 8]} in district ${i % 50}` }],
      prose: `${proses[i % 3]} It was day ${i} of the count.`,
    }),
  );
  const store = aStore();
  try {
    store.addAll(records.map(entry));
    const first = store.stories(model);
    expect(first.stale).toBe(240);
    for (const { done } of first.link()) if (done > 0) break;
    const half = first.stale;
    expect(half).toBeLessThan(240);
    expect(half).toBeGreaterThan(0);
    const second = store.stories(model);
    for (const _ of second.link());
    expect(second.isFresh).toBe(true);
    const before = told(second, records);
    expect(before).toEqual(expected(records));
    store.rebuild();
    expect(store.stories(model).stale).toBe(240);
    const third = store.stories(model);
    for (const _ of third.link());
    expect(told(third, records)).toEqual(before);
  } finally {
    store.close();
  }
}, 120_000);
