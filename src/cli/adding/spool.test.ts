import { readdirSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createSpool } from "./spool.js";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "hearsay-"));
  vi.stubEnv("TMPDIR", folder);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

async function* pieces(count: number): AsyncGenerator<Uint8Array> {
  for (let i = 0; i < count; i++) yield new Uint8Array(2 ** 18).fill(i);
}

async function sum(bytes: AsyncIterable<Uint8Array>): Promise<number> {
  let total = 0;
  for await (const chunk of bytes) for (const byte of chunk) total += byte;
  return total;
}

const filesLeft = (): number => readdirSync(folder, { recursive: true }).length;

test.each([0, 1, 4, 5, 40])("%i pieces come back as they were, and leave nothing behind", async (count) => {
  const spool = createSpool();
  const bytes = await spool.take(pieces(count));
  // What is long lies in a file of a folder.
  expect(filesLeft()).toBe(count > 4 ? 2 : 0);
  expect(await sum(bytes)).toBe(2 ** 17 * count * Math.max(0, count - 1));
  expect(filesLeft()).toBe(count > 4 ? 1 : 0);
  await spool.end();
  expect(filesLeft()).toBe(0);
});

test("what was never read is removed at the end", async () => {
  const spool = createSpool();
  await spool.take(pieces(8));
  for await (const _ of await spool.take(pieces(8))) break;
  await spool.end();
  expect(filesLeft()).toBe(0);
});

async function* broken(): AsyncGenerator<Uint8Array> {
  yield* pieces(8);
  throw new Error("broken off");
}

test("what breaks off is told", async () => {
  const spool = createSpool();
  await expect(spool.take(broken())).rejects.toThrow("broken off");
  await spool.end();
});
