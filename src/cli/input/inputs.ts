import { createReadStream } from "node:fs";
import { lines } from "../../documents/bytes.js";
import { HearsayError } from "../../record/index.js";
import { type Failure, failureOf } from "../failure.js";
import type { Task } from "../tasks/task.js";

/** The longest article that is read, in bytes: a file of text or HTML, or one row of JSON Lines. */
export const longestArticle = 32 * 2 ** 20;

/** What the inputs hold, in their order: an article to read, or why there is none. */
export type Input = Task | Failure;

/** Tells from a file's first bytes, and its name where they leave it open, whether it is JSON Lines. */
export type RowsTest = (head: Uint8Array, name: string) => boolean;

/** Enough of a file to tell what it is. */
const headLength = 64 * 2 ** 10;
const lineFeed = 0x0a;

const tooLong = (what: string): HearsayError =>
  new HearsayError("too-large", `${what} is longer than ${longestArticle / 2 ** 20} MiB; split it up`);

/** Codes of the system for what is not there. */
const missing = /^(ENOENT|ENOTDIR|ENAMETOOLONG)$/;

/** The system's refusal to read a file, in words. */
export function refusal(error: NodeJS.ErrnoException, place: string): Failure {
  const told: Readonly<Record<string, string>> = {
    ENOENT: "there is no such file; check the name",
    ENOTDIR: "there is no such file, since a part of its path is not a folder; check the name",
    EISDIR: "is a folder; name the files in it, such as FOLDER/*.html",
    EACCES: "may not be read; ask for the permission, or copy it to where you have it",
    EPERM: "may not be read; ask for the permission, or copy it to where you have it",
    ENAMETOOLONG: "there is no such file, the name is too long; check the name",
    ELOOP: "is a link that leads back to itself; name the file itself",
    EMFILE: "could not be opened, too many files are open; close some programs",
  };
  const message = error.code === undefined ? undefined : told[error.code];
  if (message) return { place, message, code: missing.test(error.code ?? "") ? "not-found" : "unreadable" };
  // Any other code of the system (a disk that fails, say) is its own explanation.
  if (error.syscall)
    return { place, message: `cannot be read (${error.message}); try a copy of it`, code: "unreadable" };
  return failureOf(error, place);
}

/** A stream's first bytes, and the whole stream with them given back. */
interface Begun {
  readonly head: Uint8Array;
  readonly chunks: AsyncGenerator<Uint8Array>;
}

/**
 * Takes in enough of a stream to tell what it is: its first line with something on it, or 64 KiB.
 * No more, so that rows that trickle in are read as they come.
 */
async function begin(stream: AsyncIterable<Uint8Array>): Promise<Begun> {
  const source = stream[Symbol.asyncIterator]();
  const taken: Uint8Array[] = [];
  let length = 0;
  while (length < headLength) {
    const { value, done } = await source.next();
    if (done) break;
    taken.push(value);
    length += value.length;
    const filled = value.findIndex((byte) => byte > 0x20);
    if (filled !== -1 && value.includes(lineFeed, filled)) break;
  }
  async function* all(): AsyncGenerator<Uint8Array> {
    yield* taken;
    yield* { [Symbol.asyncIterator]: () => source };
  }
  return { head: Buffer.concat(taken), chunks: all() };
}

/** Everything in a stream, up to the limit. */
async function whole(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array<ArrayBuffer>> {
  const taken: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    taken.push(chunk);
    length += chunk.length;
    if (length > longestArticle) throw tooLong("the article");
  }
  const bytes = new Uint8Array(length);
  let offset = 0;
  for (const chunk of taken) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}

const blank = (bytes: Uint8Array): boolean => bytes.every((byte) => byte <= 0x20);

/** Whether the first row shows a single JSON document laid out over lines: `[`, `{` or `[{"text": "…"},` alone. */
function isDocument(row: Uint8Array): boolean {
  const text = Buffer.from(row).toString("latin1").trim();
  return text === "[" || text === "{" || (text.startsWith("[") && text.endsWith(","));
}

async function* rows(chunks: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<Input> {
  let first = true;
  for await (const { number, bytes } of lines(chunks, longestArticle)) {
    const place = `${name}:${number}`;
    if (bytes === null) yield failureOf(tooLong("the row"), place);
    else if (!blank(bytes)) {
      if (first && isDocument(bytes)) {
        // Said once: every one of its lines would be an error of its own.
        throw new HearsayError(
          "not-json",
          "it is one JSON document over several lines, not JSON Lines; write one object a line (jq -c '.[]')",
          place,
        );
      }
      first = false;
      yield { place, kind: "row", bytes };
    }
  }
}

/** Whether the bytes are UTF-16, where every other byte of ASCII text is NUL. */
const isWide = (head: Uint8Array): boolean =>
  (head.length > 1 && head[0] === 0) || head[1] === 0 || head[3] === 0;

/** The articles in one stream, told by content: rows of JSON Lines, or one text or page. */
async function* inStream(
  stream: AsyncIterable<Uint8Array>,
  name: string,
  isRows: RowsTest,
): AsyncGenerator<Input> {
  const { head, chunks } = await begin(stream);
  if (isRows(head, name)) {
    if (isWide(head)) {
      throw new HearsayError(
        "charset",
        "it is UTF-16, and JSON Lines must be UTF-8; convert it (iconv -t UTF-8)",
      );
    }
    yield* rows(chunks, name);
  } else yield { place: name, kind: "document", bytes: await whole(chunks) };
}

/**
 * The articles in all inputs, in order. Files are read as streams: of JSON Lines no more than a row
 * is held. What cannot be read is a {@link Failure} in its place, and the next input follows.
 *
 * @param names files; "-" is standard input
 */
export async function* articlesIn(
  names: readonly string[],
  standardInput: AsyncIterable<Uint8Array>,
  isRows: RowsTest,
): AsyncGenerator<Input> {
  for (const name of names) {
    const place = name === "-" ? "standard input" : name;
    try {
      yield* inStream(name === "-" ? standardInput : createReadStream(name), place, isRows);
    } catch (error) {
      yield error instanceof HearsayError
        ? failureOf(error, place)
        : refusal(error as NodeJS.ErrnoException, place);
    }
  }
}
