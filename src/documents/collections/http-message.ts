import { HearsayError } from "../../record/index.js";
import type { Budget } from "./budget.js";
import { ByteReader } from "./byte-reader.js";
import { inflated } from "./inflate.js";
import { MAX_DOCUMENT } from "./limits.js";

/** An answer of a web server as it was sent (RFC 9112). */
export interface HttpMessage {
  readonly status: number;
  /** The `Content-Type`; empty where there is none. */
  readonly type: string;
  readonly encoding: string;
  readonly isChunked: boolean;
  /** As it was sent. */
  readonly body: Uint8Array;
}

/** No server sends more. */
const MAX_HEAD = 262_144;

/** The parts of an answer; null where it is none. */
export function httpMessage(block: Uint8Array): HttpMessage | null {
  const head = new TextDecoder("windows-1252").decode(block.subarray(0, MAX_HEAD));
  const status = /^HTTP\/\d(?:\.\d)? (\d{3})/.exec(head);
  const end = /\r?\n\r?\n/.exec(head);
  if (!status) return null;
  // Without an empty line there is no body.
  const fields = head.slice(0, end?.index ?? head.length);
  const field = (name: string) =>
    new RegExp(`^${name}:[ \\t]*(.*?)[ \\t]*$`, "im").exec(fields)?.[1]?.trim() ?? "";
  return {
    status: Number(status[1]),
    type: field("content-type"),
    encoding: field("content-encoding").toLowerCase(),
    isChunked: /chunked/i.test(field("transfer-encoding")),
    body: end ? block.subarray(end.index + end[0].length) : new Uint8Array(0),
  };
}

/**
 * The body of an answer as it was before it was chunked and packed. Crawlers that undo either and leave
 * the headers as they were are believed over the headers.
 *
 * @throws HearsayError `"format"` for a packing nobody here undoes, `"damaged"`, `"too-large"`
 */
export async function plainBody(message: HttpMessage, budget: Budget): Promise<Uint8Array> {
  const body = (message.isChunked ? unchunked(message.body) : null) ?? message.body;
  const packing =
    body[0] === 0x1f && body[1] === 0x8b
      ? "gzip"
      : message.encoding === "deflate" && !startsAsText(body)
        ? (body[0] & 0x0f) === 8 && ((body[0] << 8) | body[1]) % 31 === 0
          ? "deflate"
          : "deflate-raw"
        : null;
  if (packing !== null) {
    const chunks = new ByteReader(inflated(new ByteReader(body).rest(), packing, budget));
    return chunks.whole(MAX_DOCUMENT, "the page");
  }
  if (/^(?:br|zstd|compress)$/.test(message.encoding) && !startsAsText(body)) {
    const told = `the page is packed with "${message.encoding}", which is not undone here: record it without`;
    throw new HearsayError("format", told);
  }
  return body;
}

function startsAsText(body: Uint8Array): boolean {
  const head = String.fromCharCode(...body.subarray(0, 64));
  return /^[\t\n\r\x20-\x7e\x80-\xff]*$/.test(head) && /^[\s\xef\xbb\xbf]*[<\x20-\x7e]{8}/.test(head);
}

/** The chunks of a body without their sizes; null where it is not chunked. */
function unchunked(body: Uint8Array): Uint8Array | null {
  const out = new Uint8Array(body.length);
  let length = 0;
  let at = 0;
  for (;;) {
    const lineEnd = body.indexOf(0x0a, at);
    if (lineEnd < 0 || lineEnd - at > 200) return null;
    const line = String.fromCharCode(...body.subarray(at, lineEnd)).trim();
    const size = /^([0-9a-f]{1,8})(?:\s*;.*)?$/i.exec(line)?.[1];
    if (size === undefined) return null;
    const bytes = Number.parseInt(size, 16);
    at = lineEnd + 1;
    if (bytes === 0) return out.subarray(0, length);
    if (at + bytes > body.length) return null;
    out.set(body.subarray(at, at + bytes), length);
    length += bytes;
    at += bytes;
    if (body[at] === 0x0d) at++;
    if (body[at] === 0x0a) at++;
  }
}
