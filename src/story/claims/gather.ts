import type { Reason } from "../reason.js";
import { cluster } from "./cluster.js";
import { gistOf } from "./gist.js";
import { LEAST_SAME, reasonsFor } from "./judge.js";
import type { ClaimDraft, Link } from "./judgement.js";
import type { ClaimModel } from "./model.js";
import { align } from "./runs.js";
import { type Edge, settle } from "./settle.js";
import { articlesOf, gatherStrictly } from "./strict.js";
import { type Utterance, utteranceId } from "./utterance.js";
import { VERBATIM, verbatim } from "./verbatim.js";

/** Groups that belong together less than this are two claims: chosen on the train events, held out. */
export const LEAST_WORTH = 0.27;

/**
 * More than eight wordings come together only where their pairs are linked so much on average: else all that is said of one speech,
 * or in one quarrel, ends as one claim. Held out on the train events, 67.9 of 100 links were right so and 65.2 without, of the
 * neural reader's 65.7 and 61.7, at an F1 of 54.2 and 54.1, 55.4 and 55.2, when those who repeat the very words still stood in the
 * crowd; without them it is 67.1 and 65.5, 54.0 and 55.5.
 */
const CROWD = { members: 8, mean: 0.15 };

/**
 * The claims of one connected component of links, in the order of their earliest members. An utterance that
 * is linked to none well enough makes a draft of one member; it is a claim only where a dispute names it.
 *
 * @param twins later utterances of the wordings, by the {@link utteranceId} of the earliest: their articles count
 */
export function gather(
  utterances: readonly Utterance[],
  links: readonly Link[],
  model: ClaimModel,
  twins: ReadonlyMap<string, readonly Utterance[]> = new Map(),
): readonly ClaimDraft[] {
  const inOrder = [...utterances].toSorted(byTime);
  const numbers = new Map(inOrder.map((utterance, at) => [utteranceId(utterance), at]));
  const kept: { edge: Edge; link: Link }[] = [];
  const opposites: (readonly [number, number])[] = [];
  for (const link of links) {
    const [a, b] = [numbers.get(utteranceId(link.a)), numbers.get(utteranceId(link.b))];
    if (a === undefined || b === undefined || a === b) continue;
    // Who denies something, says the opposite or tells another number does not vouch for it, however alike the words are, nor
    // does whoever is like them both.
    if (link.judgement.dispute !== null) opposites.push([a, b]);
    else if (link.judgement.same >= LEAST_SAME)
      kept.push({ edge: { a: Math.min(a, b), b: Math.max(a, b), same: link.judgement.same }, link });
  }
  kept.sort((x, y) => x.edge.a - y.edge.a || x.edge.b - y.edge.b);
  const edges = kept.map(({ edge }) => edge);
  const wordings = edges.map(({ a, b }) => verbatim(inOrder[a], inOrder[b]));
  const weighed = settle(inOrder, edges, model);
  const settled = weighed.map((edge, at) =>
    wordings[at] !== null && edge.same < VERBATIM ? { ...edge, same: VERBATIM } : edge,
  );
  // One wording comes together before anything else joins it; but two parts of a long quotation are not one.
  const worths = weighed.map((edge, at) => ({
    ...edge,
    same: wordings[at] === "same" ? 1 : worthOf(edge, inOrder),
  }));
  // Who says it again in the very words goes with the first, and is linked with nobody else: it does not speak for or against a crowd.
  const followers = followersIn(inOrder, worths, twins);
  const among = worths.filter(({ a, b }) => !followers.has(a) && !followers.has(b));
  const loose = cluster(inOrder.length, among, { least: LEAST_WORTH, crowd: CROWD, apart: opposites });
  const { home: first, place: within } = placesIn(loose, inOrder.length);
  const linked: Edge[][] = loose.map(() => []);
  for (const { a, b, same } of among)
    if (first[a] === first[b]) linked[first[a]].push({ a: within[a], b: within[b], same });
  const strict = loose.flatMap((group, number) =>
    gatherStrictly(group, articlesOf(group, inOrder, twins), linked[number], inOrder, LEAST_WORTH),
  );
  const { home: led } = placesIn(strict, inOrder.length);
  for (const [follower, leader] of followers) strict[led[leader]].push(follower);
  const groups = strict
    .filter((group) => !followers.has(group[0]))
    .map((group) => group.toSorted((x, y) => x - y))
    .toSorted((x, y) => x[0] - y[0]);
  const { home, place } = placesIn(groups, inOrder.length);
  const inside: { edge: Edge; link: Link }[][] = groups.map(() => []);
  settled.forEach((edge, at) => {
    if (home[edge.a] === home[edge.b]) inside[home[edge.a]].push({ edge, link: kept[at].link });
  });
  return groups.map((group, number) => {
    const members = group.map((at) => inOrder[at]);
    const held = inside[number].map(({ edge }) => ({
      from: place[edge.a],
      to: place[edge.b],
      same: edge.same,
    }));
    return {
      id: utteranceId(members[0]),
      gist: gistOf(
        members,
        held,
        members.map((member) => 1 + (twins.get(utteranceId(member))?.length ?? 0)),
      ),
      members,
      links: held,
      confidence: confidenceOf(members.length, held),
      reasons: whyOf(inside[number], model),
    };
  });
}

