import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

/** The packages and files that a module of the room loads before anything is asked of it. */
function loaded(file: URL, seen = new Set<string>()): Set<string> {
  if (seen.has(file.href)) return seen;
  seen.add(file.href);
  const code = readFileSync(file, "utf8");
  for (const [, specifier] of code.matchAll(/^(?:import|export) (?!type )[^;]*?from "([^"]+)";/gms)) {
    if (specifier.startsWith(".")) loaded(new URL(specifier.replace(/\.js$/, ".ts"), file), seen);
    else
      seen.add(
        specifier
          .split("/")
          .slice(0, specifier.startsWith("@") ? 2 : 1)
          .join("/"),
      );
  }
  return seen;
}

it("the door of collections loads no heavy parser before it is needed", () => {
  const all = [...loaded(new URL("../collections.ts", import.meta.url))];
  const packages = all.filter((name) => !name.startsWith("file:"));
  expect(packages.toSorted()).toEqual(["#sha256", "chardet", "eld", "entities"]);
  expect(all.filter((name) => /\/(?:html|pdf|email|zip|warc|feed)\.ts$/.test(name))).toEqual([]);
});
