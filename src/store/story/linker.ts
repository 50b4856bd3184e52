import type { ArticleRecord } from "../../record/index.js";
import {
  BUCKET_CAP,
  byPlace,
  type ClaimModel,
  type Copy,
  capOfClaimKey,
  claimKey,
  digest,
  KEY_CAP,
  type LeftOut,
  linkOf,
  momentOf,
  STORY_BUCKET_CAP,
  TIE,
  tieOf,
  type Utterance,
  WORD_CAP,
} from "../../story/index.js";
import type { Sqlite } from "../sqlite.js";
import { Drawer } from "./drawer.js";
import { type Entrant, Net } from "./net.js";
import { SameProse } from "./same-prose.js";
import { SameTopic } from "./same-topic.js";
import { Shelf, type Shelved } from "./shelf.js";

/** So many articles are linked in one transaction: what is done stays done. */
const batch = 200;

/** So many nodes are compared in one transaction. */
const compared = 2000;

/**
 * What follows from no more articles than this, or up to so many nodes, is done in one transaction: to write
 * to the disk takes longer than to link one article.
 */
const fewArticles = 10;
const fewNodes = 500;

/** So many utterances are kept at hand. */
const mostUtterances = 60_000;

/** How far linking has come. */
export interface LinkStep {
  /** Articles that were looked at so far, and how many there were to look at. */
  readonly done: number;
  readonly total: number;
}

interface UtteranceRow {
  readonly key: number;
  readonly version: number;
  readonly place: number;
  readonly wording: number | null;
  readonly lead: number;
}

/** What has lost whoever stood for it. */
interface Lost {
  readonly wordings: readonly number[];
  readonly prose: number | null;
  readonly topic: number | null;
}

/** Whether every key is passed over. */
const isOut = ({ crowded, keys }: { readonly crowded: number; readonly keys: number }): boolean =>
  keys > 0 && crowded === keys;

/** Keys as a net takes them. */
function keysFrom(values: Iterable<number>): Float64Array {
  return Float64Array.from(new Set(values)).toSorted();
}

/**
 * Brings the links among articles, and what follows from them, up to date with the articles: the incremental form of
 * `linkArticles`, with the same result.
 */
export class Linker {
  readonly #shelf: Shelf;
  readonly #copies: SameProse;
  readonly #claims: Net;
  readonly #stories: SameTopic;
  readonly #drawer: Drawer;
  /** Those asked for since it was last emptied, by their keys; they are in the shelf as well. */
  readonly #utterances = new Map<number, Utterance>();
  #seen = 0;

