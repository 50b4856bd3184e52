import type { Sqlite } from "../sqlite.js";

/** A story that a person made, as an export carries it. */
export interface CarriedStory {
  readonly name: string | null;
  /** Whether articles that belong with these are put into it, too. */
  readonly follows: boolean;
  /** When it was made: milliseconds since 1970. */
  readonly at: number;
  /** What identifies its articles, as hexadecimal digits. */
  readonly articles: readonly string[];
}

/** The stories that people made, in the order in which they made them. */
export function carriedStories(db: Sqlite): readonly CarriedStory[] {
  const rows = db
    .prepare<{ key: number; name: string | null; follows: number; at: number }>(
      "select key, name, follows, at from made order by key",
    )
    .all();
  const articles =
    db.column<string>(`select hex(identity) from placed join article on article.key = placed.article
       where placed.made = ? order by hex(identity)`);
  return rows.map(({ key, name, follows, at }) => ({
    name,
    follows: follows === 1,
    at,
    articles: articles.all(key),
  }));
}

/**
 * Takes in a story of an export, unless it is there, with those of its articles that are here and that nobody has placed
 * yet; not one without any. Part of a larger transaction.
 *
 * @throws Error where it is none
 */
export function takeStory(db: Sqlite, { name, follows, at, articles }: CarriedStory): void {
  if (!(name === null || typeof name === "string") || typeof follows !== "boolean" || !Number.isFinite(at))
    throw new Error("no story");
  if (!Array.isArray(articles) || !articles.every((one) => typeof one === "string"))
    throw new Error("no articles of a story");
  const find = db.column<number>(`select key from article where identity = ? and not exists
       (select 1 from placed where placed.article = article.key)`);
  const free = articles.flatMap((identity) => find.get(Buffer.from(identity, "hex")) ?? []);
  if (free.length === 0) return;
  const { lastInsertRowid } = db
    .prepare("insert into made (name, follows, at) values (?, ?, ?)")
    .run(name, Number(follows), at);
  const place = db.prepare("insert into placed (article, made) values (?, ?)");
  for (const article of free) place.run(article, Number(lastInsertRowid));
}
