import { type ArticleRecord, HearsayError } from "../record/index.js";
import { type Query, recordCalled, type Store, type StoryStore } from "../store/index.js";
import type { Claim, Copy } from "../story/index.js";
import type { Extract, ExtractedArticle } from "./extract.js";

/** What of a store is to be exported. */
export type Choice =
  | {
      readonly kind: "article";
      /** Its id or the beginning of it, its address, or its key (#12): the latest version is meant. */
      readonly reference: string;
    }
  | {
      readonly kind: "story";
      /** Its id or the beginning of it, or what names an article in it. */
      readonly reference: string;
      /** Also claims that only one statement makes. */
      readonly alone?: boolean | undefined;
    }
  | {
      readonly kind: "search";
      /** 10,000 statements at most, if it has no limit of its own. */
      readonly query: Query;
    };

/** What {@link gather} asks of a store. */
export type GatherStore = Pick<Store, "kept" | "search" | "versions">;
export type GatherStories = Pick<
  StoryStore,
  "claim" | "claims" | "claimsOf" | "copies" | "copiesAmong" | "nameOf" | "record" | "story"
>;

/** So many statements of a search are exported. */
const mostFound = 10_000;

/**
 * Gathers from a store what is to be exported. Links that are not up to date are told as they are: bring them up
 * to date before.
 *
 * @throws HearsayError `store-no-article` where a reference means nothing or several things, `language` for an
 *   article that no reader could read
 */
export function gather(choice: Choice, store: GatherStore, stories: GatherStories): Extract {
  if (choice.kind === "article") {
    const { key } = store.versions(choice.reference).at(-1)!;
    const record = recordCalled(key, store, stories);
    if (!record)
      throw new HearsayError(
        "language",
        "no reader could read it, so there is nothing to export",
        choice.reference,
      );
    const claims = stories.claims({ versions: [key], alone: true });
    const { id, title } = record;
    const articles = [{ record, statements: null }];
    return whole({ kind: "article", id, title, articles, claims, copies: stories.copies(key) }, stories);
  }
  if (choice.kind === "story") {
    const { id, title, versions } = stories.story(choice.reference);
    const keys = versions.map(({ key }) => key);
    const articles = keys.flatMap((key) => {
      const record = recordCalled(key, store, stories);
      return record ? [{ record, statements: null }] : [];
    });
    // Of a single article each statement is told: nothing else could be.
    const alone = (choice.alone ?? false) || keys.length === 1;
    const claims = stories.claims({ versions: keys, alone });
    return whole({ kind: "story", id, title, articles, claims, copies: stories.copiesAmong(keys) }, stories);
  }
  const { hits } = store.search({ limit: mostFound, ...choice.query });
  const found = new Map<number, Set<string>>();
  for (const { article, statement } of hits)
    found.set(article.key, (found.get(article.key) ?? new Set()).add(statement.id));
  const articles = [...found].flatMap(([key, statements]) => {
    const record = recordCalled(key, store, stories);
    return record ? [{ record, statements }] : [];
  });
  const claims = new Map<string, Claim>();
  for (const [key, statements] of found)
    for (const claim of stories.claimsOf(key, statements)) claims.set(claim.id, claim);
  return whole(
    {
      kind: "search",
      id: choice.query.words ?? "",
      title: null,
      articles,
      claims: [...claims.values()],
      copies: stories.copiesAmong(found.keys()),
    },
    stories,
  );
}

/** Adds what claims and copies lead to beyond what is exported itself. */
function whole(extract: Omit<Extract, "others">, stories: GatherStories): Extract {
  const { articles, claims, copies } = extract;
  const given = new Set(claims.map(({ id }) => id));
  const answers = new Set(claims.flatMap(({ disputes }) => disputes.map(({ claim }) => claim)));
  const besides = [...answers].filter((id) => !given.has(id)).map((id) => stories.claim(id));
  return {
    ...extract,
    others: { claims: besides, records: recordsBeside(articles, [...claims, ...besides], copies, stories) },
  };
}

function recordsBeside(
  articles: readonly ExtractedArticle[],
  claims: readonly Claim[],
  copies: readonly Copy[],
  stories: GatherStories,
): readonly ArticleRecord[] {
  const here = new Set(articles.map(({ record }) => record.id));
  const ids = new Set([
    ...claims.flatMap(({ statements }) => statements.map(({ article }) => article)),
    ...copies.flatMap(({ a, b }) => [a, b]),
  ]);
  return [...ids].flatMap((id) => (here.has(id) ? [] : (stories.record(id) ?? [])));
}
