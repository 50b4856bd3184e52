import type { ArticleRecord } from "../record/index.js";
import { candidates } from "./candidates.js";
import type { Claim, Speaker } from "./claim.js";
import { type ClaimModel, KEY_CAP, type Link, utteranceId, WORD_CAP } from "./claims/index.js";
import { byFirst, componentOf, type Held } from "./component.js";
import { Components } from "./components.js";
import {
  BUCKET_CAP,
  candidatePairs,
  compareProse,
  type Fingerprint,
  type Prose,
  proseOf,
} from "./copies/index.js";
import type { Copy } from "./copy.js";
import { type Drawn, graph } from "./graph.js";
import { capOfClaimKey, claimKey, keys, type RecordKeys } from "./keys.js";
import { leadsOf } from "./leads.js";
import { byPlace, byText, byTime } from "./order.js";
import { speakersOf } from "./origins/index.js";
import { linkOf, TIE, tieOf } from "./pairs.js";
import {
  groupStories,
  STORY_BUCKET_CAP,
  type StoryGroup,
  type StoryKeys,
  storyBuckets,
  storyLinks,
} from "./stories/index.js";
import { sameKeys } from "./stories/links.js";

/** What was not looked at, and why: so that nobody takes silence for an answer. */
export interface LeftOut {
  readonly what: "articles" | "copies" | "claims" | "stories";
  readonly count: number;
  readonly why: string;
}

/** Why each of these is left out, in words. */
export const WHY_LEFT_OUT: Readonly<Record<LeftOut["what"], string>> = {
  articles: "their ids were given to earlier articles",
  copies: `stretches of words that more than ${BUCKET_CAP} texts share`,
  claims: `words that more than ${WORD_CAP} statements share, and pairs of words that more than ${KEY_CAP} do`,
  stories: `names and words that more than ${STORY_BUCKET_CAP} articles share`,
};

/** What many articles have to do with each other. */
export interface Linked {
  /** In the order of their ids. */
  readonly copies: readonly Copy[];
  /** In the order of their earliest members. */
  readonly claims: readonly Claim[];
  readonly speakers: readonly Speaker[];
  readonly stories: readonly StoryGroup[];
  readonly leftOut: readonly LeftOut[];
}

/** Records in order, each id once. Of several of one id the earliest counts, whatever the order they came in. */
export function settled(records: Iterable<ArticleRecord>): {
  readonly records: ArticleRecord[];
  readonly doubles: number;
} {
  const all = [...records].toSorted((a, b) => byTime(a, b) || byText(a.text, b.text));
  const byId = new Map<string, ArticleRecord>();
  for (const record of all) if (!byId.has(record.id)) byId.set(record.id, record);
  return { records: [...byId.values()], doubles: all.length - byId.size };
}

/** The claims of all records, and how many keys were skipped. */
function linkClaims(
  all: readonly RecordKeys[],
  records: ReadonlyMap<string, ArticleRecord>,
  copies: readonly Copy[],
  model: ClaimModel,
): { readonly claims: readonly Claim[]; readonly crowded: number } {
  const { leads, twins } = leadsOf(all.flatMap(({ claims }) => claims));
  const utterances = leads.map(({ utterance }) => utterance);
  const components = new Components(leads.length);
  const links: { readonly link: Link; readonly a: number; readonly b: number }[] = [];
  const found = candidates(
    leads.map(({ keys: words }) => words.map(claimKey)),
    capOfClaimKey,
  );
  let next = found.next();
  for (; !next.done; next = found.next()) {
    const [a, b] = next.value;
    const link = linkOf(utterances[a], utterances[b], model);
    if (!link) continue;
    links.push({ link, a, b });
    if (tieOf(link) >= TIE) components.join(a, b);
  }
  const groups = components.all();
  const groupOf = new Int32Array(leads.length);
  for (const [number, group] of groups.entries()) for (const place of group) groupOf[place] = number;
  const linksOf = new Map<number, Link[]>();
  for (const { link, a, b } of links) {
    if (groupOf[a] !== groupOf[b]) continue;
    const others = linksOf.get(groupOf[a]);
    if (others) others.push(link);
    else linksOf.set(groupOf[a], [link]);
  }
  const copiesOf = byFirst(copies);
  const claims: Drawn[] = [];
  for (const [number, group] of groups.entries()) {
    const held: Held = {
      utterances: group.map((place) => utterances[place]),
      twins,
      links: linksOf.get(number) ?? [],
    };
    if (group.length === 1 && !twins.has(utteranceId(held.utterances[0]))) continue;
    for (const drawn of graph(componentOf(held, records, copiesOf), model)) claims.push(drawn);
  }
  const ordered = claims.toSorted((a, b) => byPlace(a.members[0], b.members[0]));
  return { claims: ordered.map(({ claim }) => claim), crowded: next.value };
}

