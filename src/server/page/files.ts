import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";

/** A file of the page, in memory. */
export interface PageFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly type: string;
  readonly etag: string;
  /** Whether its name changes with its content, so that it may be kept for ever. */
  readonly lasting: boolean;
}

const types: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  css: "text/css; charset=utf-8",
  svg: "image/svg+xml",
  png: "image/png",
  ico: "image/x-icon",
  json: "application/json",
  txt: "text/plain; charset=utf-8",
  woff2: "font/woff2",
  webmanifest: "application/manifest+json",
};

/**
 * The built page. All its files are read at once and found by their addresses alone: no path of a request ever reaches the disk. Built
 * anew, it is read anew.
 */
export class PageFiles {
  readonly #folder: string;
  #files: ReadonlyMap<string, PageFile> = new Map();
  #built = -1;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** The file at an address ("/assets/index-x.js"); null where there is none. */
  at(path: string): PageFile | null {
    return this.#files.get(path) ?? null;
  }

  /** What stands for every page; null where nothing is built. */
  get index(): PageFile | null {
    this.#look();
    return this.at("/index.html");
  }

  #look(): void {
    const built = statSync(join(this.#folder, "index.html"), { throwIfNoEntry: false })?.mtimeMs ?? -1;
    if (built === this.#built) return;
    this.#built = built;
    const files = new Map<string, PageFile>();
    if (built >= 0)
      for (const entry of readdirSync(this.#folder, { withFileTypes: true, recursive: true })) {
        if (!entry.isFile()) continue;
        const path = join(entry.parentPath ?? entry.path, entry.name);
        const address = `/${relative(this.#folder, path).split(sep).join("/")}`;
        const type = types[entry.name.split(".").at(-1)!.toLowerCase()];
        if (!type) continue;
        const bytes = new Uint8Array(readFileSync(path));
        const etag = `"${createHash("sha256").update(bytes).digest("base64url").slice(0, 22)}"`;
        files.set(address, { bytes, type, etag, lasting: address.startsWith("/assets/") });
      }
    this.#files = files;
  }
}
