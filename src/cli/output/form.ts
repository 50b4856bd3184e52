import { bratAnnotations } from "../../exports/brat.js";
import type { ArticleRecord } from "../../record/index.js";
import type { Explanation } from "../../sources/index.js";
import { type PageLook, page } from "../terminal/page.js";
import { recordDocument, recordLine } from "./json.js";

/**
 * What is made of each record: a page to look at, a JSON document, a line of JSON Lines, annotations for
 * brat, what the store keeps of it, or all of that prepared for the store in a file, where that does not have it.
 */
export type Form =
  | ({ readonly as: "page" } & PageLook)
  | { readonly as: "kept" }
  | { readonly as: "parcel"; readonly store: string }
  | { readonly as: "document" }
  | { readonly as: "line" }
  | { readonly as: "brat" };

/** What came of reading one article. */
export interface Reading {
  readonly record: ArticleRecord;
  /** Why each statement reads as it does; null where nobody asked. */
  readonly explanations: readonly Explanation[] | null;
  /** Name of the reader. */
  readonly reader: string;
}

/** The record in its form, piece by piece. `place` is what the article was read from. */
function pieces({ record, explanations, reader }: Reading, place: string, form: Form): Iterable<string> {
  switch (form.as) {
    case "page":
      return page(record, place, form, explanations, reader);
    case "document":
      return recordDocument(record, explanations);
    case "line":
      return recordLine(record, explanations);
    default:
      return bratAnnotations(record);
  }
}

/** Pieces are gathered until they have this length. */
const gathered = 64 * 2 ** 10;

/**
 * The record in its form, as UTF-8. A long article comes in chunks, which together take up a fraction
 * of what they would as one string; each has a buffer of its own, which can be handed to another thread.
 */
export function formed(reading: Reading, place: string, form: Form): Uint8Array<ArrayBuffer>[] {
  const encoder = new TextEncoder();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let text = "";
  for (const piece of pieces(reading, place, form)) {
    text += piece;
    if (text.length < gathered) continue;
    chunks.push(encoder.encode(text));
    text = "";
  }
  if (text) chunks.push(encoder.encode(text));
  return chunks;
}
