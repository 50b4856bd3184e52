import type { ArticleRecord } from "../../record/index.js";
import { type Extract, extractOf, type Prose, type StoryKeys, type Utterance } from "../../story/index.js";
import { recordAt } from "../listing.js";
import type { Sqlite } from "../sqlite.js";
import { unpackProse, unpackTopic } from "./extracts.js";
import { PackedUtterances } from "./packed-utterances.js";

/** Articles of so many characters in all are kept at hand, with what was made of them: some 50 bytes of heap a character with what was worked out of them. */
const most = 4_000_000;

/** A version as the story stage sees it. What is made of it is made, or unpacked, when it is first asked for. */
export interface Shelved extends Extract {
  /** Under the name by which the story stage knows it, without a date that cannot be. */
  readonly record: ArticleRecord;
  /** Whether the article says it was published on a day that cannot be. */
  readonly redated: boolean;
  /** One of its utterances by its place: the same object as among all. */
  utterance(place: number): Utterance;
}

/** A date so long after the article came in is none: nobody publishes the day after tomorrow. In milliseconds. */
const leeway = 2 * 86_400_000;

interface VersionRow {
  readonly added: number;
  readonly length: number;
  readonly name: string;
}

/** Versions with what linking needs of them; those asked for last stay at hand. */
export class Shelf {
  readonly #shelved = new Map<number, { readonly shelved: Shelved; readonly length: number }>();
  #characters = 0;

  constructor(readonly db: Sqlite) {}

  /**
   * What there is of a version; null where it is gone or unread.
   *
   * @param name that it is to be known by, where that is not written down yet
   */
  at(version: number, name?: string): Shelved | null {
    const there = this.#shelved.get(version);
    if (there) {
      this.#shelved.delete(version);
      this.#shelved.set(version, there);
      return there.shelved;
    }
    const row = this.db
      .prepare<VersionRow>(
        `select added, length, coalesce(linked.name, id) as name from version
         left join linked on linked.version = version.key where version.key = ? and reader is not null`,
      )
      .get(version);
    if (!row) return null;
    const shelved = this.#shelve(version, name === undefined ? row : { ...row, name });
    this.#shelved.set(version, { shelved, length: row.length });
    this.#characters += row.length;
    for (const [oldest] of this.#shelved) {
      if (this.#characters <= most || oldest === version) break;
      this.forget(oldest);
    }
    return shelved;
  }

  forget(version: number): void {
    this.#characters -= this.#shelved.get(version)?.length ?? 0;
    this.#shelved.delete(version);
  }

  clear(): void {
    this.#shelved.clear();
    this.#characters = 0;
  }

  #shelve(version: number, { added, name }: VersionRow): Shelved {
    const packed = (part: keyof Extract): Buffer | undefined =>
      this.db.column<Buffer>(`select ${part} from extract where version = ?`).get(version);
    let read: Pick<Shelved, "record" | "redated"> | null = null;
    let extract: Extract | null = null;
    let said: PackedUtterances | readonly Utterance[] | null = null;
    let prose: Prose | null = null;
    let story: StoryKeys | null = null;
    const reading = (): Pick<Shelved, "record" | "redated"> => {
      read ??= dated(recordAt(this.db, version)!, added, name);
      return read;
    };
    // Of an article that an older Hearsay linked nothing is kept.
    const made = (): Extract => {
      extract ??= extractOf(reading().record);
      return extract;
    };
    const saying = (): PackedUtterances | readonly Utterance[] => {
      const bytes = said === null ? packed("utterances") : undefined;
      said ??= bytes ? new PackedUtterances(bytes, name) : made().utterances;
      return said;
    };
    return {
      get record() {
        return reading().record;
      },
      get redated() {
        return reading().redated;
      },
      get utterances() {
        const all = saying();
        return all instanceof PackedUtterances ? all.all() : all;
      },
      utterance(place) {
        return saying().at(place)!;
      },
      get prose() {
        const bytes = prose === null ? packed("prose") : undefined;
        prose ??= bytes ? unpackProse(bytes, name) : made().prose;
        return prose;
      },
      get story() {
        const bytes = story === null ? packed("story") : undefined;
        story ??= bytes ? unpackTopic(bytes, name) : made().story;
        return story;
      },
    };
  }
}

/** A record under a name, without a date that cannot be. */
function dated(record: ArticleRecord, added: number, name: string): Pick<Shelved, "record" | "redated"> {
  const moment = record.published === null ? Number.NaN : Date.parse(record.published);
  const published = Number.isNaN(moment) || moment > added + leeway ? null : record.published;
  return { record: { ...record, id: name, published }, redated: record.published !== published };
}
