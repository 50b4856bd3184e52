import type { Sqlite } from "../sqlite.js";

/**
 * Articles that are the same to one kind of search. The first of each class, in the order of names, stands for all of them; so
 * a thousand identical articles cost no more than a few.
 */
export class Doubles {
  constructor(
    readonly db: Sqlite,
    readonly net: number,
  ) {}

  /** Takes a node in: whether it stands for its class now, and who did before. */
  enter(
    node: number,
    kind: number,
    name: string,
  ): { readonly leads: boolean; readonly before: number | null } {
    const { db, net } = this;
    const before = this.leadOf(kind);
    db.prepare("insert into double (net, node, class, name, lead) values (?, ?, ?, ?, 0)").run(
      net,
      node,
      kind,
      name,
    );
    const leads = this.firsts(kind, 1)[0] === node;
    if (leads) {
      if (before !== null) this.#setLead(before, 0);
      this.#setLead(node, 1);
    }
    return { leads, before };
  }

  /** Takes a node away, and gives its class; null where it was not there. */
  leave(node: number): number | null {
    const kind = this.classOf(node);
    if (kind !== null) this.db.prepare("delete from double where net = ? and node = ?").run(this.net, node);
    return kind;
  }

  /** Who stands now for a class that may have lost its first; null where somebody does, or nobody is left. */
  heir(kind: number): number | null {
    if (this.leadOf(kind) !== null) return null;
    const first = this.firsts(kind, 1)[0];
    if (first === undefined) return null;
    this.#setLead(first, 1);
    return first;
  }

  classOf(node: number): number | null {
    const row = this.db
      .prepare<{ class: number }>("select class from double where net = ? and node = ?")
      .get(this.net, node);
    return row?.class ?? null;
  }

  leadOf(kind: number): number | null {
    const row = this.db
      // By that index, or SQLite goes through all articles for each.
      .prepare<{ node: number }>(
        "select node from double indexed by double_class where net = ? and class = ? and lead = 1 limit 1",
      )
      .get(this.net, kind);
    return row?.node ?? null;
  }

  isLead(node: number): boolean {
    return (
      this.db.prepare("select 1 from double where net = ? and node = ? and lead = 1").get(this.net, node) !==
      undefined
    );
  }

  /** The first few of a class, in the order of names. */
  firsts(kind: number, most: number): readonly number[] {
    return this.db
      .prepare<{ node: number }>("select node from double where net = ? and class = ? order by name limit ?")
      .all(this.net, kind, most)
      .map(({ node }) => node);
  }

  /** All of a class, in the order of names. */
  all(kind: number): readonly number[] {
    return this.firsts(kind, -1);
  }

  /** The one at a place of a class, from 0; null where there are not so many. */
  at(kind: number, place: number): number | null {
    const row = this.db
      .prepare<{ node: number }>(
        "select node from double where net = ? and class = ? order by name limit 1 offset ?",
      )
      .get(this.net, kind, place);
    return row?.node ?? null;
  }

  #setLead(node: number, lead: number): void {
    this.db.prepare("update double set lead = ? where net = ? and node = ?").run(lead, this.net, node);
  }
}
