import { HearsayError } from "../../record/index.js";
import { failed } from "./attempt.js";
import { ByteReader } from "./byte-reader.js";
import { crc32 } from "./crc32.js";
import { inflated } from "./inflate.js";
import { MAX_ARCHIVE } from "./limits.js";
import type { Found, Origin } from "./opened.js";
import { packedBytes, type ZipEntry, zipEntries, zipHeaders } from "./zip-directory.js";

/** How a document in an archive is opened; null where it is nothing to read, such as a picture. */
export type OpenInside = (reader: ByteReader, origin: Origin) => AsyncIterable<Found>;

const STORED = 0;
const DEFLATE = 8;
const OTHER_METHODS: Readonly<Record<number, string>> = {
  9: "Deflate64",
  12: "bzip2",
  14: "LZMA",
  93: "Zstandard",
  95: "XZ",
};
const PIECE = 65_536;

/** What systems and browsers put beside documents; it holds no articles. */
const BESIDE = /(?:^|\/)(?:__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$|\._)|\.(?:css|m?js|map)$/i;

/** ZIPs that are one document of some program. */
const PACKAGES: readonly (readonly [RegExp, string])[] = [
  [/^\[Content_Types\]\.xml$/, "an Office document"],
  [/^META-INF\/container\.xml$/, "an EPUB book"],
  [/^META-INF\/manifest\.xml$/, "an OpenDocument file"],
  [/^META-INF\/MANIFEST\.MF$/, "a Java program"],
];

/**
 * The documents in a ZIP, entry by entry, each opened as if it had come alone. Nothing is ever written, and
 * a name is only a name; one that leads out of the archive is an error all the same. Of a ZIP that is cut
 * short, the files before the cut are read, and the cut is told.
 */
export async function* openZip(reader: ByteReader, origin: Origin, open: OpenInside): AsyncGenerator<Found> {
  const bytes = await reader.whole(MAX_ARCHIVE, "the ZIP", "unpack it and give the folder");
  const fault = listFault(bytes);
  const entries = (): Generator<ZipEntry> => (fault === null ? zipEntries(bytes) : zipHeaders(bytes));
  const document = packageName(entries());
  if (document !== null) {
    throw new HearsayError("format", `it is ${document}: open it in its program and save it as HTML or PDF`);
  }
  let found = 0;
  for (const entry of entries()) {
    const place = `${origin.place}:${shown(entry.name)}`;
    if (entry.name.endsWith("/") || BESIDE.test(entry.name)) continue;
    for await (const inner of openEntry(
      bytes,
      entry,
      { ...origin, place, type: "", url: null, isOneOfMany: true },
      open,
    )) {
      found++;
      yield inner;
    }
  }
  if (fault !== null) yield failed(fault, origin.place);
  else if (found === 0) {
    throw new HearsayError("empty", "there is no document in the ZIP: give one with articles in it");
  }
}

async function* openEntry(
  bytes: Uint8Array,
  entry: ZipEntry,
  origin: Origin,
  open: OpenInside,
): AsyncGenerator<Found> {
  const fault = faultOf(entry);
  const packed = fault === null ? packedBytes(bytes, entry) : null;
  if (fault !== null || packed === null) {
    const missing = new HearsayError(
      "damaged",
      "it is not whole where the ZIP says it is: get the ZIP again",
    );
    yield failed(fault ?? missing, origin.place);
    return;
  }
  const reader = new ByteReader(checked(unpacked(packed, entry, origin), entry));
  try {
    yield* open(reader, origin);
  } finally {
    await reader.close();
  }
}

function faultOf({ name, isEncrypted, isLink, method }: ZipEntry): HearsayError | null {
  if (/(?:^|[\\/])\.\.(?:[\\/]|$)|^[\\/]|^[a-z]:|\0/i.test(name)) {
    const told = "its name leads out of the archive, as in archives made to do harm; it was not read";
    return new HearsayError("unsafe", told);
  }
  if (isLink) return new HearsayError("unsafe", "it is a link to another file; give that file");
  if (isEncrypted) {
    return new HearsayError(
      "encrypted",
      "it is encrypted: unpack the ZIP with its password and give the files",
    );
  }
  if (method !== STORED && method !== DEFLATE) {
    const named = OTHER_METHODS[method] ?? `method ${method}`;
    const told = `it is packed with ${named}, which is not undone here: unpack the ZIP and give the files`;
    return new HearsayError("format", told);
  }
  return null;
}

async function* unpacked(
  packed: Uint8Array,
  { method }: ZipEntry,
  { budget }: Origin,
): AsyncGenerator<Uint8Array> {
  const source = pieces(packed);
  if (method === DEFLATE) yield* inflated(source, "deflate-raw", budget);
  else {
    for await (const piece of source) {
      budget.unpack(piece.length);
      yield piece;
    }
  }
}

async function* pieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += PIECE) yield bytes.subarray(at, at + PIECE);
}

/** The same bytes; at their end their sum and size are compared with those that the ZIP keeps. */
async function* checked(
  chunks: AsyncIterable<Uint8Array>,
  { crc, size }: ZipEntry,
): AsyncGenerator<Uint8Array> {
  let sum = 0;
  let length = 0;
  for await (const chunk of chunks) {
    sum = crc32(chunk, sum);
    length += chunk.length;
    yield chunk;
  }
  if (sum !== crc || length !== size) {
    throw new HearsayError("damaged", "it is damaged (its check sum is wrong): get the ZIP again");
  }
}

/** What is wrong with a ZIP's list of contents, so that its files are to be found without it; null where it is whole. */
function listFault(bytes: Uint8Array): HearsayError | null {
  try {
    for (const _ of zipEntries(bytes));
    return null;
  } catch (error) {
    if (error instanceof HearsayError && error.code === "damaged") return error;
    throw error;
  }
}

function packageName(entries: Iterable<ZipEntry>): string | null {
  let seen = 0;
  for (const { name } of entries) {
    const known = PACKAGES.find(([pattern]) => pattern.test(name));
    if (known) return known[1];
    // They stand among the first.
    if (++seen > 200) break;
  }
  return null;
}

/** A name as part of a place: one line, not endless. */
function shown(name: string): string {
  const line = name.replace(/\p{Cc}/gu, "\ufffd");
  return line.length > 300 ? `${line.slice(0, 299)}…` : line;
}
