import { type ArticleRecord, wordsOf } from "../../record/index.js";
import { stretchesBetween } from "../../store/index.js";
import type { Claim, LineageNode } from "../../story/index.js";
import type { ClaimLine, ClaimPage, ClaimView, DisputeView, NodeName, WordingPage } from "../views/index.js";
import { articlesOfStory, versionMeant } from "./articles.js";
import { claimsWith } from "./choosing.js";
import { lineageView } from "./lineage.js";
import { claimLines, labelOf, reasonLines, wordings } from "./lines.js";
import { cursorAt, type Paging, pageFrom, pageOf, placeIn } from "./paging.js";
import { restsOf, singleOrigins } from "./rests.js";
import type { Room } from "./room.js";

/** So many wordings a claim's view shows at first; a claim may have ten thousand. */
const fewWordings = 200;
const fewChanges = 60;
const fewReasons = 24;
/** A claim of more statements takes long to draw. */
const long = 120;
/** Comparing two wordings word by word ends after so many milliseconds. */
const patience = 200;

/** What is told of all claims of a story together. */
export interface StoryClaims {
  /** Most articles first. */
  readonly lines: readonly ClaimLine[];
  /** How many pairs of claims are disputes. */
  readonly disputes: number;
}

/** The claims of a story as lines; made once while the store stays as it is. */
export function claimsOfStory(room: Room, reference: string): StoryClaims {
  const key = `claims ${reference}`;
  const articles = articlesOfStory(room, reference);
  if (articles.length > 100 && !room.has(key)) room.heavy();
  return room.once(key, () => {
    const claims = room.claims({ versions: articles.map((one) => one.key) });
    return { lines: claimLines(claims, room), disputes: disputesAmong(claims).length };
  });
}

/** A dispute of a claim with another. */
export interface DisputeOf {
  readonly one: Claim;
  readonly dispute: Claim["disputes"][number];
}

/** Disputes of claims, each once, though both of its claims tell of it. */
export function disputesAmong(claims: readonly Claim[]): readonly DisputeOf[] {
  const seen = new Set<string>();
  return claims.flatMap((one) =>
    one.disputes.flatMap((dispute) => {
      const pair = [one.id, dispute.claim].toSorted().join(" ");
      if (seen.has(pair)) return [];
      seen.add(pair);
      return [{ one, dispute }];
    }),
  );
}

/** Which claims to list. */
export interface ClaimsAsked extends Paging {
  readonly story?: string | undefined;
  readonly article?: string | undefined;
  readonly q?: string | undefined;
  readonly disputed?: boolean | undefined;
  readonly changed?: boolean | undefined;
  readonly alone?: boolean | undefined;
}

/** Claims, those that most articles state first. */
export function claimsPage(room: Room, asked: ClaimsAsked): ClaimPage {
  const { story, article, q, disputed, changed, alone, limit, cursor } = asked;
  const fits = (line: {
    readonly disputes: readonly unknown[];
    readonly changes: readonly unknown[];
  }): boolean => (!disputed || line.disputes.length > 0) && (!changed || line.changes.length > 0);
  if (article !== undefined) {
    const { key } = versionMeant(room, article, undefined);
    const claims = room.claims({ versions: [key], alone: alone ?? false });
    return pageOf(claimLines(claims, room).filter(fits), asked);
  }
  if (story !== undefined) {
    const lines = claimsOfStory(room, story).lines.filter(fits);
    // Of one article each statement is told: nothing else could be.
    const articles = articlesOfStory(room, story);
    if (!alone && articles.length > 1) return pageOf(lines, asked);
    room.heavy();
    const whole = room.once(`alone ${story}`, () =>
      claimLines(room.claims({ versions: articles.map(({ key }) => key), alone: true }), room),
    );
    return pageOf(whole.filter(fits), asked);
  }
  if (q?.trim()) return pageOf(claimLines(claimsWith(q, room.store, room.stories), room).filter(fits), asked);
  if (!disputed && !changed)
    return withLines(
      pageFrom((most) => room.claims({ limit: most }), asked),
      room,
    );
  // Few claims are disputed: all have to be looked through.
  room.heavy();
  const from = placeIn(cursor);
  const all = room.once("all claims", () => room.claims());
  const found = all.filter(fits);
  return withLines(
    {
      items: found.slice(from, from + limit),
      next: from + limit < found.length ? cursorAt(from + limit) : null,
    },
    room,
  );
}

