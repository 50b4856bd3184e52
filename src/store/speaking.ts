import { sql } from "kysely";
import type { SourceKind } from "../record/index.js";
import { build } from "./build.js";
import { outletsNamed } from "./listing.js";
import { foldedName } from "./names.js";
import type { Sqlite } from "./sqlite.js";
import type { Voice, VoiceQuery } from "./voices.js";

/** So many are given where nobody says how many. */
const usual = 50;
/** So many outlets and roles are named of each. */
const most = 10;

const sums = build
  .selectFrom("source")
  .innerJoin("voice", "voice.key", "source.voice")
  .select((e) => [
    "voice.key as key",
    "voice.name as name",
    e.fn.sum<number>("source.statements").as("statements"),
    e.fn.sum<number>("source.relays").as("relays"),
    e.fn.count<number>("source.version").distinct().as("articles"),
  ])
  .groupBy("voice.key")
  // Whom an article only mentions speaks not.
  .having(sql<number>`sum(source.statements) + sum(source.relays)`, ">", 0)
  .orderBy("statements", "desc")
  .orderBy("relays", "desc")
  .orderBy("voice.folded");

/** The kind that most articles say it is. */
function kindOf(db: Sqlite, voice: number): SourceKind {
  const row = db.get(
    build
      .selectFrom("source")
      .select((e) => ["kind", e.fn.countAll<number>().as("n")])
      .where("voice", "=", voice)
      .groupBy("kind")
      .orderBy("n", "desc")
      .orderBy("kind")
      .limit(1),
  );
  return (row?.kind ?? "other") as SourceKind;
}

function outletsOf(db: Sqlite, voice: number): Voice["outlets"] {
  return db.all(
    build
      .selectFrom("source")
      .innerJoin("version", "version.key", "source.version")
      .select((e) => ["version.outlet as outlet", e.fn.sum<number>("source.statements").as("statements")])
      .where("source.voice", "=", voice)
      .groupBy("version.outlet")
      .orderBy("statements", "desc")
      .orderBy("version.outlet")
      .limit(most),
  );
}

function rolesOf(db: Sqlite, voice: number): readonly string[] {
  return db
    .all(
      build
        .selectFrom("source")
        .select((e) => ["role", e.fn.countAll<number>().as("n")])
        .where("voice", "=", voice)
        .where("role", "is not", null)
        .groupBy("role")
        .orderBy("n", "desc")
        .orderBy("role")
        .limit(most),
    )
    .map(({ role }) => role!);
}

/** Who speaks, most statements first. */
export function voices(db: Sqlite, query: VoiceQuery): readonly Voice[] {
  let rows = sums.limit(query.limit ?? usual);
  if (query.name !== undefined) {
    const words = foldedName(query.name);
    rows = rows.where(sql<number>`instr(' ' || voice.folded || ' ', ${` ${words} `})`, ">", 0);
  }
  if (query.called !== undefined) rows = rows.where("voice.folded", "=", foldedName(query.called));
  if (query.kind !== undefined) rows = rows.where("source.kind", "=", query.kind);
  if (query.outlet !== undefined) {
    rows = rows
      .innerJoin("version", "version.key", "source.version")
      .where("version.outlet", "in", outletsNamed(db, query.outlet));
  }
  return db.all(rows).map(({ key, name, statements, relays, articles }) => ({
    name,
    kind: kindOf(db, key),
    statements,
    relays,
    articles,
    outlets: outletsOf(db, key),
    roles: rolesOf(db, key),
  }));
}
