import type { ArticleRecord } from "../../record/index.js";
import type { ClaimModel, Copy, LeftOut } from "../../story/index.js";
import { usualCache } from "../connecting.js";
import type { Sqlite } from "../sqlite.js";
import { type Crew, startCrew } from "./crew.js";
import { Drawer } from "./drawer.js";
import type { SketchedClaims } from "./drawing.js";
import type { PackedExtract } from "./keying.js";
import { leftOut } from "./left-out.js";
import { giveName } from "./naming.js";
import type { NetName } from "./net.js";
import { isLinkedOtherwise, takeUpRules } from "./rules.js";
import type { Shelved } from "./shelf.js";
import { Wordings } from "./wordings.js";
import { type Outcomes, type Task, Workbench } from "./workbench.js";

/** So many articles are linked in one transaction: what is done stays done. */
const leastArticles = 200;
/** With threads more, which wait for each transaction's end. */
const togetherArticles = 600;

/**
 * Where many wait it is a fiftieth of them, and at most so many: their keys are written in order, so that the more come
 * together the fewer pages of the file each of them touches. Longer nobody else should have to wait who wants to write.
 */
const mostArticles = 2000;
const share = 50;

/**
 * What follows from no more articles than this, or up to so many nodes, is done in one transaction: to write
 * to the disk takes longer than to link one article.
 */
const fewArticles = 10;
const fewNodes = 500;

/** So many nodes are compared in one transaction, and so many drawn, or one component where that has more. */
const alone = { compared: 2000, drawn: 500 };
/** With threads more, since they wait for each transaction's end; and one may have a large component, the others all else. */
const together = { compared: 24_000, drawn: 24_000 };

/** While much is linked the index of keys, which is written all over, has so much room in memory. In kibibytes. */
const largeCache = 128_000;

/** To start threads takes as long as linking so many articles, or comparing and drawing so many nodes that were left. */
const worthThreads = { articles: 60, nodes: 2000 };

/** So many articles, nodes to compare, and nodes to draw make a task for a thread; of a component of more nodes than `whole`, so many claims. */
const sizes = { articles: 20, pairs: 250, nodes: 60, whole: 200, claims: 50 };

/** How far linking has come. */
export interface LinkStep {
  /** Articles that were looked at so far, and how many there were to look at. */
  readonly done: number;
  readonly total: number;
}

/** How to go about linking. */
export interface LinkOptions {
  /** How many threads may work at it, this one among them; only this one, if not given. The others are started where there is enough to do. */
  readonly threads?: number | undefined;
}

/** What has lost whoever stood for it. */
interface Lost {
  readonly wordings: readonly number[];
  readonly prose: number | null;
  readonly topic: number | null;
}

const nets: readonly NetName[] = ["copy", "claim", "story"];

function chunks<T>(all: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, at) =>
    all.slice(at * size, (at + 1) * size),
  );
}

/** Components in pieces of about so many nodes, the largest first: what takes longest is begun first. */
function pieces(components: readonly (readonly number[])[], size: number): readonly (readonly number[])[][] {
  const found: (readonly number[])[][] = [];
  let room = 0;
  for (const component of components.toSorted((a, b) => b.length - a.length)) {
    if (room <= 0) {
      found.push([]);
      room = size;
    }
    found.at(-1)!.push(component);
    room -= component.length;
  }
  return found;
}

/**
 * Brings the links among articles, and what follows from them, up to date with the articles: the incremental form of
 * `linkArticles`, with the same result. All that takes long is done at a {@link Workbench}, its own or those of threads; the linker writes
 * down what comes of it.
 */
export class Linker {
  readonly #bench: Workbench;
  readonly #drawer: Drawer;
  readonly #wordings: Wordings;
  #crew: Crew | null = null;
  #seen = 0;

  constructor(
    readonly db: Sqlite,
    readonly model: ClaimModel,
  ) {
    this.#bench = new Workbench(db, model);
    this.#drawer = new Drawer(db, this.#bench);
    this.#wordings = new Wordings(db, this.#bench);
  }

  /** How many articles are still to be linked. */
  get stale(): number {
    if (isLinkedOtherwise(this.db))
      return this.db
        .prepare<{ n: number }>("select count(*) as n from version where latest = 1 and reader is not null")
        .get()!.n;
    return this.db.prepare<{ n: number }>("select count(*) as n from stale").get()!.n;
  }

  /** Whether all is up to date. */
  get isFresh(): boolean {
    if (isLinkedOtherwise(this.db)) return false;
    return this.db.prepare("select 1 from stale union all select 1 from dirty limit 1").get() === undefined;
  }

