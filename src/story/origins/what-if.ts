import type { Claim, Member } from "../claim.js";
import type { Origins } from "../origins.js";
import { outletKey } from "../outlets.js";
import type { OriginsContext } from "./context.js";
import { explainOrigins } from "./count.js";
import { type LineageGraph, lineageOf } from "./lineage.js";
import { networkOf, READER, reached } from "./network.js";
import { type Scene, sceneOf } from "./scene.js";
import { personName } from "./speakers/people.js";

/** What is thought away: retracted, discredited, or left out to see what hangs on it. */
export interface Without {
  /** Keys of sources, or their names as written. */
  readonly sources?: readonly string[];
  /** Outlets by any of their names: their articles fall, and what others have from them. */
  readonly outlets?: readonly string[];
  /** Ids of articles: they fall, and what was copied from them. */
  readonly articles?: readonly string[];
}

/** What becomes of one claim. */
export interface WhatIf {
  /** Id of the claim. */
  readonly claim: string;
  /** `lost`: nothing supports it any more; `weaker`: it rests on fewer members, or has fewer origins. */
  readonly effect: "none" | "weaker" | "lost";
  readonly before: Origins;
  /** Null where it is lost. */
  readonly after: Origins | null;
  /** Places of the statements that fall. */
  readonly fallen: readonly number[];
}

/** A claim, and the places of its statements that do not count (`doubtful` of its count). */
export interface ClaimToTry extends Pick<Claim, "id" | "statements"> {
  readonly doubtful?: readonly number[];
}

/** Claims as they stand with everything, so that trying again need not count them again: of one context alone. */
export type Standing = WeakMap<ClaimToTry, { readonly origins: Origins; readonly graph: LineageGraph }>;

/**
 * What becomes of each claim without some sources, outlets and articles; in the order given.
 *
 * @param standing what earlier calls in the same context have counted, and this one adds to
 */
export function whatIf(
  claims: readonly ClaimToTry[],
  without: Without,
  context: OriginsContext,
  standing: Standing = new WeakMap(),
): readonly WhatIf[] {
  const scene = sceneOf(context);
  const gone = nodesWithout(without, scene);
  return claims.map((claim) => {
    let before = standing.get(claim);
    if (!before) {
      const counted = explainOrigins(claim.statements, scene, { doubtful: claim.doubtful ?? [] });
      before = { origins: counted.origins, graph: lineageOf(counted, scene) };
      standing.set(claim, before);
    }
    return withoutNodes(claim, before, gone, scene);
  });
}

function withoutNodes(
  { id: claim, statements: members, doubtful: doubted = [] }: ClaimToTry,
  { origins: before, graph }: { readonly origins: Origins; readonly graph: LineageGraph },
  gone: ReadonlySet<string>,
  scene: Scene,
): WhatIf {
  const doubtful = new Set(doubted);
  const left = new Set<string>(gone);
  // Sources that count as one fall together.
  for (const [id, keys] of graph.stands) if (keys.some((key) => gone.has(`source:${key}`))) left.add(id);
  if (!graph.nodes.some(({ id }) => left.has(id)))
    return { claim, effect: "none", before, after: before, fallen: [] };
  const network = networkOf(graph, left);
  const seen = reached(network);
  const alive = new Set([...seen].map((at) => network.ids[at]));
  const fallen: number[] = [];
  const kept: Member[] = [];
  const keptDoubtful = new Set<number>();
  let support = 0;
  for (const [place, path] of graph.paths.entries()) {
    const { article } = members[place];
    const isGone = left.has(`article:${article}`) || left.has(`outlet:${scene.publisherOf(article)}`);
    if (!isGone && seen.has(READER) && path.every((node) => alive.has(node))) {
      if (doubtful.has(place)) keptDoubtful.add(kept.length);
      kept.push(members[place]);
      if (path.length > 0) support++;
    } else fallen.push(place);
  }
  if (fallen.length === 0) return { claim, effect: "none", before, after: before, fallen };
  if (support === 0) return { claim, effect: "lost", before, after: null, fallen };
  return {
    claim,
    effect: "weaker",
    before,
    after: explainOrigins(kept, scene, { doubtful: keptDoubtful }).origins,
    fallen,
  };
}

/** Ids of the nodes that are thought away. */
function nodesWithout(
  { sources = [], outlets = [], articles = [] }: Without,
  scene: Scene,
): ReadonlySet<string> {
  const gone = new Set<string>();
  for (const article of articles) gone.add(`article:${article}`);
  const keys = new Set(outlets.map(outletKey));
  for (const key of keys) gone.add(`outlet:${key}`);
  if (keys.size > 0)
    for (const article of scene.records.keys())
      if (scene.ownOutlets(article).some((own) => keys.has(own))) gone.add(`article:${article}`);
  for (const source of sources) for (const key of keysOf(source, scene)) gone.add(`source:${key}`);
  return gone;
}

/** A key as it is, or all sources of a name. */
function keysOf(source: string, { speakers }: Scene): readonly string[] {
  if (speakers.get(source)) return [source];
  const person = personName(source);
  const key = person ? [...person.given, person.surname].join(" ") : null;
  const plain = source.trim().toLowerCase();
  return speakers.list
    .filter(
      ({ key: known, name, description }) =>
        known === key ||
        known === plain ||
        name?.toLowerCase() === plain ||
        description.toLowerCase() === plain,
    )
    .map(({ key: known }) => known);
}
