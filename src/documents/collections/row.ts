import { HearsayError } from "../../record/index.js";
import { articleFromRow } from "../row.js";
import { failed, opened } from "./attempt.js";
import type { Found, Opened, Origin } from "./opened.js";

/** How a field of ninjs shows that no article's row has. */
const NINJS = /"(?:body_(?:text|html|xhtml)|bodies)"/;

/** One row of JSON Lines, an article's fields or an item in ninjs; sealed, where that is wanted. */
export async function openRow(bytes: Uint8Array, origin: Origin): Promise<Found> {
  const { place } = origin;
  if (origin.sealed) return { ok: "sealed", kind: "row", bytes, type: "", url: null, place };
  let row: string;
  try {
    row = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    const told = "the row is not UTF-8, as JSON Lines must be; convert the file (iconv -t UTF-8)";
    return failed(new HearsayError("charset", told), place);
  }
  return NINJS.test(row) ? ninjsOrRow(row, origin) : opened(() => articleFromRow(row), place);
}

/** Loaded only for what may be ninjs: the parser of mark-up comes with it. */
async function ninjsOrRow(row: string, origin: Origin): Promise<Opened> {
  const { openNinjsRow } = await import("./json.js");
  return openNinjsRow(row, origin);
}
