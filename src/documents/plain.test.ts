import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

/** Every module that a file loads, types apart, and what those load in turn. */
function loadedBy(file: URL, seen = new Map<string, boolean>()): readonly string[] {
  const source = readFileSync(file, "utf8").replace(/^(?:import|export) type .*?;$/gms, "");
  for (const [, name = ""] of source.matchAll(/\bfrom "([^"]+)"|\bimport\("([^"]+)"\)/g)) {
    const isOwn = name.startsWith(".");
    const key = isOwn ? new URL(name, file).href : name;
    if (seen.has(key)) continue;
    seen.set(key, isOwn);
    if (isOwn) loadedBy(new URL(key.replace(/\.js$/, ".ts")), seen);
  }
  return [...seen].filter(([, isOwn]) => !isOwn).map(([name]) => name);
}

it("the light entry loads neither HTML parser, nor character set detector, nor anything of Node", () => {
  expect(loadedBy(new URL("plain.ts", import.meta.url)).toSorted()).toEqual(["#sha256", "eld/extrasmall"]);
});

it("the room loads nothing of Node", () => {
  const names = loadedBy(new URL("index.ts", import.meta.url));
  expect(names).toContain("linkedom");
  expect(names.filter((name) => /^node:|^(?:fs|path|url|crypto|buffer)$/.test(name))).toEqual([]);
});
