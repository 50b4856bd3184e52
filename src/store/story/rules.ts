import type { Sqlite } from "../sqlite.js";

/**
 * By which rules the articles of a store are linked: raised by one whenever the same records come to be linked otherwise, the
 * model of claims is learnt anew, or what is kept of an article for linking takes another form. What a store has linked by
 * other rules is linked anew: halves that were made by different rules do not fit together.
 */
export const LINKING_RULES = 7;

/** Whether articles of a store are linked by other rules than these. */
export function isLinkedOtherwise(db: Sqlite): boolean {
  return rulesOf(db) !== LINKING_RULES && isLinked(db);
}

/** Says that what is linked from now on is linked by these rules; forgets what was linked by others. Gives whether it did. */
export function takeUpRules(db: Sqlite): boolean {
  if (rulesOf(db) === LINKING_RULES) return false;
  const otherwise = isLinked(db);
  if (otherwise) unlinkAll(db);
  db.raw.exec("delete from linking");
  db.prepare("insert into linking (rules) values (?)").run(LINKING_RULES);
  return otherwise;
}

function isLinked(db: Sqlite): boolean {
  return db.prepare("select 1 from linked limit 1").get() !== undefined;
}

function rulesOf(db: Sqlite): number | undefined {
  return db.column<number>("select rules from linking").get();
}

/** Forgets all links: they are made anew when they are next asked for. */
export function unlinkAll(db: Sqlite): void {
  for (const table of [
    "claim",
    "story",
    "linked",
    "extract",
    "double",
    "utterance",
    "node",
    "posting",
    "crowd",
    "link",
    "dirty",
  ])
    db.raw.exec(`delete from ${table}`);
  db.raw.exec(
    `insert or ignore into stale (version) select key from version where latest = 1 and reader is not null`,
  );
}
