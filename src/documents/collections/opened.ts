import type { Article, HearsayError } from "../../record/index.js";
import type { Budget } from "./budget.js";

/** What is known of some bytes before they are read. */
export interface About {
  /** What they are called in messages: a path, an address, "standard input". */
  readonly place: string;
  /** A `Content-Type` that came with them, such as `text/html; charset=utf-8`. The content decides what they are. */
  readonly type?: string | null;
  /** The address they were got from: relative addresses are resolved against it. */
  readonly url?: string | null;
}

/**
 * One thing that a document holds. `place` names the input and where in it: `feed.xml:item 3`,
 * `crawl.warc.gz:record 1201`, `news.zip:a/b.html`, `rows.jsonl:12`; each can be nested in the next.
 *
 * - `ok: true`: an article;
 * - `ok: "link"`: the address of an article (or of another sitemap) that the document points to and does
 *   not hold;
 * - `ok: false`: what could not be read, and why. Nothing of this kind stops the rest.
 */
export type Opened =
  | { readonly ok: true; readonly article: Article; readonly place: string }
  | { readonly ok: false; readonly error: HearsayError; readonly place: string }
  | {
      readonly ok: "link";
      readonly url: string;
      readonly title: string | null;
      readonly published: string | null;
      readonly place: string;
    };

/** One row, page, text or PDF, found and not yet read: what is in it, `openSealed` tells. */
export interface Sealed {
  readonly ok: "sealed";
  readonly kind: "row" | "page" | "pdf";
  /** A view of bytes that hold more, it may be. */
  readonly bytes: Uint8Array;
  /** The `Content-Type`; empty where there is none. */
  readonly type: string;
  readonly url: string | null;
  readonly place: string;
}

/** What is found in a document: opened, or sealed where that is wanted. */
export type Found = Opened | Sealed;

/** Where some bytes come from, as it is handed down from archive to entry. */
export interface Origin {
  readonly place: string;
  /** The `Content-Type`; empty where there is none. */
  readonly type: string;
  readonly url: string | null;
  /** How many archives they lie in. */
  readonly depth: number;
  /** Whether they are one file of several, among which pictures and the like are passed over. */
  readonly isOneOfMany: boolean;
  readonly budget: Budget;
  /** Whether rows, pages, texts and PDFs are to be given {@link Sealed}. */
  readonly sealed: boolean;
}
