import { HearsayError } from "../record/index.js";
import { isBlank } from "./blank.js";
import { byteOrderMark, charsetOfContentType, declaredCharset, decodeAs, detectCharset } from "./charset.js";
import { binaryKind } from "./magic.js";
import { countBytes } from "./utf8.js";

/** The longest string V8 can hold, in UTF-16 code units: 2^29 − 24. */
const LONGEST_STRING = 0x1fffffe8;
/** Control characters among 100 characters of what is otherwise sound UTF-8: damage, not a program. */
const MAX_CONTROLS_IN_UTF8 = 0.1;
/** The same in any other character set, where nothing else speaks for a text. */
const MAX_CONTROLS = 0.01;

/** What else is known of the bytes. */
export interface DecodeOptions {
  /** The HTTP header of that name, such as `text/html; charset=windows-1251`. */
  readonly contentType?: string | undefined;
}

/**
 * The text that bytes hold, in whatever character set they are. Only a byte order mark is left out.
 *
 * A byte order mark decides. Otherwise the label of HTTP, a `<meta>` or an XML declaration is believed
 * where the bytes fit it, and well-formed UTF-8 is UTF-8 whatever a label says; "iso-8859-1" means
 * windows-1252, as in browsers. What fits no label is told by its statistics.
 *
 * Single NULs and other control characters in what is otherwise text are kept as they are (at most one
 * character in ten in sound UTF-8, one in a hundred elsewhere); more of them is binary.
 *
 * @throws HearsayError `"empty"` for no bytes or only white space, `"binary"` for what is not text
 * (naming the format where it is known), `"charset"` where the bytes fit no character set,
 * `"too-large"` for more than a string can hold.
 */
export function decode(bytes: Uint8Array, { contentType = "" }: DecodeOptions = {}): string {
  if (bytes.length === 0) throw new HearsayError("empty", "it holds no bytes at all: give a text to read");
  if (bytes.length > LONGEST_STRING) {
    throw new HearsayError("too-large", "it is over 512 MB: split it into smaller files");
  }
  const kind = binaryKind(bytes);
  if (kind) throw new HearsayError("binary", `it is not a text but looks like ${kind.name}: ${kind.remedy}`);

  const text = decoded(bytes, contentType);
  if (isBlank(text)) {
    throw new HearsayError("empty", "there is no text in it, only white space: give a text to read");
  }
  return text;
}

function decoded(bytes: Uint8Array, contentType: string): string {
  const mark = byteOrderMark(bytes);
  if (mark) {
    const text = decodeAs(bytes, mark.charset);
    if (text !== null) return sound(text);
    if (mark.charset.startsWith("utf-16")) return sound(decodeAs(bytes, mark.charset, true) ?? "");
    if (mark.charset === "utf-8") return decoded(bytes.subarray(mark.size), contentType);
    throw new HearsayError("charset", `it begins as ${mark.charset} but does not go on so: save it as UTF-8`);
  }

  const counts = countBytes(bytes);
  const label = charsetOfContentType(contentType) ?? declaredCharset(bytes);
  const charset = detectCharset(bytes, label, counts);
  const text = decodeAs(bytes, charset, true);
  if (text === null) throw new HearsayError("charset", `no decoder here knows ${charset}: save it as UTF-8`);
  if (charset.startsWith("utf-16")) return sound(text);
  const allowed = charset === "utf-8" && counts.malformed === 0 ? MAX_CONTROLS_IN_UTF8 : MAX_CONTROLS;
  if (counts.controls > allowed * bytes.length) throw notText();
  return text;
}

/** A text whose byte order mark spoke for it: binary when it is full of control characters all the same. */
function sound(text: string): string {
  const controls = text.match(/[^\P{Cc}\s]|\ufffd/gu)?.length ?? 0;
  if (controls > MAX_CONTROLS_IN_UTF8 * text.length) throw notText();
  return text;
}

function notText(): HearsayError {
  return new HearsayError(
    "binary",
    "it is not a text but some binary format: give a text, an HTML page or JSON Lines",
  );
}
