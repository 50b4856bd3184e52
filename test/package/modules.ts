import { existsSync, readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { join, posix, relative, sep } from "node:path";

import { fileURLToPath } from "node:url";

/** The repository's root, without a separator at its end. */
export const ROOT = fileURLToPath(new URL("../..", import.meta.url)).replace(/[/\\]$/, "");

/** What a bundler or a page asks packages for; Node's own answers are left out. */
const BROWSER = ["browser", "import", "default"];

// A statement starts a line or follows a semicolon, and neither a quotation mark nor another semicolon
// comes before `from`:
//   import { a } from "./a.js";     export * from "./a.js";     import "./a.js";
const STATEMENT = /(?:^|;)[ \t]*(?:import|export)\b(?:[^;'"`]*?\bfrom)?\s*["']([^"'\n]+)["']/gm;
// Not `import("${url}")`, which is part of a program that a package writes.
const CALL = /\bimport\(\s*["']([^"'\n$]+)["']\s*[,)]/g;

/** The specifiers of all that a module imports or exports from elsewhere, types among them. */
export function specifiersOf(code: string): string[] {
  const bare = withoutComments(code);
  return [...bare.matchAll(STATEMENT), ...bare.matchAll(CALL)].map(([, specifier]) => specifier);
}

/** Code without its comments. A string is kept whole, whatever slashes it holds. */
export function withoutComments(code: string): string {
  const pieces = /("(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')|\/\*[\s\S]*?\*\/|(?<![\\:])\/\/[^\n]*/g;
  return code.replaceAll(pieces, (_, string: string | undefined) => string ?? " ");
}

/** Whether Node itself brings this module, with or without "node:" in front. */
export function isNodeModule(specifier: string): boolean {
  return specifier.startsWith("node:") || builtinModules.includes(specifier);
}

/** The modules that a browser loads, by path from the root, and what each specifier leads to. */
export interface ModuleGraph {
  /** Paths from the root, with forward slashes, in the order of loading. */
  readonly files: readonly string[];
  /** Bare and "#" specifiers and the files they stand for. */
  readonly names: ReadonlyMap<string, string>;
  /** Modules of Node that a file asks for: "FILE imports NAME". */
  readonly nodeModules: readonly string[];
}

/** Follows imports from one file as a browser would; a CommonJS package is an end, for no browser loads it. */
export function browserGraph(entry: string): ModuleGraph {
  const names = new Map<string, string>();
  const nodeModules: string[] = [];
  const files = [entry];
  for (const file of files) {
    for (const specifier of specifiersOf(readFileSync(join(ROOT, file), "utf8"))) {
      if (isNodeModule(specifier)) {
        nodeModules.push(`${file} imports ${specifier}`);
        continue;
      }
      const target = resolve(specifier, file);
      if (!specifier.startsWith(".")) names.set(specifier, target);
      if (!files.includes(target)) files.push(target);
    }
  }
  return { files, names, nodeModules };
}

/** The file a specifier stands for in a browser, as a path from the root. */
export function resolve(specifier: string, importer: string): string {
  if (specifier.startsWith("."))
    return existing(join(posix.dirname(importer), specifier), specifier, importer);
  if (specifier.startsWith("#")) {
    const folder = packageOf(importer);
    return existing(join(folder, choose(manifest(folder).imports, specifier)), specifier, importer);
  }
  const [, name, rest] = /^((?:@[^/]+\/)?[^/]+)(.*)$/.exec(specifier)!;
  const folder = name === manifest("").name ? "" : installed(name, importer);
  const { exports, main = "index.js" } = manifest(folder);
  const path = exports === undefined ? rest || main : choose(exports, `.${rest}`);
  return existing(join(folder, path), specifier, importer);
}

/** The folder of the package that a file belongs to, as a path from the root: "" for this one. */
function packageOf(file: string): string {
  return /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? "";
}

/** Where a package lies for a file: in the nearest node_modules above it that has it. */
function installed(name: string, importer: string): string {
  for (let folder = posix.dirname(importer); ; folder = posix.dirname(folder)) {
    const place = posix.join(folder, "node_modules", name);
    if (folder === "." || existsSync(join(ROOT, place))) return place;
  }
}

function manifest(folder: string): { name: string; main?: string; imports?: unknown; exports?: unknown } {
  return JSON.parse(readFileSync(join(ROOT, folder, "package.json"), "utf8")) as ReturnType<typeof manifest>;
}

/** What a package's `exports` or `imports` give for a key, by the conditions of a browser. */
function choose(map: unknown, key: string): string {
  // A package with nothing but its main entry may give that alone, or by condition.
  const isWhole = typeof map === "string" || Object.keys(map ?? {}).every((name) => /^[^.#]/.test(name));
  let found = isWhole && key === "." ? map : (map as Record<string, unknown> | undefined)?.[key];
  while (typeof found === "object" && found !== null) {
    const conditions = found as Record<string, unknown>;
    const first = Object.keys(conditions).find((condition) => BROWSER.includes(condition));
    found = first === undefined ? undefined : conditions[first];
  }
  if (typeof found !== "string") throw new Error(`package.json has no ${key} for a browser`);
  return found;
}

function existing(path: string, specifier: string, importer: string): string {
  if (!existsSync(join(ROOT, path)))
    throw new Error(`${importer} imports ${specifier}, and ${path} is not there`);
  return relative("", path).split(sep).join("/");
}
