import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { skipUnlessBuilt } from "../cli/hearsay.js";
import { inventedRecord, type Made } from "./invented.js";

let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "hearsay-threads-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const people = ["Ann Lee", "Bob Cole", "Ida Falk", "two officials"];
const places = ["Karsa", "Tolmin", "Orrin", "Pell", "Sarn", "Vaud", "Ister"];
const prose =
  "Snow fell over the valley during the night and the ferries stayed in harbour until noon, while the plough of the district cleared the road along the river as far as the old mill and the bakery.";

/**
 * Articles that tell of a dozen things in turns, some in the same words, one in four with another's prose. One thing is told so often
 * in words of the articles' own that what it holds together is shared out among threads.
 */
const articles = Array.from(
  { length: 150 },
  (_, i): Made => ({
    id: `article${i}`,
    outlet: `Outlet ${i % 9}`,
    published: i % 11 === 0 ? null : `2024-03-${String(1 + (i % 5)).padStart(2, "0")}`,
    lines: [
      ...[0, 1].map((n) => ({
        who: people[(i + n) % people.length],
        what: `the bridge of ${places[(i + 3 * n) % places.length]} would ${i % 6 === 5 ? "not " : ""}be closed to lorries before ${i % 4 > 1 ? "the winter" : "winter"} of ${places[i % 3]}`,
      })),
      ...[0, 1].map((n) => ({
        who: people[(i + n) % people.length],
        what: `the ferry of ${places[i % 7]} had carried ${120 + 2 * i + n} passengers without lifeboats on the night of the storm`,
      })),
    ],
    prose: i % 4 === 0 ? `${places[i % 7]}. ${prose}` : "",
  }),
);

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1);

/** Links in a store of its own, in so many goes, and gives all that is told then. */
async function linked(name: string, threads: number, goes: number) {
  // Threads run what is built.
  const { openStore } = await import("../../dist/src/store/index.js");
  const { readClaimModel } = await import("../../dist/src/story/index.js");
  const model = readClaimModel(
    gunzipSync(readFileSync(new URL("../../models/claims-en.bin", import.meta.url))),
  );
  const store = openStore(join(folder, name), { now: () => Date.UTC(2024, 5, 1) });
  const stories = store.stories(model);
  try {
    for (let go = 0; go < goes; go++) {
      store.addAll(
        articles
          .filter((_, i) => i % goes === go)
          .map(inventedRecord)
          .map((record) => {
            const { schema: _, sources: __, statements: ___, ...article } = record;
            return { article, record, reader: "linear", origin: "test" };
          }),
      );
      for (const _ of stories.link({ threads }));
    }
    const versions = articles.map(({ id }) => stories.version(id)!);
    return {
      fresh: stories.isFresh,
      claims: stories.claims().toSorted(byId),
      stories: versions.map((version) => stories.storyOf(version)),
      copies: versions.map((version) =>
        stories.copies(version).toSorted((x, y) => (`${x.a} ${x.b}` < `${y.a} ${y.b}` ? -1 : 1)),
      ),
    };
  } finally {
    store.close();
  }
}

test("threads link what one alone links", async (context) => {
  skipUnlessBuilt(context);
  const alone = await linked("alone.db", 0, 1);
  expect(alone.fresh).toBe(true);
  expect(alone.claims.length).toBeGreaterThan(5);
  expect(await linked("three.db", 3, 1)).toEqual(alone);
  expect(await linked("twice.db", 2, 2)).toEqual(alone);
});

test("a thread that ends unasked is not waited for", async (context) => {
  skipUnlessBuilt(context);
  const { startCrew } = await import("../../dist/src/store/story/crew.js");
  const { readClaimModel } = await import("../../dist/src/story/index.js");
  const model = readClaimModel(
    gunzipSync(readFileSync(new URL("../../models/claims-en.bin", import.meta.url))),
  );
  const crew = startCrew(1, join(folder, "absent.db"), model)!;
  const tasks = [1, 2, 3].map((version) => ({
    what: "keys" as const,
    versions: [{ version, name: "a" }],
  }));
  try {
    expect(() => [...crew.done(tasks, () => [])]).toThrow("a thread that links articles has ended");
  } finally {
    crew.end();
  }
});
