import { type ArticleRecord, HearsayError } from "../../record/index.js";
import {
  beginningOf,
  byDay,
  byTime,
  type Claim,
  type ClaimModel,
  type Copy,
  describeStory,
  graphOfOne,
  type LeftOut,
  type StoryDescription,
  titleOf,
} from "../../story/index.js";
import { listedAt } from "../listing.js";
import { versionsOf } from "../reference.js";
import type { Sqlite } from "../sqlite.js";
import type { Listed } from "../store.js";
import { Linker, type LinkOptions, type LinkStep } from "./linker.js";
import { nameOf, versionOf } from "./naming.js";
import { madeName, make, type Places, placesOf, unmake } from "./places.js";
import type { ClaimQuery, StoryArticles, StoryInfo, StoryStore } from "./story-store.js";

/** A story is described by so many of its articles at most. */
const MOST_DESCRIBED = 500;
/** The shortest beginning of an id that may stand for it. */
const shortest = 4;

interface ClaimRow {
  readonly packed: string;
}

const parsed = ({ packed }: ClaimRow): Claim => JSON.parse(packed);

/** What links were made in a store, and what follows from them. */
export class Asking implements StoryStore {
  readonly #linker: Linker;
  #places: Places | null = null;

  constructor(
    readonly db: Sqlite,
    readonly model: ClaimModel,
    readonly now: () => number,
  ) {
    this.#linker = new Linker(db, model);
  }

