import { type Compilable, sql } from "kysely";
import { build } from "./build.js";
import { columns, spokenTokens, unreadTokens } from "./words.js";

const { schema } = build;

/**
 * How a store comes from each version of its form to the next: the first list makes version 1 of an
 * empty file, the second makes version 2 of that, … A list that has once been released never changes.
 */
export const migrations: readonly (readonly Pick<Compilable, "compile">[])[] = [
  [
    schema
      .createTable("article")
      .addColumn("key", "integer", (c) => c.primaryKey().autoIncrement())
      .addColumn("identity", "blob", (c) => c.notNull().unique())
      .modifyEnd(sql`strict`),
    schema
      .createTable("version")
      .addColumn("key", "integer", (c) => c.primaryKey().autoIncrement())
      .addColumn("article", "integer", (c) => c.notNull().references("article.key").onDelete("cascade"))
      .addColumn("number", "integer", (c) => c.notNull())
      .addColumn("latest", "integer", (c) => c.notNull())
      .addColumn("hash", "blob", (c) => c.notNull())
      .addColumn("id", "text", (c) => c.notNull())
      .addColumn("url", "text")
      .addColumn("outlet", "text")
      .addColumn("title", "text")
      .addColumn("published", "text")
      .addColumn("language", "text", (c) => c.notNull())
      .addColumn("reader", "text")
      .addColumn("origin", "text", (c) => c.notNull())
      .addColumn("added", "integer", (c) => c.notNull())
      .addColumn("read", "integer")
      .addColumn("length", "integer", (c) => c.notNull())
      .addColumn("statements", "integer", (c) => c.notNull())
      .addColumn("sources", "integer", (c) => c.notNull())
      .addUniqueConstraint("version_number", ["article", "number"])
      .addUniqueConstraint("version_hash", ["article", "hash"])
      .modifyEnd(sql`strict`),
    raw("create unique index version_latest on version (article) where latest = 1"),
    schema.createIndex("version_id").on("version").column("id"),
    schema.createIndex("version_published").on("version").column("published"),
    raw("create index version_unread on version (key) where reader is null"),
    schema
      .createTable("body")
      .addColumn("version", "integer", (c) => c.primaryKey().references("version.key").onDelete("cascade"))
      .addColumn("packed", "blob", (c) => c.notNull())
      .modifyEnd(sql`strict`),
    schema
      .createTable("voice")
      .addColumn("key", "integer", (c) => c.primaryKey())
      .addColumn("folded", "text", (c) => c.notNull().unique())
      .addColumn("name", "text", (c) => c.notNull())
      .modifyEnd(sql`strict`),
    schema
      .createTable("source")
      .addColumn("version", "integer", (c) => c.notNull().references("version.key").onDelete("cascade"))
      .addColumn("number", "integer", (c) => c.notNull())
      .addColumn("kind", "text", (c) => c.notNull())
      .addColumn("voice", "integer", (c) => c.references("voice.key"))
      .addColumn("role", "text")
      .addColumn("statements", "integer", (c) => c.notNull())
      .addColumn("relays", "integer", (c) => c.notNull())
      .addPrimaryKeyConstraint("source_key", ["version", "number"])
      .modifyEnd(sql`without rowid, strict`),
    raw("create index source_voice on source (voice, statements, relays) where voice is not null"),
    schema
      .createTable("statement")
      .addColumn("key", "integer", (c) => c.primaryKey())
      .addColumn("version", "integer", (c) => c.notNull().references("version.key").onDelete("cascade"))
      .addColumn("number", "integer", (c) => c.notNull())
      .addColumn("speaker", "integer")
      .addColumn("length", "integer", (c) => c.notNull())
      .addColumn("confidence", "integer", (c) => c.notNull())
      .addForeignKeyConstraint("statement_speaker", ["version", "speaker"], "source", ["version", "number"])
      .modifyEnd(sql`strict`),
    schema.createIndex("statement_version").on("statement").columns(["version", "speaker"]),
    schema
      .createTable("failure")
      .addColumn("place", "text", (c) => c.primaryKey().notNull())
      .addColumn("input", "text", (c) => c.notNull())
      .addColumn("code", "text", (c) => c.notNull())
      .addColumn("message", "text", (c) => c.notNull())
      .addColumn("tries", "integer", (c) => c.notNull())
      .addColumn("at", "integer", (c) => c.notNull())
      .modifyEnd(sql`strict`),
    schema
      .createTable("done")
      .addColumn("origin", "text", (c) => c.primaryKey().notNull())
      .addColumn("at", "integer", (c) => c.notNull())
      .modifyEnd(sql`strict`),
    schema
      .createTable("visit")
      .addColumn("url", "text", (c) => c.primaryKey().notNull())
      .addColumn("etag", "text")
      .addColumn("modified", "text")
      .addColumn("at", "integer", (c) => c.notNull())
      .modifyEnd(sql`strict`),
    // The indexes keep no copy of the words: where these are needed, the views unpack them. So that an
    // index can be compared with what it should hold, too.
    raw(
      `create view spoken_words as select statement.key as key, ${columns
        .map((name, i) => `hearsay_words(${i}, statement.number, body.packed) as ${name}`)
        .join(", ")} from statement join body on body.version = statement.version`,
    ),
    raw(`create virtual table spoken using fts5(${columns.join(", ")},
      content='spoken_words', content_rowid='key', columnsize=0,
      tokenize='${spokenTokens}')`),
    raw(`create view unread_words as select version.key as key, hearsay_text(0, body.packed) as title,
      hearsay_text(1, body.packed) as text from version join body on body.version = version.key
      where version.latest = 1 and version.reader is null`),
    raw(`create virtual table unread using fts5(title, text, content='unread_words', content_rowid='key',
      columnsize=0, tokenize='${unreadTokens}')`),
  ],
  // What the articles of several outlets have to do with each other. All of it follows from the articles; but for `made` and
  // `placed`, which a person decides.
  [
    // Articles whose links are still to be made or made anew. Filled by SQLite itself, so that adding need
    // not think of it.
    raw("create table stale (version integer primary key) strict"),
    raw("insert into stale (version) select key from version where latest = 1 and reader is not null"),
    raw(`create trigger stale_new after insert on version when new.latest = 1 and new.reader is not null
      begin insert or ignore into stale (version) values (new.key); end`),
    raw(`create trigger stale_changed after update of latest, reader, read on version
      begin insert or ignore into stale (version) values (new.key); end`),
    raw(`create trigger stale_gone after delete on version
      begin insert or ignore into stale (version) values (old.key); end`),
    raw(
      `create table linked (version integer primary key, name text not null unique, moment integer) strict`,
    ),
    // Articles that are the same to one kind of search, of which the first stands for all.
    raw(`create table double (net integer not null, node integer not null, class integer not null,
      name text not null, lead integer not null, primary key (net, node)) without rowid, strict`),
    raw("create index double_class on double (net, class, name)"),
    raw(`create table utterance (key integer primary key, version integer not null, place integer not null,
      wording integer, lead integer not null) strict`),
    raw("create index utterance_version on utterance (version, place)"),
    raw("create index utterance_wording on utterance (wording, lead) where wording is not null"),
    raw(`create table node (net integer not null, key integer not null, keys blob not null,
      primary key (net, key)) without rowid, strict`),
    raw(`create table posting (net integer not null, key integer not null, node integer not null,
      primary key (net, key, node)) without rowid, strict`),
    raw(`create table crowd (net integer not null, key integer not null, size integer not null,
      primary key (net, key)) without rowid, strict`),
    raw(`create table link (net integer not null, a integer not null, b integer not null, value real not null,
      packed text not null, primary key (net, a, b)) without rowid, strict`),
    // With the value, so that SQLite finds all it needs here; without, it would rather go through the whole table.
    raw("create index link_back on link (net, b, a, value)"),
    raw(`create table dirty (net integer not null, node integer not null,
      primary key (net, node)) without rowid, strict`),
    raw(`create table claim (key integer primary key, id text not null, weight real not null, articles integer not null,
      packed text not null) strict`),
    raw("create index claim_id on claim (id)"),
    raw(`create table claim_utterance (utterance integer primary key,
      claim integer not null references claim (key) on delete cascade) strict`),
    raw("create index claim_utterance_claim on claim_utterance (claim)"),
    raw(`create table claim_version (version integer not null,
      claim integer not null references claim (key) on delete cascade,
      primary key (version, claim)) without rowid, strict`),
    raw("create index claim_version_claim on claim_version (claim)"),
    raw("create table story (key integer primary key, id text not null) strict"),
    raw("create index story_id on story (id)"),
    raw(`create table story_version (version integer primary key,
      story integer not null references story (key) on delete cascade) strict`),
    raw("create index story_version_story on story_version (story)"),
    raw(`create table made (key integer primary key autoincrement, name text, follows integer not null,
      at integer not null) strict`),
    raw(`create table placed (article integer primary key references article (key) on delete cascade,
      made integer not null references made (key) on delete cascade) strict`),
    raw("create index placed_made on placed (made)"),
  ],
  // What people have corrected. It stays apart from what was read: of a version that is shown corrected, `original` keeps that.
  [
    raw(`create table correction (key integer primary key autoincrement,
      article integer not null references article (key) on delete cascade, packed text not null,
      made integer not null) strict`),
    raw("create index correction_article on correction (article)"),
    raw(`create table original (version integer primary key references version (key) on delete cascade,
      packed blob not null) strict`),
  ],
  // What linking needs of an article, so that its text need not be read again for each that is compared with it. It follows from
  // the article, and goes when that is read anew.
  [
    raw(`create table extract (version integer primary key references version (key) on delete cascade,
      utterances blob not null, prose blob not null, story blob not null) strict`),
    raw(`create trigger extract_changed after update of latest, reader, read on version
      begin delete from extract where version = old.key; end`),
  ],
  // By which rules it is linked: see story/rules.ts.
  [raw("create table linking (rules integer not null) strict")],
];

/** What Kysely has no words for. */
function raw(text: string): Pick<Compilable, "compile"> {
  return { compile: () => sql.raw(text).compile(build) };
}
