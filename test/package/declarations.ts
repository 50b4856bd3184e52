import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** One name as a package exports it. */
export interface Exported {
  readonly name: string;
  /** Whether it is there at run time; types are not. */
  readonly isValue: boolean;
  /** The comment that stands right before its declaration, without its marks; empty when there is none. */
  readonly comment: string;
}

// export { type A, b as c } from "./x.js";
const PASSED_ON = /^export (type )?\{([^}]*)\} from "([^"]+)";/gm;
// export declare const a: …   export interface A {   export type A = …
const DECLARED = /^export (?:declare )?(?:abstract )?(const|function|class|interface|type) ([\w$]+)/gm;
// The last comment before a place, with nothing but white space after it.
const COMMENT_BEFORE = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*$/;

/**
 * The names that a declaration file exports, in alphabetical order, each with the comment at the place
 * where it is declared, however many files pass it on.
 */
export function exportedFrom(file: string): Exported[] {
  const code = readFileSync(file, "utf8");
  if (/^export (?:\*|default)/m.test(code)) throw new Error(`${file} exports names that cannot be listed`);

  const declared = [...code.matchAll(DECLARED)].map(
    ({ 1: kind, 2: name, index }): Exported => ({
      name,
      isValue: kind !== "interface" && kind !== "type",
      comment: (COMMENT_BEFORE.exec(code.slice(0, index))?.[1] ?? "").replace(/^\s*\*/gm, "").trim(),
    }),
  );
  const passedOn = [...code.matchAll(PASSED_ON)].flatMap(([, , list, from]) => {
    const there = exportedFrom(join(dirname(file), from.replace(/\.js$/, ".d.ts")));
    return list
      .split(",")
      .map((item) => item.trim().replace(/^type /, ""))
      .filter((item) => item !== "")
      .map((item) => {
        const [theirs, ours = theirs] = item.split(" as ");
        const found = there.find(({ name }) => name === theirs);
        if (!found) throw new Error(`${file} passes on ${theirs}, which ${from} does not export`);
        return { ...found, name: ours };
      });
  });
  return [...declared, ...passedOn].toSorted((a, b) => (a.name < b.name ? -1 : 1));
}
