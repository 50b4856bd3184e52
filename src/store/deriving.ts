import type { ArticleRecord } from "../record/index.js";
import { foldedName } from "./names.js";
import { type Packed, recordOf } from "./packing.js";
import { plainText } from "./plain-text.js";
import type { Sqlite } from "./sqlite.js";
import { columns, seamed, type Words, wordsOf } from "./words.js";

/** What one source does in its article. */
interface Part {
  statements: number;
  relays: number;
}

/** How many statements each source speaks and relays, by its id. */
function partsOf(record: ArticleRecord): ReadonlyMap<string, Readonly<Part>> {
  const parts = new Map<string, Part>();
  for (const { id } of record.sources) parts.set(id, { statements: 0, relays: 0 });
  for (const { speaker, via } of record.statements) {
    const part = speaker === null ? undefined : parts.get(speaker);
    if (part) part.statements += 1;
    if (via.length === 0) continue;
    for (const id of new Set(via)) {
      const relay = parts.get(id);
      if (relay) relay.relays += 1;
    }
  }
  return parts;
}

/** A row of `source`, but for its version: what follows from the record. */
export interface SourceRow {
  readonly number: number;
  readonly kind: string;
  readonly name: string | null;
  /** The name as names are compared. */
  readonly folded: string | null;
  readonly role: string | null;
  readonly statements: number;
  readonly relays: number;
}

/** The rows of `source` that follow from a record. */
export function sourceRows(record: ArticleRecord): readonly SourceRow[] {
  const parts = partsOf(record);
  return record.sources.map(({ id, kind, name, role }, number) => {
    const { statements, relays } = parts.get(id)!;
    return {
      number,
      kind,
      name: name === null ? null : plainText(name),
      folded: name === null ? null : foldedName(name),
      role: role === null ? null : plainText(role),
      statements,
      relays,
    };
  });
}

/** A row of `statement`, but for key and version. */
export interface StatementRow {
  readonly number: number;
  readonly speaker: number | null;
  readonly length: number;
  readonly confidence: number;
}

/** The rows of `statement` that follow from a record. */
export function statementRows(record: ArticleRecord): readonly StatementRow[] {
  const numbers = new Map(record.sources.map(({ id }, number) => [id, number]));
  return record.statements.map(({ speaker, content, confidence }, number) => ({
    number,
    speaker: speaker === null ? null : (numbers.get(speaker) ?? null),
    length: content.reduce((sum, { start, end }) => sum + end - start, 0),
    confidence: Math.round(confidence * 100),
  }));
}

/** What the index of unread articles holds of one. */
export type UnreadWords = readonly [title: string, text: string];

/** What is searched of a version: rows and words that follow from what was packed. Plain data. */
export interface Derived {
  readonly sources: readonly SourceRow[];
  readonly statements: readonly StatementRow[];
  /** One for each statement. */
  readonly words: readonly Words[];
  /** Title and text of what is kept unread, as its index takes them; null for what was read. */
  readonly unread: UnreadWords | null;
}

/** What is searched of a version. */
export function derivedOf(packed: Packed): Derived {
  const record = recordOf(packed);
  if (record) {
    const [sources, statements] = [sourceRows(record), statementRows(record)];
    return { sources, statements, words: [...wordsOf(record)], unread: null };
  }
  const { title, text } = packed.article;
  return { sources: [], statements: [], words: [], unread: [seamed(title ?? ""), seamed(text)] };
}

const columnList = columns.join(", ");
const insertWords = `insert into spoken (rowid, ${columnList}) values (?, ?, ?, ?, ?, ?, ?)`;
const deleteWords = `insert into spoken (spoken, rowid, ${columnList}) values ('delete', ?, ?, ?, ?, ?, ?, ?)`;
const insertUnread = "insert into unread (rowid, title, text) values (?, ?, ?)";
const deleteUnread = "insert into unread (unread, rowid, title, text) values ('delete', ?, ?, ?)";
const insertSource =
  "insert into source (version, number, kind, voice, role, statements, relays) values (?, ?, ?, ?, ?, ?, ?)";
const insertStatement =
  "insert into statement (version, number, speaker, length, confidence) values (?, ?, ?, ?, ?)";

