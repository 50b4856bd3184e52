import { type Article, type ArticleRecord, HearsayError } from "../record/index.js";
import { reapply } from "./corrections.js";
import { derive, derivedOf, underive, type WordQueue } from "./deriving.js";
import { identityOf, textHash } from "./identity.js";
import { pack, type Reading, unpack } from "./packing.js";
import { plainText } from "./plain-text.js";
import type { Prepared } from "./preparing.js";
import type { Sqlite } from "./sqlite.js";
import type { Added, Known } from "./store.js";

/** Where and when something came in. */
export interface Arrival {
  readonly origin: string;
  readonly added: number;
  /** When its record was made; null without one. */
  readonly read: number | null;
}

const findKnown = `select version.key as key, version.number as version, version.id as id, version.reader as reader
  from article join version on version.article = article.key
  where article.identity = ? and version.hash = ?`;
const findArticle = "select key from article where identity = ?";
const findNewest = "select key, number from version where article = ? and latest = 1";
const addArticle = "insert into article (identity) values (?)";
const addVersion = `insert into version (article, number, latest, hash, id, url, outlet, title, published, language,
  reader, origin, added, read, length, statements, sources) values (?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;
const addBody = "insert into body (version, packed) values (?, ?)";
const bodyOf = "select packed from body where version = ?";

/** Whether that text of that article is there. */
export function known(db: Sqlite, article: Article): Known | null {
  return db.prepare<Known>(findKnown).get(identityOf(article), textHash(article.text)) ?? null;
}

/** A record that is to be put in place of another. */
export interface NewReading {
  readonly reading: Reading;
  readonly reader: string;
  readonly at: number;
}

/** Puts a record in place of a version's, or the first in place of none; corrections are applied to it. Part of a larger transaction. */
export function setRecord(db: Sqlite, key: number, reading: NewReading, queue: WordQueue): void {
  putReading(db, key, reading, queue);
  db.prepare("delete from original where version = ?").run(key);
  reapply(db, key, queue);
}

/** The same as it is, without corrections. */
export function putReading(
  db: Sqlite,
  key: number,
  { reading, reader, at }: NewReading,
  queue: WordQueue,
): void {
  const row = db.prepare<{ packed: Buffer }>(bodyOf).get(key);
  if (!row) throw new HearsayError("store-no-article", `there is no version with the key ${key}`);
  const before = unpack(row.packed);
  const after = { article: before.article, reading };
  const { latest } = db.prepare<{ latest: number }>("select latest from version where key = ?").get(key)!;
  if (latest) underive(db, key, before, queue);
  db.prepare("update version set reader = ?, read = ?, statements = ?, sources = ? where key = ?").run(
    reader,
    at,
    reading.statements.length,
    reading.sources.length,
    key,
  );
  db.prepare("update body set packed = ? where version = ?").run(pack(after), key);
  if (latest) derive(db, key, derivedOf(after), queue);
}

/** Adds one article. Part of a larger transaction. */
export function add(db: Sqlite, prepared: Prepared, arrival: Arrival, queue: WordQueue): Added {
  const { head, identity, hash, packed } = prepared;
  const there = db.prepare<Known>(findKnown).get(identity, hash);
  if (there) {
    if (there.reader === null && head.reader !== null) {
      const reading = unpack(packed).reading!;
      setRecord(db, there.key, { reading, reader: head.reader, at: arrival.read ?? arrival.added }, queue);
    }
    return { outcome: "same", key: there.key, version: there.version, id: there.id };
  }
  const articleKey =
    db.prepare<{ key: number }>(findArticle).get(identity)?.key ??
    Number(db.prepare(addArticle).run(identity).lastInsertRowid);
  const before = db.prepare<{ key: number; number: number }>(findNewest).get(articleKey);
  if (before) {
    underive(db, before.key, unpack(db.prepare<{ packed: Buffer }>(bodyOf).get(before.key)!.packed), queue);
    db.prepare("update version set latest = 0 where key = ?").run(before.key);
  }
  const number = (before?.number ?? 0) + 1;
  const { id, url, outlet, title, published, language, reader, length, statements, sources } = head;
  const { lastInsertRowid } = db
    .prepare(addVersion)
    .run(
      articleKey,
      number,
      hash,
      id,
      url,
      outlet,
      title,
      published,
      language,
      reader,
      plainText(arrival.origin),
      arrival.added,
      arrival.read,
      length,
      statements,
      sources,
    );
  const key = Number(lastInsertRowid);
  db.prepare(addBody).run(key, packed);
  derive(db, key, prepared.derived, queue);
  if (before) reapply(db, key, queue);
  return { outcome: before ? "version" : "new", key, version: number, id };
}

/** The part of a record that is kept beside its article. */
export function readingIn(record: ArticleRecord): Reading {
  return { sources: record.sources, statements: record.statements };
}
