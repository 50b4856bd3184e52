import { type Article, type ArticleRecord, HearsayError } from "../record/index.js";
import { derive, underive } from "./deriving.js";
import { identityOf, textHash } from "./identity.js";
import { pack, type Reading, unpack } from "./packing.js";
import { plainText } from "./plain-text.js";
import { build, type Sqlite } from "./sqlite.js";
import type { Added, Entry, Known } from "./store.js";

/** An entry with the moments at which it came in and was read. */
export interface DatedEntry extends Entry {
  readonly added: number;
  readonly read: number | null;
}

const findKnown = build
  .selectFrom("article")
  .innerJoin("version", "version.article", "article.key")
  .select(["version.key as key", "version.number as version", "version.id as id", "version.reader as reader"])
  .where("article.identity", "=", Buffer.alloc(0))
  .where("version.hash", "=", Buffer.alloc(0))
  .compile().sql;
const findArticle = "select key from article where identity = ?";
const findNewest = "select key, number, reader from version where article = ? and latest = 1";
const addArticle = "insert into article (identity) values (?)";
const addVersion = build
  .insertInto("version")
  .values({
    article: 0,
    number: 0,
    latest: 1,
    hash: Buffer.alloc(0),
    id: "",
    url: null,
    outlet: null,
    title: null,
    published: null,
    language: "",
    reader: null,
    origin: "",
    added: 0,
    read: null,
    length: 0,
    statements: 0,
    sources: 0,
  })
  .compile().sql;
const addBody = "insert into body (version, packed) values (?, ?)";
const bodyOf = "select packed from body where version = ?";

/** Whether that text of that article is there. */
export function known(db: Sqlite, article: Article): Known | null {
  return db.prepare<Known>(findKnown).get(identityOf(article), textHash(article.text)) ?? null;
}

/** What a record holds beyond its article. */
function readingOf({ article, record, reader }: Entry): Reading | null {
  if ((record === null) !== (reader === null))
    throw new TypeError("a record comes with its reader, and none without");
  if (record && record.text !== article.text) throw new TypeError("the record is not that of the article");
  return record && { sources: record.sources, statements: record.statements };
}

/** Puts a record in place of a version's, or the first in place of none. Part of a larger transaction. */
export function setRecord(db: Sqlite, key: number, reading: Reading, reader: string, at: number): void {
  const row = db.prepare<{ packed: Buffer }>(bodyOf).get(key);
  if (!row) throw new HearsayError("store-no-article", `there is no version with the key ${key}`);
  const before = unpack(row.packed);
  const after = { article: before.article, reading };
  const { latest } = db.prepare<{ latest: number }>("select latest from version where key = ?").get(key)!;
  if (latest) underive(db, key, before);
  db.prepare("update version set reader = ?, read = ?, statements = ?, sources = ? where key = ?").run(
    reader,
    at,
    reading.statements.length,
    reading.sources.length,
    key,
  );
  db.prepare("update body set packed = ? where version = ?").run(pack(after), key);
  if (latest) derive(db, key, after);
}

const shown = (value: string | null): string | null => value && plainText(value);

/** Adds one entry. Part of a larger transaction. */
export function add(db: Sqlite, entry: DatedEntry): Added {
  const { article, reader } = entry;
  const identity = identityOf(article);
  const hash = textHash(article.text);
  const reading = readingOf(entry);
  const there = db.prepare<Known>(findKnown).get(identity, hash);
  if (there) {
    if (there.reader === null && reading && reader !== null)
      setRecord(db, there.key, reading, reader, entry.read ?? entry.added);
    return { outcome: "same", key: there.key, version: there.version, id: there.id };
  }
  const articleKey =
    db.prepare<{ key: number }>(findArticle).get(identity)?.key ??
    Number(db.prepare(addArticle).run(identity).lastInsertRowid);
  const before = db
    .prepare<{ key: number; number: number; reader: string | null }>(findNewest)
    .get(articleKey);
  if (before) {
    underive(db, before.key, unpack(db.prepare<{ packed: Buffer }>(bodyOf).get(before.key)!.packed));
    db.prepare("update version set latest = 0 where key = ?").run(before.key);
  }
  const number = (before?.number ?? 0) + 1;
  const { lastInsertRowid } = db
    .prepare(addVersion)
    .run(
      articleKey,
      number,
      1,
      hash,
      plainText(article.id),
      shown(article.url),
      shown(article.outlet),
      shown(article.title),
      shown(article.published),
      plainText(article.language),
      reader,
      plainText(entry.origin),
      entry.added,
      entry.read,
      article.text.length,
      reading?.statements.length ?? 0,
      reading?.sources.length ?? 0,
    );
  const key = Number(lastInsertRowid);
  const packed = { article, reading };
  db.prepare(addBody).run(key, pack(packed));
  derive(db, key, packed);
  return { outcome: before ? "version" : "new", key, version: number, id: plainText(article.id) };
}

/** The part of a record that is kept beside its article. */
export function readingIn(record: ArticleRecord): Reading {
  return { sources: record.sources, statements: record.statements };
}
