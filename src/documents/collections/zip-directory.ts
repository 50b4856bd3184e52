import { HearsayError } from "../../record/index.js";
import { MAX_ENTRIES } from "./limits.js";

/** A file in a ZIP, as the list of contents at its end describes it (APPNOTE.TXT 4.3.12). */
export interface ZipEntry {
  readonly name: string;
  readonly isEncrypted: boolean;
  /** Whether it is a symbolic link of Unix. */
  readonly isLink: boolean;
  /** 0 is stored, 8 is deflate. */
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where its own header is. */
  readonly offset: number;
}

const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const ENTRY = 0x02014b50;
const HEADER = 0x04034b50;
const HEADER_SIZE = 30;
const DESCRIPTOR = 0x08074b50;
/** The end's own size, and its longest comment. */
const END_SIZE = 22;
const MAX_COMMENT = 0xffff;

/**
 * The files that a ZIP lists, one after the other, ZIP64 among them.
 *
 * @throws HearsayError `"damaged"` where the list is missing or broken, `"format"` for one over several
 * files, `"too-large"` for too many entries
 */
export function* zipEntries(bytes: Uint8Array): Generator<ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const { count, offset, shift } = directoryOf(view);
  if (count > MAX_ENTRIES) {
    throw new HearsayError("too-large", `it lists more than ${MAX_ENTRIES} files: split it up`);
  }
  let at = offset + shift;
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== ENTRY) {
      throw damage(
        `its list of contents breaks off after ${index} files: what was found without it was read; get it again`,
      );
    }
    const flags = view.getUint16(at + 8, true);
    const nameEnd = at + 46 + view.getUint16(at + 28, true);
    const extraEnd = nameEnd + view.getUint16(at + 30, true);
    const next = extraEnd + view.getUint16(at + 32, true);
    if (next > bytes.length)
      throw damage(
        `its list of contents breaks off after ${index} files: what was found without it was read; get it again`,
      );
    const wide = sizes64(view, nameEnd, extraEnd, {
      size: view.getUint32(at + 24, true),
      packedSize: view.getUint32(at + 20, true),
      offset: view.getUint32(at + 42, true),
    });
    yield {
      name: nameOf(bytes.subarray(at + 46, nameEnd)),
      isEncrypted: (flags & 1) === 1,
      isLink: view.getUint8(at + 5) === 3 && view.getUint32(at + 38, true) >>> 28 === 0xa,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packedSize: wide.packedSize,
      size: wide.size,
      offset: wide.offset + shift,
    };
    at = next;
  }
}

/**
 * The files of a ZIP one after the other by their own headers, for one whose list of contents is missing or
 * broken. The last may reach over the end of the bytes: there they were cut off. Links are not told from files.
 *
 * @throws HearsayError `"too-large"` for too many entries
 */
export function* zipHeaders(bytes: Uint8Array): Generator<ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  // A ZIP that was, or could have been, split begins with a mark of its own.
  const first = bytes.length < 8 || view.getUint32(0, true) === HEADER ? 0 : 4;
  let count = 0;
  for (let at = first; at + HEADER_SIZE <= bytes.length && view.getUint32(at, true) === HEADER; ) {
    if (++count > MAX_ENTRIES)
      throw new HearsayError("too-large", `it holds more than ${MAX_ENTRIES} files: split it up`);
    const flags = view.getUint16(at + 6, true);
    const nameEnd = at + HEADER_SIZE + view.getUint16(at + 26, true);
    const start = nameEnd + view.getUint16(at + 28, true);
    if (start > bytes.length) return;
    const stated = sizes64(view, nameEnd, start, {
      size: view.getUint32(at + 22, true),
      packedSize: view.getUint32(at + 18, true),
      offset: at,
    });
    // Who writes a ZIP as it comes knows sums and sizes only afterwards, and writes them behind the file.
    const behind = (flags & 8) === 0 ? null : descriptorOf(view, start);
    const { crc, size, packedSize, end } = behind ?? {
      crc: view.getUint32(at + 14, true),
      size: stated.size,
      packedSize: (flags & 8) === 0 ? stated.packedSize : bytes.length,
      end: start + stated.packedSize,
    };
    yield {
      name: nameOf(bytes.subarray(at + HEADER_SIZE, nameEnd)),
      isEncrypted: (flags & 1) === 1,
      isLink: false,
      method: view.getUint16(at + 8, true),
      crc,
      packedSize,
      size,
      offset: at,
    };
    at = start + packedSize > bytes.length ? bytes.length : end;
  }
}

