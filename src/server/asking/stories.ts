import { type Claim, type LineageGraph, lineage, type Scene, type Standing } from "../../story/index.js";
import type {
  ClaimLine,
  DisputesView,
  LineageView,
  StoryPage,
  StoryView,
  TimelineView,
} from "../views/index.js";
import { articlesOfStory } from "./articles.js";
import { claimOrNull, claimsOfStory, disputesAmong } from "./claims.js";
import { type DrawnClaim, lineageView } from "./lineage.js";
import { articleLine, claimLines, listedLine, wordings } from "./lines.js";
import { type Paging, pageFrom, pageOf } from "./paging.js";
import { contextOf, sceneOfArticles } from "./rests.js";
import type { Room } from "./room.js";

/** A story's view begins with so many articles and claims. */
const firstArticles = 100;
const firstClaims = 50;
/** A timeline shows so many. */
const mostArticles = 2000;
const mostClaims = 60;
/** A story's lineage draws so many claims, if none are named. */
const drawnClaims = 60;

/** Stories, those with the latest articles first. */
export function storiesPage(room: Room, asked: Paging & { readonly least?: number | undefined }): StoryPage {
  const key = `stories ${asked.least ?? 2} ${asked.limit} ${asked.cursor ?? ""}`;
  return room.once(key, () => pageFrom((limit) => room.stories.list({ least: asked.least, limit }), asked));
}

/** A story with the first of its articles and claims. */
export function storyView(room: Room, reference: string): StoryView {
  const articles = articlesOfStory(room, reference);
  const keys = articles.map(({ key }) => key);
  const { lines: claims, disputes } = claimsOfStory(room, reference);
  const { versions: _, ...info } = room.once(`story ${reference}`, () => room.stories.story(reference));
  const outlets = new Map<string | null, number>();
  for (const { outlet } of articles) outlets.set(outlet, (outlets.get(outlet) ?? 0) + 1);
  const counted = (test: (line: ClaimLine) => boolean): number => claims.filter(test).length;
  const page = pageOf(articles, { limit: firstArticles });
  return {
    info,
    articles: { items: page.items.map(listedLine), next: page.next },
    claims: pageOf(claims, { limit: firstClaims }),
    counts: {
      claims: claims.length,
      disputed: counted((line) => line.disputes.length > 0),
      disputes,
      changed: counted(({ changes }) => changes.length > 0),
      oneOrigin: counted(({ origins }) => origins.low === 1),
      surelyOne: counted(({ origins }) => origins.high === 1),
      unnamed: counted(
        ({ speakers, moreSpeakers }) => moreSpeakers === 0 && speakers.every(({ unnamed }) => unnamed),
      ),
      statements: articles.reduce((sum, { statements }) => sum + statements, 0),
    },
    ...room.once(`described ${reference}`, () => room.stories.describe(keys)),
    outlets: [...outlets]
      .map(([outlet, count]) => ({ outlet, articles: count }))
      .toSorted((a, b) => b.articles - a.articles || ((a.outlet ?? "~") < (b.outlet ?? "~") ? -1 : 1)),
    leftOut: room.once(`left out ${reference}`, () => room.stories.leftOut(keys)),
  };
}

/** The claims of a story, most articles first. */
function claimsIn(room: Room, reference: string): readonly Claim[] {
  return room.once(`whole claims ${reference}`, () =>
    room.claims({ versions: articlesOfStory(room, reference).map(({ key }) => key) }),
  );
}

/** Claims with what they are counted against, all together, and their ways as they are drawn. */
export interface StoryRoom {
  readonly scene: Scene;
  readonly claims: readonly Claim[];
  readonly graphOf: (claim: Claim) => LineageGraph;
  /** The claims as they are counted against all its articles, and each against its own alone; as far as they were asked for. */
  readonly standing: Standing;
  readonly apart: (claim: Claim) => Apart;
}

/** One claim with what it alone is counted against. */
export interface Apart {
  readonly scene: Scene;
  readonly standing: Standing;
}

