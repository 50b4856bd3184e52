import { type Anchor, likeness, placeIn } from "../../store/index.js";
import { byTime, type Claim, type Member, whatIf } from "../../story/index.js";
import { contextOf } from "./rests.js";
import type { Room } from "./room.js";

/** What became of claims by people's merging and splitting. */
export interface Amended {
  /** Claims as they are now, by their ids. */
  readonly claims: ReadonlyMap<string, Claim>;
  /** Claims that are part of another one now. */
  readonly absorbed: ReadonlyMap<string, string>;
}

/** So much of a wording at least must be what was meant for it to be that wording. */
const alike = 0.3;

/** A wording in its claim. */
interface Found {
  readonly claim: Claim;
  readonly place: number;
}

/** Applies what people have merged and split, in the order in which they did. */
export function amendedClaims(room: Room): Amended {
  const claims = new Map<string, Claim>();
  const absorbed = new Map<string, string>();
  for (const correction of room.store.corrections()) {
    if (correction.kind !== "merge" && correction.kind !== "split") continue;
    const one = wordingAt(correction.at, room, claims, absorbed);
    const other = wordingAt(correction.other, room, claims, absorbed);
    if (!one || !other) continue;
    if (correction.kind === "merge" && one.claim.id !== other.claim.id) {
      const [kept, gone] =
        one.claim.statements.length >= other.claim.statements.length
          ? [one.claim, other.claim]
          : [other.claim, one.claim];
      claims.set(kept.id, together(kept, gone, room));
      claims.delete(gone.id);
      absorbed.set(gone.id, kept.id);
    }
    if (correction.kind === "split" && one.claim.id === other.claim.id && one.place !== other.place)
      claims.set(one.claim.id, apart(one, room));
  }
  return { claims, absorbed };
}

/** A claim as it is now. */
export function amendedOf(claim: Claim, { claims, absorbed }: Amended): Claim | null {
  let id = claim.id;
  for (let next = absorbed.get(id); next !== undefined; next = absorbed.get(id)) id = next;
  return claims.get(id) ?? (id === claim.id ? claim : null);
}

function wordingAt(
  anchor: Anchor,
  room: Room,
  claims: ReadonlyMap<string, Claim>,
  absorbed: ReadonlyMap<string, string>,
): Found | null {
  const version = room.latestOf(anchor.article);
  const name = version === null ? null : room.glance.nameOf(version);
  const record = name === null ? null : room.record(name);
  const spans = record && placeIn(record.text, anchor);
  if (!spans) return null;
  let best: Found | null = null;
  let most = alike;
  for (const drawn of room.stories.claims({ versions: [version!] })) {
    const claim = amendedOf(drawn, { claims, absorbed });
    if (!claim) continue;
    for (const [place, member] of claim.statements.entries()) {
      if (member.article !== name) continue;
      const value = likeness(member.content, spans);
      if (value <= most) continue;
      best = { claim, place };
      most = value;
    }
  }
  return best;
}

/** Members in the order of their articles' times, then places. */
function inTime(members: readonly Member[], room: Room): readonly Member[] {
  const glimpses = room.named(members.map(({ article }) => article));
  return members
    .map((member) => ({
      member,
      id: member.article,
      published: glimpses.get(member.article)?.published ?? null,
    }))
    .toSorted((a, b) => byTime(a, b) || a.member.content[0].start - b.member.content[0].start)
    .map(({ member }) => member);
}

/** The parts of a claim that point to its members, led to their places among others; what points to none is left out. */
function led(claim: Claim, members: readonly Member[]): Pick<Claim, "doubtful" | "changes"> {
  const places = new Map(members.map((member, place) => [member, place]));
  const lead = (place: number): number | undefined => places.get(claim.statements[place]);
  return {
    doubtful: (claim.doubtful ?? []).flatMap((place) => lead(place) ?? []),
    changes: claim.changes.flatMap((change) => {
      const [from, to] = [lead(change.from), lead(change.to)];
      return from === undefined || to === undefined ? [] : [{ ...change, from, to }];
    }),
  };
}

/** Counts its origins anew. */
function counted(claim: Claim, room: Room): Claim {
  const { statements, doubtful, id } = claim;
  const [{ before }] = whatIf([{ id, statements, doubtful }], {}, contextOf(claim, room.stories));
  return { ...claim, origins: before };
}

function together(kept: Claim, gone: Claim, room: Room): Claim {
  const statements = inTime([...kept.statements, ...gone.statements], room);
  const [one, other] = [led(kept, statements), led(gone, statements)];
  const ids = new Set([kept.id, gone.id]);
  const disputes = [...kept.disputes, ...gone.disputes].filter(({ claim }) => !ids.has(claim));
  const speakers = new Map([...gone.speakers, ...kept.speakers].map((speaker) => [speaker.key, speaker]));
  return counted(
    {
      ...kept,
      statements,
      speakers: [...speakers.values()].toSorted((a, b) => (a.key < b.key ? -1 : 1)),
      doubtful: [...one.doubtful, ...other.doubtful].toSorted((a, b) => a - b),
      changes: [...one.changes, ...other.changes],
      disputes: [
        ...new Map(disputes.map((dispute) => [`${dispute.claim} ${dispute.kind}`, dispute])).values(),
      ],
      // A person says so.
      confidence: Math.max(kept.confidence, 0.9),
      reasons: [
        { rule: "corrected", note: "a person put two claims together", places: [] },
        ...kept.reasons,
        ...gone.reasons,
      ],
    },
    room,
  );
}

function apart({ claim, place }: Found, room: Room): Claim {
  const statements = claim.statements.filter((_, at) => at !== place);
  const note = "a person took a wording out of it";
  return counted(
    {
      ...claim,
      statements,
      ...led(claim, statements),
      reasons: [{ rule: "corrected", note, places: [] }, ...claim.reasons],
    },
    room,
  );
}