/** Copies among records, in the order of ids. */
function linkCopies(
  all: readonly RecordKeys[],
  records: ReadonlyMap<string, ArticleRecord>,
): readonly Copy[] {
  const prints = all.map(
    ({ article, copies: { whole, words, hashes } }): Fingerprint => ({
      article,
      whole,
      words,
      hashes: Uint32Array.from(hashes),
      at: new Uint32Array(hashes.length),
    }),
  );
  const proses = new Map<string, Prose>();
  const proseAt = (id: string): Prose => {
    const there = proses.get(id) ?? proseOf(records.get(id)!);
    proses.set(id, there);
    return there;
  };
  return candidatePairs(prints).flatMap(([a, b]) => {
    const copy = compareProse(records.get(a)!, proseAt(a), records.get(b)!, proseAt(b));
    return copy ? [copy] : [];
  });
}

/** Keys that too many texts have. */
function crowdedHashes(all: readonly RecordKeys[]): number {
  const texts = new Map<string, readonly number[]>(all.map(({ copies }) => [copies.whole, copies.hashes]));
  const sizes = new Map<number, number>();
  for (const hashes of texts.values()) for (const hash of hashes) sizes.set(hash, (sizes.get(hash) ?? 0) + 1);
  let crowded = 0;
  for (const size of sizes.values()) if (size > BUCKET_CAP) crowded += 1;
  return crowded;
}

/** Keys that too many articles have. */
function crowdedTopics(topics: readonly StoryKeys[]): number {
  const distinct = new Map(topics.map((topic) => [sameKeys(topic), topic]));
  const sizes = new Map<string, number>();
  for (const topic of distinct.values())
    for (const key of new Set(storyBuckets(topic))) sizes.set(key, (sizes.get(key) ?? 0) + 1);
  let crowded = 0;
  for (const size of sizes.values()) if (size > STORY_BUCKET_CAP) crowded += 1;
  return crowded;
}

/**
 * All three steps in one go, in memory: what many articles have to do with each other. The order in which they
 * come makes no difference.
 *
 * ```ts
 * const { claims } = linkArticles(records, model);
 * for (const { gist, origins } of claims) console.log(gist, origins.low, origins.high);
 * ```
 */
export function linkArticles(records: Iterable<ArticleRecord>, model: ClaimModel): Linked {
  const { records: list, doubles } = settled(records);
  const byId = new Map(list.map((record) => [record.id, record]));
  const all = list.map((record) => keys(record));
  const copies = linkCopies(all, byId);
  const { claims, crowded: claimKeys } = linkClaims(all, byId, copies, model);
  const topics = all.map(({ story }) => story);
  const stories = groupStories(topics, storyLinks(topics));
  const counts = {
    articles: doubles,
    copies: crowdedHashes(all),
    claims: claimKeys,
    stories: crowdedTopics(topics),
  } as const;
  const leftOut = (["articles", "copies", "claims", "stories"] as const).map(
    (what): LeftOut => ({ what, count: counts[what], why: WHY_LEFT_OUT[what] }),
  );
  return {
    copies,
    claims,
    speakers: speakersOf(list).list,
    stories,
    leftOut: leftOut.filter(({ count }) => count > 0),
  };
}
