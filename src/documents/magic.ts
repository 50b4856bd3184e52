/** What a file is that is not text, and what its owner can do to get a text out of it. */
export interface BinaryKind {
  /** With its article: `"a PDF"`. */
  readonly name: string;
  readonly remedy: string;
  /** Pictures, sound and fonts, which stand beside articles and hold none. */
  readonly isMedia: boolean;
}

const ADD_OR_UNPACK = "hearsay add takes archives in as they are; or unpack it and give the files inside";
const UNPACK = "unpack it and give the files inside";
const PICTURE = "run it through a text recogniser first, and give the text";
const SOUND = "give a transcript instead";
const EXPORT = "open it in its program and save it as plain text or HTML";
const TABLE = 'export it as JSON Lines with a "text" field in each row';

/**
 * The first bytes of common formats, written as Latin-1. A signature that could begin an ordinary text
 * ("MZ", "ID3", "BM") counts only where control bytes follow within the first 512.
 */
const SIGNATURES: readonly (readonly [string, number, string, string])[] = [
  ["%PDF-", 0, "a PDF", "hearsay add takes it in as it is; or save it as text (with pdftotext, say)"],
  ["PK\x03\x04", 0, "a ZIP archive, or an Office or EPUB file", ADD_OR_UNPACK],
  ["PK\x05\x06", 0, "an empty ZIP archive", UNPACK],
  ["\x1f\x8b", 0, "a gzip archive", "hearsay add takes it in as it is; or unpack it first (gunzip)"],
  ["BZh", 0, "a bzip2 archive", UNPACK],
  ["\xfd7zXZ\x00", 0, "an xz archive", UNPACK],
  ["\x28\xb5\x2f\xfd", 0, "a Zstandard archive", UNPACK],
  ["7z\xbc\xaf\x27\x1c", 0, "a 7-Zip archive", UNPACK],
  ["Rar!\x1a\x07", 0, "a RAR archive", UNPACK],
  ["ustar", 257, "a tar archive", UNPACK],
  ["\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 0, "an old Office document", EXPORT],
  ["{\\rtf", 0, "an RTF document", EXPORT],
  ["\x89PNG\r\n\x1a\n", 0, "a PNG picture", PICTURE],
  ["\xff\xd8\xff", 0, "a JPEG picture", PICTURE],
  ["GIF87a", 0, "a GIF picture", PICTURE],
  ["GIF89a", 0, "a GIF picture", PICTURE],
  ["WEBP", 8, "a WebP picture", PICTURE],
  ["II*\x00", 0, "a TIFF picture", PICTURE],
  ["MM\x00*", 0, "a TIFF picture", PICTURE],
  ["BM", 0, "a bitmap picture", PICTURE],
  ["\x00\x00\x01\x00", 0, "an icon", PICTURE],
  ["ftyp", 4, "a video, or a HEIC picture", SOUND],
  ["\x1aE\xdf\xa3", 0, "a Matroska or WebM video", SOUND],
  ["ID3", 0, "an MP3 recording", SOUND],
  ["OggS", 0, "an Ogg recording", SOUND],
  ["WAVE", 8, "a WAV recording", SOUND],
  ["fLaC", 0, "a FLAC recording", SOUND],
  ["SQLite format 3\x00", 0, "an SQLite database", TABLE],
  ["PAR1", 0, "a Parquet file", TABLE],
  ["Obj\x01", 0, "an Avro file", TABLE],
  ["\x7fELF", 0, "a program", "give a text, an HTML page or JSON Lines"],
  ["MZ", 0, "a program", "give a text, an HTML page or JSON Lines"],
  ["\xca\xfe\xba\xbe", 0, "a program", "give a text, an HTML page or JSON Lines"],
  ["\xcf\xfa\xed\xfe", 0, "a program", "give a text, an HTML page or JSON Lines"],
  ["\x00asm", 0, "a WebAssembly module", "give a text, an HTML page or JSON Lines"],
  ["wOFF", 0, "a font", "give a text, an HTML page or JSON Lines"],
  ["wOF2", 0, "a font", "give a text, an HTML page or JSON Lines"],
];

/** The format that the first bytes announce, or null where they announce none. */
export function binaryKind(bytes: Uint8Array): BinaryKind | null {
  const head = String.fromCharCode(...bytes.subarray(0, 512));
  for (const [signature, offset, name, remedy] of SIGNATURES) {
    if (!head.startsWith(signature, offset)) continue;
    const couldBeText = /^[\x20-\x7e]*$/.test(signature) && signature.length < 5;
    if (couldBeText && !/[^\P{Cc}\s\x7f-\x9f]/u.test(head)) continue;
    return { name, remedy, isMedia: remedy === PICTURE || remedy === SOUND || name === "a font" };
  }
  return null;
}
