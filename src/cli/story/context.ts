import type { ArticleRecord } from "../../record/index.js";
import type { StoryStore } from "../../store/index.js";
import {
  type Claim,
  dominatorsOf,
  type LineageGraph,
  type LineageNode,
  lineage,
  minimumCut,
  type OriginsContext,
  speakersOf,
} from "../../story/index.js";

/** What a claim was counted against: its articles, their copies, their sources. */
export function contextOf(claim: Claim, stories: StoryStore): OriginsContext {
  const records = new Map<string, ArticleRecord>();
  const versions: number[] = [];
  for (const { article } of claim.statements) {
    if (records.has(article)) continue;
    const record = stories.record(article);
    if (!record) continue;
    records.set(article, record);
    versions.push(stories.version(article)!);
  }
  return { records, copies: stories.copiesAmong(versions), speakers: speakersOf(records.values()) };
}

/** How a claim came to the reader, and what it stands and falls with. */
export interface Rests {
  readonly context: OriginsContext;
  readonly graph: LineageGraph;
  /** Nodes through which every way leads; the articles and outlets at the reader's end left out where something stands before. */
  readonly single: readonly LineageNode[];
  /** How many nodes must fall for it to lose all support. */
  readonly cut: number;
}

export function restsOf(claim: Claim, stories: StoryStore): Rests {
  const context = contextOf(claim, stories);
  const graph = lineage({ members: claim.statements }, context);
  return { context, graph, single: dominatorsOf(graph), cut: minimumCut(graph).size };
}
