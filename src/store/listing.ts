import type { ArticleRecord } from "../record/index.js";
import { build } from "./build.js";
import { checkedDay } from "./days.js";
import { nameTokens } from "./names.js";
import { recordOf, unpack } from "./packing.js";
import type { Sqlite } from "./sqlite.js";
import type { Kept, Listed, ListQuery } from "./store.js";

/** Versions with what is shown of them. */
export const listing = build.selectFrom("version").select((e) => [
  "version.key as key",
  "version.article as article",
  "version.id as id",
  "version.number as version",
  e
    .selectFrom("version as other")
    .select((all) => all.fn.countAll<number>().as("n"))
    .whereRef("other.article", "=", "version.article")
    .as("versions"),
  "version.url as url",
  "version.outlet as outlet",
  "version.title as title",
  "version.published as published",
  "version.language as language",
  "version.reader as reader",
  "version.origin as origin",
  "version.added as added",
  "version.read as read",
  "version.length as length",
  "version.statements as statements",
  "version.sources as sources",
]);

/** A moment as people write it: ISO 8601, UTC. */
export function moment(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}

type Row = Omit<Listed, "added" | "read" | "versions"> & {
  readonly added: number;
  readonly read: number | null;
  readonly versions: number | null;
};

/** A row of {@link listing} as it is given away. */
export function listed(row: Row): Listed {
  return {
    ...row,
    versions: row.versions ?? 1,
    added: moment(row.added),
    read: row.read === null ? null : moment(row.read),
  };
}

/** Put into words once: it is asked for each article that a search shows. */
const listingAt = listing.where("version.key", "=", 0).compile().sql;

/** One version without its text; undefined where there is none of that key. */
export function listedAt(db: Sqlite, key: number): Listed | undefined {
  const row = db.prepare<Row>(listingAt).get(key);
  return row && listed(row);
}

/** One version with everything. */
export function keptAt(db: Sqlite, key: number): Kept | null {
  const version = listedAt(db, key);
  const body = db.prepare<{ packed: Buffer }>("select packed from body where version = ?").get(key);
  if (!version || !body) return null;
  const packed = unpack(body.packed);
  return { ...version, content: packed.article, record: recordOf(packed) };
}

/** The record at a key; undefined where there is none or it is unread. */
export function recordAt(db: Sqlite, key: number): ArticleRecord | null {
  const body = db.prepare<{ packed: Buffer }>("select packed from body where version = ?").get(key);
  return body ? recordOf(unpack(body.packed)) : null;
}

/** The outlets, as they are written, whose names have the words one after the other. */
export function outletsNamed(db: Sqlite, words: string): readonly string[] {
  const wanted = ` ${nameTokens(words).join(" ")} `;
  return db
    .all(build.selectFrom("version").select("outlet").distinct().where("outlet", "is not", null))
    .map(({ outlet }) => outlet!)
    .filter((outlet) => ` ${nameTokens(outlet).join(" ")} `.includes(wanted));
}

/** Articles, latest added first. */
export function list(db: Sqlite, query: ListQuery): readonly Listed[] {
  let rows = listing.orderBy("version.key", "desc");
  if (!query.allVersions) rows = rows.where("version.latest", "=", 1);
  if (query.unread) rows = rows.where("version.reader", "is", null);
  if (query.outlet !== undefined) rows = rows.where("version.outlet", "in", outletsNamed(db, query.outlet));
  if (query.since !== undefined)
    rows = rows.where("version.published", ">=", checkedDay(query.since, "--since"));
  // "2024-03" is before "2024-03-15", and that before "2024-03~".
  if (query.until !== undefined)
    rows = rows.where("version.published", "<", `${checkedDay(query.until, "--until")}~`);
  if (query.limit !== undefined) rows = rows.limit(query.limit);
  return db.all(rows).map(listed);
}
