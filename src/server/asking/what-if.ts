import { type Claim, outletKey, type Scene, type WhatIf, type Without, whatIf } from "../../story/index.js";
import type { WhatIfView } from "../views/index.js";
import { versionMeant } from "./articles.js";
import { contextOf, sceneOfArticles } from "./rests.js";
import type { Room } from "./room.js";
import { storyRoom } from "./stories.js";

/** What is asked. */
export interface WhatIfAsked {
  readonly story?: string | undefined;
  readonly claims?: readonly string[] | undefined;
  readonly without: {
    readonly sources: readonly string[];
    readonly outlets: readonly string[];
    readonly articles: readonly string[];
  };
}

/** Articles as claims call them. */
function withoutMeant(room: Room, without: WhatIfAsked["without"]): Required<Without> {
  return {
    sources: without.sources,
    outlets: without.outlets,
    articles: without.articles.map((ref) => {
      const { key, id } = versionMeant(room, ref, undefined);
      return room.glance.nameOf(key) ?? id;
    }),
  };
}

/** Which claims lose support, and how much. */
export function whatIfView(room: Room, asked: WhatIfAsked): WhatIfView {
  room.heavy();
  const without = withoutMeant(room, asked.without);
  const named = asked.claims?.map((id) => room.claim(id));
  const story = asked.story === undefined ? null : storyRoom(room, asked.story);
  const claims = named ?? story?.claims ?? room.once("all claims", () => room.claims());
  const scene =
    story?.scene ??
    sceneOfArticles(
      claims.flatMap(({ statements }) => statements.map(({ article }) => article)),
      room.stories,
    );
  const touched =
    story && !named ? claims.filter((claim) => touches(story.graphOf(claim), without, scene)) : claims;
  const struck = touched
    .map((claim): { claim: Claim; effect: WhatIf } => ({
      claim,
      effect: effectOn(claim, without, scene, room),
    }))
    .filter(({ effect }) => effect.effect !== "none")
    .toSorted((a, b) => Number(b.effect.effect === "lost") - Number(a.effect.effect === "lost"));
  const lost = struck.filter(({ effect }) => effect.effect === "lost").length;
  return {
    claims: struck.map(({ claim, effect: { before, after, fallen } }) => ({
      id: claim.id,
      gist: claim.gist,
      before: { low: before.low, high: before.high },
      after: after && { low: after.low, high: after.high },
      fallen: fallen.length,
      statements: claim.statements.length,
      lost: after === null,
    })),
    lost,
    weakened: struck.length - lost,
    of: claims.length,
  };
}

/** What becomes of a claim; counted as the claim itself was where a whole story's articles would have it counted otherwise. */
function effectOn(claim: Claim, without: Without, scene: Scene, room: Room): WhatIf {
  const [found] = whatIf([claim], without, scene);
  const { low, high } = claim.origins;
  if (found.effect === "none" || (found.before.low === low && found.before.high === high)) return found;
  return whatIf([claim], without, contextOf(claim, room.stories))[0];
}

/** Whether anything that is thought away may stand on a claim's way. */
function touches(
  graph: ReturnType<ReturnType<typeof storyRoom>["graphOf"]>,
  { sources, outlets, articles }: Required<Without>,
  scene: Scene,
): boolean {
  const gone = new Set([
    ...articles.map((name) => `article:${name}`),
    ...outlets.map((name) => `outlet:${outletKey(name)}`),
  ]);
  // Names of sources are led to their keys only by the count itself.
  const names = new Set(sources.map((name) => name.trim().toLowerCase()));
  if (names.size > 0 && [...names].some((name) => !scene.speakers.get(name))) return true;
  for (const name of names) gone.add(`source:${name}`);
  for (const { id } of graph.nodes) if (gone.has(id)) return true;
  for (const keys of graph.stands.values()) if (keys.some((key) => gone.has(`source:${key}`))) return true;
  return false;
}
