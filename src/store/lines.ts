import { type Article, type ArticleRecord, HearsayError, recordFault } from "../record/index.js";
import { type Arrival, add } from "./adding.js";
import { build } from "./build.js";
import { fail } from "./chores.js";
import { type CarriedCorrection, carriedCorrections, originalAt, takeCorrection } from "./corrections.js";
import { WordQueue } from "./deriving.js";
import { keptAt } from "./listing.js";
import { prepare } from "./preparing.js";
import type { Sqlite } from "./sqlite.js";
import type { Entry, Imported } from "./store.js";
import { type CarriedStory, carriedStories, takeStory } from "./story/carried.js";

/** The form of the lines; a later Hearsay that writes another gives it another number. */
const form = 1;

/** So many lines are taken in as one. */
const batch = 200;

type Line =
  | { readonly hearsay: "export"; readonly form: number }
  | {
      readonly version: {
        readonly origin: string;
        readonly added: number;
        readonly reader: string | null;
        readonly read: number | null;
      };
      /** The record of what was read, the article alone of what was not. */
      readonly article: Article | ArticleRecord;
    }
  | {
      readonly failure: {
        readonly place: string;
        readonly input: string;
        readonly code: string;
        readonly message: string;
        readonly tries: number;
        readonly at: number;
      };
    }
  | { readonly correction: CarriedCorrection }
  | { readonly story: CarriedStory }
  | { readonly done: { readonly origin: string; readonly at: number } }
  | {
      readonly visit: {
        readonly url: string;
        readonly etag: string | null;
        readonly modified: string | null;
        readonly at: number;
      };
    };

const written = (line: Line): string => JSON.stringify(line);

/**
 * The whole store as lines of JSON: versions in the order in which they were added, then corrections, stories made by hand, failures,
 * inputs done and addresses visited. A store into which they are imported exports the same lines.
 */
export function* exported(db: Sqlite): IterableIterator<string> {
  yield written({ hearsay: "export", form });
  const next = build
    .selectFrom("version")
    .select(["key", "origin", "added", "reader", "read"])
    .orderBy("key")
    .limit(1);
  for (let after = 0; ; ) {
    const row = db.get(next.where("key", ">", after));
    if (!row) break;
    const kept = keptAt(db, row.key);
    if (kept) {
      const { origin, added, reader, read } = row;
      // As it was read: corrections stand in lines of their own.
      const record = originalAt(db, row.key) ?? kept.record;
      yield written({ version: { origin, added, reader, read }, article: record ?? kept.content });
    }
    after = row.key;
  }
  for (const correction of carriedCorrections(db)) yield written({ correction });
  for (const story of carriedStories(db)) yield written({ story });
  for (const failure of db.all(build.selectFrom("failure").selectAll().orderBy("at").orderBy("place")))
    yield written({ failure });
  for (const done of db.all(build.selectFrom("done").selectAll().orderBy("at").orderBy("origin")))
    yield written({ done });
  for (const visit of db.all(build.selectFrom("visit").selectAll().orderBy("at").orderBy("url")))
    yield written({ visit });
}

const strange = (number: number, why: string): HearsayError =>
  new HearsayError(
    "store-import",
    `line ${number} is none that hearsay export writes (${why}); it and what follows were not taken in: give a whole export`,
  );

function parsed(line: string): Line {
  const value: unknown = JSON.parse(line);
  if (typeof value !== "object" || value === null) throw new Error("not an object");
  return value as Line;
}

/** What is taken in so far. */
interface Sum {
  articles: number;
  same: number;
  failures: number;
  done: number;
}

function entryOf(line: Extract<Line, { version: unknown }>): Entry & Arrival {
  const { version, article } = line;
  const { origin, added, reader, read } = version;
  const fault = recordFault(article, reader !== null);
  if (fault) throw new Error(fault);
  if (typeof origin !== "string" || !Number.isFinite(added)) throw new Error("no origin or moment");
  const { id, url, outlet, title, byline, credit, published, language, text } = article;
  return {
    article: { id, url, outlet, title, byline, credit, published, language, text },
    record: reader === null ? null : (article as ArticleRecord),
    reader,
    origin,
    added,
    read,
  };
}

function take(db: Sqlite, line: Line, sum: Sum, queue: WordQueue): void {
  if ("hearsay" in line) {
    if (line.hearsay !== "export" || line.form !== form)
      throw new Error(`form ${line.form}, where this Hearsay knows ${form}`);
  } else if ("version" in line) {
    const entry = entryOf(line);
    const { outcome } = add(db, prepare(entry), entry, queue);
    if (outcome === "same") sum.same += 1;
    else sum.articles += 1;
  } else if ("correction" in line) {
    takeCorrection(db, line.correction, queue);
  } else if ("story" in line) {
    takeStory(db, line.story);
  } else if ("failure" in line) {
    const { failure } = line;
    if (db.get(build.selectFrom("failure").select("at").where("place", "=", failure.place))) return;
    fail(db, failure, failure.at);
    db.run(build.updateTable("failure").set({ tries: failure.tries }).where("place", "=", failure.place));
    sum.failures += 1;
  } else if ("done" in line) {
    const { origin, at } = line.done;
    const result = db.run(
      build
        .insertInto("done")
        .values({ origin, at })
        .onConflict((conflict) => conflict.doNothing()),
    );
    sum.done += result.changes;
  } else if ("visit" in line) {
    const { url, etag, modified, at } = line.visit;
    db.run(
      build
        .insertInto("visit")
        .values({ url, etag, modified, at })
        .onConflict((conflict) => conflict.doNothing()),
    );
  } else throw new Error("neither article nor failure nor mark");
}

/**
 * Takes in lines that {@link exported} gave, some hundred in one transaction. What is there stays as it is.
 *
 * @param before how many lines were taken in before these
 * @throws HearsayError `store-import` naming the line; what came before its batch is kept
 */
export function imported(db: Sqlite, lines: Iterable<string>, before: number): Imported {
  const sum: Sum = { articles: 0, same: 0, failures: 0, done: 0 };
  let number = before;
  let held: { readonly number: number; readonly line: string }[] = [];
  const settle = (): void => {
    db.writing(() => {
      const queue = new WordQueue(db);
      for (const { number: at, line } of held) {
        try {
          take(db, parsed(line), sum, queue);
        } catch (error) {
          if (error instanceof HearsayError || (error as { code?: string }).code?.startsWith("SQLITE"))
            throw error;
          throw strange(at, (error as Error).message);
        }
      }
      queue.settle();
    });
    held = [];
  };
  for (const line of lines) {
    number += 1;
    if (line.trim() === "") continue;
    if (number === 1 && !line.includes('"hearsay"')) throw strange(1, "it has no head");
    held.push({ number, line });
    if (held.length >= batch) settle();
  }
  settle();
  if (number === 0) throw strange(1, "there is nothing in it");
  return sum;
}