function withLines(
  { items, next }: { readonly items: readonly Claim[]; readonly next: string | null },
  room: Room,
): ClaimPage {
  return { items: claimLines(items, room), next };
}

export function nodeNames(nodes: readonly LineageNode[]): readonly NodeName[] {
  return nodes.map(({ id, kind, label }) => ({ id, kind, label }));
}

/** The story that most of a claim's articles are in. */
function storyOf(claim: Claim, room: Room): ClaimView["story"] {
  const names = new Set(claim.statements.slice(0, 50).map(({ article }) => article));
  const counts = new Map<string, number>();
  for (const name of names) {
    const version = room.stories.version(name);
    const id = version === null ? null : room.stories.storyOf(version);
    if (id !== null) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const most = [...counts].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0];
  if (!most) return null;
  const [id] = most;
  return room.once(`name of ${id}`, () => ({ id, title: room.stories.story(id).title }));
}

/** Both sides of each dispute of a claim. */
function disputesOf(claim: Claim, room: Room): readonly DisputeView[] {
  return claim.disputes.flatMap(({ claim: id, kind, reason }): DisputeView[] => {
    const other = claimOrNull(id, room);
    if (!other) return [];
    return [
      {
        kind,
        reason,
        claim: claimLines([other], room)[0],
        ours: wordings(claim, [0], room)[0],
        theirs: wordings(other, [0], room)[0],
      },
    ];
  });
}

/** A claim that another names; null where it is gone since. */
export function claimOrNull(id: string, room: Room): Claim | null {
  try {
    return room.claim(id);
  } catch {
    return null;
  }
}

/** All that is known of one claim. */
export function claimView(room: Room, reference: string): ClaimView {
  const claim = room.claim(reference);
  const { statements, origins, speakers } = claim;
  if (statements.length > long) room.heavy();
  const rests = restsOf(claim, room.stories);
  const records = (name: string): ArticleRecord | null => rests.context.records.get(name) ?? null;
  const text = (place: number): string => {
    const { article, content } = statements[place];
    return wordsOf(records(article)?.text ?? "", content);
  };
  const changes = claim.changes.slice(0, fewChanges);
  const places = new Set([
    ...Array.from({ length: Math.min(fewWordings, statements.length) }, (_, place) => place),
    ...changes.flatMap(({ from, to }) => [from, to]),
  ]);
  return {
    claim: claimLines([claim], room)[0],
    story: storyOf(claim, room),
    wordings: wordings(
      claim,
      [...places].toSorted((a, b) => a - b),
      room,
      records,
    ),
    origins: {
      low: origins.low,
      high: origins.high,
      who: origins.who.map((key) => labelOf(key, speakers)),
      reasons: origins.reasons,
    },
    lineage: lineageView([{ claim, graph: rests.graph }], rests.context, room, {
      most: 300,
      reasons: 3,
      leftOutClaims: 0,
    }),
    single: nodeNames(singleOrigins(rests)),
    cut: { size: rests.cut.size, nodes: nodeNames(rests.cut.nodes) },
    changes: changes.map(({ kind, from, to, note }) => ({
      kind,
      from,
      to,
      note,
      words: stretchesBetween(text(from), text(to), patience),
    })),
    disputes: disputesOf(claim, room),
    confidence: claim.confidence,
    reasons: reasonLines(claim.reasons.slice(0, fewReasons), room, records),
  };
}

/** The wordings of a claim, in the order of time. */
export function wordingsPage(room: Room, reference: string, paging: Paging): WordingPage {
  const claim = room.claim(reference);
  const { items, next } = pageOf(
    claim.statements.map((_, place) => place),
    paging,
  );
  return { items: wordings(claim, items, room), next };
}