/** Of all that say again what the earliest of their wording says, which that is; by their places. */
function followersIn(
  utterances: readonly Utterance[],
  edges: readonly Edge[],
  twins: ReadonlyMap<string, readonly Utterance[]>,
): ReadonlyMap<number, number> {
  const followers = new Map<number, number>();
  const ids = utterances.map(utteranceId);
  const isNext = (first: number, other: number): boolean => {
    const next = twins.get(ids[first])?.[0];
    return next !== undefined && utteranceId(next) === ids[other];
  };
  for (const { a, b, same } of edges)
    if (same < LEAST_WORTH) continue;
    else if (isNext(a, b)) followers.set(b, a);
    else if (isNext(b, a)) followers.set(a, b);
  return followers;
}

/** Why the likeliest links of a claim were made, two reasons each. */
function whyOf(inside: readonly { edge: Edge; link: Link }[], model: ClaimModel): readonly Reason[] {
  const found: Reason[] = [];
  let count = 0;
  for (const { link } of inside.toSorted((x, y) => y.edge.same - x.edge.same)) {
    const reasons = reasonsFor(link, model);
    if (reasons.length === 0) continue;
    found.push(...reasons.slice(0, 2));
    if (++count === MOST_REASONS) break;
  }
  return found;
}

/** For each number which group it is in, and where there. */
function placesIn(
  groups: readonly (readonly number[])[],
  count: number,
): { readonly home: Uint32Array; readonly place: Uint32Array } {
  const home = new Uint32Array(count);
  const place = new Uint32Array(count);
  groups.forEach((group, number) => {
    group.forEach((at, order) => {
      home[at] = number;
      place[at] = order;
    });
  });
  return { home, place };
}

/**
 * So much of the shorter one's words must stand in the other in order, and so many, for the two to be in the same words. Held
 * out on the train events this, with LEAST_WORTH, finds 94.6 of 100 such pairs of articles, 92.8 at 0.7 and 4 words.
 */
const IN_ORDER = 0.5;
const FEWEST_IN_ORDER = 3;
/** Links between wordings in the same words are right at half the likelihood at which others are: see docs/evaluation.md. */
const SAME_WORDS = 2;

/** What a link is worth in gathering. */
function worthOf({ a, b, same }: Edge, utterances: readonly Utterance[]): number {
  if (same >= LEAST_WORTH * SAME_WORDS) return same;
  const [x, y] = [utterances[a].words, utterances[b].words];
  const inOrder = align(x, y);
  const inSameWords = inOrder >= FEWEST_IN_ORDER && inOrder >= IN_ORDER * Math.min(x.length, y.length);
  return inSameWords ? Math.min(same * SAME_WORDS, LEAST_WORTH * SAME_WORDS) : same;
}

/** A claim of many members does not tell why of each: the likeliest links stand for the rest. */
const MOST_REASONS = 20;

/**
 * How surely the claim holds together: the weakest of the links without which it would fall apart, each the best there
 * is. So two groups that only a doubtful link holds together are as doubtful as that link, however sure each is in itself.
 */
function confidenceOf(count: number, links: ClaimDraft["links"]): number {
  if (count < 2) return 1;
  const leads = Array.from({ length: count }, (_, at) => at);
  const leadOf = (at: number): number => {
    let lead = at;
    while (leads[lead] !== lead) lead = leads[lead];
    for (let next = at; leads[next] !== lead; ) [next, leads[next]] = [leads[next], lead];
    return lead;
  };
  let [parts, least] = [count, 1];
  for (const { from, to, same } of links.toSorted((x, y) => y.same - x.same)) {
    const [a, b] = [leadOf(from), leadOf(to)];
    if (a === b) continue;
    leads[a] = b;
    least = same;
    if (--parts === 1) return least;
  }
  return 0;
}

function byTime(a: Utterance, b: Utterance): number {
  const [x, y] = [a.day ?? Number.POSITIVE_INFINITY, b.day ?? Number.POSITIVE_INFINITY];
  if (x !== y) return x < y ? -1 : 1;
  if (a.article !== b.article) return a.article < b.article ? -1 : 1;
  return a.place - b.place;
}
