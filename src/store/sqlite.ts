import type Database from "better-sqlite3";
import type { Compilable } from "kysely";
import { translated } from "./translated.js";

/** A value that SQLite takes. */
export type Value = string | number | Buffer | null;

/** A prepared statement. How it answers is settled with it: {@link Sqlite.column} is another than {@link Sqlite.prepare}. */
export type Prepared<Row> = Omit<
  Database.Statement<Value[], Row>,
  "pluck" | "raw" | "expand" | "safeIntegers"
>;

/** One open file: runs what Kysely has built and what is prepared by hand, and tells errors in words. */
export class Sqlite {
  readonly #prepared = new Map<string, Database.Statement>();
  readonly #columns = new Map<string, Database.Statement>();

  constructor(
    readonly file: string,
    readonly raw: Database.Database,
  ) {}

  /** The statement for a text of SQL, prepared once. Every text must come from the program, never from a user. */
  prepare<Row = unknown>(sql: string): Prepared<Row> {
    let statement = this.#prepared.get(sql);
    if (!statement) {
      statement = this.raw.prepare(sql);
      this.#prepared.set(sql, statement);
    }
    return statement as Database.Statement<Value[], Row>;
  }

  /** The same, of which each row is told as the value of its first column. */
  column<Of extends Value>(sql: string): Prepared<Of> {
    let statement = this.#columns.get(sql);
    if (!statement) {
      statement = this.raw.prepare(sql).pluck();
      this.#columns.set(sql, statement);
    }
    return statement as Database.Statement<Value[], Of>;
  }

  all<Row>(query: Compilable<Row>): Row[] {
    const { sql, parameters } = query.compile();
    return this.prepare<Row>(sql).all(...(parameters as Value[]));
  }

  get<Row>(query: Compilable<Row>): Row | undefined {
    const { sql, parameters } = query.compile();
    return this.prepare<Row>(sql).get(...(parameters as Value[]));
  }

  run(query: Compilable): Database.RunResult {
    const { sql, parameters } = query.compile();
    return this.prepare(sql).run(...(parameters as Value[]));
  }

  /**
   * Does the work in one transaction that nobody else writes beside. Within another it is a part of
   * that one, undone alone where it throws.
   */
  writing<T>(work: () => T): T {
    return this.guarded(() => this.raw.transaction(work).immediate());
  }

  /** Does the work on the store as it is at its beginning, whatever others write meanwhile. */
  reading<T>(work: () => T): T {
    return this.guarded(() => this.raw.transaction(work).deferred());
  }

  /** Does the work, and tells errors of SQLite as errors of ours. */
  guarded<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw translated(error, this.file);
    }
  }
}
