import { shownAddress } from "../../fetching/index.js";
import type { Article, ArticleRecord } from "../../record/index.js";
import type { Added, Entry, Store } from "../../store/index.js";
import type { Failure } from "../failure.js";
import type { Part } from "./parts.js";
import { keptPlace, type Origin } from "./place.js";
import type { Tally } from "./tally.js";

/** An article on its way into the store. */
interface Waiting {
  readonly entry: Entry;
  /** Where it came from, as error lines show it. */
  readonly place: string;
}

/** An article that is in the store now: what `--json` writes of it. */
export interface Report {
  readonly outcome: "new" | "version";
  readonly id: string;
  readonly version: number;
  readonly place: string;
  readonly url: string | null;
  readonly outlet: string | null;
  readonly title: string | null;
  readonly published: string | null;
  readonly language: string;
  /** Null: kept unread. */
  readonly reader: string | null;
  readonly statements: number;
  readonly sources: number;
}

/**
 * What waits to be written. Everything goes into the store in one transaction, in which marks of what was
 * taken in go together with the articles they vouch for; only then it counts, and is reported.
 */
export class Batch {
  private waiting: Waiting[] = [];
  private weight = 0;
  private readonly chores: (() => void)[] = [];
  private same = 0;
  private failed = 0;
  private before = 0;

  /**
   * @param failing the places that failed before, by their input: forgiven when the input goes well
   */
  constructor(
    private readonly store: Store,
    private readonly tally: Tally,
    private readonly failing: ReadonlyMap<string, Set<string>>,
  ) {}

  get isEmpty(): boolean {
    return this.waiting.length === 0 && this.chores.length === 0;
  }

  /** So many articles that one more in the same transaction saves no time; or much text. */
  get isFull(): boolean {
    return this.waiting.length >= 100 || this.weight >= 2 ** 22 || this.chores.length >= 1000;
  }

  add(article: Article, record: ArticleRecord | null, reader: string, place: string, origin: Origin): void {
    const entry: Entry = {
      article,
      record,
      reader: record && reader,
      origin: keptPlace(origin, place),
    };
    this.waiting.push({ entry, place });
    this.weight += article.text.length;
  }

  /** An article that the store has. */
  addSame(): void {
    this.same += 1;
  }

  fail({ place, message, code }: Failure, origin: Origin): void {
    origin.failed = true;
    this.failed += 1;
    // An address with a password in it is refused, and a password is kept nowhere.
    if (shownAddress(origin.input) !== origin.input) return;
    const kept = keptPlace(origin, place);
    this.failing.get(origin.input)?.delete(kept);
    this.chores.push(() =>
      this.store.fail({ place: kept, input: origin.input, code: code ?? "internal", message }),
    );
  }

  addBefore(): void {
    this.before += 1;
  }

  /** Nothing more comes of an origin. */
  end({ origin, mark, visits }: Part & { what: "end" }): void {
    this.chores.push(() => {
      // What failed there the last time, and has not failed now, was read or is gone.
      for (const place of this.failing.get(origin.input) ?? []) this.store.forgive(place);
      if (origin.failed) return;
      if (mark !== null) this.store.done(mark);
      for (const visit of visits) this.store.visited(visit);
    });
  }

  /** Writes everything, and returns what is in the store only now. */
  write(): readonly Report[] {
    const { waiting, chores } = this;
    const added = this.isEmpty
      ? []
      : this.store.together(() => {
          const outcomes = this.store.addAll(waiting.map(({ entry }) => entry));
          for (const chore of chores) chore();
          return outcomes;
        });
    this.waiting = [];
    this.weight = 0;
    chores.length = 0;
    const reports = added.flatMap((one, i) => this.count(one, waiting[i]));
    this.tally.same += this.same;
    this.tally.failed += this.failed;
    this.tally.before += this.before;
    this.same = 0;
    this.failed = 0;
    this.before = 0;
    return reports;
  }

  private count({ outcome, id, version }: Added, { entry, place }: Waiting): readonly Report[] {
    if (outcome === "same") {
      this.tally.same += 1;
      return [];
    }
    if (outcome === "new") this.tally.added += 1;
    else this.tally.versions += 1;
    if (!entry.record) this.tally.unread += 1;
    const { url, outlet, title, published, language } = entry.article;
    const statements = entry.record?.statements.length ?? 0;
    const sources = entry.record?.sources.length ?? 0;
    const { reader } = entry;
    return [
      { outcome, id, version, place, url, outlet, title, published, language, reader, statements, sources },
    ];
  }
}
