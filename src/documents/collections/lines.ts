import type { ByteReader } from "./byte-reader.js";

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** One line of a stream. */
export interface Line {
  /** Counted from 1. */
  readonly number: number;
  /** The line without its end; null where it is longer than the limit, and so was not kept. */
  readonly bytes: Uint8Array | null;
}

/**
 * Cuts a stream into lines at line feeds, however it is chunked. A last line without a line feed counts.
 * At most one line is held, and of that no more than `limit` bytes.
 */
export async function* lines(source: ByteReader, limit: number): AsyncGenerator<Line> {
  for (let number = 1; !(await source.atEnd()); number++) {
    let line = await source.line(limit + 1);
    const isLong = line.length > limit && line.at(-1) !== LINE_FEED;
    if (isLong) {
      do line = await source.line(limit);
      while (line.length > 0 && line.at(-1) !== LINE_FEED);
    }
    yield { number, bytes: isLong ? null : withoutEnd(line, number === 1) };
  }
}

function withoutEnd(line: Uint8Array, isFirst: boolean): Uint8Array {
  let end = line.length;
  if (line[end - 1] === LINE_FEED) end--;
  if (line[end - 1] === CARRIAGE_RETURN) end--;
  const hasMark = isFirst && line[0] === 0xef && line[1] === 0xbb && line[2] === 0xbf;
  return line.subarray(hasMark ? 3 : 0, end);
}
