import type { Sealed } from "../../documents/collections.js";
import type { ReaderName } from "../../read.js";
import type { Article } from "../../record/index.js";
import type { Failure } from "../failure.js";
import type { Form } from "../output/form.js";

/** An article to read, as it goes to whoever reads it: this thread or another. */
export interface Task {
  /** The file, or file and line. */
  readonly place: string;
  /**
   * A row of JSON Lines, a file of text or HTML ("document"); for the store also a page or text found in
   * something else ("page"), a PDF, or an article made elsewhere, as UTF-8 JSON.
   */
  readonly kind: "row" | "document" | "page" | "pdf" | "article";
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** The `Content-Type` of a page, where one is known. */
  readonly type?: string;
  /** The address of a page or PDF, where one is known. */
  readonly url?: string | null;
}

/** An article read and put in the form that was asked for. */
export interface Output {
  /** The article's id. */
  readonly id: string;
  readonly place: string;
  /** Whether it was a row of JSON Lines, one of several in its file. */
  readonly row: boolean;
  /** The article in the form that was asked for: UTF-8, in chunks. */
  readonly chunks: readonly Uint8Array<ArrayBuffer>[];
  /** The article's own text, where the form is written beside it. */
  readonly article: string | null;
}

/** What comes of a {@link Task}. */
export type Answer = Output | Failure;

/** What is the same for all tasks of a run. It reaches workers as their `workerData`. */
export interface Order {
  readonly reader: ReaderName;
  readonly form: Form;
  /** Whether to tell why each statement reads as it does. */
  readonly explain: boolean;
}

/** Reads one article. It answers failures and does not reject. */
export type ReadTask = (task: Task) => Promise<Answer>;

/** The bytes with a buffer of their own, which can be handed to another thread. */
function ownBytes(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const { buffer } = bytes;
  // A slice, not a view.
  return buffer instanceof ArrayBuffer && bytes.length === buffer.byteLength
    ? (bytes as Uint8Array<ArrayBuffer>)
    : new Uint8Array(bytes);
}

/** What was found in a document, as a task. */
export function sealedTask({ place, kind, bytes, type, url }: Sealed): Task {
  return { place, kind, bytes: ownBytes(bytes), type, url };
}

/** The article as a task: bytes can be handed over, where an object would be copied part by part. */
export function articleTask(article: Article, place: string): Task {
  return { place, kind: "article", bytes: new TextEncoder().encode(JSON.stringify(article)) };
}

/** The parcel in an answer; null where the store has the article. */
export function parcelIn({ chunks }: Output): Uint8Array<ArrayBuffer> | null {
  return chunks[0] ?? null;
}