  /** Does the work, a batch at a time; each is kept when it is told. Broken off, it goes on where it was the next time. */
  *link({ threads = 1 }: LinkOptions = {}): Generator<LinkStep> {
    let total = this.stale;
    let done = 0;
    try {
      if (threads > 1 && (total >= worthThreads.articles || this.#waits(worthThreads.nodes)))
        this.#crew = startCrew(threads - 1, this.db.file, this.model);
      if (this.#crew) this.db.raw.pragma(`cache_size = ${-largeCache}`);
      const least = this.#crew ? togetherArticles : leastArticles;
      const batch = Math.min(mostArticles, Math.max(least, Math.ceil(total / share)));
      for (;;) {
        const step = this.db.writing(() => this.#step(batch));
        if (step.changed + step.followed === 0) return;
        done += step.changed;
        total = Math.max(total, done);
        yield { done, total };
      }
    } finally {
      if (this.#crew) this.db.raw.pragma(`cache_size = ${-usualCache}`);
      this.#crew?.end();
      this.#crew = null;
    }
  }

  /**
   * Threads see only what earlier transactions wrote: so where they help, what follows from what comes in must wait for the
   * next one.
   */
  #step(batch: number): { readonly changed: number; readonly followed: number } {
    if (takeUpRules(this.db)) this.#forget();
    this.#look();
    const wasClean = !this.#waits(1);
    const gone = this.#clear();
    const come = this.#take(batch);
    if (come > fewArticles || (this.#crew && gone + come > 0)) return { changed: gone + come, followed: 0 };
    // What a correction takes away is back in the same transaction: nobody ever sees a story without its claims.
    return { changed: gone + come, followed: this.#follow(wasClean ? Number.POSITIVE_INFINITY : fewNodes) };
  }

  /** Whether so many nodes or more wait to be compared or drawn. */
  #waits(least: number): boolean {
    return this.db.prepare("select 1 from dirty limit 1 offset ?").get(least - 1) !== undefined;
  }

  /** Compares and draws, and gives how many nodes: until nothing is left, or it was so many. */
  #follow(most: number): number {
    if (this.#crew) return this.#compare(together.compared) || this.#draw(together.drawn);
    let nodes = 0;
    while (nodes < most) {
      const more = this.#compare(alone.compared) || this.#draw(alone.drawn);
      if (more === 0) break;
      nodes += more;
    }
    return nodes;
  }

  /** Forgets what is at hand where somebody else has written in the store meanwhile. */
  #look(): void {
    const seen = this.db.column<number>("pragma data_version").get()!;
    if (seen === this.#seen) return;
    this.#seen = seen;
    this.#forget();
  }

  /** Forgets what is at hand. */
  #forget(): void {
    this.#bench.clear();
    this.#crew?.clear();
  }

  /** Has tasks done, by threads or here, and gives what comes of each, in order. */
  *#done<T extends Task>(tasks: readonly T[]): Generator<Outcomes[T["what"]]> {
    const here = (task: T): Outcomes[T["what"]] => this.#bench.do(task);
    if (this.#crew && tasks.length > 1) yield* this.#crew.done(tasks, here);
    else for (const task of tasks) yield here(task);
  }

  /** A version's record, and what is said in it. */
  shelved(version: number): Shelved {
    return this.#bench.shelf.at(version)!;
  }

  record(version: number): ArticleRecord | null {
    return this.#bench.shelf.at(version)?.record ?? null;
  }

  copies(version: number): readonly Copy[] {
    return this.#bench.copies.of(version);
  }

  copiesAmong(versions: Iterable<number>): readonly Copy[] {
    return this.#bench.copies.among(versions);
  }

  leftOut(versions: readonly number[]): readonly LeftOut[] {
    return leftOut(versions, this.#bench);
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
    if (rows.length === 0) return 0;
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
    this.#bench.copies.forget();
    this.#bench.copies.promote(proses);
    this.#bench.stories.promote(topics);
    this.#wordings.promoteHeirs(orphans);
    this.#settle();
    return rows.filter(({ gone }) => gone).length;
  }

  /** Takes in some of the articles that are still to be linked, and gives how many. */
  #take(batch: number): number {
    const { db } = this;
    const rows = db
      .prepare<{ version: number; id: string }>(
        // In this order: left to itself, SQLite may go through all versions that are linked already.
        `select version, id from stale cross join version on version.key = stale.version
         order by stale.version limit ?`,
      )
      .all(batch);
    if (rows.length === 0) return 0;
    const done = db.prepare("delete from stale where version = ?");
    for (const { version } of rows) done.run(version);
    const versions = rows.map(({ version, id }) => ({ version, name: giveName(db, version, id) }));
    for (const { version } of versions) this.#bench.forget(version, []);
    const keep = db.prepare(
      "insert or replace into extract (version, utterances, prose, story) values (?, ?, ?, ?)",
    );
    const date = db.prepare("update linked set moment = ? where version = ?");
    const names = new Map(versions.map(({ version, name }) => [version, name]));
    const leads: number[] = [];
    const tasks = chunks(versions, sizes.articles).map((some): Task & { what: "keys" } => ({
      what: "keys",
      versions: some,
    }));
    for (const all of this.#done(tasks))
      for (const { keyed, extract } of all) {
        const { version, moment } = keyed;
        const { utterances, prose, story }: PackedExtract = extract;
        keep.run(version, utterances, prose, story);
        date.run(moment, version);
        this.#bench.takeKeys(keyed);
        leads.push(...this.#wordings.enter(keyed, names.get(version)!));
      }
    const coming = versions.map(({ version }) => version);
    this.#bench.copies.addAll(coming);
    this.#bench.stories.addAll(coming);
    this.#wordings.promote(new Set(leads));
    this.#settle();
    return rows.length;
  }

  /** Compares some of what waits for it, of each net so many nodes, and gives how many. */
  #compare(most: number): number {
    const tasks = nets.flatMap((net) =>
      chunks(this.#bench.net(net).waiting(most), sizes.pairs).map((nodes): Task & { what: "pairs" } => ({
        what: "pairs",
        net,
        nodes,
      })),
    );
    let [at, compared] = [0, 0];
    for (const found of this.#done(tasks)) {
      const { net, nodes } = tasks[at++];
      this.#bench.net(net).settleCompared(nodes, found);
      compared += nodes.length;
    }
    return compared;
  }

  /** Draws some of what has changed, and gives how many nodes it was. */
  #draw(most: number): number {
    const claims = this.#drawer.take("claim", most);
    this.#drawClaims(claims.components);
    if (claims.nodes > 0) return claims.nodes;
    const stories = this.#drawer.take("story", most);
    const tasks = pieces(stories.components, sizes.nodes).map((components): Task & { what: "stories" } => ({
      what: "stories",
      components,
    }));
    for (const all of this.#done(tasks)) for (const component of all) this.#drawer.putStories(component);
    return stories.nodes;
  }

  /** Draws the claims of components; with threads, the claims of a large one are shared out among them. */
  #drawClaims(components: readonly (readonly number[])[]): void {
    const isLarge = ({ length }: readonly number[]): boolean => this.#crew !== null && length > sizes.whole;
    const tasks: (Task & { what: "sketches" | "claims" })[] = [
      ...components.filter(isLarge).map((component) => ({ what: "sketches", component }) as const),
      ...pieces(
        components.filter((component) => !isLarge(component)),
        sizes.nodes,
      ).map((some) => ({ what: "claims", components: some }) as const),
    ];
    const sketched: SketchedClaims[] = [];
    for (const outcome of this.#done(tasks))
      if ("sketches" in outcome) sketched.push(outcome);
      else for (const component of outcome) this.#drawer.putClaims(component);
    for (const { utterances, sketches } of sketched) {
      const finishing = chunks(sketches, sizes.claims).map((some): Task & { what: "finished" } => ({
        what: "finished",
        sketches: some,
      }));
      this.#drawer.putClaims({ utterances, claims: [...this.#done(finishing)].flat() });
    }
  }

  #settle(): void {
    for (const name of nets) this.#bench.net(name).settle();
    this.#bench.slim();
  }

  /** Takes away all that follows from a version, and gives what nobody may stand for any more. */
  #remove(version: number): Lost {
    const { db } = this;
    if (!db.prepare("select 1 from linked where version = ?").get(version))
      return { wordings: [], prose: null, topic: null };
    this.#drawer.forgetStory(version);
    const prose = this.#bench.copies.remove(version);
    const topic = this.#bench.stories.remove(version);
    const utterances = this.#wordings.of(version);
    for (const utterance of utterances) this.#drawer.forgetClaim(utterance);
    const wordings = this.#wordings.withdraw(version);
    db.prepare("delete from linked where version = ?").run(version);
    db.prepare("delete from extract where version = ?").run(version);
    this.#bench.forget(version, utterances);
    return { wordings, prose, topic };
  }
}
