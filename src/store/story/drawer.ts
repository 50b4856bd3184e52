import type { Sqlite } from "../sqlite.js";
import type { DrawnClaims, DrawnStories } from "./drawing.js";
import type { Workbench } from "./workbench.js";

/** Components that are to be drawn anew, and all that was marked for them. */
export interface Waiting {
  readonly components: readonly (readonly number[])[];
  /** How many nodes these are, and others that are in no component any more. */
  readonly nodes: number;
}

/** What is drawn of which net, and how those are found that hold an utterance or a version. */
const drawn = {
  claim: { net: 2, holding: "select claim from claim_utterance where utterance = ?" },
  story: { net: 3, holding: "select story from story_version where version = ?" },
} as const;

/** Finds out what is to be drawn anew, and writes down what was drawn: of each component that has changed, all. */
export class Drawer {
  constructor(
    readonly db: Sqlite,
    readonly bench: Workbench,
  ) {}

  /** Takes some of the components that have changed, of so many nodes or a little more. Part of a larger transaction. */
  take(name: "claim" | "story", most: number): Waiting {
    const { net } = drawn[name];
    const links = this.bench.net(name);
    const next = this.db.column<number>("select node from dirty where net = ? limit 1");
    const clean = this.db.prepare("delete from dirty where net = ? and node = ?");
    const components: (readonly number[])[] = [];
    const taken = new Set<number>();
    let nodes = 0;
    while (nodes < most) {
      const node = next.get(net);
      if (node === undefined) break;
      clean.run(net, node);
      nodes += 1;
      const lead = links.has(node) ? node : this.#leadOf(net, node);
      // Those whom a node stands for are drawn with it, and need not be once more.
      if (lead === undefined || taken.has(lead) || !links.has(lead)) continue;
      const component = links.component(lead);
      for (const one of component) {
        clean.run(net, one);
        taken.add(one);
      }
      nodes += component.length - 1;
      components.push(component);
    }
    return { components, nodes };
  }

  /** Writes down what the claims of a component are now. Part of a larger transaction. */
  putClaims({ utterances, claims }: DrawnClaims): void {
    const { db } = this;
    this.#empty("claim", utterances);
    const add = db.prepare("insert into claim (id, weight, articles, packed) values (?, ?, ?, ?)");
    const addUtterance = db.prepare("insert into claim_utterance (utterance, claim) values (?, ?)");
    const addVersion = db.prepare("insert into claim_version (version, claim) values (?, ?)");
    for (const { id, weight, articles, packed, versions, utterances: stating } of claims) {
      const key = Number(add.run(id, weight, articles, packed).lastInsertRowid);
      for (const version of versions) addVersion.run(version, key);
      for (const utterance of stating) addUtterance.run(utterance, key);
    }
  }

  /** Writes down what the stories of a component are now. Part of a larger transaction. */
  putStories({ versions, stories }: DrawnStories): void {
    const { db } = this;
    this.#empty("story", versions);
    const add = db.prepare("insert into story (id) values (?)");
    const addVersion = db.prepare("insert into story_version (version, story) values (?, ?)");
    for (const { id, versions: told } of stories) {
      const key = Number(add.run(id).lastInsertRowid);
      for (const version of told) addVersion.run(version, key);
    }
  }

  /** Forgets the claims or stories that some utterances or versions are in, all of which are drawn now. */
  #empty(name: "claim" | "story", members: readonly number[]): void {
    const { net, holding } = drawn[name];
    const forget = this.db.prepare(`delete from ${name} where key in (${holding})`);
    const clean = this.db.prepare("delete from dirty where net = ? and node = ?");
    for (const member of members) {
      forget.run(member);
      clean.run(net, member);
    }
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

  /** Who stands in the net for what has no node of its own: a later utterance of a wording, an article like another. */
  #leadOf(net: number, node: number): number | undefined {
    if (net === 3) {
      const { doubles } = this.bench.stories;
      const kind = doubles.classOf(node);
      return kind === null ? undefined : (doubles.leadOf(kind) ?? undefined);
    }
    return this.db
      .prepare<{ key: number }>(
        `select other.key as key from utterance as one
         join utterance as other on other.wording = one.wording and other.lead = 1 where one.key = ?`,
      )
      .get(node)?.key;
  }
}
