/** One line of a stream. */
export interface Line {
  /** Counted from 1. */
  readonly number: number;
  /** The line without its end; null where it is longer than the limit, and so was not kept. */
  readonly bytes: Uint8Array<ArrayBuffer> | null;
}

const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/** The pieces as one array with a buffer of its own, which can be handed to another thread. */
function together(pieces: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(length);
  let offset = 0;
  for (const piece of pieces) {
    whole.set(piece, offset);
    offset += piece.length;
  }
  return whole;
}

/** Without a carriage return at the end, and in the first line without a UTF-8 byte order mark. */
function trimmed(line: Uint8Array<ArrayBuffer>, first: boolean): Uint8Array<ArrayBuffer> {
  const marked = first && line[0] === 0xef && line[1] === 0xbb && line[2] === 0xbf;
  const end = line.at(-1) === carriageReturn ? line.length - 1 : line.length;
  // A slice, not a view: the line has its buffer to itself.
  return marked || end < line.length ? line.slice(marked ? 3 : 0, end) : line;
}

/**
 * Cuts a stream of bytes into lines at line feeds, however the stream is chunked. In UTF-8 no other
 * character holds that byte, so characters split over chunks come out whole. A last line without a
 * line feed counts. At most one line is held in memory, and of that no more than `limit` bytes.
 */
export async function* lines(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Line> {
  let number = 1;
  let held: Uint8Array[] = [];
  let length = 0;

  const take = (piece: Uint8Array): void => {
    length += piece.length;
    if (length > limit) held = [];
    else if (piece.length > 0) held.push(piece);
  };
  const finish = (): Line => {
    const bytes = length > limit ? null : trimmed(together(held, length), number === 1);
    const line = { number, bytes };
    number += 1;
    held = [];
    length = 0;
    return line;
  };

  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf(lineFeed); end !== -1; end = chunk.indexOf(lineFeed, from)) {
      take(chunk.subarray(from, end));
      yield finish();
      from = end + 1;
    }
    take(chunk.subarray(from));
  }
  if (length > 0) yield finish();
}
