import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as after } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { openStore, type Store } from "../../src/store/index.js";
import { generate } from "./generated.mjs";

/** The store as it is built: what is killed is a process of its own. */
const library = fileURLToPath(new URL("../../dist/src/store/index.js", import.meta.url));
const child = fileURLToPath(new URL("adding-child.mjs", import.meta.url));

/** How often a process is killed; HEARSAY_KILLS=100 for the long run. */
const kills = Number(process.env.HEARSAY_KILLS ?? 5);
/** Articles that one process adds in one transaction. */
const batch = 5;

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "hearsay-crash-"));
});
afterAll(() => rmSync(folder, { recursive: true }));
beforeEach(({ skip }) => skip(!existsSync(library), "the crash tests need dist/, which npm test builds"));

interface Run {
  readonly process: ChildProcess;
  /** The batches that it has reported so far. */
  readonly reported: readonly number[];
  /** Settles when it has reported one, or ended. */
  readonly first: Promise<unknown>;
  /** Settles when its output has been read to the end. */
  readonly ended: Promise<{ readonly code: number | null; readonly said: string }>;
}

function start(file: string, name: string, from: number, articles: number): Run {
  const started = spawn(process.execPath, [child, library, file, name, String(from), String(articles)]);
  const reported: number[] = [];
  let said = "";
  started.stderr.on("data", (chunk: Buffer) => {
    said += chunk;
  });
  const lines = createInterface({ input: started.stdout });
  lines.on("line", (line) => reported.push(Number(line)));
  const ended = new Promise<{ code: number | null; said: string }>((resolve) => {
    started.on("close", (code) => resolve({ code, said }));
  });
  const first = Promise.race([ended, once(lines, "line")]);
  return { process: started, reported, first, ended };
}

/** The ids of what a run should have added, up to and without a batch. */
function expected(name: string, batches: number): readonly string[] {
  return Array.from({ length: batches * batch }, (_, i) => `${name}${i}`);
}

function idsIn(store: Store, name: string): readonly string[] {
  return store
    .list({ allVersions: true })
    .map(({ id }) => id)
    .filter((id) => id.startsWith(name))
    .toReversed();
}

test(`killed ${kills} times at any moment, nothing reported is lost, nothing is there twice`, async () => {
  const file = join(folder, "killed.db");
  let next = 0;
  for (let kill = 0; kill < kills; kill++) {
    const run = start(file, "a", next, 1_000_000);
    // Sometimes it is killed while it starts and opens the store, most times at some moment of adding.
    if (kill % 5 === 4) await after(Math.random() * 500);
    else {
      await run.first;
      await after(Math.random() * 100);
    }
    run.process.kill("SIGKILL");
    // It was killed, and had not ended before by itself.
    expect(await run.ended).toEqual({ code: null, said: "" });
    const last = run.reported.at(-1) ?? next - 1;

    const store = openStore(file);
    const there = idsIn(store, "a");
    // One batch may be in that it had no time to report; and then it is whole, and so is its mark.
    const batches = there.length / batch;
    expect([last + 1, last + 2]).toContain(batches);
    expect(there).toEqual(expected("a", batches));
    expect(store.isDone(`a ${batches - 1}`)).toBe(batches > 0);
    expect(store.isDone(`a ${batches}`)).toBe(false);
    expect(store.check().faults).toEqual([]);
    store.close();
    next = batches;
  }
  expect(next).toBeGreaterThan(kills);
  const store = openStore(file, { readOnly: true });
  const [latest] = store.list({ limit: 1 });
  const { record } = generate("a", next * batch - 1);
  expect(store.kept(latest.key)?.record).toEqual(record);
  store.close();
}, 600_000);

test("two processes that add to one store at once both succeed, from making it on", async () => {
  const file = join(folder, "two.db");
  const runs = ["a", "b"].map((name) => start(file, name, 0, 200));
  const ends = await Promise.all(runs.map(({ ended }) => ended));
  expect(ends).toEqual([
    { code: 0, said: "" },
    { code: 0, said: "" },
  ]);
  const store = openStore(file);
  for (const name of ["a", "b"]) expect(idsIn(store, name)).toEqual(expected(name, 40));
  expect(store.check().faults).toEqual([]);
  store.close();
});

test("two processes that add the same articles add each once", async () => {
  const file = join(folder, "same.db");
  const runs = [0, 1].map(() => start(file, "a", 0, 200));
  const ends = await Promise.all(runs.map(({ ended }) => ended));
  expect(ends.map(({ code }) => code)).toEqual([0, 0]);
  const store = openStore(file);
  expect(idsIn(store, "a")).toEqual(expected("a", 40));
  expect(store.check().faults).toEqual([]);
  store.close();
});
