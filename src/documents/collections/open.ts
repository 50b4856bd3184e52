import { HearsayError } from "../../record/index.js";
import { decode } from "../decode.js";
import { lines } from "../lines.js";
import { binaryKind } from "../magic.js";
import { failed } from "./attempt.js";
import { Budget } from "./budget.js";
import { ByteReader, type Bytes } from "./byte-reader.js";
import { inflated } from "./inflate.js";
import { webAddress } from "./item.js";
import { isWide, type Kind, kindOf } from "./kind.js";
import { HEAD, MAX_DOCUMENT, MAX_NESTING, MAX_SITEMAP } from "./limits.js";
import type { About, Found, Opened, Origin, Sealed } from "./opened.js";
import { openPage } from "./page.js";
import { openRow } from "./row.js";

/**
 * Opens a document of any kind that Hearsay takes in, and gives what it holds, one article or link after
 * the other; see docs/documents.md for the kinds. What it is, its content decides.
 *
 * JSON Lines and WARC are read row by row and record by record, gzip as it comes, so that memory does not
 * grow with them; a ZIP is held whole, and what is in it is read as if it came alone. It opens no file and
 * no address, whatever a document asks for, and no name in an archive is more than a name.
 *
 * Whatever is wrong is told as an {@link Opened} with `ok: false` and stops nothing that could go on. It
 * throws nothing of its own: an error that `bytes` throws is told if it is a HearsayError, and comes
 * through if it is not, since a disk that fails or a cancelled run is no fault of the document. Leaving the
 * loop early ends `bytes` as well.
 */
export async function* openDocument(bytes: Bytes, about: About): AsyncGenerator<Opened> {
  for await (const found of foundIn(bytes, about, false)) if (found.ok !== "sealed") yield found;
}

/**
 * The same, but rows, pages, texts and PDFs are given as bytes, for {@link openSealed} to open: in another
 * thread, say, since that takes most of the time.
 */
export function findDocuments(bytes: Bytes, about: About): AsyncGenerator<Found> {
  return foundIn(bytes, about, true);
}

/** Opens what {@link findDocuments} has found. */
export async function openSealed({ kind, bytes, place, type, url }: Sealed): Promise<Opened> {
  const budget = new Budget();
  budget.give(bytes.length);
  const origin: Origin = { place, type, url, depth: 0, isOneOfMany: false, budget, sealed: false };
  const found =
    kind === "row"
      ? await openRow(bytes, origin)
      : kind === "page"
        ? await openPage(bytes, origin)
        : await (await import("./pdf.js")).openPdf(bytes, origin);
  // Never: nothing is sealed where the origin says so.
  if (found.ok === "sealed") throw new TypeError("what is opened is not sealed");
  return found;
}

async function* foundIn(bytes: Bytes, about: About, sealed: boolean): AsyncGenerator<Found> {
  const budget = new Budget();
  const reader = new ByteReader(counted(bytes, budget));
  const { place, type, url } = about;
  try {
    yield* open(reader, {
      place,
      type: type ?? "",
      url: webAddress(url, null),
      depth: 0,
      isOneOfMany: false,
      budget,
      sealed,
    });
  } finally {
    await reader.close();
  }
}

async function* counted(bytes: Bytes, budget: Budget): AsyncGenerator<Uint8Array> {
  if (bytes instanceof Uint8Array) {
    budget.give(bytes.length);
    yield bytes;
    return;
  }
  for await (const chunk of bytes) {
    budget.give(chunk.length);
    yield chunk;
  }
}

/** Opens one document; in an archive, what is no document of words at all is passed over. */
async function* open(reader: ByteReader, origin: Origin): AsyncGenerator<Found> {
  try {
    const head = (await reader.peekUntil(HEAD, endsFirstRow)).subarray(0, HEAD);
    if (origin.isOneOfMany && binaryKind(head)?.isMedia) return;
    yield* openKind(kindOf(head, nameIn(origin.place)), reader, origin, head);
  } catch (error) {
    if (!(error instanceof HearsayError)) throw error;
    yield failed(error, origin.place);
  }
}

/** Rows may trickle in: they are told by their first, and not waited for. Other kinds need more to be told. */
function endsFirstRow(chunk: Uint8Array): boolean {
  const first = chunk.find((byte) => byte > 0x20 && byte < 0x7f);
  return first === 0x7b && chunk.includes(0x0a) && chunk.length > 1;
}

