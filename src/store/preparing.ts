import { type Derived, derivedOf, type SourceRow, type StatementRow } from "./deriving.js";
import { identityOf, textHash } from "./identity.js";
import { pack, type Reading } from "./packing.js";
import { plainText } from "./plain-text.js";
import type { Entry } from "./store.js";
import type { Words } from "./words.js";

/** What the row of a version says of an article, as SQLite takes it. */
export interface Head {
  readonly id: string;
  readonly url: string | null;
  readonly outlet: string | null;
  readonly title: string | null;
  readonly published: string | null;
  readonly language: string;
  /** Null: to be kept unread. */
  readonly reader: string | null;
  /** UTF-16 code units of the text. */
  readonly length: number;
  readonly statements: number;
  readonly sources: number;
}

/** An article as the store will hold it. Everything that takes time and no store is done. */
export interface Prepared {
  readonly head: Head;
  readonly identity: Buffer;
  readonly hash: Buffer;
  readonly derived: Derived;
  readonly packed: Buffer;
}

/** What a record holds beyond its article. */
function readingOf({ article, record, reader }: Omit<Entry, "origin">): Reading | null {
  if ((record === null) !== (reader === null))
    throw new TypeError("a record comes with its reader, and none without");
  if (record && record.text !== article.text) throw new TypeError("the record is not that of the article");
  return record && { sources: record.sources, statements: record.statements };
}

const shown = (value: string | null): string | null => value && plainText(value);

/** Makes of an article with its record what the store will hold. */
export function prepare(entry: Omit<Entry, "origin">): Prepared {
  const { article, reader } = entry;
  const reading = readingOf(entry);
  const packed = { article, reading };
  return {
    head: {
      id: plainText(article.id),
      url: shown(article.url),
      outlet: shown(article.outlet),
      title: shown(article.title),
      published: shown(article.published),
      language: plainText(article.language),
      reader,
      length: article.text.length,
      statements: reading?.statements.length ?? 0,
      sources: reading?.sources.length ?? 0,
    },
    identity: identityOf(article),
    hash: textHash(article.text),
    derived: derivedOf(packed),
    packed: pack(packed),
  };
}

/*
 * The form in which it crosses from thread to thread: bytes, which can be handed over, where objects would
 * be copied part by part.
 *
 *   4 bytes  length of the JSON
 *   16 bytes identity
 *   16 bytes hash
 *   the JSON, as lists rather than objects
 *   the rest: packed
 */
const lengthSize = 4;
const hashSize = 16;
const headSize = lengthSize + 2 * hashSize;

type SealedSource = readonly [
  kind: string,
  name: string | null,
  folded: string | null,
  role: string | null,
  statements: number,
  relays: number,
];
type SealedStatement = readonly [speaker: number | null, length: number, confidence: number, words: Words];
type SealedJson = readonly [
  head: Head,
  sources: readonly SealedSource[],
  statements: readonly SealedStatement[],
  unread: Derived["unread"],
];

/** Seals what was prepared, for another thread. */
export function sealed({ head, identity, hash, derived, packed }: Prepared): Uint8Array<ArrayBuffer> {
  const json: SealedJson = [
    head,
    derived.sources.map(({ kind, name, folded, role, statements, relays }) => [
      kind,
      name,
      folded,
      role,
      statements,
      relays,
    ]),
    derived.statements.map(({ speaker, length, confidence }, i) => [
      speaker,
      length,
      confidence,
      derived.words[i],
    ]),
    derived.unread,
  ];
  const text = Buffer.from(JSON.stringify(json), "utf8");
  // Not of Buffer's pool, which cannot be handed over.
  const whole = new Uint8Array(headSize + text.length + packed.length);
  new DataView(whole.buffer).setUint32(0, text.length, true);
  whole.set(identity, lengthSize);
  whole.set(hash, lengthSize + hashSize);
  whole.set(text, headSize);
  whole.set(packed, headSize + text.length);
  return whole;
}

/** What {@link sealed} sealed. */
export function unsealed(bytes: Uint8Array): Prepared {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const end = headSize + buffer.readUInt32LE(0);
  const [head, sources, statements, unread] = JSON.parse(
    buffer.toString("utf8", headSize, end),
  ) as SealedJson;
  return {
    head,
    identity: buffer.subarray(lengthSize, lengthSize + hashSize),
    hash: buffer.subarray(lengthSize + hashSize, headSize),
    derived: {
      sources: sources.map(
        ([kind, name, folded, role, own, relays], number): SourceRow => ({
          number,
          kind,
          name,
          folded,
          role,
          statements: own,
          relays,
        }),
      ),
      statements: statements.map(
        ([speaker, length, confidence], number): StatementRow => ({ number, speaker, length, confidence }),
      ),
      words: statements.map(([, , , words]) => words),
      unread,
    },
    packed: buffer.subarray(end),
  };
}
