import type { ArticleRecord } from "../../record/index.js";
import {
  byPlace,
  type ClaimModel,
  graph,
  groupStories,
  type Judgement,
  type Link,
  type StoryKeys,
  type Utterance,
  utteranceId,
} from "../../story/index.js";
import type { Sqlite } from "../sqlite.js";
import type { Net } from "./net.js";
import type { SameProse } from "./same-prose.js";
import type { SameTopic } from "./same-topic.js";
import type { Shelf } from "./shelf.js";

/** So many nodes are drawn in one transaction, or one component where that has more. */
const batch = 500;

/** What the drawer works with. */
export interface DrawerTools {
  readonly model: ClaimModel;
  readonly shelf: Shelf;
  readonly copies: SameProse;
  readonly claims: Net;
  readonly stories: SameTopic;
  utterance(key: number): Utterance;
}

interface Placed {
  readonly key: number;
  readonly version: number;
}

/** Draws claims and stories from links: of each component that has changed, all anew. */
export class Drawer {
  constructor(
    readonly db: Sqlite,
    readonly tools: DrawerTools,
  ) {}

  /** Draws some of what has changed, and gives how many nodes it was; 0 where nothing is left. Part of a larger transaction. */
  draw(): number {
    const { claims, stories } = this.tools;
    return (
      this.#drawEach(2, claims, (nodes) => this.#drawClaims(nodes)) ||
      this.#drawEach(3, stories.net, (nodes) => this.#drawStories(nodes))
    );
  }

  /** Forgets the claim that an utterance is in; what else it holds is drawn anew. */
  forgetClaim(utterance: number): void {
    const { db } = this;
    const row = db
      .prepare<{ claim: number }>("select claim from claim_utterance where utterance = ?")
      .get(utterance);
    if (!row) return;
    db.prepare(
      "insert or ignore into dirty (net, node) select 2, utterance from claim_utterance where claim = ?",
    ).run(row.claim);
    db.prepare("delete from claim where key = ?").run(row.claim);
  }

  /** Forgets the story that a version is in; what else it holds is drawn anew. */
  forgetStory(version: number): void {
    const { db } = this;
    const row = db
      .prepare<{ story: number }>("select story from story_version where version = ?")
      .get(version);
    if (!row) return;
    db.prepare(
      "insert or ignore into dirty (net, node) select 3, version from story_version where story = ?",
    ).run(row.story);
    db.prepare("delete from story where key = ?").run(row.story);
  }

  #drawEach(net: number, links: Net, drawOne: (nodes: readonly number[]) => readonly number[]): number {
    const next = this.db.prepare<{ node: number }>("select node from dirty where net = ? limit 1");
    const clean = this.db.prepare("delete from dirty where net = ? and node = ?");
    let drawn = 0;
    while (drawn < batch) {
      const row = next.get(net);
      if (!row) break;
      clean.run(net, row.node);
      drawn += 1;
      const lead = links.has(row.node) ? row.node : this.#leadOf(net, row.node);
      if (lead === undefined || !links.has(lead)) continue;
      const nodes = links.component(lead);
      for (const node of nodes) clean.run(net, node);
      drawn += nodes.length - 1;
      // Those whom a node stands for are drawn with it, and need not be once more.
      for (const one of drawOne(nodes)) clean.run(net, one);
    }
    return drawn;
  }

  /** Who stands in the net for what has no node of its own: a later utterance of a wording, an article like another. */
  #leadOf(net: number, node: number): number | undefined {
    if (net === 3) {
      const kind = this.tools.stories.doubles.classOf(node);
      return kind === null ? undefined : (this.tools.stories.doubles.leadOf(kind) ?? undefined);
    }
    return this.db
      .prepare<{ key: number }>(
        `select other.key as key from utterance as one
         join utterance as other on other.wording = one.wording and other.lead = 1 where one.key = ?`,
      )
      .get(node)?.key;
  }

  /** Gives all utterances that were drawn. */
  #drawClaims(nodes: readonly number[]): readonly number[] {
    const { db, tools } = this;
    const others = db.prepare<Placed>(
      `select other.key as key, other.version as version from utterance as one
       join utterance as other on other.wording = one.wording and other.lead = 0 where one.key = ?`,
    );
    const own = db.prepare<Placed>("select key, version from utterance where key = ?");
    const members: Placed[] = [];
    const utterances = new Map<number, Utterance>();
    const twins = new Map<string, readonly Utterance[]>();
    for (const node of nodes) {
      const utterance = tools.utterance(node);
      utterances.set(node, utterance);
      members.push(own.get(node)!);
      const later = others.all(node);
      if (later.length === 0) continue;
      members.push(...later);
      twins.set(utteranceId(utterance), later.map(({ key }) => tools.utterance(key)).toSorted(byPlace));
    }
    const forget = db.prepare(
      "delete from claim where key in (select claim from claim_utterance where utterance = ?)",
    );
    for (const { key } of members) forget.run(key);
    const drawn = members.map(({ key }) => key);
    if (members.length === 1) return drawn;
    const links = tools.claims.linksAmong(new Set(nodes)).map(
      ({ a, b, packed }): Link => ({
        a: utterances.get(a)!,
        b: utterances.get(b)!,
        judgement: JSON.parse(packed) as Judgement,
      }),
    );
    const versions = new Set(members.map(({ version }) => version));
    const records = new Map<string, ArticleRecord>();
    const versionOf = new Map<string, number>();
    for (const version of versions) {
      const { record } = tools.shelf.at(version)!;
      records.set(record.id, record);
      versionOf.set(record.id, version);
    }
    const claims = graph(
      { utterances: [...utterances.values()], twins, links, records, copies: tools.copies.among(versions) },
      tools.model,
    );
    const keyOf = new Map(members.map(({ key }) => [utteranceId(tools.utterance(key)), key]));
    const add = db.prepare("insert into claim (id, weight, articles, packed) values (?, ?, ?, ?)");
    const addUtterance = db.prepare("insert into claim_utterance (utterance, claim) values (?, ?)");
    const addVersion = db.prepare("insert into claim_version (version, claim) values (?, ?)");
    for (const { claim, members: stating } of claims) {
      const articles = new Set(claim.statements.map(({ article }) => article));
      const weight = articles.size + Math.min(claim.statements.length, 999) / 1000;
      const key = Number(add.run(claim.id, weight, articles.size, JSON.stringify(claim)).lastInsertRowid);
      for (const article of articles) addVersion.run(versionOf.get(article)!, key);
      for (const utterance of stating) addUtterance.run(keyOf.get(utteranceId(utterance))!, key);
    }
    return drawn;
  }

  /** Gives all versions that were drawn. */
  #drawStories(nodes: readonly number[]): readonly number[] {
    const { db, tools } = this;
    const forget = db.prepare(
      "delete from story where key in (select story from story_version where version = ?)",
    );
    const versionOf = new Map<string, number>();
    const items: StoryKeys[] = [];
    const versions = nodes.flatMap((node) => tools.stories.behind(node));
    for (const version of versions) {
      forget.run(version);
      const { record, story } = tools.shelf.at(version)!;
      versionOf.set(record.id, version);
      items.push(story);
    }
    const add = db.prepare("insert into story (id) values (?)");
    const addVersion = db.prepare("insert into story_version (version, story) values (?, ?)");
    for (const group of groupStories(items, tools.stories.linksAmong(new Set(nodes)))) {
      const key = Number(add.run(group.id).lastInsertRowid);
      for (const article of group.articles) addVersion.run(versionOf.get(article)!, key);
    }
    return versions;
  }
}
