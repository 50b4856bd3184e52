import { shownAddress } from "../../fetching/index.js";
import { type Chore, type Delivered, type Head, type Parcel, unsealed } from "../../store/keeping.js";
import type { Failure } from "../failure.js";
import type { Part } from "./parts.js";
import { keptPlace, type Origin } from "./place.js";
import type { Scribe } from "./scribe.js";
import type { Tally } from "./tally.js";

/** An article on its way into the store. */
interface Waiting {
  readonly parcel: Parcel;
  /** Where it came from, as error lines show it. */
  readonly place: string;
  /** What there is to tell of it; null where nobody asks. */
  readonly head: Head | null;
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

/** What counts only when the batch is written. */
interface Counts {
  readonly same: number;
  readonly failed: number;
  readonly before: number;
}

const nothing: Counts = { same: 0, failed: 0, before: 0 };

/**
 * What waits to be written. Everything goes into the store in one transaction, in which marks of what was
 * taken in go together with the articles they vouch for; only then it counts, and is reported. While one is
 * being written, the next is gathered.
 */
export class Batch {
  private waiting: Waiting[] = [];
  private weight = 0;
  private chores: Chore[] = [];
  private counts = nothing;
  private writing: Promise<readonly Report[]> = Promise.resolve([]);

  /**
   * @param failing the places that failed before, by their input: forgiven when the input goes well
   * @param reports whether to report each article that is written
   */
  constructor(
    private readonly scribe: Scribe,
    private readonly tally: Tally,
    private readonly failing: ReadonlyMap<string, Set<string>>,
    private readonly reports: boolean,
  ) {}

  get isEmpty(): boolean {
    return this.waiting.length === 0 && this.chores.length === 0;
  }

  /** So many articles that one more in the same transaction saves no time; or many bytes. */
  get isFull(): boolean {
    return this.waiting.length >= 200 || this.weight >= 2 ** 23 || this.chores.length >= 1000;
  }

  /** @param bytes the article as it was prepared */
  add(bytes: Uint8Array<ArrayBuffer>, place: string, origin: Origin): void {
    const parcel: Parcel = { bytes, origin: keptPlace(origin, place) };
    this.waiting.push({ parcel, place, head: this.reports ? unsealed(bytes).head : null });
    this.weight += bytes.length;
  }

  /** An article that the store has. */
  addSame(): void {
    this.counts = { ...this.counts, same: this.counts.same + 1 };
  }

  fail({ place, message, code }: Failure, origin: Origin): void {
    origin.failed = true;
    this.counts = { ...this.counts, failed: this.counts.failed + 1 };
    // An address with a password in it is refused, and a password is kept nowhere.
    if (shownAddress(origin.input) !== origin.input) return;
    const kept = keptPlace(origin, place);
    this.failing.get(origin.input)?.delete(kept);
    const failure = { place: kept, input: origin.input, code: code ?? "internal", message };
    this.chores.push({ what: "fail", failure });
  }

  addBefore(): void {
    this.counts = { ...this.counts, before: this.counts.before + 1 };
  }

  /** Nothing more comes of an origin. */
  end({ origin, mark, visits }: Part & { what: "end" }): void {
    // What failed there the last time, and has not failed now, was read or is gone.
    for (const place of this.failing.get(origin.input) ?? []) this.chores.push({ what: "forgive", place });
    if (origin.failed) return;
    if (mark !== null) this.chores.push({ what: "done", origin: mark });
    for (const visit of visits) this.chores.push({ what: "visited", visit });
  }

  /**
   * Has everything written, once what was begun before is. It returns before that: with the reports of what
   * is in the store only now, of an earlier batch.
   *
   * @throws HearsayError when the earlier one could not be written
   */
  async write(): Promise<readonly Report[]> {
    const reports = await this.writing;
    this.writing = this.begin();
    // It is told to whoever asks for it next.
    this.writing.catch(() => {});
    return reports;
  }

  /** Waits until everything that was begun is written, and reports it. */
  async settle(): Promise<readonly Report[]> {
    const reports = await this.writing;
    this.writing = Promise.resolve([]);
    return reports;
  }

  private async begin(): Promise<readonly Report[]> {
    const { waiting, chores, counts } = this;
    const isEmpty = this.isEmpty;
    this.waiting = [];
    this.weight = 0;
    this.chores = [];
    this.counts = nothing;
    const delivered = isEmpty
      ? []
      : await this.scribe.write({ parcels: waiting.map(({ parcel }) => parcel), chores });
    const reports = delivered.flatMap((one, i) => this.count(one, waiting[i]));
    this.tally.same += counts.same;
    this.tally.failed += counts.failed;
    this.tally.before += counts.before;
    return reports;
  }

  private count({ outcome, id, version, unread }: Delivered, { head, place }: Waiting): readonly Report[] {
    if (outcome === "same") {
      this.tally.same += 1;
      return [];
    }
    if (outcome === "new") this.tally.added += 1;
    else this.tally.versions += 1;
    if (unread) this.tally.unread += 1;
    if (!head) return [];
    const { url, outlet, title, published, language, reader, statements, sources } = head;
    return [
      { outcome, id, version, place, url, outlet, title, published, language, reader, statements, sources },
    ];
  }
}
