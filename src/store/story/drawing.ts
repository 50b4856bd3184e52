import type { ArticleRecord } from "../../record/index.js";
import {
  byPlace,
  graph,
  groupStories,
  type Link,
  type StoryKeys,
  type Utterance,
  utteranceId,
  weightOf,
} from "../../story/index.js";
import { unpackJudgement, type Workbench } from "./workbench.js";

/** A claim as the store takes it. */
export interface DrawnClaim {
  readonly id: string;
  /** By how many articles and statements it has: what it is listed by. */
  readonly weight: number;
  readonly articles: number;
  /** The claim as JSON. */
  readonly packed: string;
  readonly versions: readonly number[];
  /** Keys of its utterances. */
  readonly utterances: readonly number[];
}

/** The claims of one component: of all its utterances (keys) some may be in none. */
export interface DrawnClaims {
  readonly utterances: readonly number[];
  readonly claims: readonly DrawnClaim[];
}

/** The stories of one component: of all its versions each is in one. */
export interface DrawnStories {
  readonly versions: readonly number[];
  readonly stories: readonly { readonly id: string; readonly versions: readonly number[] }[];
}

interface Placed {
  readonly key: number;
  readonly version: number;
}

/** Draws the claims of what links hold together, given by its nodes: the third of the three steps. Writes nothing. */
export function drawClaims(nodes: readonly number[], bench: Workbench): DrawnClaims {
  const { db } = bench;
  const others = db.prepare<Placed>(
    `select other.key as key, other.version as version from utterance as one
     join utterance as other on other.wording = one.wording and other.lead = 0 where one.key = ?`,
  );
  const own = db.prepare<Placed>("select key, version from utterance where key = ?");
  const members: Placed[] = [];
  const utterances = new Map<number, Utterance>();
  const twins = new Map<string, readonly Utterance[]>();
  for (const node of nodes) {
    members.push(own.get(node)!);
    const later = others.all(node);
    // What stands alone is no claim, and need not be looked at.
    if (nodes.length === 1 && later.length === 0) return { utterances: nodes, claims: [] };
    const utterance = bench.utterance(node);
    utterances.set(node, utterance);
    if (later.length === 0) continue;
    members.push(...later);
    twins.set(utteranceId(utterance), later.map(({ key }) => bench.utterance(key)).toSorted(byPlace));
  }
  const links = bench.claims.linksAmong(new Set(nodes)).map(
    ({ a, b, value, packed }): Link => ({
      a: utterances.get(a)!,
      b: utterances.get(b)!,
      judgement: unpackJudgement({ value, packed }),
    }),
  );
  const versions = new Set(members.map(({ version }) => version));
  const records = new Map<string, ArticleRecord>();
  const versionOf = new Map<string, number>();
  for (const version of versions) {
    const { record } = bench.shelf.at(version)!;
    records.set(record.id, record);
    versionOf.set(record.id, version);
  }
  const claims = graph(
    { utterances: [...utterances.values()], twins, links, records, copies: bench.copies.among(versions) },
    bench.model,
  );
  const keyOf = new Map(members.map(({ key }) => [utteranceId(bench.utterance(key)), key]));
  return {
    utterances: members.map(({ key }) => key),
    claims: claims.map(({ claim, members: stating }) => {
      const articles = new Set(claim.statements.map(({ article }) => article));
      return {
        id: claim.id,
        weight: weightOf(claim),
        articles: articles.size,
        packed: JSON.stringify(claim),
        versions: [...articles].map((article) => versionOf.get(article)!),
        utterances: stating.map((utterance) => keyOf.get(utteranceId(utterance))!),
      };
    }),
  };
}

/** Groups the articles of what links hold together into stories, given by its nodes. Writes nothing. */
export function drawStories(nodes: readonly number[], { shelf, stories }: Workbench): DrawnStories {
  const versionOf = new Map<string, number>();
  const items: StoryKeys[] = [];
  const versions = nodes.flatMap((node) => stories.behind(node));
  for (const version of versions) {
    const { story } = shelf.at(version)!;
    versionOf.set(story.article, version);
    items.push(story);
  }
  return {
    versions,
    stories: groupStories(items, stories.linksAmong(new Set(nodes))).map(({ id, articles }) => ({
      id,
      versions: articles.map((article) => versionOf.get(article)!),
    })),
  };
}
