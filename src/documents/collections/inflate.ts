import { HearsayError } from "../../record/index.js";
import type { Budget } from "./budget.js";

/** What {@link inflated} can undo: RFC 1952, RFC 1950 and RFC 1951. */
export type Packing = "gzip" | "deflate" | "deflate-raw";

/** So much is packed in at a time: where it turns out to be broken, the platform drops what it made of it. */
const PIECE = 8192;

/**
 * Unpacks a stream as it comes. The platform's own DecompressionStream does the work, and checks the sums
 * that gzip and zlib keep; several gzip files one after the other are one, as in WARC.GZ, wherever the
 * platform takes them so (Node does; browsers stop after the first, and that is an error here).
 *
 * What was whole before a cut is given before the cut is told; of what stands before broken bytes, the last
 * piece may be lost.
 *
 * @throws HearsayError `"damaged"` when it is cut short or broken, `"too-large"` when it goes over the
 * budget; errors of the stream itself come through
 */
export async function* inflated(
  chunks: AsyncIterable<Uint8Array>,
  packing: Packing,
  budget: Budget,
): AsyncGenerator<Uint8Array> {
  const { readable, writable } = new DecompressionStream(packing);
  const writer = writable.getWriter();
  const reader = readable.getReader();
  let fault: { readonly error: unknown } | null = null;
  let isWanted = true;

  const pump = async (): Promise<void> => {
    try {
      for await (const chunk of chunks) {
        for (let at = 0; at < chunk.length; at += PIECE) {
          if (!isWanted) return;
          try {
            await writer.write(chunk.subarray(at, at + PIECE) as Uint8Array<ArrayBuffer>);
          } catch {
            // What is broken is told by the reader.
            return;
          }
        }
      }
    } catch (error) {
      fault = { error };
    }
    // Closed after a fault of the stream, too: so all that came before it is given.
    await writer.close().catch(() => {});
  };
  const pumping = pump();

  try {
    for (;;) {
      const { value, done } = await reader.read().catch((error: unknown) => {
        throw damage(error);
      });
      if (done) break;
      budget.unpack(value.length);
      yield value;
    }
  } catch (error) {
    if (fault !== null) throw (fault as { readonly error: unknown }).error;
    throw error;
  } finally {
    isWanted = false;
    await reader.cancel().catch(() => {});
    await writer.abort().catch(() => {});
    await pumping;
  }
  if (fault !== null) throw (fault as { readonly error: unknown }).error;
}

function damage(error: unknown): HearsayError {
  const what = error instanceof Error ? error.message : String(error);
  return /end of file|incomplete|premature|before|truncated/i.test(what)
    ? new HearsayError("damaged", "the packed data is cut short: get it again")
    : new HearsayError("damaged", `the packed data is broken (${what}): get it again, or unpack it first`);
}
