import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openStore, type Store } from "../../src/store/index.js";
import { begin, type Ended, ended, hearsay, skipUnlessBuilt } from "./hearsay.js";

beforeEach(skipUnlessBuilt);

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "hearsay-reread-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const db = (): string => join(folder, "hearsay.db");
const run = (...args: readonly string[]): Promise<Ended> =>
  hearsay([args[0], "--store", db(), ...args.slice(1)], { cwd: folder });

/** Looks into the test's store, or does something to it. */
function inStore<T>(work: (store: Store) => T): T {
  const store = openStore(db());
  try {
    return work(store);
  } finally {
    store.close();
  }
}

const said = (who: string): string =>
  `“The bridge is safe,” ${who} said on Monday. The mayor said that it would open in the spring.`;

/** A store of so many articles, as if each had been read long ago by a reader that found nothing. */
async function readByAnother(count: number, reader = "older"): Promise<void> {
  const rows = Array.from({ length: count }, (_, i) =>
    JSON.stringify({ id: `r${i}`, outlet: i % 2 ? "Gazette" : "Herald", text: said(`Ann Smith ${i}`) }),
  );
  writeFileSync(join(folder, "news.jsonl"), rows.join("\n"));
  expect(await run("add", "news.jsonl")).toMatchObject({ code: 0 });
  inStore((store) =>
    store.together(() => {
      for (const { key } of store.list())
        store.setRecord(key, { ...store.kept(key)!.record!, sources: [], statements: [] }, reader);
    }),
  );
}

const readers = (): readonly (string | null)[] =>
  inStore((store) => [...new Set(store.list({ allVersions: true }).map(({ reader }) => reader))]);

test("brings everything up to date with the reader, and links it anew", async () => {
  await readByAnother(3);
  expect(await run("link", "--json")).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('"linked": 3'),
  });

  const { code, stdout, stderr } = await run("reread");
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(stdout).toMatch(/^ {2}3 read again · 0 unread · 0 failed\n {2}stories are put together anew/);
  expect(readers()).toEqual(["linear"]);
  inStore((store) => {
    expect(store.search({ words: "bridge" }).total).toBeGreaterThanOrEqual(3);
    expect(store.check().faults).toEqual([]);
  });
  expect(await run("link", "--json")).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('"linked": 3'),
  });
  // All three say that it would open in the spring.
  const claims = JSON.parse((await run("claims", "--json")).stdout) as { readonly claims?: unknown[] };
  expect(JSON.stringify(claims)).toContain("spring");

  expect((await run("reread")).stdout).toBe("  0 read again · 0 unread · 0 failed\n");
});

test("what the same reader read is left, unless it is asked for", async () => {
  await readByAnother(2, "linear");
  expect((await run("reread")).stdout).toContain("0 read again");
  expect((await run("reread", "--before", "2024-03-15")).stdout).toContain("0 read again");
  expect((await run("reread", "--before", "2100-01-01T00:00:00Z")).stdout).toContain("2 read again");
  expect(JSON.parse((await run("reread", "--all", "--json")).stdout)).toEqual({
    reader: "linear",
    reread: 2,
    failed: 0,
    unread: 0,
    left: 0,
  });
});

test("a language that no reader knows stays unread", async () => {
  const german =
    "Der Minister sagte am Montag, die Brücke sei sicher und werde im Frühling eröffnet. „Wir haben lange gewartet“, sagte er vor der Presse.";
  writeFileSync(join(folder, "de.txt"), german);
  await run("add", "de.txt");
  expect((await run("reread", "--all")).stdout).toBe("  0 read again · 1 unread · 0 failed\n");
  expect(readers()).toEqual([null]);
});

test("is stopped, and goes on where it was", async () => {
  await readByAnother(1500);
  const child = begin(["reread", "--store", db(), "--jobs", "1"], { cwd: folder });
  const over = ended(child);
  const reread = (): number =>
    inStore((store) => store.list({ limit: 1500 }).filter(({ reader }) => reader === "linear").length);
  await expect.poll(reread, { timeout: 20_000, interval: 20 }).toBeGreaterThan(0);
  child.kill("SIGINT");
  const stopped = await over;
  expect(stopped.code).toBe(130);
  expect(stopped.stderr).toMatch(/stopping; .*\n.*stopped; the same command goes on from here\n$/);
  const [, first] = /(\S+) read again/.exec(stopped.stdout)!;
  const done = Number(first.replace(",", ""));
  expect(done).toBe(reread());
  expect(done).toBeLessThan(1500);

  const { code, stdout } = await run("reread");
  expect(code).toBe(0);
  expect(stdout).toContain(`${(1500 - done).toLocaleString("en-US")} read again`);
  expect(readers()).toEqual(["linear"]);
  inStore((store) => expect(store.check().faults).toEqual([]));
}, 60_000);

const spoken = (): number => inStore((store) => store.counts().statements);

test("--all, stopped, says what goes on from there", async () => {
  await readByAnother(1500, "linear");
  const child = begin(["reread", "--store", db(), "--jobs", "1", "--all"], { cwd: folder });
  const over = ended(child);
  await expect.poll(spoken, { timeout: 20_000, interval: 20 }).toBeGreaterThan(0);
  child.kill("SIGTERM");
  const { code, stdout, stderr } = await over;
  expect(code).toBe(143);
  const done = Number(/(\S+) read again/.exec(stdout)![1].replace(",", ""));
  const [, moment] = /stopped; hearsay reread --before (\S+) goes on from here\n$/.exec(stderr)!;
  expect((await run("reread", "--before", moment)).stdout).toContain(
    `${(1500 - done).toLocaleString("en-US")} read again`,
  );
}, 60_000);

test("the better reader's findings stay where it cannot run and nobody chose", async () => {
  await readByAnother(1, "neural");
  await readByAnother(2, "neural");
  // As if onnxruntime-node were not installed.
  const hooks = encodeURIComponent(
    'export async function resolve(name, context, next) { if (name === "onnxruntime-node") throw Object.assign(new Error("no"), { code: "ERR_MODULE_NOT_FOUND" }); return next(name, context); }',
  );
  const imports = `import{register}from'node:module';register('data:text/javascript,${encodeURIComponent(hooks)}')`;
  const without = (reader: string): Promise<Ended> =>
    hearsay(["reread", "--store", db(), "--reader", reader], { cwd: folder, imports });
  expect((await without("auto")).stdout).toBe(
    "  0 read again · 0 unread · 0 failed\n  2 articles that the neural reader read stay as they are, for it cannot run here\n",
  );
  expect(readers()).toEqual(["neural"]);
  expect(await without("neural")).toMatchObject({
    code: 1,
    stdout: "",
    stderr: expect.stringMatching(/^hearsay: [^\n]*onnxruntime-node[^\n]*\n$/),
  });
  expect((await without("linear")).stdout).toContain("2 read again");
});

test("a store that is not there is not made", async () => {
  expect(await run("reread")).toMatchObject({ code: 1, stdout: "" });
  expect(await run("reread")).toMatchObject({ code: 1 });
  expect(await run("reread", "--before", "soon")).toMatchObject({ code: 2 });
  expect(await run("reread", "--before", "2024-03-15", "--all")).toMatchObject({ code: 2 });
});
