import type { Dispute } from "./claim.js";
import {
  type ClaimDraft,
  type ClaimModel,
  gather,
  isClaimed,
  type Link,
  type Utterance,
  utteranceId,
} from "./claims/index.js";
import type { Component } from "./component.js";
import { disputesBetween } from "./disputes/index.js";
import { byPlace } from "./order.js";
import { pageLines } from "./page-lines.js";
import { linkOf } from "./pairs.js";

/** What is stated in one claim, and what disputes it: all that takes the whole component to find out. */
export interface Sketch {
  readonly draft: ClaimDraft;
  /** Later utterances of the wordings of its members, by the {@link utteranceId} of the earliest. */
  readonly twins: ReadonlyMap<string, readonly Utterance[]>;
  readonly disputes: readonly Dispute[];
}

/**
 * The first half of the third step: which utterances of one connected component make a claim, and which claims are in
 * dispute. In the order of the claims' earliest members.
 */
export function sketch(component: Component, model: ClaimModel): readonly Sketch[] {
  const { records, copies, twins } = component;
  const lines = pageLines(component.utterances, twins, records, copies);
  const told = component.utterances.filter((utterance) => !lines.has(utteranceId(utterance)));
  const second = seconds(told, twins, model);
  const utterances = [...told, ...second.utterances].toSorted(byPlace);
  const links = [
    ...component.links.filter(({ a, b }) => !lines.has(utteranceId(a)) && !lines.has(utteranceId(b))),
    ...second.links,
  ]
    .map(inOrder)
    .toSorted(byEnds);
  const drafts = gather(utterances, links, model, twins);
  const disputes = disputesBetween(drafts, links);
  const disputed = new Set(disputes.flatMap(({ a, b }) => [a, b]));
  const claims = drafts
    // What everyone states in their own voice is no claim.
    .filter(({ members }) => members.some(isClaimed))
    .filter(({ id, members }) => members.length > 1 || disputed.has(id));
  const there = new Set(claims.map(({ id }) => id));
  const sides = new Map<string, Dispute[]>();
  const side = (claim: string, dispute: Dispute): void => {
    const others = sides.get(claim);
    if (others) others.push(dispute);
    else sides.set(claim, [dispute]);
  };
  for (const { a, b, kind, reason } of disputes) {
    if (!there.has(a) || !there.has(b)) continue;
    side(a, { claim: b, kind, reason });
    side(b, { claim: a, kind, reason });
  }
  return claims.map((draft) => ({
    draft,
    twins: twinsOf(draft, twins),
    disputes: sides.get(draft.id) ?? [],
  }));
}

function twinsOf({ members }: ClaimDraft, twins: Component["twins"]): Sketch["twins"] {
  return new Map(
    members.flatMap((member) => {
      const id = utteranceId(member);
      const others = twins.get(id);
      return others ? [[id, others] as const] : [];
    }),
  );
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
  firsts: readonly Utterance[],
  twins: Component["twins"],
  model: ClaimModel,
): { readonly utterances: Utterance[]; readonly links: Link[] } {
  const utterances: Utterance[] = [];
  const links: Link[] = [];
  for (const first of firsts) {
    const second = twins.get(utteranceId(first))?.[0];
    const link = second && linkOf(first, second, model);
    if (!link) continue;
    utterances.push(second);
    links.push(link);
  }
  return { utterances, links };
}
