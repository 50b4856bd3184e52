import Database from "better-sqlite3";
import { recordFault } from "../record/index.js";
import type { Checkup, Fault } from "./checkup.js";
import { derive, derivedOf, sourceRows, statementRows, WordQueue } from "./deriving.js";
import { identityOf, textHash } from "./identity.js";
import { type Packed, recordOf, unpack } from "./packing.js";
import { plainText } from "./plain-text.js";
import type { Sqlite } from "./sqlite.js";
import { unlinkAll } from "./story/rules.js";

/** So many faults of one sort are told one by one. */
const told = 5;

const backup = "go back to a backup, or export what can still be read: hearsay export FILE";
/** The sort of what SQLite itself says of the file. */
const damage = "faults SQLite finds in the file";
const mend = "hearsay doctor --mend builds it anew";

/** Gathers faults; of many of one sort it tells the first few, and how many more there are. */
class Finding {
  readonly #faults: Fault[] = [];
  readonly #sorts = new Map<string, { count: number; readonly mendable: boolean }>();

  /** @param sort what could be said of several: "versions do not unpack" */
  add(sort: string, what: string, mendable: boolean): void {
    const found = this.#sorts.get(sort) ?? { count: 0, mendable };
    found.count += 1;
    this.#sorts.set(sort, found);
    if (found.count <= told) this.#put(what, mendable);
  }

  #put(what: string, mendable: boolean): void {
    this.#faults.push({ what, remedy: mendable ? mend : backup, mendable });
  }

  all(): readonly Fault[] {
    for (const [sort, { count, mendable }] of this.#sorts)
      if (count > told) this.#put(`${count - told} more ${sort}`, mendable);
    return this.#faults;
  }
}

interface VersionRow {
  readonly key: number;
  readonly article: number;
  readonly number: number;
  readonly latest: number;
  readonly hash: Buffer;
  readonly id: string;
  readonly reader: string | null;
  readonly length: number;
  readonly statements: number;
  readonly sources: number;
  readonly identity: Buffer | null;
  readonly packed: Buffer | null;
}

const nextVersion = `select version.key as key, article, number, latest, hash, id, reader, length, statements, sources,
  identity, packed from version left join article on article.key = version.article
  left join body on body.version = version.key where version.key > ? order by version.key limit 1`;

/** Every version, one at a time: while they are gone through, others may be asked for. */
function* versions(db: Sqlite): Generator<VersionRow> {
  const next = db.prepare<VersionRow>(nextVersion);
  for (let row = next.get(0); row; row = next.get(row.key)) yield row;
}

/** What is wrong with the rows for search of one version. */
function derivedFault(db: Sqlite, row: VersionRow, packed: Packed): string | null {
  const record = row.latest ? recordOf(packed) : null;
  const sources = db
    .prepare(
      "select number, kind, folded as name, role, statements, relays from source left join voice on voice.key = voice where version = ? order by number",
    )
    .all(row.key);
  const expectedSources = (record ? sourceRows(record) : []).map(
    ({ number, kind, folded, role, statements, relays }) => ({
      number,
      kind,
      name: folded,
      role,
      statements,
      relays,
    }),
  );
  if (JSON.stringify(sources) !== JSON.stringify(expectedSources)) return "rows of its sources";
  const statements = db
    .prepare("select number, speaker, length, confidence from statement where version = ? order by key")
    .all(row.key);
  if (JSON.stringify(statements) !== JSON.stringify(record ? statementRows(record) : []))
    return "rows of its statements";
  return null;
}

/** Looks at each version: that it unpacks, is what its row says, and lies in its text. */
function examineVersions(db: Sqlite, finding: Finding): { versions: number; statements: number } {
  let count = 0;
  let statements = 0;
  for (const row of versions(db)) {
    count += 1;
    const name = `version ${row.key} (${row.id})`;
    if (!row.packed || !row.identity) {
      finding.add(
        "versions have lost their text",
        `${name} has lost its ${row.packed ? "article" : "text"}`,
        false,
      );
      continue;
    }
    let packed: Packed;
    try {
      packed = unpack(row.packed);
    } catch (error) {
      finding.add("versions do not unpack", `${name} does not unpack (${(error as Error).message})`, false);
      continue;
    }
    const { article, reading } = packed;
    const record = recordOf(packed);
    const fault = recordFault(record ?? article, record !== null);
    if (fault) {
      finding.add("versions do not hold together", `${name} does not hold together: ${fault}`, false);
      continue;
    }
    const same =
      textHash(article.text).equals(row.hash) &&
      identityOf(article).equals(row.identity) &&
      plainText(article.id) === row.id &&
      article.text.length === row.length &&
      (reading?.statements.length ?? 0) === row.statements &&
      (reading?.sources.length ?? 0) === row.sources &&
      (reading === null) === (row.reader === null);
    if (!same) finding.add("versions are not what their rows say", `${name} is not what its row says`, false);
    const derived = derivedFault(db, row, packed);
    if (derived)
      finding.add(
        "versions have rows for search that are out of step",
        `the ${derived} are out of step with ${name}`,
        true,
      );
    statements += row.latest ? row.statements : 0;
  }
  return { versions: count, statements };
}

