import { describe, expect, it } from "vitest";
import { browserGraph, isNodeModule, resolve, specifiersOf, withoutComments } from "./modules.js";

describe("what a module imports", () => {
  it.each([
    ['import { a } from "./a.js";', ["./a.js"]],
    ["import a, { b as c } from './a.js'", ["./a.js"]],
    ['import {\n  a,\n  type B,\n} from "./a.js";', ["./a.js"]],
    ['import type { A } from "./a.js";', ["./a.js"]],
    ['import * as all from "pack/part";', ["pack/part"]],
    ['import "./effects.js";', ["./effects.js"]],
    ['import a from"./a.js";import{b}from"./b.js";', ["./a.js", "./b.js"]],
    ['export { a } from "./a.js";\nexport * from "./b.js";', ["./a.js", "./b.js"]],
    ['const a = await import("./late.js");', ["./late.js"]],
    ['const { a } = await import(\n  "./late.js",\n);', ["./late.js"]],
    ['/** import { a } from "./a.js"; */\nimport "./b.js"; // import "./c.js"', ["./b.js"]],
    ['const slashes = "//"; import("./late.js");', ["./late.js"]],
    ['export const from = "./a.js";', []],
    ['export function a() {}\nconst b = "import { a } from";', []],
    ["import.meta.url", []],
  ])("%j", (code, expected) => {
    expect(specifiersOf(code)).toEqual(expected);
  });

  it("leaves strings and addresses as they are where it drops comments", () => {
    expect(withoutComments('a("/* no */"); /* yes */ b(); // yes\n"https://x"')).toBe(
      'a("/* no */");   b();  \n"https://x"',
    );
  });

  it.each([
    ["node:fs", true],
    ["fs", true],
    ["fs/promises", true],
    ["./fs", false],
    ["fs-extra", false],
  ])("knows a module of Node: %s", (specifier, expected) => {
    expect(isNodeModule(specifier)).toBe(expected);
  });
});

describe("what a specifier stands for in a browser", () => {
  it("takes the browser's side of a condition", () => {
    expect(resolve("#model-file", "dist/src/read.js")).toBe("dist/src/models/browser.js");
  });

  it("finds packages and this one by their exports", () => {
    expect(resolve("@noble/hashes/sha2.js", "dist/src/documents/id.js")).toBe(
      "node_modules/@noble/hashes/sha2.js",
    );
    expect(resolve("hearsay", "dist/src/cli/main.js")).toBe("dist/src/index.js");
    expect(resolve("@mozilla/readability", "dist/src/documents/html.js")).toBe(
      "node_modules/@mozilla/readability/index.js",
    );
    expect(resolve("linkedom", "dist/src/documents/html.js")).toMatch(/^node_modules\/linkedom\/.*\.js$/);
    expect(resolve("fast-check", "test/texts.js")).toMatch(/^node_modules\/fast-check\/.*\.js$/);
  });

  it("complains of what is not exported or not there", () => {
    expect(() => resolve("@noble/hashes/none.js", "dist/src/documents/id.js")).toThrow("has no ./none.js");
    expect(() => resolve("./none.js", "dist/src/index.js")).toThrow("dist/src/none.js is not there");
  });

  it("sees the modules of Node where there are some", () => {
    const { nodeModules, files } = browserGraph("dist/src/models/node.js");
    expect(nodeModules).toContain("dist/src/models/node.js imports node:fs");
    expect(files).toContain("dist/src/record/error.js");
  });
});
