import { type Claim, outletKey, type Scene, type WhatIf, type Without, whatIf } from "../../story/index.js";
import type { WhatIfView } from "../views/index.js";
import { versionMeant } from "./articles.js";
import type { Room } from "./room.js";
import { roomOf, type StoryRoom, storyRoom } from "./stories.js";

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
  const named = asked.claims?.map((id) => room.claim(id));
  const story = asked.story === undefined ? null : storyRoom(room, asked.story);
  const claims = named ?? story?.claims ?? room.once("all claims", () => room.claims());
  const counted = story ?? roomOf(room, claims);
  const { scene } = counted;
  const meant = withoutMeant(room, asked.without);
  const without = {
    ...meant,
    sources: meant.sources.flatMap((source) => sourcesMeant(source, claims, scene)),
  };
  // Asked without anything, as the page does when somebody comes to it, all are counted: the next question is answered at once.
  const isNothing = Object.values(without).every((list) => list.length === 0);
  const touched = isNothing ? claims : claims.filter(touching(without, scene));
  const struck = touched
    .map((claim): { claim: Claim; effect: WhatIf } => ({
      claim,
      effect: effectOn(claim, without, counted),
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
function effectOn(
  claim: Claim,
  without: Without,
  { scene, standing, apart }: Pick<StoryRoom, "scene" | "standing" | "apart">,
): WhatIf {
  const [found] = whatIf([claim], without, scene, standing);
  const { low, high } = claim.origins;
  if (found.effect === "none" || (found.before.low === low && found.before.high === high)) return found;
  const alone = apart(claim);
  return whatIf([claim], without, alone.scene, alone.standing)[0];
}

/**
 * The keys of a source among all articles that are looked at. A claim may know somebody by another key or name than the whole
 * story does ("Ann Lee", where other articles have "Ann B. Lee").
 */
function sourcesMeant(source: string, claims: readonly Claim[], { speakers }: Scene): readonly string[] {
  if (speakers.get(source)) return [source];
  const plain = source.trim().toLowerCase();
  const keys = new Set<string>();
  for (const claim of claims)
    for (const { key, name, description, parts } of claim.speakers)
      if (key === source || (name ?? description).toLowerCase() === plain)
        for (const { article, source: own } of parts) {
          const there = speakers.of(article, own);
          if (there) keys.add(there.key);
        }
  return keys.size > 0 ? [...keys] : [source];
}

/** Tells whether anything that is thought away may stand on a claim's way; of most claims nothing does, and they need not be drawn. */
function touching(
  { sources, outlets, articles }: Required<Without>,
  scene: Scene,
): (claim: Claim) => boolean {
  const goneArticles = new Set(articles);
  const goneOutlets = new Set(outlets.map(outletKey));
  const names = new Set(sources.map((name) => name.trim().toLowerCase()));
  // A source by all its places in articles: claims may know it under other keys.
  const places = new Set(
    [...sources, ...names].flatMap((key) =>
      (scene.speakers.get(key)?.parts ?? []).map(({ article, source }) => `${article}#${source}`),
    ),
  );
  const isGone = ({ key, name, description, parts }: Claim["speakers"][number]): boolean =>
    names.has(key) ||
    names.has(name?.toLowerCase() ?? description.toLowerCase()) ||
    (name !== null && goneOutlets.has(outletKey(name))) ||
    parts.some(({ article, source }) => places.has(`${article}#${source}`));
  // A name that no key and no whole name fits may still be somebody's, as the count itself finds out.
  const isLoose = sources.some((name) => !scene.speakers.get(name));
  return (claim) =>
    (isLoose && sources.length > 0) ||
    claim.statements.some(
      ({ article }) =>
        goneArticles.has(article) || scene.ownOutlets(article).some((outlet) => goneOutlets.has(outlet)),
    ) ||
    claim.speakers.some(isGone) ||
    claim.statements.some(({ speaker, via }) =>
      [speaker, ...via].some((key) => {
        const outlet = key === null ? null : scene.outletOf(key);
        return outlet !== null && goneOutlets.has(outlet);
      }),
    );
}
