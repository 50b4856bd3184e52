import { toUSVString } from "node:util";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import type { Article, ArticleRecord, Source, Span, Statement } from "../record/index.js";

/** What is kept of an article: itself, and what was read in it. */
export interface Packed {
  readonly article: Article;
  /** Null: kept unread. */
  readonly reading: Reading | null;
}

/** What a record holds beyond its article. */
export type Reading = Pick<ArticleRecord, "sources" | "statements">;

/*
 * The form, version 1:
 *
 *   1 byte   version of the form, 1
 *   1 byte   how the text is written: 0 UTF-8, 1 UTF-16 (a text with half a surrogate pair has no UTF-8)
 *   4 bytes  length of the JSON
 *   the rest deflated: the JSON, then the text
 *
 * The JSON holds lists rather than objects, and a list of spans as one list of numbers, each counted from
 * the one before. JSON writes half a surrogate pair as an escape, so every string comes back as it was.
 */
const form = 1;
const headLength = 6;
/** Higher levels take half as long again and save a twentieth; level 1 is no faster. */
const level = 3;

/** Spans as numbers: start, length, distance to the next start, length, … */
export function packSpans(spans: readonly Span[]): number[] {
  const numbers: number[] = [];
  let last = 0;
  for (const { start, end } of spans) {
    numbers.push(start - last, end - start);
    last = end;
  }
  return numbers;
}

/** What {@link packSpans} packed. */
export function unpackSpans(numbers: readonly number[]): Span[] {
  const spans: Span[] = [];
  let last = 0;
  for (let i = 0; i < numbers.length; i += 2) {
    const start = last + numbers[i];
    last = start + numbers[i + 1];
    spans.push({ start, end: last });
  }
  return spans;
}

type PackedSource = readonly [
  id: string,
  kind: Source["kind"],
  name: string | null,
  description: string,
  role: string | null,
  affiliation: string | null,
  count: number | null,
  anonymity: string | null,
  mentions: readonly number[],
];

type PackedStatement = readonly [
  id: string,
  type: Statement["type"],
  source: readonly number[],
  cue: readonly number[],
  content: readonly number[],
  addressee: readonly number[],
  parent: string | null,
  speaker: string | null,
  via: readonly string[],
  channel: Statement["channel"],
  stance: Statement["stance"],
  hedged: Statement["hedged"],
  negated: Statement["negated"],
  confidence: number,
];

type PackedHead = readonly [
  id: string,
  url: string | null,
  outlet: string | null,
  title: string | null,
  byline: string | null,
  credit: string | null,
  published: string | null,
  language: string,
];

type PackedJson = readonly [
  head: PackedHead,
  sources: readonly PackedSource[] | null,
  statements: readonly PackedStatement[] | null,
];

function packSource(source: Source): PackedSource {
  const { id, kind, name, description, role, affiliation, count, anonymity, mentions } = source;
  return [id, kind, name, description, role, affiliation, count, anonymity, packSpans(mentions)];
}

function unpackSource(packed: PackedSource): Source {
  const [id, kind, name, description, role, affiliation, count, anonymity, mentions] = packed;
  return {
    id,
    kind,
    name,
    description,
    role,
    affiliation,
    count,
    anonymity,
    mentions: unpackSpans(mentions),
  };
}

function packStatement(statement: Statement): PackedStatement {
  const { id, type, source, cue, content, addressee, parent, speaker, via } = statement;
  const { channel, stance, hedged, negated, confidence } = statement;
  const spans = [source, cue, content, addressee].map(packSpans);
  return [
    id,
    type,
    spans[0],
    spans[1],
    spans[2],
    spans[3],
    parent,
    speaker,
    via,
    channel,
    stance,
    hedged,
    negated,
    confidence,
  ];
}

function unpackStatement(packed: PackedStatement): Statement {
  const [id, type, source, cue, content, addressee, parent, speaker, via] = packed;
  const [, , , , , , , , , channel, stance, hedged, negated, confidence] = packed;
  return {
    id,
    type,
    source: unpackSpans(source),
    cue: unpackSpans(cue),
    content: unpackSpans(content),
    addressee: unpackSpans(addressee),
    parent,
    speaker,
    via,
    channel,
    stance,
    hedged,
    negated,
    confidence,
  };
}

/** Whether no half of a surrogate pair stands alone in a text. */
const isWhole = (text: string): boolean => toUSVString(text) === text;

/** Article and reading as few bytes. */
export function pack({ article, reading }: Packed): Buffer {
  const { id, url, outlet, title, byline, credit, published, language, text } = article;
  const json: PackedJson = [
    [id, url, outlet, title, byline, credit, published, language],
    reading?.sources.map(packSource) ?? null,
    reading?.statements.map(packStatement) ?? null,
  ];
  const jsonBytes = Buffer.from(JSON.stringify(json), "utf8");
  const whole = isWhole(text);
  const textBytes = Buffer.from(text, whole ? "utf8" : "utf16le");
  const head = Buffer.alloc(headLength);
  head.writeUInt8(form, 0);
  head.writeUInt8(whole ? 0 : 1, 1);
  head.writeUInt32LE(jsonBytes.length, 2);
  return Buffer.concat([head, deflateRawSync(Buffer.concat([jsonBytes, textBytes]), { level })]);
}

/**
 * What {@link pack} packed.
 *
 * @throws Error of any kind where the bytes are not what it made
 */
export function unpack(bytes: Buffer): Packed {
  if (bytes.readUInt8(0) !== form) throw new Error(`form ${bytes.readUInt8(0)} is not known`);
  const encoding = bytes.readUInt8(1) === 0 ? "utf8" : "utf16le";
  const jsonLength = bytes.readUInt32LE(2);
  const all = inflateRawSync(bytes.subarray(headLength));
  const [head, sources, statements] = JSON.parse(all.toString("utf8", 0, jsonLength)) as PackedJson;
  const [id, url, outlet, title, byline, credit, published, language] = head;
  const text = all.toString(encoding, jsonLength);
  return {
    article: { id, url, outlet, title, byline, credit, published, language, text },
    reading:
      sources && statements
        ? { sources: sources.map(unpackSource), statements: statements.map(unpackStatement) }
        : null,
  };
}

/** The record of an article: its fields in the order of the contract. */
export function recordOf({ article, reading }: Packed): ArticleRecord | null {
  return reading && { schema: 1, ...article, sources: reading.sources, statements: reading.statements };
}
