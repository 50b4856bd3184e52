import { byPlace } from "../../story/index.js";
import type { Sqlite } from "../sqlite.js";
import type { Keyed } from "./keying.js";
import type { Entrant } from "./net.js";
import type { Workbench } from "./workbench.js";

interface UtteranceRow {
  readonly key: number;
  readonly version: number;
  readonly place: number;
  readonly wording: number | null;
  readonly lead: number;
}

/** Where an utterance stands in the order of all. */
interface Standing {
  readonly key: number;
  readonly article: string;
  readonly place: number;
  readonly day: number | null;
}

/**
 * All utterances, in the table `utterance`, and who leads each wording: the earliest that has it. Only those that lead are
 * in the net of claims; the others go with them.
 */
export class Wordings {
  constructor(
    readonly db: Sqlite,
    readonly bench: Workbench,
  ) {}

  /**
   * Enters the utterances of a version, and gives the keys of those that lead their wording, now or for the time being.
   *
   * @param article the name by which the story stage knows the version
   */
  enter({ version, utterances, moment }: Keyed, article: string): readonly number[] {
    const { db } = this;
    const add = db.prepare("insert into utterance (version, place, wording, lead) values (?, ?, ?, ?)");
    const lead = db.column<number>("select key from utterance where wording = ? and lead = 1");
    const demote = db.prepare("update utterance set lead = 0 where key = ?");
    const soil = db.prepare("insert or ignore into dirty (net, node) values (2, ?)");
    const leads: number[] = [];
    const day = dayOf(moment);
    for (const [place, { wording }] of utterances.entries()) {
      const before = wording === null ? undefined : lead.get(wording);
      const leading = before === undefined || byPlace({ article, place, day }, this.#standing(before)) < 0;
      if (before !== undefined && leading) {
        demote.run(before);
        this.bench.claims.remove(before);
      } else if (before !== undefined) soil.run(before);
      const key = Number(add.run(version, place, wording, Number(leading)).lastInsertRowid);
      if (leading) leads.push(key);
    }
    return leads;
  }

  /** Enters utterances that lead their wording into the net, unless another has taken their place meanwhile. */
  promote(leads: Iterable<number>): void {
    const find = this.db.prepare<UtteranceRow>("select * from utterance where key = ? and lead = 1");
    const entrants: Entrant[] = [];
    for (const node of leads) {
      const row = find.get(node);
      if (!row || this.bench.claims.has(node)) continue;
      entrants.push({ node, keys: this.bench.keyedOf(row.version).utterances[row.place].keys });
    }
    this.bench.claims.addAll(entrants);
  }

  /** The utterances of a version, by their keys. */
  of(version: number): readonly number[] {
    return this.db.column<number>("select key from utterance where version = ?").all(version);
  }

  /** Takes the utterances of a version away, and gives the wordings that nobody leads any more. */
  withdraw(version: number): readonly number[] {
    const rows = this.db.prepare<UtteranceRow>("select * from utterance where version = ?").all(version);
    const remove = this.db.prepare("delete from utterance where key = ?");
    const orphans: number[] = [];
    for (const { key, wording, lead } of rows) {
      if (lead) this.bench.claims.remove(key);
      if (lead && wording !== null) orphans.push(wording);
      remove.run(key);
    }
    return orphans;
  }

  /** Has the earliest utterance that is left of each wording lead it, where there is one. */
  promoteHeirs(wordings: Iterable<number>): void {
    const lead = this.db.prepare("update utterance set lead = 1 where key = ?");
    const sharing = this.db.column<number>("select key from utterance where wording = ?");
    const heirs: number[] = [];
    for (const wording of wordings) {
      const [heir] = sharing
        .all(wording)
        .map((key) => this.#standing(key))
        .toSorted(byPlace);
      if (!heir) continue;
      lead.run(heir.key);
      heirs.push(heir.key);
    }
    this.promote(heirs);
  }

  #standing(key: number): Standing {
    const { article, place, moment } = this.db
      .prepare<{ article: string; place: number; moment: number | null }>(
        `select name as article, place, moment from utterance join linked on linked.version = utterance.version
         where key = ?`,
      )
      .get(key)!;
    return { key, article, place, day: dayOf(moment) };
  }
}

/** Days since 1970, as utterances tell them. */
function dayOf(moment: number | null): number | null {
  return moment === null ? null : Math.floor(moment / 86_400_000);
}
