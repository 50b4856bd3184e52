import { type ArticleRecord, HearsayError } from "../record/index.js";
import { putReading } from "./adding.js";
import { applied, type Corrected } from "./correcting.js";
import type { WordQueue } from "./deriving.js";
import { recordOf, unpack } from "./packing.js";
import type { Sqlite } from "./sqlite.js";

/** A correction as it is kept. */
export type KeptCorrection = Corrected & {
  readonly key: number;
  /** When it was made, in milliseconds since 1970. */
  readonly made: number;
};

interface Row {
  readonly key: number;
  readonly packed: string;
  readonly made: number;
}

const kept = ({ key, packed, made }: Row): KeptCorrection => ({
  ...(JSON.parse(packed) as Corrected),
  key,
  made,
});

/** What was corrected, in the order in which it was; of one article, or of all. */
export function corrections(db: Sqlite, article?: number): readonly KeptCorrection[] {
  const rows =
    article === undefined
      ? db.prepare<Row>("select key, packed, made from correction order by key").all()
      : db
          .prepare<Row>("select key, packed, made from correction where article = ? order by key")
          .all(article);
  return rows.map(kept);
}

/** Keeps a correction, applies it to all versions of its article, and gives its key. Part of a larger transaction. */
export function correct(db: Sqlite, correction: Corrected, made: number, queue: WordQueue): number {
  const { article } = correction.at;
  if (!db.prepare("select 1 from article where key = ?").get(article))
    throw new HearsayError("store-no-article", `there is no article with the key ${article}`);
  const { lastInsertRowid } = db
    .prepare("insert into correction (article, packed, made) values (?, ?, ?)")
    .run(article, JSON.stringify(correction), made);
  if (isOfRecord(correction)) reapplyAll(db, article, queue);
  return Number(lastInsertRowid);
}

/** Takes a correction back; false where there is none. Part of a larger transaction. */
export function uncorrect(db: Sqlite, key: number, queue: WordQueue): boolean {
  const row = db
    .prepare<{ article: number; packed: string }>("select article, packed from correction where key = ?")
    .get(key);
  if (!row) return false;
  db.prepare("delete from correction where key = ?").run(key);
  if (isOfRecord(JSON.parse(row.packed) as Corrected)) reapplyAll(db, row.article, queue);
  return true;
}

/** Whether it changes what was read; merging and splitting claims does not. */
const isOfRecord = ({ kind }: Corrected): boolean => kind !== "merge" && kind !== "split";

function reapplyAll(db: Sqlite, article: number, queue: WordQueue): void {
  const versions = db.prepare<{ key: number }>("select key from version where article = ?").all(article);
  for (const { key } of versions) reapply(db, key, queue);
}

/** The record of a version as it was read, where it is shown corrected; else null. */
export function originalAt(db: Sqlite, version: number): ArticleRecord | null {
  const row = db.prepare<{ packed: Buffer }>("select packed from original where version = ?").get(version);
  return row ? recordOf(unpack(row.packed)) : null;
}

/**
 * Applies an article's corrections to what was read in one version: the outcome is what is shown, searched and linked; what was read is
 * kept beside it. Part of a larger transaction.
 */
export function reapply(db: Sqlite, version: number, queue: WordQueue): void {
  const row = db
    .prepare<{ article: number; reader: string | null; read: number | null }>(
      "select article, reader, read from version where key = ?",
    )
    .get(version);
  if (!row || row.reader === null) return;
  const all = corrections(db, row.article).filter(isOfRecord);
  const original = db
    .prepare<{ packed: Buffer }>("select packed from original where version = ?")
    .get(version);
  if (all.length === 0 && !original) return;
  const packed =
    original?.packed ??
    db.prepare<{ packed: Buffer }>("select packed from body where version = ?").get(version)!.packed;
  const read = recordOf(unpack(packed));
  if (!read) return;
  const { sources, statements } = applied(read, all);
  putReading(db, version, { reading: { sources, statements }, reader: row.reader, at: row.read ?? 0 }, queue);
  if (all.length === 0) db.prepare("delete from original where version = ?").run(version);
  else if (!original) db.prepare("insert into original (version, packed) values (?, ?)").run(version, packed);
}

/** A correction on its way to another store, where articles have other keys. */
export interface CarriedCorrection {
  /** What tells its article from others (see identity.ts), in hexadecimal digits. */
  readonly article: string;
  /** The same of the other wording's article. */
  readonly other: string | null;
  readonly made: number;
  /** The correction; the keys of articles in it mean nothing. */
  readonly corrected: Corrected;
}

/** All corrections as they go into an export. */
export function carriedCorrections(db: Sqlite): readonly CarriedCorrection[] {
  const identity = (article: number): string =>
    db.prepare<{ hex: string }>("select hex(identity) as hex from article where key = ?").get(article)?.hex ??
    "";
  const rows = db.prepare<Row>("select key, packed, made from correction order by key").all();
  return rows.map(({ packed, made }) => {
    const corrected = JSON.parse(packed) as Corrected;
    return {
      article: identity(corrected.at.article),
      other: "other" in corrected ? identity(corrected.other.article) : null,
      made,
      corrected: keyed(corrected, 0, 0),
    };
  });
}

function keyed(corrected: Corrected, article: number, other: number): Corrected {
  const at = { ...corrected.at, article };
  return "other" in corrected
    ? { ...corrected, at, other: { ...corrected.other, article: other } }
    : { ...corrected, at };
}

/** Takes in a correction of an export, unless it is there, or its article is not. Part of a larger transaction. */
export function takeCorrection(
  db: Sqlite,
  { article, other, made, corrected }: CarriedCorrection,
  queue: WordQueue,
): void {
  const keyOf = (hex: string | null): number | null =>
    hex === null
      ? null
      : (db.prepare<{ key: number }>("select key from article where hex(identity) = ?").get(hex.toUpperCase())
          ?.key ?? null);
  const [own, others] = [keyOf(article), keyOf(other)];
  if (own === null || (other !== null && others === null)) return;
  const there = keyed(corrected, own, others ?? 0);
  const packed = JSON.stringify(there);
  if (db.prepare("select 1 from correction where article = ? and packed = ?").get(own, packed)) return;
  correct(db, there, made, queue);
}
