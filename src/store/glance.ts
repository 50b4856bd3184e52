import Database from "better-sqlite3";
import { sql } from "kysely";
import { build } from "./build.js";
import { checkedDay } from "./days.js";
import { addFunctions } from "./functions.js";
import { listed, listing, outletsNamed } from "./listing.js";
import { foldedName, nameTokens } from "./names.js";
import { openStore } from "./open.js";
import { Sqlite } from "./sqlite.js";
import type { Listed } from "./store.js";
import { nameOf } from "./story/naming.js";
import { translated } from "./translated.js";

/** One version without its text, and whether its id means it alone. */
export interface Glimpse extends Listed {
  /** Whether other articles of the store have the same id. */
  readonly shared: boolean;
}

/** Which articles to show, and from where on. */
export interface GlanceQuery {
  readonly outlet?: string | undefined;
  /** First and last day of publication: YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly since?: string | undefined;
  readonly until?: string | undefined;
  readonly unread?: boolean | undefined;
  /** Words of the title, one after the other; case and accents do not matter. */
  readonly title?: string | undefined;
  /** Only those that come after the version of this key: those added before it. */
  readonly before?: number | undefined;
  readonly limit: number;
}

/** A statement by where it stands. */
export interface SaidAt {
  readonly version: number;
  /** Its place among the record's statements, from 0. */
  readonly number: number;
}

/**
 * Quick looks at a store, for showing it page by page while others write to it: nothing here opens a text.
 *
 * It has a connection of its own, by which it learns of every change that anybody else makes.
 */
export interface Glance {
  /** Grows whenever anybody has written to the store. Starts anywhere: only compare it with itself. */
  readonly changes: number;
  /** Versions by their keys; without those that are gone. */
  at(keys: Iterable<number>): ReadonlyMap<number, Glimpse>;
  /** The latest versions, latest added first. */
  list(query: GlanceQuery): readonly Glimpse[];
  /** How many stories of two articles or more there are, but for what a person has made of them. */
  readonly stories: number;
  /** Keys of versions by the names that claims and copies call them. */
  named(names: Iterable<string>): ReadonlyMap<string, number>;
  /** The name by which claims and copies call a version; null where it is not linked. */
  nameOf(version: number): string | null;
  /** Statements of everyone of a name, latest published first, undated last. */
  said(name: string, query: { readonly outlet?: string; offset: number; limit: number }): readonly SaidAt[];
  close(): void;
}

/** The columns of a version, with whether its id is shared. */
const glimpses = listing.select(
  sql<number>`exists (select 1 from version as twin where twin.id = version.id and twin.article <> version.article)`.as(
    "shared",
  ),
);

type Row = Parameters<typeof listed>[0] & { readonly shared: number };

const glimpse = ({ shared, ...row }: Row): Glimpse => ({ ...listed(row), shared: shared === 1 });

class SqliteGlance implements Glance {
  constructor(private readonly db: Sqlite) {}

  get changes(): number {
    return this.db.guarded(() => this.db.raw.pragma("data_version", { simple: true }) as number);
  }

  get stories(): number {
    const count =
      "select count(*) as n from (select 1 from story_version group by story having count(*) > 1)";
    return this.db.guarded(() => this.db.prepare<{ n: number }>(count).get()!.n);
  }

  at(keys: Iterable<number>): ReadonlyMap<number, Glimpse> {
    const wanted = JSON.stringify([...new Set(keys)]);
    const rows = this.db.guarded(() =>
      this.db.all(glimpses.where("version.key", "in", sql<number>`(select value from json_each(${wanted}))`)),
    );
    return new Map(rows.map((row) => [row.key, glimpse(row)]));
  }

  list({ outlet, since, until, unread, title, before, limit }: GlanceQuery): readonly Glimpse[] {
    let rows = glimpses.where("version.latest", "=", 1).orderBy("version.key", "desc").limit(limit);
    if (before !== undefined) rows = rows.where("version.key", "<", before);
    if (unread) rows = rows.where("version.reader", "is", null);
    if (outlet !== undefined) rows = rows.where("version.outlet", "in", outletsNamed(this.db, outlet));
    if (since !== undefined) rows = rows.where("version.published", ">=", checkedDay(since, "since"));
    // "2024-03" is before "2024-03-15", and that before "2024-03~".
    if (until !== undefined) rows = rows.where("version.published", "<", `${checkedDay(until, "until")}~`);
    if (title?.trim()) {
      const words = ` ${nameTokens(title).join(" ")} `;
      rows = rows.where(sql<number>`instr(hearsay_tokens(version.title), ${words})`, ">", 0);
    }
    return this.db.guarded(() => this.db.all(rows).map(glimpse));
  }

  named(names: Iterable<string>): ReadonlyMap<string, number> {
    const wanted = JSON.stringify([...new Set(names)]);
    const rows = this.db.guarded(() =>
      this.db
        .prepare<{ name: string; version: number }>(
          "select name, version from linked where name in (select value from json_each(?))",
        )
        .all(wanted),
    );
    return new Map(rows.map(({ name, version }) => [name, version]));
  }

  nameOf(version: number): string | null {
    return this.db.guarded(() => nameOf(this.db, version));
  }

  said(
    name: string,
    { outlet, offset, limit }: { readonly outlet?: string; offset: number; limit: number },
  ): readonly SaidAt[] {
    let rows = build
      .selectFrom("voice")
      .innerJoin("source", "source.voice", "voice.key")
      .innerJoin("statement", (join) =>
        join
          .onRef("statement.version", "=", "source.version")
          .onRef("statement.speaker", "=", "source.number"),
      )
      .innerJoin("version", "version.key", "source.version")
      .select(["statement.version as version", "statement.number as number"])
      .where("voice.folded", "=", foldedName(name))
      .orderBy("version.published", (order) => order.desc().nullsLast())
      .orderBy("statement.version", "desc")
      .orderBy("statement.number")
      .limit(limit)
      .offset(offset);
    if (outlet !== undefined) rows = rows.where("version.outlet", "in", outletsNamed(this.db, outlet));
    return this.db.guarded(() => this.db.all(rows));
  }

  close(): void {
    this.db.raw.close();
  }
}

/**
 * Opens a store for quick looks. It must be there, and is brought up to date first where it is an older one.
 *
 * @throws HearsayError as {@link openStore} does
 */
export function openGlance(file: string): Glance {
  openStore(file, { readOnly: true }).close();
  try {
    const raw = new Database(file, { readonly: true });
    addFunctions(raw);
    raw.function("hearsay_tokens", { deterministic: true }, (text) =>
      typeof text === "string" ? ` ${nameTokens(text).join(" ")} ` : " ",
    );
    return new SqliteGlance(new Sqlite(file, raw));
  } catch (error) {
    throw translated(error, file);
  }
}
