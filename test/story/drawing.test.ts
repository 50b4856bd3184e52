import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openStore } from "../../src/store/index.js";
import { Sqlite } from "../../src/store/sqlite.js";
import { drawClaims, finishClaims, sketchClaims } from "../../src/store/story/drawing.js";
import { Workbench } from "../../src/store/story/workbench.js";
import { bundledClaimModel, inventedRecord } from "./invented.js";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "hearsay-drawing-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const people = ["Ann Lee", "Bob Cole", "Ida Falk", "two officials"];
const fates = ["had carried twice as many passengers as it may", "had left the harbour without lifeboats"];

/** Some say so, some in the same words, and the last two deny it. */
const records = Array.from({ length: 14 }, (_, i) =>
  inventedRecord({
    id: `article${i}`,
    outlet: `Outlet ${i % 5}`,
    published: `2024-03-${String(1 + (i % 6)).padStart(2, "0")}`,
    lines: fates.map((fate, n) => ({
      who: people[(i + n) % people.length],
      what: `the ferry of Karsa ${i > 11 ? fate.replace("had", "had not") : fate}${i % 3 === 0 ? " that night" : ""}`,
    })),
    prose: "",
  }),
);

test("a component drawn in two halves, the second a claim at a time, is as drawn at one go", () => {
  const file = join(folder, "halves.db");
  const store = openStore(file);
  const again = new Database(file, { readonly: true });
  try {
    const model = bundledClaimModel();
    store.addAll(
      records.map((record) => {
        const { schema: _, sources: __, statements: ___, ...article } = record;
        return { article, record, reader: "linear", origin: "test" };
      }),
    );
    for (const _ of store.stories(model).link());
    const bench = new Workbench(new Sqlite(file, again), model);
    const ids = bench.db.column<number>("select key from node where net = 2 order by key").all();
    const components = new Map(ids.map((id) => bench.claims.component(id)).map((nodes) => [nodes[0], nodes]));
    let [claims, disputes] = [0, 0];
    for (const nodes of components.values()) {
      const whole = drawClaims(nodes, bench);
      const { utterances, sketches } = sketchClaims(nodes, bench);
      // What goes from one thread to another is copied on its way.
      const halves = sketches.flatMap((one) => finishClaims(structuredClone([one]), bench));
      expect({ utterances, claims: halves }).toEqual(whole);
      claims += halves.length;
      disputes += sketches.reduce((sum, { disputes: { length } }) => sum + length, 0);
    }
    expect(claims).toBeGreaterThan(2);
    expect(disputes).toBeGreaterThan(0);
  } finally {
    again.close();
    store.close();
  }
});
