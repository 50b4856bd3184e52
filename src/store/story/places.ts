import { HearsayError } from "../../record/index.js";
import type { Sqlite } from "../sqlite.js";

/** Which story each linked version is in: as they are grouped, but for what a person has placed. */
export interface Places {
  /** Ids of stories by version. */
  readonly storyOf: ReadonlyMap<number, string>;
  /** Versions by story id. */
  readonly versionsOf: ReadonlyMap<string, readonly number[]>;
}

const madeId = (key: number): string => `made-${key}`;

/**
 * Goes through all linked versions. Where some articles of a group are placed into a story that follows, the others of
 * the group go there, too: into the one with most of them, and of several the oldest.
 */
export function placesOf(db: Sqlite): Places {
  const rows = db
    .prepare<{ version: number; id: string; made: number | null; follows: number | null }>(
      `select story_version.version as version, story.id as id, placed.made as made, made.follows as follows
       from story_version join story on story.key = story_version.story
       join version on version.key = story_version.version
       left join placed on placed.article = version.article left join made on made.key = placed.made
       order by story_version.version`,
    )
    .all();
  const pulls = new Map<string, Map<number, number>>();
  for (const { id, made, follows } of rows) {
    if (made === null || !follows) continue;
    const pull = pulls.get(id) ?? new Map<number, number>();
    pulls.set(id, pull.set(made, (pull.get(made) ?? 0) + 1));
  }
  const follow = new Map<string, string>();
  for (const [id, pull] of pulls) {
    const [most] = [...pull].toSorted((a, b) => b[1] - a[1] || a[0] - b[0]);
    follow.set(id, madeId(most[0]));
  }
  const storyOf = new Map<number, string>();
  const versionsOf = new Map<string, number[]>();
  for (const { version, id, made } of rows) {
    const story = made === null ? (follow.get(id) ?? id) : madeId(made);
    storyOf.set(version, story);
    const versions = versionsOf.get(story);
    if (versions) versions.push(version);
    else versionsOf.set(story, [version]);
  }
  return { storyOf, versionsOf };
}

/** The name that a person gave a story; null where it is none of a person's, or without a name. */
export function madeName(db: Sqlite, id: string): string | null {
  const key = madeKey(id);
  if (key === null) return null;
  return db.prepare<{ name: string | null }>("select name from made where key = ?").get(key)?.name ?? null;
}

/** The key of a story that a person made; null for others. */
export function madeKey(id: string): number | null {
  const number = /^made-(\d{1,15})$/.exec(id)?.[1];
  return number === undefined ? null : Number(number);
}

/** Makes a story of versions' articles. */
export function make(
  db: Sqlite,
  {
    name,
    versions,
    follows,
    at,
  }: { name: string | null; versions: readonly number[]; follows: boolean; at: number },
): string {
  const { lastInsertRowid } = db
    .prepare("insert into made (name, follows, at) values (?, ?, ?)")
    .run(name, Number(follows), at);
  const place = db.prepare(
    `insert into placed (article, made) select article, ? from version where key = ?
     on conflict (article) do update set made = excluded.made`,
  );
  for (const version of versions) place.run(Number(lastInsertRowid), version);
  // A story that has lost all its articles to another is none any more.
  db.prepare("delete from made where not exists (select 1 from placed where placed.made = made.key)").run();
  return madeId(Number(lastInsertRowid));
}

/** Undoes {@link make}. */
export function unmake(db: Sqlite, id: string): void {
  const key = madeKey(id);
  if (key === null || db.prepare("delete from made where key = ?").run(key).changes === 0)
    throw new HearsayError(
      "store-no-article",
      `"${id}" is no story that was made by hand; hearsay stories shows those that were`,
    );
}
