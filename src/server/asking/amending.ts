import type { ArticleRecord } from "../../record/index.js";
import {
  type Anchor,
  type ClaimQuery,
  type LinkStep,
  likeness,
  placeIn,
  recordCalled,
  type Store,
  type StoryArticles,
  type StoryInfo,
  type StoryStore,
} from "../../store/index.js";
import {
  byTime,
  type Claim,
  type Copy,
  type LeftOut,
  type Member,
  type StoryDescription,
  whatIf,
} from "../../story/index.js";
import { contextOf } from "./rests.js";

/** What became of claims by people's merging and splitting. */
interface Amended {
  /** Claims as they are now, by their ids. */
  readonly claims: ReadonlyMap<string, Claim>;
  /** Claims that are part of another one now. */
  readonly absorbed: ReadonlyMap<string, string>;
}

/** Where what people have corrected, and what it is about, is looked up. */
interface Sources {
  readonly store: Pick<Store, "corrections" | "kept" | "versions">;
  readonly stories: StoryStore;
}

/** So much of a wording at least must be what was meant for it to be that wording. */
const alike = 0.3;

/** A wording in its claim. */
interface Found {
  readonly claim: Claim;
  readonly place: number;
}

/** A store's stories with claims as people have merged and split them. All else is as it was drawn. */
export class AmendedStories implements StoryStore {
  readonly #from: Sources;
  /** Looked up once, when the first claim is asked for. */
  #amended: Amended | null = null;

  constructor(store: Sources["store"], stories: StoryStore) {
    this.#from = { store, stories };
  }

  claims(query: ClaimQuery = {}): readonly Claim[] {
    return this.amended(this.#from.stories.claims(query));
  }

  /** Of a claim that is part of another now, that one. */
  claim(reference: string): Claim {
    const claim = this.#from.stories.claim(reference);
    return this.amended([claim])[0] ?? claim;
  }

  claimsOf(version: number, statements: ReadonlySet<string>): readonly Claim[] {
    return this.amended(this.#from.stories.claimsOf(version, statements));
  }

  /** Claims as they were drawn, as they are now. */
  amended(claims: readonly Claim[]): readonly Claim[] {
    this.#amended ??= amendedClaims(this.#from);
    if (this.#amended.claims.size === 0 && this.#amended.absorbed.size === 0) return claims;
    const found = new Map<string, Claim>();
    for (const claim of claims) {
      const now = amendedOf(claim, this.#amended);
      if (now) found.set(now.id, now);
    }
    return [...found.values()];
  }

  get stale(): number {
    return this.#from.stories.stale;
  }

  get isFresh(): boolean {
    return this.#from.stories.isFresh;
  }

  *link(options?: Parameters<StoryStore["link"]>[0]): Generator<LinkStep> {
    this.#amended = null;
    yield* this.#from.stories.link(options);
  }

  list(query?: Parameters<StoryStore["list"]>[0]): readonly StoryInfo[] {
    return this.#from.stories.list(query);
  }

  story(reference: string): StoryArticles {
    return this.#from.stories.story(reference);
  }

  storyOf(version: number): string | null {
    return this.#from.stories.storyOf(version);
  }

  copies(version: number): readonly Copy[] {
    return this.#from.stories.copies(version);
  }

  copiesAmong(versions: Iterable<number>): readonly Copy[] {
    return this.#from.stories.copiesAmong(versions);
  }

  record(article: string): ArticleRecord | null {
    return this.#from.stories.record(article);
  }

  version(article: string): number | null {
    return this.#from.stories.version(article);
  }

  nameOf(version: number): string | null {
    return this.#from.stories.nameOf(version);
  }

  describe(versions: readonly number[]): StoryDescription {
    return this.#from.stories.describe(versions);
  }

  leftOut(versions: readonly number[]): readonly LeftOut[] {
    return this.#from.stories.leftOut(versions);
  }

  make(name: string | null, versions: readonly number[], follows: boolean): string {
    return this.#from.stories.make(name, versions, follows);
  }

  unmake(reference: string): void {
    this.#from.stories.unmake(reference);
  }
}

/** Applies what people have merged and split, in the order in which they did. */
function amendedClaims(from: Sources): Amended {
  const claims = new Map<string, Claim>();
  const absorbed = new Map<string, string>();
  for (const correction of from.store.corrections()) {
    if (correction.kind !== "merge" && correction.kind !== "split") continue;
    const one = wordingAt(correction.at, from, claims, absorbed);
    const other = wordingAt(correction.other, from, claims, absorbed);
    if (!one || !other) continue;
    if (correction.kind === "merge" && one.claim.id !== other.claim.id) {
      const [kept, gone] =
        one.claim.statements.length >= other.claim.statements.length
          ? [one.claim, other.claim]
          : [other.claim, one.claim];
      claims.set(kept.id, together(kept, gone, from));
      claims.delete(gone.id);
      absorbed.set(gone.id, kept.id);
    }
    if (correction.kind === "split" && one.claim.id === other.claim.id && one.place !== other.place)
      claims.set(one.claim.id, apart(one, from));
  }
  return { claims, absorbed };
}

/** A claim as it is now. */
function amendedOf(claim: Claim, { claims, absorbed }: Amended): Claim | null {
  let id = claim.id;
  for (let next = absorbed.get(id); next !== undefined; next = absorbed.get(id)) id = next;
  return claims.get(id) ?? (id === claim.id ? claim : null);
}

function wordingAt(
  anchor: Anchor,
  from: Sources,
  claims: ReadonlyMap<string, Claim>,
  absorbed: ReadonlyMap<string, string>,
): Found | null {
  const version = latestOf(anchor.article, from.store);
  const record = version === null ? null : recordCalled(version, from.store, from.stories);
  const spans = record && placeIn(record.text, anchor);
  if (!record || !spans) return null;
  let best: Found | null = null;
  let most = alike;
  for (const drawn of from.stories.claims({ versions: [version!] })) {
    const claim = amendedOf(drawn, { claims, absorbed });
    if (!claim) continue;
    for (const [place, member] of claim.statements.entries()) {
      if (member.article !== record.id) continue;
      const value = likeness(member.content, spans);
      if (value <= most) continue;
      best = { claim, place };
      most = value;
    }
  }
  return best;
}

/** Key of an article's latest version; null where the article is gone. */
function latestOf(article: number, store: Sources["store"]): number | null {
  try {
    return store.versions(`#${article}`).at(-1)?.key ?? null;
  } catch {
    return null;
  }
}

/** Members in the order of their articles' times, then places. */
function inTime(members: readonly Member[], { stories }: Sources): readonly Member[] {
  return members
    .map((member) => ({
      member,
      id: member.article,
      published: stories.record(member.article)?.published ?? null,
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
function counted(claim: Claim, from: Sources): Claim {
  const { statements, doubtful, id } = claim;
  const [{ before }] = whatIf([{ id, statements, doubtful }], {}, contextOf(claim, from.stories));
  return { ...claim, origins: before };
}

function together(kept: Claim, gone: Claim, from: Sources): Claim {
  const statements = inTime([...kept.statements, ...gone.statements], from);
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
    from,
  );
}

function apart({ claim, place }: Found, from: Sources): Claim {
  const statements = claim.statements.filter((_, at) => at !== place);
  const note = "a person took a wording out of it";
  return counted(
    {
      ...claim,
      statements,
      ...led(claim, statements),
      reasons: [{ rule: "corrected", note, places: [] }, ...claim.reasons],
    },
    from,
  );
}