interface Descriptor {
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where it ends. */
  readonly end: number;
}

/** What is written behind a file that begins at `start`: found by its mark, and by the size that it states. */
function descriptorOf(view: DataView, start: number): Descriptor | null {
  const bytes = new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
  for (
    let at = bytes.indexOf(0x50, start);
    at >= 0 && at + 16 <= bytes.length;
    at = bytes.indexOf(0x50, at + 1)
  ) {
    if (view.getUint32(at, true) !== DESCRIPTOR) continue;
    const crc = view.getUint32(at + 4, true);
    const length = at - start;
    // In a ZIP64 sizes take eight bytes each.
    if (at + 24 <= bytes.length && view.getBigUint64(at + 8, true) === BigInt(length))
      return { crc, packedSize: length, size: Number(view.getBigUint64(at + 16, true)), end: at + 24 };
    if (view.getUint32(at + 8, true) === length)
      return { crc, packedSize: length, size: view.getUint32(at + 12, true), end: at + 16 };
  }
  return null;
}

/** The packed bytes of an entry; null where they are not where the list says. */
export function packedBytes(bytes: Uint8Array, { offset, packedSize }: ZipEntry): Uint8Array | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  if (!(offset >= 0 && offset + HEADER_SIZE <= bytes.length) || view.getUint32(offset, true) !== HEADER)
    return null;
  const start = offset + HEADER_SIZE + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  return start + packedSize <= bytes.length ? bytes.subarray(start, start + packedSize) : null;
}

interface Directory {
  readonly count: number;
  readonly offset: number;
  /** How many bytes stand in front of the ZIP, as in archives that unpack themselves. */
  readonly shift: number;
}

function directoryOf(view: DataView): Directory {
  const least = Math.max(0, view.byteLength - END_SIZE - MAX_COMMENT);
  let end = view.byteLength - END_SIZE;
  while (end >= least && view.getUint32(end, true) !== END) end--;
  if (end < least) {
    throw damage(
      "the ZIP is cut short (its list of contents, which stands at the end, is missing): what stands before the cut was read; get it again",
    );
  }
  let count = view.getUint16(end + 10, true);
  let size = view.getUint32(end + 12, true);
  let offset = view.getUint32(end + 16, true);
  let directoryEnd = end;
  if (view.getUint16(end + 4, true) !== 0 && view.getUint16(end + 4, true) !== 0xffff) {
    throw new HearsayError("format", "it is one part of a ZIP in several: join them first (zip -s 0)");
  }
  if (end >= 20 && view.getUint32(end - 20, true) === LOCATOR_64) {
    const at = Number(view.getBigUint64(end - 20 + 8, true));
    if (!(at + 56 <= end) || view.getUint32(at, true) !== END_64)
      throw damage("its ZIP64 list of contents is missing: what was found without it was read; get it again");
    count = Number(view.getBigUint64(at + 32, true));
    size = Number(view.getBigUint64(at + 40, true));
    offset = Number(view.getBigUint64(at + 48, true));
    directoryEnd = at;
  }
  const shift = directoryEnd - size - offset;
  if (!(shift >= 0))
    throw damage(
      "its list of contents is not where it should be: what was found without it was read; get it again",
    );
  return { count, offset, shift };
}

type Sizes = Pick<ZipEntry, "size" | "packedSize" | "offset">;

/** The sizes of ZIP64, which stand in an extra field in this order where the usual ones are all ones. */
function sizes64(view: DataView, from: number, to: number, usual: Sizes): Sizes {
  let { size, packedSize, offset } = usual;
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let value = at + 4;
    const end = Math.min(to, value + view.getUint16(at + 2, true));
    const read = (instead: number): number => {
      if (instead !== 0xffffffff || value + 8 > end) return instead;
      value += 8;
      return Number(view.getBigUint64(value - 8, true));
    };
    size = read(size);
    packedSize = read(packedSize);
    offset = read(offset);
    break;
  }
  return { size, packedSize, offset };
}

/** Names are in UTF-8, said or not, or else in some old character set, of which windows-1252 stands for all. */
function nameOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

function damage(message: string): HearsayError {
  return new HearsayError("damaged", message);
}
