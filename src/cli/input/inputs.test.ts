import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { articlesIn, longestArticle, refusal } from "./inputs.js";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "hearsay-"));
});
afterEach(() => rm(folder, { recursive: true }));

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

async function* nothing(): AsyncGenerator<Uint8Array> {}

const isRows = (head: Uint8Array): boolean =>
  [0x7b, 0x5b].includes(head.find((byte) => byte > 0x20 && byte < 0x7f) ?? 0);

/** Each input as one line: its place and its text, or its place and what is wrong. */
async function told(files: readonly string[], standardInput = nothing()): Promise<string[]> {
  const result: string[] = [];
  for await (const input of articlesIn(files, standardInput, isRows)) {
    const place = input.place.replace(`${folder}/`, "");
    if ("message" in input) result.push(`${place} ! ${input.message}`);
    else result.push(`${place} ${input.kind} ${Buffer.from(input.bytes).toString()}`);
  }
  return result;
}

test("a text is one article, rows are one each, and files follow each other", async () => {
  const text = await file("a.txt", "One.\nTwo.");
  const rows = await file("b.jsonl", '{"text": "x"}\n\n  \n{"text": "y"}');
  expect(await told([text, rows])).toEqual([
    "a.txt document One.\nTwo.",
    'b.jsonl:1 row {"text": "x"}',
    'b.jsonl:4 row {"text": "y"}',
  ]);
});

test("what cannot be opened is told, and the rest is read", async () => {
  await mkdir(join(folder, "news"));
  await symlink(join(folder, "loop"), join(folder, "loop"));
  const last = await file("z.txt", "z");
  const names = ["none.txt", "news", "z.txt/a", "loop", `${"n".repeat(300)}.txt`].map((name) =>
    join(folder, name),
  );
  expect(await told([...names, last])).toEqual([
    "none.txt ! there is no such file; check the name",
    "news ! is a folder; name the files in it, such as FOLDER/*.html",
    "z.txt/a ! there is no such file, since a part of its path is not a folder; check the name",
    "loop ! is a link that leads back to itself; name the file itself",
    `${"n".repeat(300)}.txt ! there is no such file, the name is too long; check the name`,
    "z.txt document z",
  ]);
});

test.each([
  ["EACCES", /^may not be read; ask for the permission/],
  ["EIO", /^cannot be read \(EIO: broken\); try a copy/],
])("the system's %s in words", (code, message) => {
  const error = Object.assign(new Error(`${code}: broken`), { code, syscall: "read" });
  expect(refusal(error, "a.txt")).toMatchObject({ place: "a.txt", message: expect.stringMatching(message) });
});

test("one JSON document over several lines is told once", async () => {
  const laidOut = await file("a.json", '{\n  "text": "x"\n}\n');
  const listed = await file("b.json", '[{"text": "x"},\n{"text": "y"}]\n');
  const message =
    "it is one JSON document over several lines, not JSON Lines; write one object a line (jq -c '.[]')";
  expect(await told([laidOut, listed])).toEqual([`a.json:1 ! ${message}`, `b.json:1 ! ${message}`]);
});

test("UTF-16 rows are told once", async () => {
  const wide = await file("a.jsonl", Buffer.from('{"text": "x"}\n{"text": "y"}\n', "utf16le"));
  expect(await told([wide])).toEqual([
    "a.jsonl ! it is UTF-16, and JSON Lines must be UTF-8; convert it (iconv -t UTF-8)",
  ]);
});

test("what is over the limit is told, and the rows around it are read", async () => {
  const long = "x".repeat(longestArticle);
  const rows = await file("a.jsonl", `{"text": "x"}\n{"text": "${long}"}\n{"text": "y"}\n`);
  const text = await file("b.txt", `${long}x`);
  expect(await told([rows, text])).toEqual([
    'a.jsonl:1 row {"text": "x"}',
    "a.jsonl:2 ! the row is longer than 32 MiB; split it up",
    'a.jsonl:3 row {"text": "y"}',
    "b.txt ! the article is longer than 32 MiB; split it up",
  ]);
});

test("rows of standard input are given as they come, while it is still open", async () => {
  let closed = false;
  async function* typing(): AsyncGenerator<Uint8Array> {
    try {
      yield Buffer.from(' \n{"text": ');
      yield Buffer.from('"x"}\n');
      await new Promise(() => {});
    } finally {
      closed = true;
    }
  }
  const inputs = articlesIn(["-"], typing(), isRows);
  expect((await inputs.next()).value).toMatchObject({ place: "standard input:2", kind: "row" });
  expect(closed).toBe(false);
});
