import type { Sqlite } from "../sqlite.js";

/** Puts down that a version is linked, and gives the name by which the story stage knows it. */
export function giveName(db: Sqlite, version: number, id: string): string {
  // Two articles may carry one id, if it came from outside.
  let name = id;
  for (let i = 2; versionOf(db, name) !== null; i++) name = `${id}~${i}`;
  db.prepare("insert into linked (version, name) values (?, ?)").run(version, name);
  return name;
}

/** The name by which the story stage knows a version; null where it is not linked. */
export function nameOf(db: Sqlite, version: number): string | null {
  return db.column<string>("select name from linked where version = ?").get(version) ?? null;
}

/** The version of such a name; null where none has it. */
export function versionOf(db: Sqlite, name: string): number | null {
  return db.column<number>("select version from linked where name = ?").get(name) ?? null;
}
