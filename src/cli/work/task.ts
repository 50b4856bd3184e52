import type { ReaderName } from "../../read.js";
import type { Failure } from "../failure.js";
import type { Form } from "../output/form.js";

/** An article to read, as it goes to whoever reads it: this thread or another. */
export interface Task {
  /** The file, or file and line. */
  readonly place: string;
  /** A row of JSON Lines, a file of text or HTML, or an article made elsewhere, as UTF-8 JSON. */
  readonly kind: "row" | "document" | "article";
  readonly bytes: Uint8Array<ArrayBuffer>;
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
