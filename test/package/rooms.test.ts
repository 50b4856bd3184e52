import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { describe, expect, it } from "vitest";
import { isNodeModule, ROOT, specifiersOf, withoutComments } from "./modules.js";

/** The rooms in the order in which data moves: each may import only from rooms before it. */
const ROOMS = [
  // One function, told by package.json from which file: Node's own hash, or one that runs in a browser.
  "hashing",
  "lexicon",
  "record",
  "documents",
  "text",
  "attribution",
  "sources",
  "story",
  // The library: src/index.ts and src/read.ts, with the models they load.
  "models",
  "",
  "fetching",
  "store",
  "exports",
  "server",
  "cli",
];

/** Rooms whose code touches nothing but its arguments, so that it runs anywhere. */
const PURE = ["lexicon", "record", "documents", "text", "attribution", "sources", "story"];

/** Rooms that stand side by side: neither imports the other. */
const SIBLINGS = [["documents", "text"]];

/** The doors of a room; other rooms come in through no other file. */
const DOORS: Record<string, readonly string[]> = {
  // Its light half, without the HTML parser, and documents of every kind, whose parsers are loaded late.
  documents: ["documents/index.ts", "documents/plain.ts", "documents/bytes.ts", "documents/collections.ts"],
  // Its light half, for threads that read articles for it or write them into it.
  store: ["store/index.ts", "store/keeping.ts"],
  // Its light half, for the commands.
  server: ["server/index.ts", "server/shared.ts"],
  "": ["index.ts", "read.ts"],
  // Annotations of single articles, for the workers that read: they load nothing of stories. And its light half.
  exports: ["exports/index.ts", "exports/brat.ts", "exports/plain.ts"],
};

/** What a pure room may not touch: files, the network, the clock, chance, the process, the terminal. */
const WORLD =
  /(?<![.\w])(?:(?:process|Buffer|console|localStorage|performance|crypto)\.|(?:fetch|require|setTimeout|setInterval|Date\.now|Math\.random)\(|new Date\(\))/;

/** A variable of the whole file, which would carry something over from one call to the next. */
const SHARED_STATE = /^(?:export )?(?:let|var) /m;

/** What is wrong with the imports and the code of one file; its path and those it imports start in src/. */
function faults(file: string, code: string): string[] {
  const room = roomOf(file);
  const found: string[] = [];
  for (const specifier of specifiersOf(code)) {
    if (isNodeModule(specifier)) {
      if (PURE.includes(room)) found.push(`${file} imports ${specifier}: ${room} runs in a browser too`);
      continue;
    }
    if (!specifier.startsWith(".")) continue;
    const target = posix.join(posix.dirname(file), specifier).replace(/\.js$/, ".ts");
    const other = roomOf(target);
    if (other === room) continue;
    const line = `${file} imports ${target}`;
    if (ROOMS.indexOf(other) > ROOMS.indexOf(room)) found.push(`${line}: ${other} comes after ${room}`);
    if (SIBLINGS.some((pair) => pair.includes(room) && pair.includes(other)))
      found.push(`${line}: ${room} and ${other} stand side by side`);
    // Every list of words is a door of its own.
    if (other === "lexicon") continue;
    const doors = DOORS[other] ?? [`${other}/index.ts`];
    if (!doors.includes(target)) found.push(`${line}: come in through ${doors.join(" or ")}`);
  }
  if (PURE.includes(room)) {
    const bare = withoutComments(code);
    const touched = WORLD.exec(bare);
    if (touched) found.push(`${file} uses ${touched[0]}: ${room} touches nothing of the world`);
    if (SHARED_STATE.test(bare)) found.push(`${file} has a variable that outlives a call`);
  }
  return found;
}

/** The first folder of a path that starts in src/; "" for a file in src/ itself. */
function roomOf(file: string): string {
  return file.includes("/") ? file.slice(0, file.indexOf("/")) : "";
}

/** Sources that are shipped: tests may reach further. */
const sources = readdirSync(join(ROOT, "src"), { recursive: true, encoding: "utf8" })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => path.endsWith(".ts") && !/\.(test|contract)\.ts$/.test(path))
  .toSorted();

describe("the rooms of the house", () => {
  it("are all in the list", () => {
    const rooms = new Set(sources.map(roomOf));
    expect([...rooms].filter((room) => !ROOMS.includes(room))).toEqual([]);
    expect(rooms.size).toBeGreaterThan(4);
  });

  it("import only from rooms before them, through their doors, and the pure ones touch nothing", () => {
    expect(sources.flatMap((file) => faults(file, readFileSync(join(ROOT, "src", file), "utf8")))).toEqual(
      [],
    );
  });
});

describe("the rules themselves", () => {
  it.each([
    [
      "a room after",
      "text/a.ts",
      'import { x } from "../attribution/index.js";',
      "attribution comes after text",
    ],
    ["the library", "attribution/a.ts", 'import { read } from "../read.js";', " comes after attribution"],
    ["a sibling", "text/a.ts", 'import { x } from "../documents/index.js";', "stand side by side"],
    [
      "a file inside a room",
      "attribution/linear/a.ts",
      'import { x } from "../../text/b.js";',
      "come in through",
    ],
    ["a type inside a room", "cli/a.ts", 'import type { X } from "../text/b.js";', "come in through"],
    ["a late import inside a room", "cli/a.ts", 'await import("../documents/html.js");', "come in through"],
    ["a module of Node", "documents/a.ts", 'import { x } from "node:fs";', "runs in a browser"],
    ["the same without node:", "record/a.ts", 'export { x } from "path";', "runs in a browser"],
    ["the clock", "text/a.ts", "const now = Date.now();", "uses Date.now"],
    ["the time of day", "text/a.ts", "const now = new Date();", "uses new Date()"],
    ["chance", "attribution/a.ts", "return Math.random();", "uses Math.random"],
    ["the process", "attribution/a.ts", "if (process.env.X) y();", "uses process"],
    ["Node's bytes", "documents/a.ts", "Buffer.from(x);", "uses Buffer"],
    ["shared state", "text/a.ts", "let calls = 0;\n", "outlives a call"],
  ])("forbid %s", (_, file, code, fault) => {
    expect(faults(file, code).join("\n")).toContain(fault);
  });

  it.each([
    ["a room before", "attribution/linear/a.ts", 'import { x } from "../../text/index.js";'],
    ["the same room", "text/a.ts", 'import { x } from "./b.js";'],
    ["the light door", "index.ts", 'import { x } from "./documents/plain.js";'],
    ["the library for the command line", "cli/tasks/a.ts", 'import { readArticle } from "../../read.js";'],
    ["packages", "documents/a.ts", 'import { x } from "eld/extrasmall";'],
    ["modules of Node in the command line", "cli/a.ts", 'import { x } from "node:fs";'],
    ["a given time", "documents/a.ts", "const time = new Date(given);"],
    ["words in comments", "text/a.ts", "// process.env is not read here, nor Date.now()\n"],
    ["names that only look alike", "text/a.ts", "const processed = preprocess.call(x);"],
    ["a variable of a function", "text/a.ts", "function f() {\n  let n = 0;\n}"],
  ])("allow %s", (_, file, code) => {
    expect(faults(file, code)).toEqual([]);
  });
});
