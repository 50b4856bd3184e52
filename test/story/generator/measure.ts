import type { ArticleRecord } from "../../../src/record/index.js";
import type { Member } from "../../../src/story/claim.js";
import type { Copy } from "../../../src/story/copy.js";
import { explainOrigins, type Scene, sceneOf, speakersFrom } from "../../../src/story/origins/index.js";
import type { Origins } from "../../../src/story/origins.js";
import type { TrueClaim, TrueStory } from "./lineage.js";

/** What was counted for one claim of a generated story. */
export interface Counted {
  readonly story: TrueStory;
  readonly claim: TrueClaim;
  readonly origins: Origins;
}

/** Shares of claims. */
export interface OriginFigures {
  readonly claims: number;
  /** The true number of origins lies in the interval. */
  readonly inside: number;
  /** The interval is a single number. */
  readonly single: number;
}

/** Counts the claims of a story with the true grouping, speakers, relays and copies. */
export function countGivenTruth(story: TrueStory): readonly Counted[] {
  const scene = trueScene(story);
  return story.claims
    .filter(({ members }) => new Set(members.map(({ article }) => article)).size > 1)
    .map((claim) => ({ story, claim, origins: explainOrigins(membersOf(claim), scene).origins }));
}

export function originFigures(counted: readonly Counted[]): OriginFigures {
  const inside = counted.filter(
    ({ claim, origins }) => origins.low <= claim.origins && claim.origins <= origins.high,
  );
  const single = counted.filter(({ origins }) => origins.low === origins.high);
  const count = Math.max(1, counted.length);
  return { claims: counted.length, inside: inside.length / count, single: single.length / count };
}

/** The members of a true claim as a claim of the reader's. */
export function membersOf({ members }: TrueClaim): readonly Member[] {
  return members.map(
    ({ article, start, end, speaker, via, wear }, at): Member => ({
      article,
      statement: wear.voice === "own" ? null : `t${at}`,
      content: [{ start, end }],
      voice: wear.voice,
      speaker,
      via,
    }),
  );
}

/** What a perfect reader of each article would know of a story. */
export function trueScene(story: TrueStory): Scene {
  const unnamed = new Map<string, string>();
  for (const { members } of story.claims)
    for (const { speaker } of members)
      if (speaker?.includes("#")) unnamed.set(speaker, speaker.slice(speaker.indexOf("#") + 1));
  return sceneOf({
    records: new Map(story.articles.map((article) => [article.id, recordOf(article)])),
    copies: story.copies.map(({ from, to, passages, credited }): Copy => {
      const turned = from > to;
      return {
        a: turned ? to : from,
        b: turned ? from : to,
        passages: passages.map((passage) => {
          const [x, y] = turned ? [passage.to, passage.from] : [passage.from, passage.to];
          return { a: { start: x[0], end: x[1] }, b: { start: y[0], end: y[1] }, words: 0 };
        }),
        ofA: 1,
        ofB: 1,
        direction: credited ? (turned ? "a from b" : "b from a") : "unknown",
        common: null,
        reasons: [],
      };
    }),
    speakers: speakersFrom([
      ...story.sources
        .filter(({ name }) => name !== null)
        .map(({ key, name, kind, role }) => ({
          key,
          name,
          description: role,
          kind,
          parts: [],
          said: [role],
        })),
      ...[...unnamed].map(([key, role]) => ({
        key,
        name: null,
        description: role,
        kind: "person",
        parts: [],
        said: [role],
      })),
    ]),
  });
}

function recordOf({
  id,
  outlet,
  title,
  published,
  credit,
  text,
}: TrueStory["articles"][number]): ArticleRecord {
  return {
    schema: 1,
    id,
    url: null,
    outlet,
    title,
    byline: null,
    credit,
    published,
    language: "en",
    text,
    sources: [],
    statements: [],
  };
}
