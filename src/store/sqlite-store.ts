import { existsSync, renameSync, rmSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { type Article, type ArticleRecord, HearsayError } from "../record/index.js";
import type { ClaimModel } from "../story/index.js";
import { add, known, readingIn, setRecord } from "./adding.js";
import { build } from "./build.js";
import type { Checkup } from "./checkup.js";
import * as chores from "./chores.js";
import type { Corrected } from "./correcting.js";
import type { KeptCorrection } from "./corrections.js";
import * as corrections from "./corrections.js";
import { underive, WordQueue } from "./deriving.js";
import { examine, rebuild } from "./examine.js";
import type { Failure, FailureFields } from "./failures.js";
import { type Delivered, type Keeping, keep } from "./keeping.js";
import { exported, imported } from "./lines.js";
import { keptAt, list } from "./listing.js";
import { outdated } from "./outdated.js";
import { unpack } from "./packing.js";
import { prepare } from "./preparing.js";
import type { Found, Query } from "./query.js";
import { versionsOf } from "./reference.js";
import { search } from "./searching.js";
import { voices } from "./speaking.js";
import type { Sqlite } from "./sqlite.js";
import type {
  Added,
  Counts,
  Entry,
  Imported,
  Kept,
  Known,
  Listed,
  ListQuery,
  Outdated,
  Store,
  Visit,
} from "./store.js";
import { Asking } from "./story/asking.js";
import type { StoryStore } from "./story/story-store.js";
import type { Voice, VoiceQuery } from "./voices.js";

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}

/** The store in an open SQLite file. Each method hands its work to the file that is about it. */
export class SqliteStore implements Store {
  readonly #db: Sqlite;
  readonly #now: () => number;

  constructor(db: Sqlite, now: () => number) {
    this.#db = db;
    this.#now = now;
  }

  get file(): string {
    return this.#db.file;
  }

  /** Does the work in one transaction, and then puts the words that came of it into the indexes. */
  #inQueue<T>(work: (queue: WordQueue) => T): T {
    return this.#db.writing(() => {
      const queue = new WordQueue(this.#db);
      const result = work(queue);
      queue.settle();
      return result;
    });
  }

  addAll(entries: readonly Entry[]): readonly Added[] {
    const at = this.#now();
    const prepared = entries.map(prepare);
    return this.#inQueue((queue) =>
      entries.map(({ record, origin }, i) =>
        add(this.#db, prepared[i], { origin, added: at, read: record ? at : null }, queue),
      ),
    );
  }

  keep(keeping: Keeping): readonly Delivered[] {
    return keep(this.#db, keeping, this.#now);
  }

  known(article: Article): Known | null {
    return this.#db.guarded(() => known(this.#db, article));
  }

  setRecord(key: number, record: ArticleRecord, reader: string): void {
    this.#inQueue((queue) =>
      setRecord(this.#db, key, { reading: readingIn(record), reader, at: this.#now() }, queue),
    );
  }

  outdated(reader: string, before = 0): readonly Outdated[] {
    return this.#db.guarded(() => outdated(this.#db, reader, before));
  }

  corrections(article?: number): readonly KeptCorrection[] {
    return this.#db.reading(() => corrections.corrections(this.#db, article));
  }

  correct(correction: Corrected): number {
    return this.#inQueue((queue) => corrections.correct(this.#db, correction, this.#now(), queue));
  }

  uncorrect(key: number): boolean {
    return this.#inQueue((queue) => corrections.uncorrect(this.#db, key, queue));
  }

  original(key: number): ArticleRecord | null {
    return this.#db.reading(() => corrections.originalAt(this.#db, key));
  }

  together<T>(work: () => T): T {
    return this.#db.writing(work);
  }

  done(origin: string): void {
    this.#db.guarded(() => chores.markDone(this.#db, origin, this.#now()));
  }

  isDone(origin: string): boolean {
    return this.#db.guarded(() => chores.isDone(this.#db, origin));
  }

  fail(failure: FailureFields): void {
    this.#db.guarded(() => chores.fail(this.#db, failure, this.#now()));
  }

  failures(): readonly Failure[] {
    return this.#db.guarded(() => chores.failures(this.#db));
  }

  forgive(place: string): boolean {
    return this.#db.guarded(() => chores.forgive(this.#db, place));
  }

  visit(url: string): Visit | null {
    return this.#db.guarded(() => chores.visit(this.#db, url));
  }

  visited(visit: Visit): void {
    this.#db.guarded(() => chores.visited(this.#db, visit));
  }

  versions(reference: string): readonly Listed[] {
    return this.#db.reading(() => versionsOf(this.#db, reference));
  }

  kept(key: number): Kept | null {
    return this.#db.reading(() => keptAt(this.#db, key));
  }

  list(query: ListQuery = {}): readonly Listed[] {
    return this.#db.reading(() => list(this.#db, query));
  }

  *each(after = 0): IterableIterator<Kept> {
    const next = build.selectFrom("version").select("key").orderBy("key").limit(1);
    for (let last = after; ; ) {
      const row = this.#db.guarded(() => this.#db.get(next.where("key", ">", last)));
      if (!row) return;
      const kept = this.kept(row.key);
      if (kept) yield kept;
      last = row.key;
    }
  }

  remove(reference: string): readonly Listed[] {
    const db = this.#db;
    return this.#inQueue((queue) => {
      const removed = versionsOf(db, reference);
      const latest = removed.at(-1)!;
      const { packed } = db
        .prepare<{ packed: Buffer }>("select packed from body where version = ?")
        .get(latest.key)!;
      underive(db, latest.key, unpack(packed), queue);
      db.run(build.deleteFrom("article").where("key", "=", latest.article));
      return removed;
    });
  }

  search(query: Query): Found {
    return this.#db.reading(() => search(this.#db, query));
  }

  voices(query: VoiceQuery = {}): readonly Voice[] {
    return this.#db.reading(() => voices(this.#db, query));
  }

  exported(): IterableIterator<string> {
    return exported(this.#db);
  }

  imported(lines: Iterable<string>, before = 0): Imported {
    return imported(this.#db, lines, before);
  }

  stories(model: ClaimModel): StoryStore {
    return new Asking(this.#db, model, this.#now);
  }

  counts(): Counts {
    const db = this.#db;
    return db.reading(() => {
      const one = (sql: string): number =>
        db.prepare<{ n: number }>(`select count(*) as n from ${sql}`).get()!.n;
      return {
        articles: one("article"),
        versions: one("version"),
        unread: one("version where reader is null and latest = 1"),
        statements: one("statement"),
        sources: one("source"),
        failures: one("failure"),
        bytes: sizeOf(db.file) + sizeOf(`${db.file}-wal`),
      };
    });
  }

  check(): Checkup {
    return this.#db.guarded(() => examine(this.#db));
  }

  rebuild(): void {
    this.#db.writing(() => rebuild(this.#db));
  }

  async backup(file: string): Promise<void> {
    const target = resolve(file);
    if (existsSync(target)) {
      throw new HearsayError("store", "is there already; name a file that is not", target);
    }
    if (!existsSync(dirname(target)))
      throw new HearsayError("store", "its folder is not there; make it first, or name another", target);
    // Under its name only when it is whole.
    const begun = `${target}.part`;
    try {
      rmSync(begun, { force: true });
      await this.#db.raw.backup(begun);
      renameSync(begun, target);
    } catch (error) {
      rmSync(begun, { force: true });
      this.#db.guarded(() => {
        throw error;
      });
    }
  }

  close(): void {
    this.#db.raw.close();
  }
}
