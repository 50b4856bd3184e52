import type { ArticleRecord } from "../../record/index.js";
import {
  keys,
  type Prose,
  proseOf,
  type RecordKeys,
  type StoryKeys,
  storyKeys,
  type Utterance,
  utterancesOf,
} from "../../story/index.js";
import { recordAt } from "../listing.js";
import type { Sqlite } from "../sqlite.js";

/** Records of so many characters in all are kept at hand, with what was made of them: some 30 bytes of heap a character. */
const most = 10_000_000;

/** A version as the story stage sees it. */
export interface Shelved {
  readonly record: ArticleRecord;
  /** Made for what comes in; they take much room, so nobody keeps them ({@link Shelf.slim}). */
  readonly keys: RecordKeys;
  readonly story: StoryKeys;
  readonly utterances: readonly Utterance[];
  readonly prose: Prose;
  /** Whether the article says it was published on a day that cannot be. */
  readonly redated: boolean;
}

/** A date so long after the article came in is none: nobody publishes the day after tomorrow. In milliseconds. */
const leeway = 2 * 86_400_000;

/** Records of versions with the keys made of them; those asked for last stay at hand. */
export class Shelf {
  readonly #shelved = new Map<number, Shelved>();
  #characters = 0;
  /** What forgets the keys that were made since the last {@link slim}. */
  readonly #slimming: (() => void)[] = [];

  constructor(readonly db: Sqlite) {}

  /**
   * The record under the name by which the story stage knows it, without a date that cannot be; null where the version is
   * gone or unread.
   */
  at(version: number): Shelved | null {
    const there = this.#shelved.get(version);
    if (there) {
      this.#shelved.delete(version);
      this.#shelved.set(version, there);
      return there;
    }
    const found = this.#record(version);
    if (!found) return null;
    const { record, redated } = found;
    let made: RecordKeys | null = null;
    let said: readonly Utterance[] | null = null;
    let prose: Prose | null = null;
    let topic: StoryKeys | null = null;
    const slimming = this.#slimming;
    // Who only looks at articles needs none of these, and what an article is compared with needs no keys.
    const shelved: Shelved = {
      record,
      redated,
      get keys() {
        if (made === null) {
          made = keys(record, shelved.utterances, shelved.prose);
          const { article, terms, day } = made.story;
          topic ??= { article, terms, day };
          slimming.push(() => {
            made = null;
          });
        }
        return made;
      },
      get story() {
        topic ??= storyKeys(record);
        return topic;
      },
      get utterances() {
        said ??= utterancesOf(record);
        return said;
      },
      get prose() {
        prose ??= proseOf(record);
        return prose;
      },
    };
    this.#shelved.set(version, shelved);
    this.#characters += record.text.length;
    for (const [oldest] of this.#shelved) {
      if (this.#characters <= most || oldest === version) break;
      this.forget(oldest);
    }
    return shelved;
  }

  /** Forgets the keys that were made, and keeps the rest. */
  slim(): void {
    for (const forget of this.#slimming.splice(0)) forget();
  }

  forget(version: number): void {
    this.#characters -= this.#shelved.get(version)?.record.text.length ?? 0;
    this.#shelved.delete(version);
  }

  clear(): void {
    this.#shelved.clear();
    this.#characters = 0;
  }

  #record(version: number): Pick<Shelved, "record" | "redated"> | null {
    const record = recordAt(this.db, version);
    const row = this.db
      .prepare<{ added: number; name: string | null }>(
        "select added, name from version left join linked on linked.version = version.key where version.key = ?",
      )
      .get(version);
    if (!record || !row) return null;
    const moment = record.published === null ? Number.NaN : Date.parse(record.published);
    const published = Number.isNaN(moment) || moment > row.added + leeway ? null : record.published;
    return {
      record: { ...record, id: row.name ?? record.id, published },
      redated: record.published !== published,
    };
  }
}