  get stale(): number {
    return this.db.guarded(() => this.#linker.stale);
  }

  get isFresh(): boolean {
    return this.db.guarded(() => this.#linker.isFresh);
  }

  *link(options: LinkOptions = {}): Generator<LinkStep> {
    this.#places = null;
    yield* this.#linker.link(options);
  }

  list({
    least = 2,
    limit,
  }: {
    least?: number | undefined;
    limit?: number | undefined;
  } = {}): readonly StoryInfo[] {
    return this.db.reading(() => {
      const { versionsOf: all } = this.#placed();
      const lasts = this.#moments();
      const last = (versions: readonly number[]): number =>
        versions.reduce(
          (most, version) => Math.max(most, lasts.get(version) ?? Number.NEGATIVE_INFINITY),
          Number.NEGATIVE_INFINITY,
        );
      return [...all]
        .filter(([, versions]) => versions.length >= least)
        .map(([id, versions]) => ({ id, versions, last: last(versions) }))
        .toSorted(
          (a, b) =>
            (a.last === b.last ? 0 : b.last - a.last) ||
            b.versions.length - a.versions.length ||
            (a.id < b.id ? -1 : 1),
        )
        .slice(0, limit)
        .map(({ id, versions }) => this.#info(id, this.#listed(versions)));
    });
  }

  story(reference: string): StoryArticles {
    return this.db.reading(() => {
      const id = this.#storyMeant(reference.trim());
      const versions = this.#listed(this.#placed().versionsOf.get(id) ?? []);
      return { ...this.#info(id, versions), versions };
    });
  }

  storyOf(version: number): string | null {
    return this.db.reading(() => this.#placed().storyOf.get(version) ?? null);
  }

  claims({ versions, alone, confidence = 0, limit }: ClaimQuery = {}): readonly Claim[] {
    return this.db.reading(() => {
      const { db } = this;
      if (versions === undefined) {
        const rows = db.prepare<ClaimRow>("select packed from claim order by weight desc, id");
        const found: Claim[] = [];
        for (const row of rows.iterate()) {
          const claim = parsed(row);
          if (claim.confidence >= confidence) found.push(claim);
          if (limit !== undefined && found.length >= limit) break;
        }
        return found;
      }
      const keys = new Set<number>();
      const of = db.prepare<{ claim: number }>("select claim from claim_version where version = ?");
      for (const version of versions) for (const { claim } of of.all(version)) keys.add(claim);
      const one = db.prepare<ClaimRow & { weight: number; id: string }>(
        "select packed, weight, id from claim where key = ?",
      );
      const claims = [...keys]
        .map((key) => one.get(key)!)
        .toSorted((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1))
        .map(parsed)
        .filter((claim) => claim.confidence >= confidence);
      return [...claims, ...(alone ? this.#alone(versions) : [])].slice(0, limit);
    });
  }

  claim(reference: string): Claim {
    const { db } = this;
    const wanted = reference.trim();
    const rows = db.reading(() => {
      const exact = db.prepare<ClaimRow>("select packed from claim where id = ?").all(wanted);
      if (exact.length > 0 || wanted.length < shortest) return exact;
      return db
        .prepare<ClaimRow>("select packed from claim where id >= ? and id < ? limit 6")
        .all(wanted, `${wanted}\u{10ffff}`);
    });
    if (rows.length === 1) return parsed(rows[0]);
    throw new HearsayError(
      "store-no-article",
      rows.length === 0
        ? `no claim in the store is called "${wanted}"; hearsay claims shows them: give an id, or four or more of its first characters`
        : `"${wanted}" means several claims in the store; give more of the id`,
    );
  }

  claimsOf(version: number, statements: ReadonlySet<string>): readonly Claim[] {
    const name = this.nameOf(version);
    return this.claims({ versions: [version] }).filter((claim) =>
      claim.statements.some(
        ({ article, statement }) => article === name && statement !== null && statements.has(statement),
      ),
    );
  }

  copies(version: number): readonly Copy[] {
    return this.db.reading(() => this.#linker.copies(version));
  }

  copiesAmong(versions: Iterable<number>): readonly Copy[] {
    return this.db.reading(() => this.#linker.copiesAmong(versions));
  }

  record(article: string): ArticleRecord | null {
    return this.db.reading(() => {
      const version = this.version(article);
      return version === null ? null : this.#linker.record(version);
    });
  }

  version(article: string): number | null {
    return versionOf(this.db, article);
  }

  nameOf(version: number): string | null {
    return nameOf(this.db, version);
  }

  describe(versions: readonly number[]): StoryDescription {
    const step = Math.max(1, versions.length / MOST_DESCRIBED);
    const some = Array.from(
      { length: Math.min(versions.length, MOST_DESCRIBED) },
      (_, i) => versions[Math.floor(i * step)],
    );
    return this.db.reading(() =>
      describeStory(some.flatMap((version) => this.#linker.record(version) ?? [])),
    );
  }

  leftOut(versions: readonly number[]): readonly LeftOut[] {
    return this.db.reading(() => this.#linker.leftOut(versions));
  }

  make(name: string | null, versions: readonly number[], follows: boolean): string {
    this.#places = null;
    return this.db.writing(() => make(this.db, { name, versions, follows, at: this.now() }));
  }

  unmake(reference: string): void {
    this.#places = null;
    this.db.writing(() => unmake(this.db, reference.trim()));
  }

  #placed(): Places {
    this.#places ??= placesOf(this.db);
    return this.#places;
  }

  #moments(): ReadonlyMap<number, number> {
    const rows = this.db
      .prepare<{ version: number; moment: number }>(
        "select version, moment from linked where moment is not null",
      )
      .all();
    return new Map(rows.map(({ version, moment }) => [version, moment]));
  }

  /** Versions as they are shown, in the order of their times; under the names of the story stage, and without dates that cannot be. */
  #listed(versions: readonly number[]): readonly Listed[] {
    return versions
      .flatMap((version) => {
        const listed = listedAt(this.db, version);
        return listed ? [listed] : [];
      })
      .toSorted(byTime);
  }

  #info(id: string, versions: readonly Listed[]): StoryInfo {
    const outlets = new Map<string, number>();
    for (const { outlet } of versions)
      if (outlet !== null) outlets.set(outlet, (outlets.get(outlet) ?? 0) + 1);
    const dated = versions.filter(({ published }) => published !== null);
    const claims = new Set<number>();
    const of = this.db.prepare<{ claim: number }>("select claim from claim_version where version = ?");
    for (const { key } of versions) for (const { claim } of of.all(key)) claims.add(claim);
    const name = madeName(this.db, id);
    return {
      id,
      title: name ?? titleOf(versions.toSorted(byDay), ({ key }) => this.#beginningOf(key)) ?? id,
      made: id.startsWith("made-"),
      articles: versions.length,
      outlets: [...outlets]
        .toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
        .map(([outlet]) => outlet),
      first: dated[0]?.published ?? null,
      last: dated.at(-1)?.published ?? null,
      claims: claims.size,
    };
  }

  #beginningOf(version: number): string | null {
    const record = this.db.reading(() => this.#linker.record(version));
    return record && beginningOf(record.text);
  }

  #storyMeant(reference: string): string {
    const { versionsOf: all, storyOf } = this.#placed();
    if (all.has(reference)) return reference;
    const begins = [...all.keys()].filter(
      (id) => id.startsWith(reference) || id.replace(/^\w+-/, "").startsWith(reference),
    );
    if (reference.length >= shortest && begins.length === 1) return begins[0];
    if (begins.length < 2) {
      try {
        const story = storyOf.get(versionsOf(this.db, reference).at(-1)!.key);
        if (story !== undefined) return story;
      } catch (error) {
        if (!(error instanceof HearsayError)) throw error;
      }
    }
    throw new HearsayError(
      "store-no-article",
      begins.length > 1 && reference.length >= shortest
        ? `"${reference}" means ${begins.length} stories in the store; give more of the id`
        : `no story in the store is called "${reference}"; hearsay stories shows them: give an id, four or more of its first characters, or an article in it`,
    );
  }

  /** What only one statement of these versions says. */
  #alone(versions: readonly number[]): readonly Claim[] {
    const rows = this.db.prepare<{ place: number }>(
      `select place from utterance where version = ? and not exists
       (select 1 from claim_utterance where claim_utterance.utterance = utterance.key) order by place`,
    );
    return versions.flatMap((version) =>
      rows.all(version).flatMap(({ place }) => {
        const { record, utterances } = this.#linker.shelved(version);
        const utterance = utterances[place];
        return utterance.voice === "attributed" ? [graphOfOne(utterance, record, this.model)] : [];
      }),
    );
  }
}
