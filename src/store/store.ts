import type { Article, ArticleRecord, ErrorCode } from "../record/index.js";
import type { ClaimModel } from "../story/index.js";
import type { Checkup } from "./checkup.js";
import type { Corrected } from "./correcting.js";
import type { KeptCorrection } from "./corrections.js";
import type { Failure, FailureFields } from "./failures.js";
import type { Delivered, Keeping } from "./keeping.js";
import type { Found, Query } from "./query.js";
import type { StoryStore } from "./story/story-store.js";
import type { Voice, VoiceQuery } from "./voices.js";

/** One article to keep, with what was read in it. */
export interface Entry {
  readonly article: Article;
  /** What was read; null where no reader knows the language: the article is kept, marked unread. */
  readonly record: ArticleRecord | null;
  /** Name of the reader that made the record; null without one. */
  readonly reader: string | null;
  /** The place it came from: "feed.xml:item 3", "https://…". Kept to be shown, not to tell articles apart. */
  readonly origin: string;
}

/** What became of an entry. */
export interface Added {
  /**
   * `"new"`: an article that was not there; `"version"`: another text of an article that was;
   * `"same"`: that text of that article was there, and nothing was written (but for its record,
   * where it was kept unread before and now has one).
   */
  readonly outcome: "new" | "same" | "version";
  /** Key of the version in the store: grows with each that is added, and is never given twice. */
  readonly key: number;
  /** 1 for the first text of an article, 2 for the next, … */
  readonly version: number;
  /** The id under which the store keeps it: of a "same", the id of what was there. */
  readonly id: string;
}

/** A text that the store holds already. */
export interface Known {
  readonly key: number;
  readonly version: number;
  readonly id: string;
  /** Name of the reader that read it; null where it is kept unread. */
  readonly reader: string | null;
}

/** One version of an article, without its text. */
export interface Listed {
  readonly key: number;
  /** Key of the article: the same for all its versions. */
  readonly article: number;
  readonly id: string;
  /** 1, 2, … */
  readonly version: number;
  /** How many versions the article has. */
  readonly versions: number;
  readonly url: string | null;
  readonly outlet: string | null;
  readonly title: string | null;
  readonly published: string | null;
  readonly language: string;
  /** Null: kept unread. */
  readonly reader: string | null;
  readonly origin: string;
  /** When it was added: ISO 8601, UTC. */
  readonly added: string;
  /** When its record was made or last replaced; null while unread. */
  readonly read: string | null;
  /** Length of its text in UTF-16 code units. */
  readonly length: number;
  readonly statements: number;
  readonly sources: number;
}

/** A version that a reader has not read as it reads now. */
export interface Outdated {
  readonly key: number;
  /** Name of the reader that read it; null where it is kept unread. */
  readonly reader: string | null;
  readonly language: string;
}

/** A version with all that is kept of it. */
export interface Kept extends Listed {
  /** Exactly as it was added. */
  readonly content: Article;
  /** Exactly as it was added; null while unread. */
  readonly record: ArticleRecord | null;
}

/** Which articles to list. */
export interface ListQuery {
  /** Words of the outlet's name. */
  readonly outlet?: string | undefined;
  /** First day, YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly since?: string | undefined;
  /** Last day, likewise. */
  readonly until?: string | undefined;
  /** Only those kept unread. */
  readonly unread?: boolean | undefined;
  /** All versions, not just the latest of each article. */
  readonly allVersions?: boolean | undefined;
  readonly limit?: number | undefined;
}

/** What was last heard of an address, for asking it only for news the next time. */
export interface Visit {
  readonly url: string;
  /** The `ETag` header as sent; null without one. */
  readonly etag: string | null;
  /** The `Last-Modified` header as sent; null without one. */
  readonly modified: string | null;
  /** When it was asked, in milliseconds since 1970. */
  readonly at: number;
}

/** How much a store holds. */
export interface Counts {
  readonly articles: number;
  readonly versions: number;
  readonly unread: number;
  readonly statements: number;
  readonly sources: number;
  readonly failures: number;
  /** Size of the file on disk, in bytes. */
  readonly bytes: number;
}

/**
 * Hearsay's memory: articles, what was read in them, and what is still to be done, in one SQLite file.
 *
 * Everything is synchronous but {@link Store.backup}. What a method has written when it returns stays,
 * whatever happens to the process. Two processes may use one file at once: each waits for the other's writing. All methods
 * throw HearsayError with a code that begins with "store".
 */
export interface Store {
  readonly file: string;

