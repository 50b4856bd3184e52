import type { ArticleRecord } from "../record/index.js";
import { foldedName } from "./names.js";
import { type Packed, recordOf } from "./packing.js";
import { plainText } from "./plain-text.js";
import type { Sqlite } from "./sqlite.js";
import { columns, seamed, wordsOf } from "./words.js";

/** What one source does in its article. */
interface Part {
  statements: number;
  relays: number;
}

/** How many statements each source speaks and relays, by its id. */
function partsOf(record: ArticleRecord): ReadonlyMap<string, Readonly<Part>> {
  const parts = new Map<string, Part>(record.sources.map(({ id }) => [id, { statements: 0, relays: 0 }]));
  for (const { speaker, via } of record.statements) {
    const part = speaker === null ? undefined : parts.get(speaker);
    if (part) part.statements += 1;
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
  readonly role: string | null;
  readonly statements: number;
  readonly relays: number;
}

/** The rows of `source` that follow from a record. */
export function sourceRows(record: ArticleRecord): readonly SourceRow[] {
  const parts = partsOf(record);
  return record.sources.map(({ id, kind, name, role }, number) => ({
    number,
    kind,
    name,
    role: role === null ? null : plainText(role),
    ...parts.get(id)!,
  }));
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

const columnList = columns.join(", ");
const insertWords = `insert into spoken (rowid, ${columnList}) values (?, ?, ?, ?, ?, ?, ?)`;
const deleteWords = `insert into spoken (spoken, rowid, ${columnList}) values ('delete', ?, ?, ?, ?, ?, ?, ?)`;
const insertUnread = "insert into unread (rowid, title, text) values (?, ?, ?)";
const deleteUnread = "insert into unread (unread, rowid, title, text) values ('delete', ?, ?, ?)";

/** The key of a name, which is made where it is new. */
function voiceOf(db: Sqlite, name: string): number {
  const folded = foldedName(name);
  const find = db.prepare<{ key: number }>("select key from voice where folded = ?");
  const found = find.get(folded);
  if (found) return found.key;
  const made = db.prepare("insert into voice (folded, name) values (?, ?)").run(folded, plainText(name));
  return Number(made.lastInsertRowid);
}

/**
 * Writes what is searched of one version: its sources, its statements and their words; or the text's own
 * where it is kept unread. Part of a larger transaction.
 */
export function derive(db: Sqlite, version: number, packed: Packed): void {
  const record = recordOf(packed);
  if (!record) {
    db.prepare(insertUnread).run(version, seamed(packed.article.title ?? ""), seamed(packed.article.text));
    return;
  }
  const addSource = db.prepare(
    "insert into source (version, number, kind, voice, role, statements, relays) values (?, ?, ?, ?, ?, ?, ?)",
  );
  for (const { number, kind, name, role, statements, relays } of sourceRows(record)) {
    const voice = name === null ? null : voiceOf(db, name);
    addSource.run(version, number, kind, voice, role, statements, relays);
  }
  const addStatement = db.prepare(
    "insert into statement (version, number, speaker, length, confidence) values (?, ?, ?, ?, ?)",
  );
  const addWords = db.prepare(insertWords);
  const words = wordsOf(record);
  for (const { number, speaker, length, confidence } of statementRows(record)) {
    const { lastInsertRowid } = addStatement.run(version, number, speaker, length, confidence);
    addWords.run(Number(lastInsertRowid), ...words.next().value!);
  }
}

/** Takes away what {@link derive} wrote for a version, given what it wrote it from. */
export function underive(db: Sqlite, version: number, packed: Packed): void {
  const record = recordOf(packed);
  if (!record) {
    db.prepare(deleteUnread).run(version, seamed(packed.article.title ?? ""), seamed(packed.article.text));
    return;
  }
  const keys = db.prepare<{ key: number }>("select key from statement where version = ? order by number");
  const removeWords = db.prepare(deleteWords);
  const words = wordsOf(record);
  for (const { key } of keys.all(version)) {
    const { value } = words.next();
    if (value) removeWords.run(key, ...value);
  }
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
