import type { ArticleRecord } from "../../record/index.js";
import { BUCKET_CAP, type Copy, compareProse, isCandidate, SAME_TEXTS } from "../../story/index.js";
import type { Sqlite } from "../sqlite.js";
import { Doubles } from "./doubles.js";
import type { Keyed } from "./keying.js";
import { nameOf } from "./naming.js";
import { Net } from "./net.js";
import type { Shelf } from "./shelf.js";

/** So many comparisons are kept at hand. */
const most = 20_000;

/** As much of a fingerprint as tells how many keys make a candidate. */
const counts = (keys: number) => ({ hashes: { length: keys } as Uint32Array });

/** An article as if nobody knew whose it is. */
const anywhere = (record: ArticleRecord): ArticleRecord => ({ ...record, outlet: null });

/**
 * Copies. Articles whose prose is word for word the same are one to the search: the first in the order of names
 * stands in the net for all. The first few of each prose are compared with those of another that is linked with it and with each
 * other, the rest only with the first: as `candidatePairs` does it.
 */
export class SameProse {
  readonly net: Net;
  readonly doubles: Doubles;
  readonly #compared = new Map<string, Copy | null>();

  constructor(
    readonly db: Sqlite,
    readonly shelf: Shelf,
    readonly keyed: (version: number) => Keyed,
  ) {
    this.doubles = new Doubles(db, 1);
    this.net = new Net(db, {
      name: "copy",
      cap: () => BUCKET_CAP,
      least: (keys, others) => (isCandidate(counts(keys), counts(others), 1) ? 1 : 2),
      judge: (a, b) => {
        // Between articles of one outlet less counts as a copy; but these two stand for others, of other outlets, too.
        const [one, other] = [shelf.at(a)!, shelf.at(b)!];
        const copy = compareProse(anywhere(one.record), one.prose, anywhere(other.record), other.prose);
        return copy && { value: Math.max(copy.ofA, copy.ofB), packed: "" };
      },
      changed: (a, b) => this.#soilBetween(a, b),
    });
  }

  /** Takes in versions that stand in `linked`. */
  addAll(versions: readonly number[]): void {
    const leads = new Set<number>();
    for (const version of versions) {
      const { whole: prose, words } = this.keyed(version).prose;
      if (words === 0) continue;
      const { leads: isFirst, before } = this.doubles.enter(version, prose, nameOf(this.db, version)!);
      if (isFirst) {
        if (before !== null && !leads.delete(before)) this.net.remove(before);
        leads.add(version);
      }
      // Whoever was pushed out is compared with fewer now.
      const pushed = this.#isFirst(version, prose) ? this.doubles.at(prose, SAME_TEXTS) : null;
      if (pushed !== null) this.#soil(pushed);
    }
    this.#enter(leads);
  }

  /** Takes away a version, and gives its prose: somebody else is to stand for that ({@link promote}). */
  remove(version: number): number | null {
    const prose = this.doubles.classOf(version);
    if (prose === null) return null;
    const wasFirst = this.#isFirst(version, prose);
    if (this.doubles.isLead(version)) this.net.remove(version);
    this.doubles.leave(version);
    const pulled = wasFirst ? this.doubles.at(prose, SAME_TEXTS - 1) : null;
    if (pulled !== null) this.#soil(pulled);
    return prose;
  }

  /** Finds who stands for each prose that has lost its first. */
  promote(proses: Iterable<number>): void {
    this.#enter([...proses].map((prose) => this.doubles.heir(prose)).filter((heir) => heir !== null));
  }

  /** Forgets what was compared. */
  forget(): void {
    this.#compared.clear();
  }

  /** The copies among versions. */
  among(versions: Iterable<number>): readonly Copy[] {
    const byProse = new Map<number, number[]>();
    for (const version of versions) {
      const prose = this.doubles.classOf(version);
      if (prose === null) continue;
      const others = byProse.get(prose);
      if (others) others.push(version);
      else byProse.set(prose, [version]);
    }
    const leads = new Map<number, number>();
    const firsts = new Map<number, readonly number[]>();
    const copies: (Copy | null)[] = [];
    for (const [prose, all] of byProse) {
      const first = this.#firsts(prose);
      leads.set(first[0], prose);
      const among = all.filter((version) => first.includes(version));
      firsts.set(prose, among);
      for (const [i, a] of among.entries())
        for (const b of among.slice(i + 1)) copies.push(this.#compare(a, b));
      if (all.includes(first[0]))
        for (const version of all)
          if (!first.includes(version)) copies.push(this.#compare(first[0], version));
    }
    for (const { a, b } of this.net.linksAmong(new Set(leads.keys())))
      for (const one of firsts.get(leads.get(a)!)!)
        for (const other of firsts.get(leads.get(b)!)!) copies.push(this.#compare(one, other));
    return copies.filter((copy) => copy !== null);
  }

  /** The copies that a version has a part in. */
  of(version: number): readonly Copy[] {
    const prose = this.doubles.classOf(version);
    if (prose === null) return [];
    const firsts = this.#firsts(prose);
    const lead = firsts[0];
    const others = new Set<number>(firsts);
    if (version === lead) for (const one of this.doubles.all(prose)) others.add(one);
    else if (!firsts.includes(version)) return [this.#compare(lead, version)].filter((copy) => copy !== null);
    for (const linked of this.net.linked(lead))
      for (const one of this.#firsts(this.doubles.classOf(linked)!)) others.add(one);
    others.delete(version);
    return [...others].map((other) => this.#compare(version, other)).filter((copy) => copy !== null);
  }

  #enter(leads: Iterable<number>): void {
    this.net.addAll([...leads].map((node) => ({ node, keys: this.keyed(node).prose.keys })));
  }

  #compare(one: number, other: number): Copy | null {
    const key = one < other ? `${one} ${other}` : `${other} ${one}`;
    const there = this.#compared.get(key);
    if (there !== undefined) return there;
    const [a, b] = [this.shelf.at(one)!, this.shelf.at(other)!];
    const copy = compareProse(a.record, a.prose, b.record, b.prose);
    if (this.#compared.size > most) this.#compared.clear();
    this.#compared.set(key, copy);
    return copy;
  }

  #firsts(prose: number): readonly number[] {
    return this.doubles.firsts(prose, SAME_TEXTS);
  }

  #isFirst(version: number, prose: number): boolean {
    return this.#firsts(prose).includes(version);
  }

  /** Marks the claims of a version to be drawn anew. */
  #soil(version: number): void {
    this.db
      .prepare(
        `insert or ignore into dirty (net, node) select 2, claim_utterance.utterance from claim_version
         join claim_utterance on claim_utterance.claim = claim_version.claim
         where claim_version.version = ?`,
      )
      .run(version);
  }

  /** Marks the claims that stand in articles of either of two proses to be drawn anew. */
  #soilBetween(a: number, b: number): void {
    const [one, other] = [this.doubles.classOf(a), this.doubles.classOf(b)];
    if (one === null || other === null) return;
    const claims = this.db.prepare<{ claim: number }>("select claim from claim_version where version = ?");
    const stated = new Set(
      this.#firsts(one).flatMap((version) => claims.all(version).map(({ claim }) => claim)),
    );
    if (stated.size === 0) return;
    const soil = this.db.prepare(
      "insert or ignore into dirty (net, node) select 2, utterance from claim_utterance where claim = ?",
    );
    for (const version of this.#firsts(other))
      for (const { claim } of claims.all(version)) if (stated.has(claim)) soil.run(claim);
  }
}
