import { HearsayError } from "../../record/index.js";
import type { Budget } from "./budget.js";
import { inflated } from "./inflate.js";

/** The most that one stream in a PDF may unpack to: PDF.js holds it whole. Pages take some 100 kB, maps some MB. */
const MAX_STREAM = 64 * 2 ** 20;
/** The same of a picture, which is not looked at: a page scanned at 600 dots an inch takes 104 MB. */
const MAX_PICTURE = 200 * 2 ** 20;
/** Deflate cannot shrink anything further than this. */
const MAX_DEFLATE = 1032;
const PIECE = 16_384;

/**
 * Looks into the packed streams of a PDF that could unpack to more than is good, before PDF.js does so
 * without a limit.
 *
 * @throws HearsayError `"too-large"`
 */
export async function refuseBombs(bytes: Uint8Array, budget: Budget): Promise<void> {
  const latin = new TextDecoder("windows-1252").decode(bytes);
  // A stream packed twice is in no PDF that people made.
  if (/\/Fl(?:ateDecode)?\s*\/Fl(?:ateDecode)?\b/.test(latin)) throw tooLarge();
  const start = /\bstream\r?\n/g;
  for (let match = start.exec(latin); match !== null; match = start.exec(latin)) {
    const from = match.index + match[0].length;
    const found = latin.indexOf("endstream", from);
    const to = found < 0 ? bytes.length : found;
    const isPicture = latin.slice(Math.max(0, match.index - 600), match.index).includes("/Image");
    const limit = isPicture ? MAX_PICTURE : MAX_STREAM;
    if ((bytes[from] & 0x0f) === 8 && (to - from) * MAX_DEFLATE > limit) {
      await refuseBomb(bytes.subarray(from, to), limit, budget);
    }
    if (found < 0) return;
    start.lastIndex = to;
  }
}

async function refuseBomb(stream: Uint8Array, limit: number, budget: Budget): Promise<void> {
  let length = 0;
  try {
    for await (const piece of inflated(pieces(stream), "deflate", budget)) {
      length += piece.length;
      if (length > limit) throw tooLarge();
    }
  } catch (error) {
    // What is merely broken is for PDF.js to judge.
    if (error instanceof HearsayError && error.code === "too-large") throw error;
  }
}

async function* pieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += PIECE) yield bytes.subarray(at, at + PIECE);
}

function tooLarge(): HearsayError {
  const told =
    "a stream in it unpacks to more than any page needs, as in files made to do harm; it was not read";
  return new HearsayError("too-large", told);
}
