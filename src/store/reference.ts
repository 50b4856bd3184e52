import { HearsayError } from "../record/index.js";
import { build } from "./build.js";
import { addressIdentity } from "./identity.js";
import { listed, listing } from "./listing.js";
import { plainText } from "./plain-text.js";
import type { Sqlite } from "./sqlite.js";
import type { Listed } from "./store.js";

/** The shortest beginning of an id that may stand for it. */
const shortest = 4;
/** So many are named where a reference means several. */
const named = 5;

/** Keys of the articles that a reference may mean. */
function articlesMeant(db: Sqlite, reference: string): readonly number[] {
  const number = /^#(\d{1,15})$/.exec(reference)?.[1];
  if (number)
    return db
      .all(build.selectFrom("article").select("key").where("key", "=", Number(number)))
      .map(({ key }) => key);
  const exact = db.all(
    build.selectFrom("version").select("article as key").distinct().where("id", "=", plainText(reference)),
  );
  if (exact.length > 0) return exact.map(({ key }) => key);
  if (/^[a-z][a-z0-9+.-]*:/i.test(reference)) {
    const there = db.all(
      build.selectFrom("article").select("key").where("identity", "=", addressIdentity(reference)),
    );
    if (there.length > 0) return there.map(({ key }) => key);
  }
  if (reference.length < shortest) return [];
  const beginning = plainText(reference);
  return db
    .all(
      build
        .selectFrom("version")
        .select("article as key")
        .distinct()
        .where("id", ">=", beginning)
        // The greatest character of all: what begins so comes before it.
        .where("id", "<", `${beginning}\u{10ffff}`),
    )
    .map(({ key }) => key);
}

/**
 * The versions of the article that a reference means, oldest first.
 *
 * @throws HearsayError `store-no-article` when it means none, or several
 */
export function versionsOf(db: Sqlite, reference: string): readonly Listed[] {
  const articles = articlesMeant(db, reference.trim());
  if (articles.length === 0) {
    throw new HearsayError(
      "store-no-article",
      `no article in the store is called "${reference}"; hearsay list shows them: give an id, four or more of its first characters, or an address`,
    );
  }
  if (articles.length > 1) {
    const some = articles.slice(0, named).map((key) => `#${key}`);
    throw new HearsayError(
      "store-no-article",
      `"${reference}" means ${articles.length} articles in the store (${some.join(", ")}${articles.length > named ? ", …" : ""}); give one of these, or more of its id`,
    );
  }
  return db
    .all(listing.where("version.article", "=", articles[0]).orderBy("version.number"))
    .map((row) => listed(row));
}