  constructor(
    readonly db: Sqlite,
    readonly model: ClaimModel,
  ) {
    this.#shelf = new Shelf(db);
    this.#copies = new SameProse(db, this.#shelf);
    this.#claims = new Net(db, {
      name: "claim",
      cap: capOfClaimKey,
      tie: TIE,
      judge: (a, b) => {
        const link = linkOf(this.utterance(a), this.utterance(b), model);
        if (!link) return null;
        const { same, dispute, reasons } = link.judgement;
        // A claim tells the first two reasons of a link; all of them would take more room than the articles.
        return {
          value: tieOf(link),
          packed: JSON.stringify({ same, dispute, reasons: reasons.slice(0, 2) }),
        };
      },
    });
    this.#stories = new SameTopic(db, this.#shelf);
    this.#drawer = new Drawer(db, {
      model,
      shelf: this.#shelf,
      copies: this.#copies,
      claims: this.#claims,
      stories: this.#stories,
      utterance: (key) => this.utterance(key),
    });
  }

  /** How many articles are still to be linked. */
  get stale(): number {
    return this.db.prepare<{ n: number }>("select count(*) as n from stale").get()!.n;
  }

  /** Whether all is up to date. */
  get isFresh(): boolean {
    return this.db.prepare("select 1 from stale union all select 1 from dirty limit 1").get() === undefined;
  }

  /** Does the work, a batch at a time; each is kept when it is told. Broken off, it goes on where it was the next time. */
  *link(): Generator<LinkStep> {
    let total = this.stale;
    let done = 0;
    for (;;) {
      const step = this.db.writing(() => {
        this.#look();
        const gone = this.#clear();
        const come = this.#take();
        return { changed: gone + come, drawn: come > fewArticles ? 0 : this.#follow() };
      });
      if (step.changed + step.drawn === 0) return;
      done += step.changed;
      total = Math.max(total, done);
      yield { done, total };
    }
  }

  /** Compares and draws, and gives how many nodes: all where they are few, else some. */
  #follow(): number {
    let nodes = 0;
    while (nodes < fewNodes) {
      const more = this.#compare() || this.#drawer.draw();
      if (more === 0) break;
      nodes += more;
    }
    return nodes;
  }

  /** Forgets what is at hand where somebody else has written in the store meanwhile. */
  #look(): void {
    const seen = this.db.prepare<number>("pragma data_version").pluck().get()!;
    if (seen === this.#seen) return;
    this.#seen = seen;
    this.#utterances.clear();
    this.#shelf.clear();
    this.#copies.forget();
  }

  /** A version's record with its keys. */
  shelved(version: number): Shelved {
    return this.#shelf.at(version)!;
  }

  record(version: number): ArticleRecord | null {
    return this.#shelf.at(version)?.record ?? null;
  }

  copies(version: number): readonly Copy[] {
    return this.#copies.of(version);
  }

  copiesAmong(versions: Iterable<number>): readonly Copy[] {
    return this.#copies.among(versions);
  }

  /** What was not compared in some versions since too many have the same. */
  leftOut(versions: readonly number[]): readonly LeftOut[] {
    const { db } = this;
    const leads = db.prepare<{ key: number }>("select key from utterance where version = ? and lead = 1");
    const sums = { copies: 0, claims: 0, stories: 0 };
    for (const version of versions) {
      if (isOut(this.#copies.net.crowding(version))) sums.copies += 1;
      if (isOut(this.#stories.net.crowding(version))) sums.stories += 1;
      for (const { key } of leads.all(version)) if (isOut(this.#claims.crowding(key))) sums.claims += 1;
    }
    const gone = versions.filter((version) => this.#shelf.at(version)?.redated).length;
    const all: LeftOut[] = [
      {
        what: "articles",
        count: gone,
        why: "articles whose date cannot be: it is no date, or lies in the future",
      },
      {
        what: "copies",
        count: sums.copies,
        why: `articles whose every phrase stands in more than ${BUCKET_CAP} texts`,
      },
      {
        what: "stories",
        count: sums.stories,
        why: `articles whose every subject is that of more than ${STORY_BUCKET_CAP} others`,
      },
      {
        what: "claims",
        count: sums.claims,
        why: `statements whose every word more than ${WORD_CAP} others have, and every pair of words more than ${KEY_CAP}`,
      },
    ];
    return all.filter(({ count }) => count > 0);
  }

  /** An utterance by its key. */
  utterance(key: number): Utterance {
    let found = this.#utterances.get(key);
    if (!found) {
      const row = this.db.prepare<UtteranceRow>("select * from utterance where key = ?").get(key)!;
      found = this.#shelf.at(row.version)!.utterances[row.place];
      if (this.#utterances.size >= mostUtterances) this.#utterances.clear();
      this.#utterances.set(key, found);
    }
    return found;
  }

  /**
   * Takes away all that rests on versions which are gone or changed, and gives how many are gone. Before anything else is
   * compared: what is kept of them no longer fits them.
   */
  #clear(): number {
    const { db } = this;
    const rows = db
      .prepare<{ version: number; gone: number }>(
        `select stale.version as version, not exists (select 1 from version where key = stale.version
          and latest = 1 and reader is not null) as gone
          from stale left join linked on linked.version = stale.version
          where linked.version is not null or gone`,
      )
      .all();
    const done = db.prepare("delete from stale where version = ?");
    const orphans = new Set<number>();
    const proses = new Set<number>();
    const topics = new Set<number>();
    for (const { version, gone } of rows) {
      const lost = this.#remove(version);
      for (const wording of lost.wordings) orphans.add(wording);
      if (lost.prose !== null) proses.add(lost.prose);
      if (lost.topic !== null) topics.add(lost.topic);
      if (gone) done.run(version);
    }
    if (rows.length > 0) this.#copies.forget();
    this.#copies.promote(proses);
    this.#stories.promote(topics);
    this.#promote([...orphans].flatMap((wording) => this.#heirOf(wording)));
    this.#settle();
    return rows.filter(({ gone }) => gone).length;
  }

  /** Links some of the articles that are still to be linked, and gives how many. */
  #take(): number {
    const { db } = this;
    const versions = db
      .prepare<{ version: number; id: string }>(
        "select key as version, id from stale join version on version.key = stale.version order by key limit ?",
      )
      .all(batch);
    const done = db.prepare("delete from stale where version = ?");
    const coming: number[] = [];
    for (const { version, id } of versions) {
      if (this.#enter(version, id)) coming.push(version);
      done.run(version);
    }
    this.#copies.addAll(coming);
    this.#stories.addAll(coming);
    this.#promote(new Set(coming.flatMap((version) => this.#utter(version))));
    this.#settle();
    return versions.length;
  }

  /** Compares some of what waits for it, and gives how much. */
  #compare(): number {
    return (
      this.#copies.net.compareSome(compared) ||
      this.#claims.compareSome(compared) ||
      this.#stories.net.compareSome(compared)
    );
  }

  #settle(): void {
    for (const net of [this.#copies.net, this.#claims, this.#stories.net]) net.settle();
    this.#shelf.slim();
  }

  /** Puts down that a version is linked; false where it has no record after all. */
  #enter(version: number, id: string): boolean {
    const { db } = this;
    const taken = db.prepare("select 1 from linked where name = ?");
    // Two articles may carry one id, if it came from outside.
    let name = id;
    for (let i = 2; taken.get(name); i++) name = `${id}~${i}`;
    db.prepare("insert into linked (version, name) values (?, ?)").run(version, name);
    this.#shelf.forget(version);
    const shelved = this.#shelf.at(version);
    if (!shelved) {
      db.prepare("delete from linked where version = ?").run(version);
      return false;
    }
    db.prepare("update linked set moment = ? where version = ?").run(
      momentOf(shelved.record.published),
      version,
    );
    return true;
  }

  /** Enters the utterances of a version, and gives the keys of those that lead their wording, now or for the time being. */
  #utter(version: number): readonly number[] {
    const { db } = this;
    const add = db.prepare("insert into utterance (version, place, wording, lead) values (?, ?, ?, ?)");
    const lead = db.prepare<UtteranceRow>("select * from utterance where wording = ? and lead = 1");
    const demote = db.prepare("update utterance set lead = 0 where key = ?");
    const soil = db.prepare("insert or ignore into dirty (net, node) values (2, ?)");
    const leads: number[] = [];
    for (const [place, { utterance, wording }] of this.#shelf.at(version)!.keys.claims.entries()) {
      const number = wording === null ? null : digest(wording);
      const before = number === null ? undefined : lead.get(number);
      const leading = !before || byPlace(utterance, this.utterance(before.key)) < 0;
      if (before && leading) {
        demote.run(before.key);
        this.#claims.remove(before.key);
      } else if (before) soil.run(before.key);
      const key = Number(add.run(version, place, number, Number(leading)).lastInsertRowid);
      if (leading) leads.push(key);
    }
    return leads;
  }

  /** Enters utterances that lead their wording into the net, unless another has taken their place meanwhile. */
  #promote(leads: Iterable<number>): void {
    const { db } = this;
    const find = db.prepare<UtteranceRow>("select * from utterance where key = ? and lead = 1");
    const entrants: Entrant[] = [];
    for (const node of leads) {
      const row = find.get(node);
      if (!row || this.#claims.has(node)) continue;
      const { keys } = this.#shelf.at(row.version)!.keys.claims[row.place];
      entrants.push({ node, keys: keysFrom(keys.map(claimKey)) });
    }
    this.#claims.addAll(entrants);
  }

  /** Takes away all that follows from a version, and gives what nobody may stand for any more. */
  #remove(version: number): Lost {
    const { db } = this;
    if (!db.prepare("select 1 from linked where version = ?").get(version))
      return { wordings: [], prose: null, topic: null };
    this.#drawer.forgetStory(version);
    const prose = this.#copies.remove(version);
    const topic = this.#stories.remove(version);
    const rows = db.prepare<UtteranceRow>("select * from utterance where version = ?").all(version);
    const orphans: number[] = [];
    for (const { key, wording, lead } of rows) {
      this.#drawer.forgetClaim(key);
      if (lead) this.#claims.remove(key);
      if (lead && wording !== null) orphans.push(wording);
      db.prepare("delete from utterance where key = ?").run(key);
      this.#utterances.delete(key);
    }
    db.prepare("delete from linked where version = ?").run(version);
    this.#shelf.forget(version);
    return { wordings: orphans, prose, topic };
  }

  /** Who leads a wording now: nobody, or the earliest of those left. */
  #heirOf(wording: number): readonly number[] {
    const heir = this.db
      .prepare<UtteranceRow>("select * from utterance where wording = ?")
      .all(wording)
      .map(({ key }) => ({ key, utterance: this.utterance(key) }))
      .toSorted((a, b) => byPlace(a.utterance, b.utterance))[0];
    if (!heir) return [];
    this.db.prepare("update utterance set lead = 1 where key = ?").run(heir.key);
    return [heir.key];
  }
}
