import type { Stats } from "node:fs";
import { lstat, readdir, stat } from "node:fs/promises";
import { join } from "node:path";

/** A file to add. */
export interface FoundFile {
  readonly what: "file";
  /** Its name as the user gave it, or under the folder's name. */
  readonly name: string;
  readonly stats: Stats;
}

/** Something that the system would not let us look at. */
export interface NotFound {
  readonly what: "problem";
  readonly name: string;
  readonly error: NodeJS.ErrnoException;
}

/** What was left out of a folder. */
export interface LeftOut {
  readonly what: "left-out";
  readonly name: string;
  readonly why: "link" | "special";
}

/**
 * The file of a name, or all files of a folder and the folders in it, sorted by name, so that two runs
 * meet them in the same order. No more than the names of the folders on the way is held.
 *
 * In folders, names that begin with a dot are passed over (they belong to programs, such as `.git`), and
 * links are not followed: what they lead to lies in the folder anyway, or outside of what was named.
 * A link that is named itself is followed.
 */
export async function* filesAt(name: string): AsyncGenerator<FoundFile | NotFound | LeftOut> {
  let stats: Stats;
  try {
    stats = await stat(name);
  } catch (error) {
    yield { what: "problem", name, error: error as NodeJS.ErrnoException };
    return;
  }
  if (stats.isDirectory()) yield* filesIn(name);
  else yield { what: "file", name, stats };
}

async function* filesIn(folder: string): AsyncGenerator<FoundFile | NotFound | LeftOut> {
  let names: string[];
  try {
    names = await readdir(folder);
  } catch (error) {
    yield { what: "problem", name: folder, error: error as NodeJS.ErrnoException };
    return;
  }
  for (const child of names.toSorted()) {
    if (child.startsWith(".")) continue;
    const name = join(folder, child);
    try {
      const stats = await lstat(name);
      if (stats.isDirectory()) yield* filesIn(name);
      else if (stats.isFile()) yield { what: "file", name, stats };
      else yield { what: "left-out", name, why: stats.isSymbolicLink() ? "link" : "special" };
    } catch (error) {
      yield { what: "problem", name, error: error as NodeJS.ErrnoException };
    }
  }
}

/** The bytes of all files of these names together, and null where one of them has no end that is known. */
export async function bytesAt(names: readonly string[], signal: AbortSignal): Promise<number | null> {
  let bytes = 0;
  for (const name of names) {
    for await (const found of filesAt(name)) {
      if (signal.aborted) return null;
      if (found.what !== "file") continue;
      if (!found.stats.isFile()) return null;
      bytes += found.stats.size;
    }
  }
  return bytes;
}
