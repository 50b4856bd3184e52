import type { IncomingMessage } from "node:http";
import { pipeline, type Transform } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from "node:zlib";
import { HearsayError } from "../record/index.js";
import { unreachable } from "./request.js";
import type { Patience } from "./waiting.js";

/** In what codings a server may send: all that Node 20 unpacks. */
export const acceptedCodings = "gzip, deflate, br";

/** More layers than this no server has a reason for. */
const mostLayers = 2;

const tooLarge = (limit: number): HearsayError =>
  new HearsayError(
    "too-large",
    `it is larger than ${(limit / 2 ** 20).toLocaleString("en-US", { maximumFractionDigits: 2 })} MiB; fetch it yourself and add the file`,
  );

/** What undoes each coding of the body, in the order in which it has to be undone. */
function unpackers(coding: string): readonly (() => Transform)[] {
  const names = coding
    .toLowerCase()
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "" && name !== "identity");
  if (names.length > mostLayers) {
    throw new HearsayError("status", "the server packed it over and over; nothing was fetched");
  }
  return names.toReversed().map((name) => {
    if (name === "gzip" || name === "x-gzip") return createGunzip;
    if (name === "br") return createBrotliDecompress;
    if (name === "deflate") return createInflate;
    throw new HearsayError(
      "status",
      `the server packed it as "${name}", which nobody asked for; nothing was fetched`,
    );
  });
}

/** Bytes counted; more than the limit is an error. */
async function* counted(bytes: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Uint8Array> {
  let length = 0;
  for await (const chunk of bytes) {
    length += chunk.length;
    if (length > limit) throw tooLarge(limit);
    yield chunk;
  }
}

/** The stream's chunks, each waited for with patience. Leaving early closes the stream. */
async function* chunks(stream: IncomingMessage, patience: Patience): AsyncGenerator<Uint8Array> {
  const source = stream[Symbol.asyncIterator]() as AsyncIterator<Uint8Array>;
  try {
    while (true) {
      const { value, done } = await patience.wait(source.next());
      if (done) return;
      yield value;
    }
  } catch (error) {
    throw unreachable(error);
  } finally {
    // First the stream: its iterator's return would wait for a server that is silent.
    stream.destroy();
  }
}

/** Unpacks one layer. Some servers send "deflate" without the header of zlib that the standard asks for. */
async function* unpacked(
  packed: AsyncIterable<Uint8Array>,
  create: () => Transform,
): AsyncGenerator<Uint8Array> {
  const source = packed[Symbol.asyncIterator]();
  const first = await source.next();
  if (first.done) return;
  const isRaw = create === createInflate && (first.value[0] & 0x0f) !== 8;
  const layer = isRaw ? createInflateRaw() : create();
  async function* all(): AsyncGenerator<Uint8Array> {
    yield first.value as Uint8Array;
    yield* { [Symbol.asyncIterator]: () => source };
  }
  // The error comes out of the last stream as well, where it is awaited.
  pipeline(all(), layer, () => {});
  try {
    yield* layer as AsyncIterable<Uint8Array>;
  } catch (error) {
    if (
      /^(Z_|ERR__ERROR|ERR_|ZLIB)/.test((error as NodeJS.ErrnoException).code ?? "") &&
      !(error instanceof HearsayError)
    ) {
      throw new HearsayError("status", "what the server sent is packed but broken; try again later");
    }
    throw error;
  } finally {
    layer.destroy();
  }
}

/**
 * The body of an answer, unpacked and no longer than the limit, neither as it comes nor unpacked. It is
 * unpacked as it is taken, so that a bomb goes off no further than the limit.
 *
 * @throws HearsayError `"too-large"`, `"timeout"`, `"unreachable"` when it breaks off, `"status"` when it
 * is packed in a way that cannot be undone
 */
export function bodyOf(
  response: IncomingMessage,
  limit: number,
  patience: Patience,
): AsyncGenerator<Uint8Array> {
  const layers = unpackers(response.headers["content-encoding"] ?? "");
  // Said by the server itself: no need to take the bytes first.
  if (Number(response.headers["content-length"]) > limit) throw tooLarge(limit);
  let bytes = counted(chunks(response, patience), limit);
  for (const layer of layers) bytes = counted(unpacked(bytes, layer), limit);
  return bytes;
}
