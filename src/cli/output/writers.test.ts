import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Output } from "../tasks/task.js";
import type { Sink } from "./sink.js";
import { bratFolder, bratPrinter } from "./writers.js";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "hearsay-"));
});
afterEach(() => rm(folder, { recursive: true }));

const chunksOf = (...texts: readonly string[]) => texts.map((text) => new TextEncoder().encode(text));

function output(fields: Partial<Output>): Output {
  const chunks = chunksOf("T1\tCue 0", " 1\tx\n");
  return { id: "0123456789abcdef", place: "news/a.txt", row: false, chunks, article: "x", ...fields };
}

test.each([
  ["a file", { place: "news/bridge.opens.html" }, "bridge.opens"],
  ["a row", { row: true, id: "a-17", place: "news.jsonl:3" }, "a-17"],
  ["standard input", { place: "standard input" }, "standard_input"],
  ["a path for an id", { row: true, id: "../../etc/passwd" }, "_.._etc_passwd"],
  ["a hidden name", { row: true, id: ".profile" }, "profile"],
  ["an address", { row: true, id: "https://example.org/a?b=c" }, "https_example.org_a_b_c"],
  ["letters of any script", { row: true, id: "新聞-1" }, "新聞-1"],
  ["nothing but dots", { row: true, id: ".." }, "article"],
])("names: %s", async (_, fields, name) => {
  const writer = await bratFolder(join(folder, "out"));
  expect(await writer.write(output(fields))).toBeNull();
  const files = await readdir(join(folder, "out"));
  expect(files.toSorted()).toEqual([`${name}.ann`, `${name}.txt`, "annotation.conf"].toSorted());
});

test("text and annotations lie side by side, with brat's configuration", async () => {
  const writer = await bratFolder(folder);
  await writer.write(output({ article: "Ó 😀\n" }));
  await writer.end();
  expect((await readdir(folder)).toSorted()).toEqual(["a.ann", "a.txt", "annotation.conf"]);
  expect(await readFile(join(folder, "a.txt"), "utf8")).toBe("Ó 😀\n");
  expect(await readFile(join(folder, "a.ann"), "utf8")).toBe("T1\tCue 0 1\tx\n");
});

test("articles of one name get numbers, also where only case tells them apart", async () => {
  const writer = await bratFolder(folder);
  for (const place of ["x/a.txt", "y/a.html", "z/A.txt"])
    expect(await writer.write(output({ place }))).toBeNull();
  const texts = (await readdir(folder)).filter((file) => file.endsWith(".txt"));
  expect(texts.toSorted()).toEqual(["A-3.txt", "a-2.txt", "a.txt"]);
});

test("what annotators may have worked on is not written over", async () => {
  await writeFile(join(folder, "a.ann"), "by hand");
  await writeFile(join(folder, "annotation.conf"), "by hand too");
  const writer = await bratFolder(folder);
  expect(await writer.write(output({}))).toEqual({
    place: "news/a.txt",
    message: `${join(folder, "a.ann")} is there already and is not written over; name a new folder with --out`,
  });
  expect(await readFile(join(folder, "a.ann"), "utf8")).toBe("by hand");
  expect(await readFile(join(folder, "annotation.conf"), "utf8")).toBe("by hand too");
  expect(await writer.write(output({ place: "b.txt" }))).toBeNull();
});

test("a folder that cannot be made is a usage error", async () => {
  await writeFile(join(folder, "file"), "");
  await expect(bratFolder(join(folder, "file"))).rejects.toMatchObject({ code: "usage" });
});

function memory(): Sink & { readonly written: string[] } {
  const written: string[] = [];
  return { closed: false, written, write: async (data) => void written.push(Buffer.from(data).toString()) };
}

test("on standard output one article is printed at the end, and of two none", async () => {
  const one = memory();
  const printer = bratPrinter(one, false);
  await printer.write(output({ chunks: chunksOf("T1\tCue 0 1\t\u001b\n") }));
  expect(one.written).toEqual([]);
  await printer.end();
  expect(one.written).toEqual(["T1\tCue 0 1\t\u001b\n"]);

  const two = memory();
  const another = bratPrinter(two, false);
  await another.write(output({}));
  await expect(another.write(output({}))).rejects.toMatchObject({ code: "usage" });
  expect(two.written).toEqual([]);
});

test("on a terminal the annotations are harmless, and keep their tabs", async () => {
  const sink = memory();
  const printer = bratPrinter(sink, true);
  await printer.write(output({ chunks: chunksOf("T1\tCue 0 1\t\u001b\n", "T2\tCue 1 2\ty\n") }));
  await printer.end();
  expect(sink.written.join("")).toBe("T1\tCue 0 1\t␛\nT2\tCue 1 2\ty\n");
});
