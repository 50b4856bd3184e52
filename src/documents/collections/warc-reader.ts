import { HearsayError } from "../../record/index.js";
import { type ByteReader, megabytes } from "./byte-reader.js";
import { MAX_DOCUMENT } from "./limits.js";

/** One record of a WARC file (ISO 28500). */
export interface WarcRecord {
  /** Counted from 1, in the order of the file. */
  readonly number: number;
  /** By their names in lower case. */
  readonly fields: ReadonlyMap<string, string>;
  /** What it holds; null where it was not wanted. */
  readonly block: Uint8Array | null;
}

/** What is wrong with one record. */
export interface WarcFault {
  readonly number: number;
  readonly error: HearsayError;
}

/** Longer than any record's fields; what is longer is not WARC. */
const MAX_LINE = 65_536;
const MAX_FIELDS = 200;

/**
 * Reads a WARC file record by record and holds one at a time, up to the limit of a document. A record that
 * is broken is told, and the search goes on for the next; one that is cut short is the last.
 *
 * @param isWanted whether the block of a record with these fields is to be read; others are passed over
 */
export async function* warcRecords(
  reader: ByteReader,
  isWanted: (fields: ReadonlyMap<string, string>) => boolean,
): AsyncGenerator<WarcRecord | WarcFault> {
  for (let number = 1; ; number++) {
    try {
      const version = await versionLine(reader);
      if (version === "") return;
      if (!/^WARC\/\d/.test(version)) {
        yield { number, error: damage("no record begins where one should: what follows it is kept") };
        if (!(await findNext(reader))) return;
        continue;
      }
      const fields = await fieldsOf(reader);
      const length = fields?.get("content-length") ?? "";
      if (fields === null || !/^\d{1,15}$/.test(length)) {
        yield { number, error: damage("the record does not say how long it is: what follows it is kept") };
        if (!(await findNext(reader))) return;
        continue;
      }
      const size = Number(length);
      const wanted = isWanted(fields);
      if (!wanted || size > MAX_DOCUMENT) {
        const passed = await reader.skip(size);
        if (passed < size) yield { number, error: cutShort() };
        else if (wanted) {
          const told = `the record is longer than ${megabytes(MAX_DOCUMENT)}: no article is`;
          yield { number, error: new HearsayError("too-large", told) };
        } else yield { number, fields, block: null };
        if (passed < size) return;
        continue;
      }
      const block = await reader.take(size);
      if (block.length < size) {
        yield { number, error: cutShort() };
        return;
      }
      yield { number, fields, block };
    } catch (error) {
      if (!(error instanceof HearsayError)) throw error;
      // The archive around it ends or breaks here.
      yield { number, error };
      return;
    }
  }
}

function cutShort(): HearsayError {
  return damage("the file is cut short in this record: get it again; the records before it are kept");
}

function damage(message: string): HearsayError {
  return new HearsayError("damaged", message);
}

/** The next line that is not empty; records are parted by two of those. "" at the end. */
async function versionLine(reader: ByteReader): Promise<string> {
  for (;;) {
    const bytes = await reader.line(MAX_LINE);
    if (bytes.length === 0) return "";
    const line = latin(bytes)
      .replace(/^\u00ef\u00bb\u00bf/, "")
      .trim();
    if (line !== "") return line;
  }
}

/** The fields of a record up to the empty line; null where they are no fields. */
async function fieldsOf(reader: ByteReader): Promise<ReadonlyMap<string, string> | null> {
  const fields = new Map<string, string>();
  let last = "";
  for (let count = 0; count < MAX_FIELDS; count++) {
    const bytes = await reader.line(MAX_LINE);
    if (bytes.length === 0) throw cutShort();
    const line = utf8(bytes).replace(/\r?\n$/, "");
    if (line === "") return fields;
    const colon = line.indexOf(":");
    if (/^[ \t]/.test(line) && last !== "") fields.set(last, `${fields.get(last)} ${line.trim()}`);
    else if (colon < 1) return null;
    else {
      last = line.slice(0, colon).trim().toLowerCase();
      if (!fields.has(last)) fields.set(last, line.slice(colon + 1).trim());
    }
  }
  return null;
}

/** Passes over lines until the next is the first of a record; false at the end. */
async function findNext(reader: ByteReader): Promise<boolean> {
  for (;;) {
    if (/^WARC\/\d/.test(latin(await reader.peek(8)))) return true;
    if ((await reader.line(MAX_LINE)).length === 0) return false;
  }
}

function latin(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes.subarray(0, 1000));
}

function utf8(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