async function* openKind(
  kind: Kind,
  reader: ByteReader,
  origin: Origin,
  head: Uint8Array,
): AsyncGenerator<Found> {
  switch (kind) {
    case "gzip":
      yield* openGzip(reader, origin);
      return;
    case "zip": {
      const { openZip } = await import("./zip.js");
      yield* openZip(reader, deeper(origin), open);
      return;
    }
    case "warc": {
      const { openWarc } = await import("./warc.js");
      yield* openWarc(reader, origin);
      return;
    }
    case "rows":
      if (isWide(head)) {
        throw new HearsayError(
          "charset",
          "it is UTF-16, and JSON Lines must be UTF-8; convert it (iconv -t UTF-8)",
        );
      }
      yield* openRows(reader, origin);
      return;
    case "pdf": {
      const { openPdf } = await import("./pdf.js");
      yield await openPdf(await reader.whole(MAX_DOCUMENT), origin);
      return;
    }
    case "email": {
      const { openEmail } = await import("./email.js");
      yield* openEmail(await reader.whole(MAX_DOCUMENT), origin);
      return;
    }
    case "html":
      yield await openPage(await reader.whole(MAX_DOCUMENT), origin);
      return;
    case "sitemap": {
      const { openSitemap } = await import("./sitemap.js");
      yield* openSitemap(await textOf(reader, origin, MAX_SITEMAP), origin);
      return;
    }
    case "feed": {
      const { openFeed } = await import("./feed.js");
      yield* openFeed(await textOf(reader, origin), origin);
      return;
    }
    case "newsml": {
      const { openNewsml } = await import("./newsml.js");
      yield* openNewsml(await textOf(reader, origin), origin);
      return;
    }
    case "json": {
      const { openJson } = await import("./json.js");
      yield* openJson(await textOf(reader, origin), origin);
      return;
    }
    case "arc":
      throw new HearsayError(
        "format",
        "it is ARC, the forerunner of WARC: convert it (warcio recompress FILE.arc.gz FILE.warc.gz)",
      );
    case "xml":
      throw new HearsayError(
        "format",
        "it is XML of a kind that is not known here: give a feed, a sitemap, NewsML-G2 or NITF",
      );
    case "text":
      yield* openText(await reader.whole(MAX_DOCUMENT), origin);
  }
}

/** Whatever the gzip holds, as if it came alone. */
async function* openGzip(reader: ByteReader, origin: Origin): AsyncGenerator<Found> {
  const inner = deeper(origin);
  const unpacked = new ByteReader(inflated(reader.rest(), "gzip", origin.budget));
  try {
    yield* open(unpacked, inner);
  } finally {
    await unpacked.close();
  }
}

function deeper(origin: Origin): Origin {
  if (origin.depth >= MAX_NESTING) {
    const told = `archives lie more than ${MAX_NESTING} deep in each other: unpack the outer ones first`;
    throw new HearsayError("too-large", told);
  }
  return { ...origin, depth: origin.depth + 1, isOneOfMany: false };
}

async function* openRows(reader: ByteReader, origin: Origin): AsyncGenerator<Found> {
  for await (const { number, bytes } of lines(reader.rest(), MAX_DOCUMENT)) {
    const place = `${origin.place}:${number}`;
    if (bytes === null) {
      const told = `the row is longer than ${MAX_DOCUMENT / 2 ** 20} MiB: leave it out, or split it up`;
      yield failed(new HearsayError("too-large", told), place);
      continue;
    }
    if (bytes.every((byte) => byte <= 0x20)) continue;
    yield await openRow(bytes, { ...origin, place });
  }
}

/** A text, or a list of addresses as sites give it instead of a sitemap. */
async function* openText(bytes: Uint8Array, origin: Origin): AsyncGenerator<Found> {
  if (/^(?:\xef\xbb\xbf)?\s*https?:\/\/\S+\s*(?:\n|$)/.test(latin(bytes.subarray(0, 2000)))) {
    const { addressList } = await import("./sitemap.js");
    const list = addressList(decode(bytes, { contentType: origin.type }));
    if (list !== null) {
      for (const [index, line] of list.entries()) {
        const url = webAddress(line, null);
        const place = `${origin.place}:${index + 1}`;
        if (url !== null) yield { ok: "link", url, title: null, published: null, place };
      }
      return;
    }
  }
  yield await openPage(bytes, origin);
}

async function textOf(reader: ByteReader, { type }: Origin, limit = MAX_DOCUMENT): Promise<string> {
  return decode(await reader.whole(limit), { contentType: type });
}

function latin(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}

/** The last part of a place, which ends as the file's name does. */
function nameIn(place: string): string {
  return place.slice(place.lastIndexOf("/") + 1).replace(/\.(?:gz|gzip)$/i, "");
}
