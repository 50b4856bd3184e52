import { HearsayError } from "../../record/index.js";

/** A stream that is written to at the pace of whoever reads it. */
export interface Sink {
  /** Whether the reader has gone (`… | head` has seen enough). What is written after that goes nowhere. */
  readonly closed: boolean;
  /**
   * Writes, and settles when the stream has taken it.
   * @throws HearsayError `"unreadable"` when it cannot be written for any other reason than a reader
   *   that has gone: a full disk, say
   */
  write(data: string | Uint8Array): Promise<void>;
}

/** A {@link Sink} on a stream such as `process.stdout`; `name` is what error messages call it. */
export function createSink(stream: NodeJS.WritableStream, name: string): Sink {
  let closed = false;
  // Every failed write also raises this event, and an event that nobody hears ends the process.
  stream.on("error", () => {});
  return {
    get closed() {
      return closed;
    },
    async write(data) {
      if (closed) return;
      const error = await new Promise<NodeJS.ErrnoException | null>((resolve) => {
        stream.write(data, (problem) => resolve(problem ?? null));
      });
      if (!error) return;
      closed = true;
      if (error.code === "EPIPE" || error.code === "ERR_STREAM_DESTROYED") return;
      const reason = error.code === "ENOSPC" ? "no space is left" : error.message;
      throw new HearsayError(
        "unreadable",
        `cannot be written: ${reason}; make room or send it elsewhere`,
        name,
      );
    },
  };
}
