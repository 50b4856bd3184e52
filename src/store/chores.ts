import type { Failure, FailureFields } from "./failures.js";
import { plainText } from "./plain-text.js";
import type { Sqlite } from "./sqlite.js";
import type { Visit } from "./store.js";

// What is still to be done, and what need not be done again: failures, inputs done, addresses visited. In
// SQL as it is: threads that only keep articles do without Kysely.

const addFailure = `insert into failure (place, input, code, message, tries, at) values (?, ?, ?, ?, 1, ?)
  on conflict (place) do update set input = excluded.input, code = excluded.code, message = excluded.message,
  tries = failure.tries + 1, at = excluded.at`;
const addVisit = `insert into visit (url, etag, modified, at) values (?, ?, ?, ?)
  on conflict (url) do update set etag = excluded.etag, modified = excluded.modified, at = excluded.at`;

/** Keeps a failure, in place of what was kept for its place. */
export function fail(db: Sqlite, { place, input, code, message }: FailureFields, at: number): void {
  db.prepare(addFailure).run(plainText(place), plainText(input), code, plainText(message), at);
}

export function failures(db: Sqlite): readonly Failure[] {
  return db
    .prepare<Omit<Failure, "at"> & { readonly at: number }>(
      "select place, input, code, message, tries, at from failure order by at, place",
    )
    .all()
    .map((row) => ({ ...row, at: new Date(row.at).toISOString() }));
}

export function forgive(db: Sqlite, place: string): boolean {
  return db.prepare("delete from failure where place = ?").run(plainText(place)).changes > 0;
}

export function markDone(db: Sqlite, origin: string, at: number): void {
  db.prepare("insert into done (origin, at) values (?, ?) on conflict do nothing").run(plainText(origin), at);
}

export function isDone(db: Sqlite, origin: string): boolean {
  return db.prepare("select 1 from done where origin = ?").get(plainText(origin)) !== undefined;
}

export function visit(db: Sqlite, url: string): Visit | null {
  return (
    db.prepare<Visit>("select url, etag, modified, at from visit where url = ?").get(plainText(url)) ?? null
  );
}

export function visited(db: Sqlite, { url, etag, modified, at }: Visit): void {
  db.prepare(addVisit).run(plainText(url), etag, modified, at);
}
