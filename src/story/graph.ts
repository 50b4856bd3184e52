import type { ArticleRecord } from "../record/index.js";
import type { Change, Claim, Dispute, Member, Speaker } from "./claim.js";
import {
  type ClaimDraft,
  type ClaimModel,
  changesOf,
  gather,
  isTold,
  type Link,
  type Utterance,
  utteranceId,
} from "./claims/index.js";
import type { Copy } from "./copy.js";
import { disputesBetween } from "./disputes/index.js";
import { byMoment, byPlace, byText, momentOf } from "./order.js";
import { castMembers, explainOrigins, type Speakers, speakersOf } from "./origins/index.js";
import { linkOf } from "./pairs.js";

/** Utterances that links hold together, with all that is needed to say what they claim. */
export interface Component {
  /** Of each wording the earliest utterance. */
  readonly utterances: readonly Utterance[];
  /** Later utterances of the same wording, by the {@link utteranceId} of the earliest. */
  readonly twins: ReadonlyMap<string, readonly Utterance[]>;
  readonly links: readonly Link[];
  /** The records of all articles that these utterances stand in. */
  readonly records: ReadonlyMap<string, ArticleRecord>;
  /** The copies among these articles. */
  readonly copies: readonly Copy[];
}

/** Utterances that links hold together, as the search leaves them. */
export type Held = Pick<Component, "utterances" | "twins" | "links">;

/**
 * A component with what it needs of the records and copies that are at hand, in an order that depends on nothing but what
 * is in it.
 *
 * @param copiesOf copies by the first of their articles
 */
export function componentOf(
  { utterances, twins, links }: Held,
  records: ReadonlyMap<string, ArticleRecord>,
  copiesOf: ReadonlyMap<string, readonly Copy[]>,
): Component {
  const leads = utterances.toSorted(byPlace);
  const later = new Map<string, readonly Utterance[]>();
  for (const lead of leads) {
    const others = twins.get(utteranceId(lead));
    if (others) later.set(utteranceId(lead), others.toSorted(byPlace));
  }
  const articles = new Set([...leads, ...[...later.values()].flat()].map(({ article }) => article));
  return {
    utterances: leads,
    twins: later,
    links,
    records: new Map([...articles].map((id) => [id, records.get(id)!])),
    copies: [...articles].flatMap((id) => (copiesOf.get(id) ?? []).filter(({ b }) => articles.has(b))),
  };
}

/** Copies by the first of their articles, for {@link componentOf}. */
export function byFirst(copies: readonly Copy[]): ReadonlyMap<string, readonly Copy[]> {
  const found = new Map<string, Copy[]>();
  for (const copy of copies.toSorted((x, y) => byText(x.a, y.a) || byText(x.b, y.b))) {
    const others = found.get(copy.a);
    if (others) others.push(copy);
    else found.set(copy.a, [copy]);
  }
  return found;
}

/** A claim, and the utterances that its statements are, in the same order. */
export interface Drawn {
  readonly claim: Claim;
  readonly members: readonly Utterance[];
}

/** Links in an order that depends on nothing but what they link. */
function byEnds(a: Link, b: Link): number {
  return byPlace(a.a, b.a) || byPlace(a.b, b.b);
}

const inOrder = (link: Link): Link =>
  byPlace(link.a, link.b) <= 0 ? link : { ...link, a: link.b, b: link.a };

/**
 * The next utterance of each wording that stands more than once, linked with the first: enough to make a claim
 * of two, whatever the number of the others.
 */
function seconds(
  component: Component,
  model: ClaimModel,
): { readonly utterances: Utterance[]; readonly links: Link[] } {
  const utterances: Utterance[] = [];
  const links: Link[] = [];
  for (const first of component.utterances) {
    const second = component.twins.get(utteranceId(first))?.[0];
    const link = second && linkOf(first, second, model);
    if (!link) continue;
    utterances.push(second);
    links.push(link);
  }
  return { utterances, links };
}

/**
 * A draft with all later utterances of the wordings that it holds twice, in the order of their articles' times: to the
 * minute, where articles tell that, and not only to the day.
 */
function whole(draft: ClaimDraft, twins: Component["twins"], records: Component["records"]): ClaimDraft {
  const there = new Set(draft.members.map(utteranceId));
  const more = draft.members.flatMap((member) => {
    const others = twins.get(utteranceId(member)) ?? [];
    return others.length > 0 && there.has(utteranceId(others[0])) ? others.slice(1) : [];
  });
  const moments = new Map([...records].map(([id, { published }]) => [id, momentOf(published)]));
  const members = [...draft.members, ...more].toSorted(
    (a, b) =>
      byMoment(moments.get(a.article) ?? null, moments.get(b.article) ?? null) ||
      byText(a.article, b.article) ||
      a.place - b.place,
  );
  const places = placesOf(members);
  const at = (place: number): number => places.get(utteranceId(draft.members[place]))!;
  return {
    ...draft,
    members,
    links: draft.links.map((link) => ({ ...link, from: at(link.from), to: at(link.to) })),
  };
}

