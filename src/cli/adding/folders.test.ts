import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { bytesAt, filesAt } from "./folders.js";

let root = "";
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "hearsay-"));
  await mkdir(join(root, "b", "empty"), { recursive: true });
  await mkdir(join(root, ".git"));
  for (const name of ["a.txt", "c.txt", "b/2.txt", "b/10.txt", ".hidden", ".git/config"])
    await writeFile(join(root, name), "12345");
  await symlink(root, join(root, "b", "round"));
  await symlink(join(root, "nowhere"), join(root, "b", "lost"));
});
afterEach(() => rm(root, { recursive: true }));

async function found(name: string): Promise<string[]> {
  const lines: string[] = [];
  for await (const one of filesAt(name)) {
    const told = one.what === "problem" ? one.error.code : one.what === "left-out" ? one.why : one.stats.size;
    lines.push(`${one.name.slice(root.length)} ${told}`);
  }
  return lines;
}

test("a folder's files come sorted, with those of folders in it, and links are left out", async () => {
  expect(await found(root)).toEqual([
    "/a.txt 5",
    "/b/10.txt 5",
    "/b/2.txt 5",
    "/b/lost link",
    "/b/round link",
    "/c.txt 5",
  ]);
});

test("what is named itself is taken, whatever it is", async () => {
  expect(await found(join(root, "a.txt"))).toEqual(["/a.txt 5"]);
  expect(await found(join(root, ".hidden"))).toEqual(["/.hidden 5"]);
  expect(await found(join(root, ".git"))).toEqual(["/.git/config 5"]);
  expect(await found(join(root, "b", "round", "b"))).toHaveLength(4);
});

test.each([
  ["nothing there", "no.txt", "ENOENT"],
  ["a file taken for a folder", "a.txt/x", "ENOTDIR"],
  ["a link to nothing", "b/lost", "ENOENT"],
])("%s is a problem", async (_, name, code) => {
  expect(await found(join(root, name))).toEqual([`/${name} ${code}`]);
});

test("all bytes are counted, of files alone", async () => {
  const { signal } = new AbortController();
  expect(await bytesAt([root, join(root, "a.txt"), join(root, "no.txt")], signal)).toBe(25);
  expect(await bytesAt([root], AbortSignal.abort())).toBeNull();
});
