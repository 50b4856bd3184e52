import type { ReaderName } from "../../read.js";
import type { ArticleRecord } from "../../record/index.js";
import type { ArticleInput, CorrectionInput } from "../views/index.js";

/** An article that was added, or was there. */
export interface AddedArticle {
  readonly outcome: "new" | "same" | "version";
  /** Key of the version. */
  readonly key: number;
  /** Key of the article. */
  readonly article: number;
  readonly id: string;
  readonly title: string | null;
  readonly outlet: string | null;
}

/** What was read in a text. */
export interface ReadText {
  readonly record: ArticleRecord;
  /** Name of the reader. */
  readonly reader: string;
}

/** How far linking has come. */
export interface Linking {
  readonly done: number;
  readonly total: number;
}

/** How to start a writer. */
export interface WriterOptions {
  readonly file: string;
  readonly reader: ReaderName;
}

/** What a writer is asked to do, and answers. Questions and answers are plain data, so that another thread can write. */
export interface WriterCalls {
  /** Reads and keeps one article. */
  add(article: ArticleInput): Promise<AddedArticle>;
  /** Reads and keeps a text or a page's HTML. */
  addText(text: string, about: Omit<ArticleInput, "text">): Promise<AddedArticle>;
  /** Reads and keeps the story that comes with Hearsay. */
  addSample(): Promise<readonly AddedArticle[]>;
  /** Removes an article with all its versions. */
  remove(reference: string): Promise<void>;
  /** Makes a story; gives its id. */
  make(story: {
    readonly title: string | null;
    readonly articles: readonly string[];
    readonly follows: boolean;
  }): Promise<string>;
  unmake(story: string): Promise<void>;
  /** Forgets the failure of a place; false where there is none. */
  forgive(place: string): Promise<boolean>;
  /** Forgets the failures of files in a folder that is going to be removed: they cannot be had again. */
  forgiveIn(folder: string): Promise<void>;
  /** Keeps a correction; gives its key. Articles are named as the store knows them. */
  correct(correction: CorrectionInput): Promise<number>;
  /** Takes a correction back; false where there is none of that key. */
  uncorrect(key: number): Promise<boolean>;
  /** Reads a text or a page's HTML, and keeps nothing. */
  read(text: string, about: Omit<ArticleInput, "text">): Promise<ReadText>;
}

/** Who alone writes to the store on behalf of the server, one thing after the other. */
export interface Writer extends WriterCalls {
  /**
   * Brings what the articles have to do with each other up to date; other writing goes on between its steps. Called while it
   * runs, it waits for that and for what came since.
   */
  link(): Promise<void>;
  /** How far linking has come; null while nothing is linked. */
  readonly linking: Linking | null;
  close(): Promise<void>;
}