function placesOf(members: readonly Utterance[]): ReadonlyMap<string, number> {
  return new Map(members.map((member, place) => [utteranceId(member), place]));
}

/** Those of some speakers that a claim is about, each with its parts in the articles of the claim. */
function speakersIn(
  members: readonly Member[],
  who: readonly string[],
  { list }: Speakers,
): readonly Speaker[] {
  const articles = new Set(members.map(({ article }) => article));
  const wanted = new Set([
    ...who,
    ...members.flatMap(({ speaker, via }) => (speaker ? [speaker, ...via] : via)),
  ]);
  return list
    .filter(({ key }) => wanted.has(key))
    .map(({ key, name, description, kind, parts }) => ({
      key,
      name,
      description,
      kind,
      parts: parts.filter(({ article }) => articles.has(article)),
    }))
    .toSorted((a, b) => byText(a.key, b.key));
}

/**
 * The third step of three: the claims of one connected component of links, with their origins, disputes and
 * changes. Given all at once, so that it does not matter in which order it came together.
 *
 * @returns claims in the order of their earliest members; nothing that only one utterance states, unless it is one
 *   side of a dispute
 */
export function graph(component: Component, model: ClaimModel): readonly Drawn[] {
  const { records, copies } = component;
  const second = seconds(component, model);
  const utterances = [...component.utterances, ...second.utterances].toSorted(byPlace);
  const links = [...component.links, ...second.links].map(inOrder).toSorted(byEnds);
  // Who denies something does not vouch for it, nor does who tells another number, however alike the words are.
  const drafts = gather(
    utterances,
    links.filter(({ judgement: { dispute } }) => dispute === null || dispute.kind === "polarity"),
    model,
  );
  const disputes = disputesBetween(drafts, links);
  const disputed = new Set(disputes.flatMap(({ a, b }) => [a, b]));
  const claims = drafts
    // What everyone states in their own voice is no claim.
    .filter(({ members }) => members.some(isTold))
    .filter(({ id, members }) => members.length > 1 || disputed.has(id))
    .map((draft) => claimOf(draft, component.twins, records, copies));
  const there = new Set(claims.map(({ claim }) => claim.id));
  return claims
    .map(({ claim, members }) => ({
      members,
      claim: {
        ...claim,
        disputes: disputes.flatMap(({ a, b, kind, reason }): Dispute[] => {
          const other = a === claim.id ? b : b === claim.id ? a : null;
          return other !== null && there.has(other) ? [{ claim: other, kind, reason }] : [];
        }),
      },
    }))
    .toSorted((a, b) => byPlace(a.members[0], b.members[0]));
}

/** What one utterance claims that is linked with no other. */
export function graphOfOne(utterance: Utterance, record: ArticleRecord, model: ClaimModel): Claim {
  const [draft] = gather([utterance], [], model);
  return claimOf(draft, new Map(), new Map([[record.id, record]]), []).claim;
}

function claimOf(
  draft: ClaimDraft,
  twins: Component["twins"],
  all: Component["records"],
  allCopies: readonly Copy[],
): Drawn {
  const full = whole(draft, twins, all);
  const articles = new Set(full.members.map(({ article }) => article));
  const records = new Map([...all].filter(([id]) => articles.has(id)));
  const copies = allCopies.filter(({ a, b }) => articles.has(a) && articles.has(b));
  const speakers = speakersOf(records.values());
  const context = { records, copies, speakers };
  const members = castMembers(full, context);
  const { origins, doubtful } = explainOrigins(members, context, { links: full.links });
  const places = placesOf(full.members);
  const at = (place: number): number => places.get(utteranceId(draft.members[place]))!;
  // What changed in one wording changed in all that have it.
  const changes = changesOf(draft, records)
    .flatMap((change): Change[] =>
      [draft.members[change.to], ...(twins.get(utteranceId(draft.members[change.to])) ?? [])].flatMap(
        (member) => {
          const to = places.get(utteranceId(member));
          return to === undefined ? [] : [{ ...change, from: at(change.from), to }];
        },
      ),
    )
    .toSorted((x, y) => x.to - y.to || x.from - y.from || (x.kind < y.kind ? -1 : 1));
  const claim: Claim = {
    id: draft.id,
    gist: draft.gist,
    statements: members,
    speakers: speakersIn(members, origins.who, speakers),
    origins,
    doubtful,
    changes,
    disputes: [],
    confidence: draft.confidence,
    reasons: draft.reasons,
  };
  return { claim, members: full.members };
}
