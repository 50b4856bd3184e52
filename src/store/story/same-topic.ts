import { likenessOf, STORY_BUCKET_CAP, type StoryLink } from "../../story/index.js";
import type { Sqlite } from "../sqlite.js";
import { Doubles } from "./doubles.js";
import type { Keyed } from "./keying.js";
import { nameOf } from "./naming.js";
import { Net } from "./net.js";
import type { Shelf } from "./shelf.js";

/** What articles are about. Those about the very same, to the last weight, are one to the search. */
export class SameTopic {
  readonly net: Net;
  readonly doubles: Doubles;

  constructor(
    readonly db: Sqlite,
    readonly shelf: Shelf,
    readonly keyed: (version: number) => Keyed,
  ) {
    this.doubles = new Doubles(db, 3);
    this.net = new Net(db, {
      name: "story",
      cap: () => STORY_BUCKET_CAP,
      judge: (a, b) => {
        const link = likenessOf(shelf.at(a)!.story, shelf.at(b)!.story);
        return link && { value: link.likeness, packed: "" };
      },
    });
  }

  /** Takes in versions that stand in `linked`. */
  addAll(versions: readonly number[]): void {
    const leads = new Set<number>();
    const soil = this.db.prepare("insert or ignore into dirty (net, node) values (3, ?)");
    for (const version of versions) {
      const { same } = this.keyed(version).topic;
      if (same === null) {
        leads.add(version);
        continue;
      }
      const { leads: isFirst, before } = this.doubles.enter(version, same, nameOf(this.db, version)!);
      if (isFirst) {
        if (before !== null && !leads.delete(before)) this.net.remove(before);
        leads.add(version);
      } else if (before !== null) soil.run(before);
    }
    this.#enter(leads);
  }

  /** Takes away a version, and gives its class: somebody else is to stand for that ({@link promote}). */
  remove(version: number): number | null {
    const kind = this.doubles.classOf(version);
    if (kind === null || this.doubles.isLead(version)) this.net.remove(version);
    return this.doubles.leave(version);
  }

  promote(kinds: Iterable<number>): void {
    this.#enter([...kinds].map((kind) => this.doubles.heir(kind)).filter((heir) => heir !== null));
  }

  /** All versions that a node stands for. */
  behind(node: number): readonly number[] {
    const kind = this.doubles.classOf(node);
    return kind === null ? [node] : this.doubles.all(kind);
  }

  /** The links among nodes. */
  linksAmong(nodes: ReadonlySet<number>): readonly StoryLink[] {
    const name = (node: number): string => this.shelf.at(node)!.story.article;
    return this.net.linksAmong(nodes).map(({ a, b, value }) => {
      const [one, other] = [name(a), name(b)];
      return one < other ? { a: one, b: other, likeness: value } : { a: other, b: one, likeness: value };
    });
  }

  #enter(leads: Iterable<number>): void {
    this.net.addAll([...leads].map((node) => ({ node, keys: this.keyed(node).topic.keys })));
  }
}
