/**
 * The light door of the store: for threads that read articles for it, or write them into it. It loads
 * neither Kysely nor what asks the store: that takes as long as reading some hundred articles.
 */
import Database from "better-sqlite3";
import type { Article } from "../record/index.js";
import { add, known } from "./adding.js";
import * as chores from "./chores.js";
import { settleConnection, usualPatience } from "./connecting.js";
import { WordQueue } from "./deriving.js";
import type { FailureFields } from "./failures.js";
import { unsealed } from "./preparing.js";
import { Sqlite } from "./sqlite.js";
import type { Added, Known, Visit } from "./store.js";
import { translated } from "./translated.js";

export { type Head, type Prepared, prepare, sealed, unsealed } from "./preparing.js";
export type { Added, Known } from "./store.js";

/** An article on its way into the store. */
export interface Parcel {
  /** What `sealed` made of it. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Where it came from: see Entry. */
  readonly origin: string;
}

/** What is to be noted beside articles; each is the method of that name of the store. */
export type Chore =
  | { readonly what: "fail"; readonly failure: FailureFields }
  | { readonly what: "forgive"; readonly place: string }
  | { readonly what: "done"; readonly origin: string }
  | { readonly what: "visited"; readonly visit: Visit };

/** What is to be written together: articles, and the marks that vouch for them. */
export interface Keeping {
  readonly parcels: readonly Parcel[];
  readonly chores: readonly Chore[];
}

/** What became of a parcel. */
export interface Delivered extends Added {
  /** Whether it came without a record, to be kept unread. */
  readonly unread: boolean;
}

function attend(db: Sqlite, chore: Chore, at: number): void {
  if (chore.what === "fail") chores.fail(db, chore.failure, at);
  else if (chore.what === "forgive") chores.forgive(db, chore.place);
  else if (chore.what === "done") chores.markDone(db, chore.origin, at);
  else chores.visited(db, chore.visit);
}

/** Writes everything in one transaction: all of it, or nothing where it throws. */
export function keep(
  db: Sqlite,
  { parcels, chores: noted }: Keeping,
  now: () => number,
): readonly Delivered[] {
  // Unpacked before the transaction begins, in which others wait.
  const unpacked = parcels.map(({ bytes, origin }) => ({ prepared: unsealed(bytes), origin }));
  return db.writing(() => {
    const at = now();
    const queue = new WordQueue(db);
    const delivered = unpacked.map(({ prepared, origin }) => {
      const unread = prepared.head.reader === null;
      const arrival = { origin, added: at, read: unread ? null : at };
      return { ...add(db, prepared, arrival, queue), unread };
    });
    queue.settle();
    for (const chore of noted) attend(db, chore, at);
    return delivered;
  });
}

/** A connection that writes articles into a store, and does nothing else. */
export interface Keeper {
  /** Writes everything in one transaction: all of it, or nothing where it throws a HearsayError. */
  keep(keeping: Keeping): readonly Delivered[];
  close(): void;
}

/** Opens a store for writing articles into it. It must be there and up to date: `openStore` sees to that. */
export function openKeeper(file: string): Keeper {
  const db = connection(file, false);
  return { keep: (keeping) => keep(db, keeping, Date.now), close: () => db.raw.close() };
}

/** A connection that tells which articles a store has. */
export interface Knower {
  /** Whether that text of that article is there, as far as it has been written. */
  known(article: Article): Known | null;
  close(): void;
}

/** Opens a store for asking it which articles it has. It must be there and up to date. */
export function openKnower(file: string): Knower {
  const db = connection(file, true);
  // Each question is a few pages of two indexes.
  db.raw.pragma("cache_size = -4000");
  return { known: (article) => db.guarded(() => known(db, article)), close: () => db.raw.close() };
}

function connection(file: string, readonly: boolean): Sqlite {
  try {
    const raw = new Database(file, { readonly, fileMustExist: true, timeout: usualPatience });
    settleConnection(raw, readonly);
    return new Sqlite(file, raw);
  } catch (error) {
    throw translated(error, file);
  }
}
