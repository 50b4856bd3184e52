import { accessSync, constants, existsSync, mkdirSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import Database from "better-sqlite3";
import { HearsayError } from "../record/index.js";
import { settleConnection, usualPatience } from "./connecting.js";
import { migrations } from "./migrations.js";
import { Sqlite } from "./sqlite.js";
import { SqliteStore } from "./sqlite-store.js";
import type { Store, StoreOptions } from "./store.js";
import { translated } from "./translated.js";

/** Tells a store from other SQLite databases: "HRSY" in its head. */
const application = 0x48525359;

const pageSize = 4096;

/**
 * Opens the store in a file. Where there is none it is made, with its folder; one that an older Hearsay
 * made is brought up to date.
 *
 * @throws HearsayError `store-missing` where there is none and none is to be made; `store-foreign` where the file is
 *   something else; `store-newer` where a newer Hearsay made it; `store-busy`, `store-full`,
 *   `store-read-only`, `store-damaged` and `store` for what the system has against it
 */
export function openStore(file: string, options: StoreOptions = {}): Store {
  const path = resolve(file);
  const readOnly = options.readOnly ?? false;
  const create = options.create ?? !readOnly;
  try {
    look(path, create, readOnly);
    const raw = new Database(path, { readonly: readOnly, timeout: options.patience ?? usualPatience });
    try {
      const db = new Sqlite(path, raw);
      settle(db, readOnly, create, options);
      return new SqliteStore(db, options.now ?? Date.now);
    } catch (error) {
      raw.close();
      throw error;
    }
  } catch (error) {
    throw translated(error, path);
  }
}

/** Makes a folder and those it lies in. Node's own way goes round for ever where the system takes no folder, as in /proc. */
function makeFolder(path: string): void {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  try {
    mkdirSync(path);
  } catch (error) {
    // Another process may have been faster.
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
}

/** Looks at what is there, for what SQLite would tell unclearly or not at all. */
function look(path: string, create: boolean, readOnly: boolean): void {
  if (!existsSync(path)) {
    if (!create || readOnly) {
      throw new HearsayError(
        "store-missing",
        "there is no store yet; hearsay add makes one, or name another with --store",
        path,
      );
    }
    try {
      makeFolder(dirname(path));
    } catch (error) {
      throw new HearsayError(
        "store",
        `its folder cannot be made (${(error as Error).message}); name another file with --store`,
        path,
      );
    }
  } else if (statSync(path).isDirectory()) {
    throw new HearsayError("store", "is a folder; name a file in it with --store", path);
  }
}

function mayWrite(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    accessSync(dirname(path), constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** Makes the open file ready: its settings, and its version. */
function settle(db: Sqlite, readOnly: boolean, create: boolean, { largest }: StoreOptions): void {
  const { raw } = db;
  const version = versionOf(db);
  if (version === 0 && (readOnly || !create)) {
    throw new HearsayError("store-missing", "is an empty file; hearsay add makes a store of it", db.file);
  }
  settleConnection(raw, readOnly);
  if (!readOnly && largest !== undefined) raw.pragma(`max_page_count = ${Math.ceil(largest / pageSize)}`);
  if (version < migrations.length) {
    if (readOnly && mayWrite(db.file)) {
      // Brought up to date by a connection of its own, so that this one only looks all the same.
      openStore(db.file, { create: false }).close();
    } else if (readOnly) {
      throw new HearsayError(
        "store-read-only",
        "was made by an older Hearsay and must be brought up to date, but may not be written to; copy it to where it may",
        db.file,
      );
    } else migrate(db);
  }
}

/** The version of the store's form; 0 for an empty file. */
function versionOf({ raw, file }: Sqlite): number {
  const [id, version, empty] = [
    raw.pragma("application_id", { simple: true }) as number,
    raw.pragma("user_version", { simple: true }) as number,
    raw.prepare("select count(*) = 0 from sqlite_schema").pluck().get() === 1,
  ];
  if (id === 0 && version === 0 && empty) return 0;
  if (id !== application) {
    throw new HearsayError(
      "store-foreign",
      "is no store of Hearsay's (another program's database); name another file with --store",
      file,
    );
  }
  if (version > migrations.length) {
    throw new HearsayError(
      "store-newer",
      `was made by a newer Hearsay (its form is ${version}, and this one knows ${migrations.length}); install the newer one, or name another file with --store`,
      file,
    );
  }
  return version;
}

function migrate(db: Sqlite): void {
  db.raw
    .transaction(() => {
      // Another process may have been faster: only now nobody writes beside us.
      const version = versionOf(db);
      for (const step of migrations.slice(version).flat()) db.raw.exec(step.compile().sql);
      db.raw.pragma(`application_id = ${application}`);
      db.raw.pragma(`user_version = ${migrations.length}`);
    })
    .immediate();
}