/** Versions of an article are numbered without gaps, and the last is the latest. */
function examineNumbers(db: Sqlite, finding: Finding): number {
  const rows = db
    .prepare<{ key: number; n: number; most: number | null; latest: number | null }>(
      `select article.key as key, count(version.key) as n, max(number) as most,
       max(case when latest then number end) as latest
       from article left join version on version.article = article.key group by article.key`,
    )
    .all();
  for (const { key, n, most, latest } of rows)
    if (n === 0 || most !== n || latest !== n)
      finding.add(
        "articles have versions that are not numbered in a row",
        `the versions of article #${key} are not numbered in a row`,
        false,
      );
  return rows.length;
}

/** An index of words against the words that it should hold. */
function examineIndex(db: Sqlite, name: "spoken" | "unread", finding: Finding): void {
  try {
    db.prepare(`insert into ${name} (${name}, rank) values ('integrity-check', 1)`).run();
  } catch (error) {
    finding.add(
      "full-text indexes are out of step",
      `the full-text index "${name}" is out of step with the articles (${(error as Error).message})`,
      true,
    );
  }
}

/** Does the work in a transaction of which nothing is kept: checking an index counts as writing. */
function unkept(raw: Database.Database, begin: "begin" | "begin immediate", work: () => void): void {
  raw.exec(begin);
  try {
    work();
  } finally {
    raw.exec("rollback");
  }
}

/**
 * Looks at everything: SQLite's own structures, references between tables, each article and record, the
 * rows and indexes that follow from them.
 *
 * The indexes can be checked only where nobody writes: for these others wait, and only where the store is
 * not opened just for looking.
 */
export function examine(db: Sqlite): Checkup {
  const { raw } = db;
  const finding = new Finding();
  const looked: string[] = [];
  // Where pages are damaged, asking fails; what else there is, is looked at all the same.
  const look = (work: () => string): void => {
    try {
      looked.push(work());
    } catch (error) {
      if (!(error instanceof Database.SqliteError) || !error.code.startsWith("SQLITE_CORRUPT")) throw error;
      finding.add(damage, `SQLite finds the file damaged: ${error.message}`, false);
    }
  };
  let statements = 0;
  unkept(raw, "begin", () => {
    look(() => {
      const said = raw.pragma("integrity_check") as { integrity_check: string }[];
      for (const { integrity_check: fault } of said)
        if (fault !== "ok") finding.add(damage, `SQLite finds the file damaged: ${fault}`, false);
      return "the file's structure, as SQLite checks it";
    });
    look(() => {
      for (const { table, parent } of raw.pragma("foreign_key_check") as { table: string; parent: string }[])
        finding.add(
          "rows refer to what is not there",
          `a row of "${table}" refers to one of "${parent}" that is not there`,
          false,
        );
      return "references between tables";
    });
    look(() => {
      const articles = examineNumbers(db, finding);
      const sum = examineVersions(db, finding);
      statements = sum.statements;
      return `${articles} articles in ${sum.versions} versions: each unpacks, and its spans lie in its text`;
    });
    look(() => {
      const { linked, waiting } = examineLinks(db, finding);
      return `${linked} articles that are linked with others${waiting > 0 ? `, and ${waiting} that are still to be` : ""}`;
    });
    look(() => {
      const orphans = db
        .prepare<{ n: number }>(
          "select count(*) as n from voice where not exists (select 1 from source where voice = voice.key)",
        )
        .get()!.n;
      if (orphans > 0) finding.add("names have no source", `${orphans} names without a source`, true);
      return `${statements} statements and their sources, row by row against the records`;
    });
  });
  if (raw.readonly) looked.push("not the full-text indexes, since the store may only be looked at");
  else {
    unkept(raw, "begin immediate", () => {
      examineIndex(db, "spoken", finding);
      examineIndex(db, "unread", finding);
    });
    looked.push("the full-text indexes, word by word against the articles");
  }
  return { looked, faults: finding.all() };
}

/** Each article that was read is linked, or waits for it; and what was linked is all there. */
function examineLinks(db: Sqlite, finding: Finding): { linked: number; waiting: number } {
  const count = (sql: string): number =>
    db.prepare<{ n: number }>(`select count(*) as n from ${sql}`).get()!.n;
  const fault = (sort: string, n: number): void => {
    if (n > 0) finding.add(sort, `${n} ${sort}`, true);
  };
  fault(
    "articles neither linked nor waiting to be",
    count(`version where latest = 1 and reader is not null and not exists (select 1 from linked where linked.version = version.key)
      and not exists (select 1 from stale where stale.version = version.key)`),
  );
  fault(
    "links of articles that are gone",
    count(`linked where not exists (select 1 from version where key = linked.version)
      and not exists (select 1 from stale where stale.version = linked.version)`),
  );
  fault(
    "links that lead nowhere",
    count(`link where not exists (select 1 from node where net = link.net and key = link.a)
      or not exists (select 1 from node where net = link.net and key = link.b)`),
  );
  fault(
    "statements of claims that are not there",
    count("claim_utterance where not exists (select 1 from utterance where key = claim_utterance.utterance)"),
  );
  return { linked: count("linked"), waiting: count("stale") };
}

/** Builds anew all that follows from articles and records. Part of a larger transaction. */
export function rebuild(db: Sqlite): void {
  // The indexes go whole: what is in them may be anything. They are filled from the rows made anew.
  for (const name of ["spoken", "unread"]) {
    db.raw.exec(`insert into ${name} (${name}) values ('delete-all')`);
  }
  db.raw.exec("delete from statement; delete from source; delete from voice;");
  const queue = new WordQueue(db);
  for (const row of versions(db))
    if (row.latest && row.packed) derive(db, row.key, derivedOf(unpack(row.packed)), queue);
  queue.settle();
  unlinkAll(db);
}