/** The key of a name, which is made where it is new. */
function voiceOf(db: Sqlite, folded: string, name: string): number {
  const found = db.prepare<{ key: number }>("select key from voice where folded = ?").get(folded);
  if (found) return found.key;
  const made = db.prepare("insert into voice (folded, name) values (?, ?)").run(folded, name);
  return Number(made.lastInsertRowid);
}

/** So much waits at most, so that rebuilding a large store takes little memory. */
const mostWaiting = 20_000;

/**
 * Words on their way into the full-text indexes, and out of them. They go together, after the rows: SQLite
 * makes a savepoint for each row that has triggers, and at a savepoint an index writes out what it holds.
 * With rows and words in turns it would write a piece for each article and then merge them all, which takes as
 * long as everything else together. It does the same where a key is lower than the one before, so that all
 * that goes out goes first.
 */
export class WordQueue {
  private readonly spoken = new Map<number, Words>();
  private readonly unread = new Map<number, UnreadWords>();
  private readonly spokenGone = new Map<number, Words>();
  private readonly unreadGone = new Map<number, UnreadWords>();

  constructor(private readonly db: Sqlite) {}

  addStatement(key: number, words: Words): void {
    this.spoken.set(key, words);
    this.settleMany();
  }

  addUnread(key: number, words: UnreadWords): void {
    this.unread.set(key, words);
    this.settleMany();
  }

  removeStatement(key: number, words: Words): void {
    if (!this.spoken.delete(key)) this.spokenGone.set(key, words);
    this.settleMany();
  }

  removeUnread(key: number, words: UnreadWords): void {
    if (!this.unread.delete(key)) this.unreadGone.set(key, words);
    this.settleMany();
  }

  /** Brings the indexes up to date. Part of a larger transaction, and to be called before its end. */
  settle(): void {
    for (const [waiting, sql] of [
      [this.spokenGone, deleteWords],
      [this.spoken, insertWords],
      [this.unreadGone, deleteUnread],
      [this.unread, insertUnread],
    ] as const) {
      if (waiting.size === 0) continue;
      const statement = this.db.prepare(sql);
      for (const [key, words] of waiting) statement.run(key, ...words);
      waiting.clear();
    }
  }

  private settleMany(): void {
    const { spoken, unread, spokenGone, unreadGone } = this;
    if (spoken.size + unread.size + spokenGone.size + unreadGone.size >= mostWaiting) this.settle();
  }
}

/**
 * Writes what is searched of one version: its sources, its statements and their words; or the text's own
 * where it is kept unread. Part of a larger transaction.
 */
export function derive(db: Sqlite, version: number, derived: Derived, queue: WordQueue): void {
  const { sources, statements, words, unread } = derived;
  if (unread) {
    queue.addUnread(version, unread);
    return;
  }
  const addSource = db.prepare(insertSource);
  for (const { number, kind, name, folded, role, statements: own, relays } of sources) {
    const voice = name === null || folded === null ? null : voiceOf(db, folded, name);
    addSource.run(version, number, kind, voice, role, own, relays);
  }
  const addStatement = db.prepare(insertStatement);
  for (const { number, speaker, length, confidence } of statements) {
    const { lastInsertRowid } = addStatement.run(version, number, speaker, length, confidence);
    queue.addStatement(Number(lastInsertRowid), words[number]);
  }
}

/** Takes away what {@link derive} wrote for a version, given what it wrote it from. */
export function underive(db: Sqlite, version: number, packed: Packed, queue: WordQueue): void {
  const { words, unread } = derivedOf(packed);
  if (unread) {
    queue.removeUnread(version, unread);
    return;
  }
  const keys = db
    .prepare<{ key: number }>("select key from statement where version = ? order by number")
    .all(version);
  for (const [i, { key }] of keys.entries()) if (words[i]) queue.removeStatement(key, words[i]);
  const voices = db
    .prepare<{ voice: number }>("select distinct voice from source where version = ? and voice is not null")
    .all(version);
  db.prepare("delete from statement where version = ?").run(version);
  db.prepare("delete from source where version = ?").run(version);
  const forget = db.prepare(
    "delete from voice where key = ? and not exists (select 1 from source where voice = voice.key)",
  );
  for (const { voice } of voices) forget.run(voice);
}
