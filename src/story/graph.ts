import type { ArticleRecord } from "../record/index.js";
import type { Change, Claim, Member, Speaker } from "./claim.js";
import {
  type ClaimDraft,
  type ClaimModel,
  changesOf,
  gather,
  type Utterance,
  utteranceId,
} from "./claims/index.js";
import type { Component } from "./component.js";
import type { Copy } from "./copy.js";
import { byMoment, byPlace, byText, momentOf } from "./order.js";
import { castMembers, explainOrigins, NameBook, type Speakers, speakersOf } from "./origins/index.js";
import { type Sketch, sketch } from "./sketch.js";

/** A claim, and the utterances that its statements are, in the same order. */
export interface Drawn {
  readonly claim: Claim;
  readonly members: readonly Utterance[];
}

/**
 * A draft with all later utterances of the wordings that it holds twice, in the order of their articles' times: to the
 * minute, where articles tell that, and not only to the day.
 */
function whole(draft: ClaimDraft, twins: Component["twins"], grounds: Grounds): ClaimDraft {
  const there = new Set(draft.members.map(utteranceId));
  const more = draft.members.flatMap((member) => {
    const others = twins.get(utteranceId(member)) ?? [];
    return others.length > 0 && there.has(utteranceId(others[0])) ? others.slice(1) : [];
  });
  const members = [...draft.members, ...more].toSorted(
    (a, b) =>
      byMoment(grounds.momentOf(a.article), grounds.momentOf(b.article)) ||
      byText(a.article, b.article) ||
      a.place - b.place,
  );
  const places = placesOf(members);
  const at = (place: number): number => places.get(utteranceId(draft.members[place]))!;
  return {
    ...draft,
    members,
    links: [
      ...draft.links.map((link) => ({ ...link, from: at(link.from), to: at(link.to) })),
      ...followers(draft, twins, places, there),
    ],
  };
}

/** Later utterances of a wording stand or fall with the earliest: each is linked with it, as one wording is. */
function followers(
  { members }: ClaimDraft,
  twins: Component["twins"],
  places: ReadonlyMap<string, number>,
  there: ReadonlySet<string>,
): ClaimDraft["links"] {
  return members.flatMap((member) => {
    const others = twins.get(utteranceId(member)) ?? [];
    if (others.length === 0 || !there.has(utteranceId(others[0]))) return [];
    const from = places.get(utteranceId(member))!;
    return others.map((other) => ({ from, to: places.get(utteranceId(other))!, same: 1 }));
  });
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
  return finish(sketch(component, model), component);
}

/**
 * The second half of {@link graph}, for all sketches of a component or only some: of each claim who stands behind it, and
 * what changed in it. A claim rests on nothing but its own articles, so that each can be finished by itself.
 *
 * @param grounds records of all articles of these claims, and the copies among them; others do no harm
 * @returns claims in the order of their earliest members
 */
export function finish(
  sketches: readonly Sketch[],
  grounds: Pick<Component, "records" | "copies">,
): readonly Drawn[] {
  const all = new Grounds(grounds);
  return sketches.map((one) => claimOf(one, all)).toSorted((a, b) => byPlace(a.members[0], b.members[0]));
}

/** What one utterance claims that is linked with no other. */
export function graphOfOne(utterance: Utterance, record: ArticleRecord, model: ClaimModel): Claim {
  const [draft] = gather([utterance], [], model);
  const grounds = new Grounds({ records: new Map([[record.id, record]]), copies: [] });
  return claimOf({ draft, twins: new Map(), disputes: [] }, grounds).claim;
}

/** What the claims of a component are drawn from: each is stated in few of its articles, and need look at no others. */
class Grounds {
  readonly names = new NameBook();
  readonly #articles: ReadonlyMap<
    string,
    { readonly record: ArticleRecord; readonly rank: number; readonly moment: number | null }
  >;
  /** By the first of their articles, each with its place among all. */
  readonly #copies = new Map<string, { readonly copy: Copy; readonly rank: number }[]>();

  constructor({ records, copies }: Pick<Component, "records" | "copies">) {
    this.#articles = new Map(
      [...records].map(([id, record], rank) => [id, { record, rank, moment: momentOf(record.published) }]),
    );
    for (const [rank, copy] of copies.entries()) {
      const others = this.#copies.get(copy.a);
      if (others) others.push({ copy, rank });
      else this.#copies.set(copy.a, [{ copy, rank }]);
    }
  }

  momentOf(article: string): number | null {
    return this.#articles.get(article)?.moment ?? null;
  }

  /** The records of some articles, in the order that they have in the component. */
  recordsOf(articles: ReadonlySet<string>): ReadonlyMap<string, ArticleRecord> {
    const found = [...articles].flatMap((id) => this.#articles.get(id) ?? []);
    return new Map(found.toSorted((a, b) => a.rank - b.rank).map(({ record }) => [record.id, record]));
  }

  /** The copies among some articles, likewise. */
  copiesAmong(articles: ReadonlySet<string>): readonly Copy[] {
    return [...articles]
      .flatMap((id) => (this.#copies.get(id) ?? []).filter(({ copy }) => articles.has(copy.b)))
      .toSorted((x, y) => x.rank - y.rank)
      .map(({ copy }) => copy);
  }
}

/** Of fewer words a wording tells nothing by itself: "that", in "Mayor Voss denied that". */
const FEWEST_WORDS = 4;

/** How a draft is called; what only answers another, or denies it in its own words, is told with who says it and how. */
function gistOf({ gist, members }: ClaimDraft, records: Component["records"]): string {
  const [{ article, statement, words, stance }] = members;
  const isPlain = words.length >= FEWEST_WORDS && stance !== "denies";
  if (members.length > 1 || isPlain || statement === null) return gist;
  const record = records.get(article);
  const found = record?.statements.find(({ id }) => id === statement);
  if (!record || !found) return gist;
  const spans = [...found.source, ...found.cue, ...found.content];
  const start = Math.min(...spans.map((span) => span.start));
  return record.text.slice(start, Math.max(...spans.map((span) => span.end))).replace(/\s+/g, " ");
}

function claimOf({ draft, twins, disputes }: Sketch, grounds: Grounds): Drawn {
  const full = whole(draft, twins, grounds);
  const articles = new Set(full.members.map(({ article }) => article));
  const records = grounds.recordsOf(articles);
  const copies = grounds.copiesAmong(articles);
  const speakers = speakersOf(records.values(), grounds.names);
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
    gist: gistOf(draft, records),
    statements: members,
    speakers: speakersIn(members, origins.who, speakers),
    origins,
    doubtful,
    changes,
    disputes,
    confidence: draft.confidence,
    reasons: draft.reasons,
  };
  return { claim, members: full.members };
}
