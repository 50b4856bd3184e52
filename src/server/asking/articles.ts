import { HearsayError } from "../../record/index.js";
import { changesBetween, type Glimpse, type Kept, type Listed as StoredListed } from "../../store/index.js";
import type { Claim, Copy } from "../../story/index.js";
import type { ArticlePage, ArticleView, ChangesView, ClaimMark, CopyView } from "../views/index.js";
import { correctionsOf } from "./corrections.js";
import { articleLine, goneLine, listedLine, reasonLines, referenceOf } from "./lines.js";
import { cursorAt, type Paging, pageOf, placeIn } from "./paging.js";
import type { Room } from "./room.js";

/** So many claims' marks an article's view holds; more no page could show. */
const mostMarks = 2000;

/** The versions of the article that a ref means, oldest first. */
export function versionsMeant(room: Room, ref: string): readonly StoredListed[] {
  try {
    return room.store.versions(referenceOf(ref));
  } catch (error) {
    // Claims call the second article of one id "id~2".
    const named = /~\d+$/.test(ref) ? room.stories.version(ref) : null;
    const key = named === null ? undefined : room.glance.at([named]).get(named)?.article;
    if (key === undefined) throw error;
    return room.store.versions(`#${key}`);
  }
}

/** The version that is meant: the latest, if none is named. */
export function versionMeant(room: Room, ref: string, number: number | undefined): StoredListed {
  const versions = versionsMeant(room, ref);
  if (number === undefined) return versions.at(-1)!;
  const found = versions.find(({ version }) => version === number);
  if (found) return found;
  throw new HearsayError(
    "store-no-article",
    `it has no version ${number}; its versions are 1 to ${versions.at(-1)!.version}`,
    "version",
  );
}

function whole(room: Room, key: number): Kept {
  const kept = room.store.kept(key);
  if (kept) return kept;
  throw new HearsayError("store-no-article", `no version in the store has the key ${key}`);
}

/** Which articles to list. */
export interface ArticlesAsked extends Paging {
  readonly outlet?: string | undefined;
  readonly since?: string | undefined;
  readonly until?: string | undefined;
  readonly unread?: boolean | undefined;
  readonly q?: string | undefined;
  readonly story?: string | undefined;
}

/** The articles of a story in the order of time, as they are listed. */
export function articlesOfStory(room: Room, reference: string): readonly Glimpse[] {
  return room.once(`articles ${reference}`, () => {
    const { versions } = room.stories.story(referenceOf(reference));
    const glimpses = room.glance.at(versions.map(({ key }) => key));
    return versions.flatMap(({ key }) => glimpses.get(key) ?? []);
  });
}

/** Articles, latest added first; those of a story in the order of time. */
export function articlesPage(room: Room, asked: ArticlesAsked): ArticlePage {
  const { limit, cursor, story, q, ...query } = asked;
  if (story !== undefined) {
    const { items, next } = pageOf(articlesOfStory(room, story), asked);
    return { items: items.map(listedLine), next };
  }
  const found = room.glance.list({
    ...query,
    title: q,
    limit: limit + 1,
    before: cursor === undefined ? undefined : placeIn(cursor),
  });
  const shown = found.slice(0, limit);
  return {
    items: shown.map(listedLine),
    next: found.length > limit ? cursorAt(shown.at(-1)!.key) : null,
  };
}

/** The story that a version is in, where it has other articles. */
function storyOf(room: Room, version: number): ArticleView["story"] {
  const id = room.stories.storyOf(version);
  if (id === null) return null;
  const info = room.once(`story of ${id}`, () => {
    const { title, articles } = room.stories.story(id);
    return { id, title, articles };
  });
  return info.articles > 1 ? info : null;
}

function marksOf(claims: readonly Claim[], name: string): readonly ClaimMark[] {
  const marks = claims.flatMap((claim) => {
    const articles = new Set(claim.statements.map(({ article }) => article)).size;
    return claim.statements
      .filter(({ article }) => article === name)
      .map(
        ({ statement, content }): ClaimMark => ({
          statement,
          content,
          claim: claim.id,
          gist: claim.gist,
          origins: { low: claim.origins.low, high: claim.origins.high },
          articles,
          disputed: claim.disputes.length > 0,
          confidence: claim.confidence,
        }),
      );
  });
  return marks.toSorted((a, b) => a.content[0].start - b.content[0].start).slice(0, mostMarks);
}

/** Copies as one of the two articles sees them. */
function copyViews(copies: readonly Copy[], name: string, room: Room): readonly CopyView[] {
  const glimpses = room.named(copies.flatMap(({ a, b }) => [a, b]));
  return copies
    .map((copy): CopyView => {
      const isA = copy.a === name;
      const other = isA ? copy.b : copy.a;
      const glimpse = glimpses.get(other);
      const { direction } = copy;
      return {
        other: glimpse ? articleLine(glimpse) : goneLine(other),
        direction:
          direction === "common" || direction === "unknown"
            ? direction
            : (direction === "a from b") === isA
              ? "from"
              : "to",
        common: copy.common,
        ofThis: isA ? copy.ofA : copy.ofB,
        ofOther: isA ? copy.ofB : copy.ofA,
        passages: copy.passages.map(({ a, b, words }) => ({
          here: isA ? a : b,
          there: isA ? b : a,
          words,
        })),
        reasons: reasonLines(copy.reasons, room),
      };
    })
    .toSorted((x, y) => Math.max(y.ofThis, y.ofOther) - Math.max(x.ofThis, x.ofOther));
}

/** An article with all that is known of it. */
export function articleView(room: Room, ref: string, number?: number): ArticleView {
  const meant = versionMeant(room, ref, number);
  const kept = whole(room, meant.key);
  const all = versionsMeant(room, ref);
  const glimpses = room.glance.at(all.map(({ key }) => key));
  const name = room.glance.nameOf(kept.key);
  return {
    listed: listedLine(glimpses.get(kept.key) ?? room.version(kept.key)),
    versions: all.flatMap(({ key }) => {
      const glimpse = glimpses.get(key);
      return glimpse ? [listedLine(glimpse)] : [];
    }),
    article: kept.content,
    record: kept.record,
    reader: kept.reader,
    corrections: correctionsOf(room, kept.article),
    copies: name === null ? [] : copyViews(room.stories.copies(kept.key), name, room),
    claims: name === null ? [] : marksOf(room.claims({ versions: [kept.key] }), name),
    story: storyOf(room, kept.key),
  };
}

function recordIn(version: Kept): NonNullable<Kept["record"]> {
  if (version.record) return version.record;
  throw new HearsayError(
    "language",
    `version ${version.version} is unread (${version.language}), so that its statements are not known`,
  );
}

/** What became of an article's statements between two versions: the last two, if none are named. */
export function changesView(
  room: Room,
  ref: string,
  range: { readonly from?: number | undefined; readonly to?: number | undefined },
): ChangesView {
  const later = versionMeant(room, ref, range.to);
  const earlier = versionMeant(room, ref, range.from ?? Math.max(1, later.version - 1));
  const changes = changesBetween(recordIn(whole(room, earlier.key)), recordIn(whole(room, later.key)));
  return {
    from: listedLine(room.version(earlier.key)),
    to: listedLine(room.version(later.key)),
    ...changes,
  };
}
