import { HearsayError } from "../../record/index.js";

const LINE_FEED = 0x0a;

/** Bytes as they are given: in chunks that come with time, or all at once. */
export type Bytes = AsyncIterable<Uint8Array> | Uint8Array;

/**
 * Reads a stream of bytes piece by piece, however it is chunked. It holds what was peeked at and the rest
 * of one chunk, no more. Errors of the stream come through.
 */
export class ByteReader {
  private readonly source: AsyncIterator<Uint8Array>;
  private chunk: Uint8Array = new Uint8Array(0);
  private ended = false;
  /** What went wrong behind the bytes that are held: thrown when they are used up. */
  private fault: { readonly error: unknown } | null = null;

  constructor(bytes: Bytes) {
    this.source = chunksOf(bytes)[Symbol.asyncIterator]();
  }

  /** The next bytes without taking them: `size` of them, or fewer at the end. */
  async peek(size: number): Promise<Uint8Array> {
    return (await this.peekUntil(size, () => false)).subarray(0, size);
  }

  /** The same, but content with fewer where `isEnough` says so of one of the chunks. */
  async peekUntil(size: number, isEnough: (chunk: Uint8Array) => boolean): Promise<Uint8Array> {
    if (this.chunk.length < size && !(this.chunk.length > 0 && isEnough(this.chunk))) {
      const pieces = [this.chunk];
      let length = this.chunk.length;
      this.chunk = new Uint8Array(0);
      try {
        while (length < size && (await this.grow())) {
          pieces.push(this.chunk);
          length += this.chunk.length;
          if (isEnough(this.chunk)) break;
        }
      } catch (error) {
        if (length === 0) throw error;
        this.fault = { error };
      }
      this.chunk = joined(pieces, length);
    }
    return this.chunk;
  }

  /** Whether nothing is left. */
  async atEnd(): Promise<boolean> {
    return (await this.peek(1)).length === 0;
  }

  /** Takes the next bytes: `size` of them, or fewer at the end. */
  async take(size: number): Promise<Uint8Array> {
    const pieces: Uint8Array[] = [];
    let length = 0;
    while (length < size) {
      if (this.chunk.length === 0 && !(await this.grow())) break;
      const piece = this.chunk.subarray(0, size - length);
      this.chunk = this.chunk.subarray(piece.length);
      length += piece.length;
      pieces.push(piece);
    }
    return joined(pieces, length);
  }

  /** Passes over bytes; says how many there were. */
  async skip(size: number): Promise<number> {
    let passed = 0;
    while (passed < size) {
      if (this.chunk.length === 0 && !(await this.grow())) break;
      const step = Math.min(size - passed, this.chunk.length);
      this.chunk = this.chunk.subarray(step);
      passed += step;
    }
    return passed;
  }

  /**
   * Takes the bytes up to the next line feed, and the line feed with them; fewer at the end. Where the
   * line is longer than `limit`, only so much of it is taken.
   */
  async line(limit: number): Promise<Uint8Array> {
    const pieces: Uint8Array[] = [];
    let length = 0;
    while (length < limit) {
      if (this.chunk.length === 0 && !(await this.grow())) break;
      const end = this.chunk.indexOf(LINE_FEED) + 1;
      const size = Math.min(end || this.chunk.length, limit - length);
      pieces.push(this.chunk.subarray(0, size));
      this.chunk = this.chunk.subarray(size);
      length += size;
      if (size === end) break;
    }
    return joined(pieces, length);
  }

  /** Everything that is left, as it comes. */
  async *rest(): AsyncGenerator<Uint8Array> {
    while (this.chunk.length > 0 || (await this.grow())) {
      const { chunk } = this;
      this.chunk = chunk.subarray(chunk.length);
      yield chunk;
    }
  }

  /**
   * Everything that is left, in one piece.
   *
   * @throws HearsayError `"too-large"` when it is more than `limit` bytes; `what` begins the message
   */
  async whole(limit: number, what = "the document", remedy = "split it up"): Promise<Uint8Array> {
    const pieces: Uint8Array[] = [];
    let length = 0;
    for await (const piece of this.rest()) {
      length += piece.length;
      if (length > limit) {
        throw new HearsayError("too-large", `${what} is longer than ${megabytes(limit)}: ${remedy}`);
      }
      pieces.push(piece);
    }
    return joined(pieces, length);
  }

  /** Says that no more is wanted, so that a file or a connection is closed. */
  async close(): Promise<void> {
    this.chunk = new Uint8Array(0);
    if (this.ended) return;
    this.ended = true;
    await this.source.return?.();
  }

  /** Puts the next chunk in the place of the one that is used up; false at the end. */
  private async grow(): Promise<boolean> {
    if (this.fault !== null) throw this.fault.error;
    while (!this.ended) {
      const { value, done } = await this.source.next();
      if (done) {
        this.ended = true;
        break;
      }
      this.chunk = value;
      if (value.length > 0) return true;
    }
    this.chunk = new Uint8Array(0);
    return false;
  }
}

/** A limit in words. */
export function megabytes(bytes: number): string {
  return `${bytes / 2 ** 20} MiB`;
}

/** Pieces as one; a single piece is given back as it is. */
export function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const filled = pieces.filter((piece) => piece.length > 0);
  if (filled.length === 1) return filled[0];
  const whole = new Uint8Array(length);
  let offset = 0;
  for (const piece of filled) {
    whole.set(piece, offset);
    offset += piece.length;
  }
  return whole;
}

async function* chunksOf(bytes: Bytes): AsyncGenerator<Uint8Array> {
  if (bytes instanceof Uint8Array) yield bytes;
  else yield* bytes;
}
