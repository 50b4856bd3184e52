import type { ArticleRecord } from "../../record/index.js";
import type { StoryStore } from "../../store/index.js";
import {
  type Claim,
  type Cut,
  dominatorsOf,
  type LineageGraph,
  type LineageNode,
  lineage,
  minimumCut,
  outletKey,
  type Scene,
  sceneOf,
  speakersOf,
} from "../../story/index.js";

/** What claims are counted against: their articles, the copies among these, their sources. */
export function sceneOfArticles(articles: Iterable<string>, stories: StoryStore): Scene {
  const records = new Map<string, ArticleRecord>();
  const versions: number[] = [];
  for (const article of articles) {
    if (records.has(article)) continue;
    const record = stories.record(article);
    const version = stories.version(article);
    if (!record || version === null) continue;
    records.set(article, record);
    versions.push(version);
  }
  return sceneOf({ records, copies: stories.copiesAmong(versions), speakers: speakersOf(records.values()) });
}

/** What one claim was counted against. */
export function contextOf(claim: Claim, stories: StoryStore): Scene {
  return sceneOfArticles(
    claim.statements.map(({ article }) => article),
    stories,
  );
}

/** How a claim came to the reader, and what it stands and falls with. */
export interface Rests {
  readonly context: Scene;
  readonly graph: LineageGraph;
  /** Nodes through which every way leads, from the origin on. */
  readonly single: readonly LineageNode[];
  readonly cut: Cut;
}

export function restsOf(claim: Claim, stories: StoryStore): Rests {
  return restsIn(claim, contextOf(claim, stories));
}

/** The same against a context that is there. */
export function restsIn(claim: Claim, context: Scene): Rests {
  const graph = lineage({ members: claim.statements }, context);
  return { context, graph, single: dominatorsOf(graph), cut: minimumCut(graph) };
}

/** What a claim stands and falls with, its end at the reader left out: that its one article or outlet is one is no news. */
export function singleOrigins({ single, graph }: Pick<Rests, "single" | "graph">): readonly LineageNode[] {
  const ends = new Set(graph.ends);
  const before = single.filter(({ id, kind }) => kind !== "article" && !ends.has(id));
  return before.length > 0 ? before : single.filter(({ kind }) => kind !== "article");
}

/** The outlet that all of a claim goes through, where other outlets have it, too. */
export function oneOutlet(
  claim: Claim,
  { single, context }: Pick<Rests, "single" | "context">,
): string | null {
  const outlets = new Set(
    claim.statements.map(({ article }) => {
      const outlet = context.records.get(article)?.outlet;
      return outlet ? outletKey(outlet) : article;
    }),
  );
  const through = single.find(({ kind }) => kind === "outlet");
  return through && (outlets.size > 1 || !outlets.has(through.key)) ? through.label : null;
}