export function storyRoom(room: Room, reference: string): StoryRoom {
  room.heavy();
  return room.once(`room ${reference}`, () => roomOf(room, claimsIn(room, reference)));
}

/** Claims with what they are counted against, all together. */
export function roomOf(room: Room, claims: readonly Claim[]): StoryRoom {
  const names = new Set(claims.flatMap(({ statements }) => statements.map(({ article }) => article)));
  const scene = sceneOfArticles(names, room.stories);
  const graphs = new Map<string, LineageGraph>();
  const alone = new Map<string, Apart>();
  return {
    scene,
    claims,
    graphOf(claim) {
      let graph = graphs.get(claim.id);
      if (!graph) {
        graph = lineage({ members: claim.statements }, scene);
        graphs.set(claim.id, graph);
      }
      return graph;
    },
    standing: new WeakMap(),
    apart(claim) {
      let one = alone.get(claim.id);
      if (!one) {
        one = { scene: contextOf(claim, room.stories), standing: new WeakMap() };
        alone.set(claim.id, one);
      }
      return one;
    },
  };
}

/** Makes at hand what a story's graph, audit and what-if begin with. */
export function makeReady(room: Room, reference: string): null {
  const { claims, graphOf } = storyRoom(room, reference);
  for (const claim of claims.slice(0, drawnClaims)) graphOf(claim);
  return null;
}

/** The ways of a story's claims: of those named, or of those that most articles state. */
export function storyLineage(
  room: Room,
  reference: string,
  { claims: wanted, most }: { readonly claims?: readonly string[] | undefined; readonly most: number },
): LineageView {
  const { scene, claims, graphOf } = storyRoom(room, reference);
  const meant = wanted && new Set(wanted);
  const some = meant ? claims.filter(({ id }) => meant.has(id)) : claims.slice(0, drawnClaims);
  const drawn = some.map((claim): DrawnClaim => ({ claim, graph: graphOf(claim) }));
  return lineageView(drawn, scene, room, {
    most,
    reasons: 1,
    leftOutClaims: claims.length - some.length,
  });
}

/** A story in time. */
export function timelineView(room: Room, reference: string): TimelineView {
  const articles = articlesOfStory(room, reference);
  if (articles.length > 100 && !room.has(`whole claims ${reference}`)) room.heavy();
  const shown = articles.slice(0, mostArticles);
  const names = new Map<string, number>();
  for (const [place, { key }] of shown.entries()) {
    const name = room.glance.nameOf(key);
    if (name !== null) names.set(name, place);
  }
  const claims = claimsIn(room, reference).slice(0, mostClaims);
  return {
    articles: shown.map(articleLine),
    leftOut: articles.length - shown.length,
    claims: claims.map(({ id, gist, origins, disputes, statements }) => {
      const own = new Map<number, boolean>();
      for (const { article, voice } of statements) {
        const place = names.get(article);
        if (place !== undefined) own.set(place, (own.get(place) ?? true) && voice === "own");
      }
      return {
        id,
        gist,
        origins: { low: origins.low, high: origins.high },
        disputes: [...new Set(disputes.map(({ kind }) => kind))],
        takenUp: [...own]
          .toSorted((a, b) => a[0] - b[0])
          .map(([article, isOwn]) => ({ article, own: isOwn })),
      };
    }),
  };
}

/** What is disputed in a story, each dispute once. */
export function disputesView(room: Room, reference: string, paging: Paging): DisputesView {
  if (articlesOfStory(room, reference).length > 100 && !room.has(`whole claims ${reference}`)) room.heavy();
  const claims = claimsIn(room, reference);
  const { items, next } = pageOf(disputesAmong(claims), paging);
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const side = (claim: Claim) => ({
    claim: claimLines([claim], room)[0],
    wording: wordings(claim, [0], room)[0],
  });
  return {
    items: items.flatMap(({ one, dispute: { claim, kind, reason } }) => {
      const other = byId.get(claim) ?? claimOrNull(claim, room);
      return other ? [{ kind, reason, one: side(one), other: side(other) }] : [];
    }),
    next,
  };
}
