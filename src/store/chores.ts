import { sql } from "kysely";
import type { Failure, FailureFields } from "./failures.js";
import { moment } from "./listing.js";
import { plainText } from "./plain-text.js";
import { build, type Sqlite } from "./sqlite.js";
import type { Visit } from "./store.js";

/** What is still to be done, and what need not be done again: failures, inputs done, addresses visited. */

/** Keeps a failure, in place of what was kept for its place. */
export function fail(db: Sqlite, { place, input, code, message }: FailureFields, at: number): void {
  const row = {
    place: plainText(place),
    input: plainText(input),
    code,
    message: plainText(message),
    tries: 1,
    at,
  };
  db.run(
    build
      .insertInto("failure")
      .values(row)
      .onConflict((conflict) =>
        conflict.column("place").doUpdateSet((e) => ({
          input: e.ref("excluded.input"),
          code: e.ref("excluded.code"),
          message: e.ref("excluded.message"),
          tries: sql<number>`failure.tries + 1`,
          at: e.ref("excluded.at"),
        })),
      ),
  );
}

export function failures(db: Sqlite): readonly Failure[] {
  return db
    .all(build.selectFrom("failure").selectAll().orderBy("at").orderBy("place"))
    .map((row) => ({ ...row, at: moment(row.at) }));
}

export function forgive(db: Sqlite, place: string): boolean {
  return db.run(build.deleteFrom("failure").where("place", "=", plainText(place))).changes > 0;
}

export function markDone(db: Sqlite, origin: string, at: number): void {
  db.run(
    build
      .insertInto("done")
      .values({ origin: plainText(origin), at })
      .onConflict((conflict) => conflict.doNothing()),
  );
}

export function isDone(db: Sqlite, origin: string): boolean {
  return db.get(build.selectFrom("done").select("at").where("origin", "=", plainText(origin))) !== undefined;
}

export function visit(db: Sqlite, url: string): Visit | null {
  return db.get(build.selectFrom("visit").selectAll().where("url", "=", plainText(url))) ?? null;
}

export function visited(db: Sqlite, { url, etag, modified, at }: Visit): void {
  const row = { url: plainText(url), etag, modified, at };
  db.run(
    build
      .insertInto("visit")
      .values(row)
      .onConflict((conflict) => conflict.column("url").doUpdateSet({ etag, modified, at })),
  );
}