  /**
   * Keeps a batch: all of it, or nothing where it throws. The larger the batch (up to some hundred),
   * the faster. What is told of an entry holds also within the batch: the second of two equal ones is "same".
   */
  addAll(entries: readonly Entry[]): readonly Added[];
  /** Keeps what other threads have prepared, with the marks that vouch for it: all of it, or nothing where it throws. */
  keep(keeping: Keeping): readonly Delivered[];
  /** Whether that text of that article is there: then it need not be read again. */
  known(article: Article): Known | null;
  /** Puts another record in place of a version's, or the first in place of none. */
  setRecord(key: number, record: ArticleRecord, reader: string): void;
  /**
   * The versions, first in first, that are unread, or that another reader than `reader` read; with `before` (in
   * milliseconds since 1970) also those that it read itself before that moment.
   */
  outdated(reader: string, before?: number): readonly Outdated[];
  /** What people have corrected, in the order in which they did; of one article (by its key), or of all. */
  corrections(article?: number): readonly KeptCorrection[];
  /**
   * Keeps a correction, and gives its key. From then on the article is shown, searched and linked with it, also when it is read anew; what
   * was read stays kept.
   */
  correct(correction: Corrected): number;
  /** Takes a correction back; false where there is none of that key. */
  uncorrect(key: number): boolean;
  /** The record of a version as it was read, where it is shown with corrections; else null. */
  original(key: number): ArticleRecord | null;
  /** Does several things in one transaction: all of them, or none where `work` throws. Faster, too. */
  together<T>(work: () => T): T;

  /** Marks the input called `origin` (its place, with size and time or hash) as taken in whole. */
  done(origin: string): void;
  isDone(origin: string): boolean;

  /** Keeps what could not be read, in place of what was kept for that place before. */
  fail(failure: FailureFields): void;
  /** The failures, oldest first. */
  failures(): readonly Failure[];
  /** Forgets the failure of a place, since it was read or is of no interest any more; false where there is none. */
  forgive(place: string): boolean;

  /** What was last heard of an address; null where nothing was. */
  visit(url: string): Visit | null;
  visited(visit: Visit): void;

  /**
   * The versions of the article that `reference` means, oldest first: its key ("#12"), its id, the
   * beginning of its id (4 characters or more), or its address.
   *
   * @throws HearsayError `store-no-article` when it means none, or several
   */
  versions(reference: string): readonly Listed[];
  /** One version, with all that is kept of it. */
  kept(key: number): Kept | null;
  /** Articles, latest added first. */
  list(query?: ListQuery): readonly Listed[];
  /** All versions from `after` (a key; 0: from the first) in the order of their keys, one at a time. */
  each(after?: number): IterableIterator<Kept>;
  /** Removes an article with all its versions, and returns what they were. */
  remove(reference: string): readonly Listed[];

  /** Statements, best first. */
  search(query: Query): Found;
  /** Who speaks, most statements first. */
  voices(query?: VoiceQuery): readonly Voice[];

  /** The whole store as lines of JSON, each without its line break. */
  exported(): IterableIterator<string>;
  /**
   * Takes in lines that {@link Store.exported} gave. What is there already stays as it is.
   *
   * @param before how many lines of the same export were taken in before these
   * @throws HearsayError `store-import` naming the line; what stands some hundred lines before it is kept
   */
  imported(lines: Iterable<string>, before?: number): Imported;

  /** What the articles have to do with each other. `model` is what tells whether two statements say the same. */
  stories(model: ClaimModel): StoryStore;

  counts(): Counts;
  /** Looks at everything, and says what is wrong. */
  check(): Checkup;
  /** Builds anew what follows from the articles and records: rows and indexes for search. */
  rebuild(): void;
  /** Copies the store as it is now into another file, while others go on writing. */
  backup(file: string): Promise<void>;
  close(): void;
}

/** What an import took in. */
export interface Imported {
  readonly articles: number;
  readonly same: number;
  readonly failures: number;
  readonly done: number;
}

/** How to open a store. */
export interface StoreOptions {
  /** Only look: nothing can be written. */
  readonly readOnly?: boolean | undefined;
  /** Whether to make the file where there is none (as unless `readOnly`). Folders are made, too. */
  readonly create?: boolean | undefined;
  /** How long to wait for another process's writing, in milliseconds; 30,000 if not given. */
  readonly patience?: number | undefined;
  /** The clock, in milliseconds since 1970. */
  readonly now?: (() => number) | undefined;
  /** The largest size of the file in bytes, for tests of a full disk. */
  readonly largest?: number | undefined;
}

/** Codes of what can be wrong with a store. */
export type StoreErrorCode = Extract<ErrorCode, `store${string}`>;
