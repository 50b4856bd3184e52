import { type ArticleRecord, HearsayError } from "../../record/index.js";
import {
  type ClaimQuery,
  type Glance,
  type Glimpse,
  openGlance,
  openStore,
  type Store,
  type StoryStore,
} from "../../store/index.js";
import type { Claim, ClaimModel } from "../../story/index.js";
import { AmendedStories } from "./amending.js";

/**
 * While others write all the time, what follows from the store stays at hand so many times as long as it took to make, but at least and
 * at most so many milliseconds.
 */
const worth = 20;
const shortest = 1500;
const longest = 5000;

/** So many articles' lines stay at hand. */
const mostLines = 50_000;

/** So many things that were made stay at hand, the latest: a store that never changes is asked ever new questions. */
const mostMade = 2000;

/** Thrown where a question turns out to take long, and there is somebody else to answer it. */
export class Heavier extends Error {}

/** What was found in a store while it did not change, or not for long. */
interface Epoch {
  readonly changes: number;
  readonly begun: number;
  readonly stories: StoryStore;
  readonly made: Map<string, unknown>;
  readonly glimpses: Map<string, Glimpse | null>;
  /** Milliseconds that went into what is at hand. */
  spent: number;
}

/** How to open a room. */
export interface RoomOptions {
  readonly file: string;
  readonly model: ClaimModel;
  /** Whether somebody else answers what takes long. */
  readonly light?: boolean;
  /** The clock, in milliseconds. */
  readonly now?: () => number;
}

/**
 * A store that is looked at again and again while others write to it. What was made of it is kept while it does not
 * change; where it changes all the time, for a while that goes by what making it costs.
 */
export class Room {
  readonly store: Store;
  readonly glance: Glance;
  readonly #model: ClaimModel;
  readonly #light: boolean;
  readonly #now: () => number;
  #epoch: Epoch;

  constructor({ file, model, light = false, now = () => performance.now() }: RoomOptions) {
    this.store = openStore(file, { readOnly: true });
    this.glance = openGlance(file);
    this.#model = model;
    this.#light = light;
    this.#now = now;
    this.#epoch = this.#newEpoch();
  }

  /** What the articles have to do with each other, with claims as people have merged and split them. */
  get stories(): StoryStore {
    return this.#epoch.stories;
  }

  /** Another object whenever what was made is made anew. */
  get epoch(): object {
    return this.#epoch;
  }

  /** Whether what is at hand still holds; called before each question. `fresh`: somebody waits for just what changed. */
  renew(fresh: boolean): void {
    const { changes, begun, spent } = this.#epoch;
    if (this.glance.changes === changes) return;
    if (!fresh && this.#now() - begun < Math.min(longest, Math.max(shortest, worth * spent))) return;
    this.#epoch = this.#newEpoch();
  }

  /** What `make` gives, made once while the store stays as it is. */
  once<Made>(key: string, make: () => Made): Made {
    const { made } = this.#epoch;
    if (made.has(key)) return made.get(key) as Made;
    const epoch = this.#epoch;
    const begun = this.#now();
    const value = make();
    epoch.spent += this.#now() - begun;
    made.set(key, value);
    if (made.size > mostMade)
      for (const oldest of [...made.keys()].slice(0, mostMade / 2)) made.delete(oldest);
    return value;
  }

  has(key: string): boolean {
    return this.#epoch.made.has(key);
  }

  /** Hands the question over to whoever answers what takes long, where there is somebody. */
  heavy(): void {
    if (this.#light) throw new Heavier();
  }

  /** Articles as they are listed, by the names that claims call them; without those that are gone. */
  named(names: Iterable<string>): ReadonlyMap<string, Glimpse> {
    const { glimpses } = this.#epoch;
    const found = new Map<string, Glimpse>();
    const wanted: string[] = [];
    for (const name of new Set(names)) {
      const known = glimpses.get(name);
      if (known) found.set(name, known);
      else if (known === undefined) wanted.push(name);
    }
    if (wanted.length === 0) return found;
    if (glimpses.size > mostLines) glimpses.clear();
    const keys = this.glance.named(wanted);
    const lines = this.glance.at(keys.values());
    for (const name of wanted) {
      const line = lines.get(keys.get(name) ?? -1) ?? null;
      glimpses.set(name, line);
      if (line) found.set(name, line);
    }
    return found;
  }

  /** The record that claims call so. */
  record(name: string): ArticleRecord | null {
    return this.stories.record(name);
  }

  /** Claims, those that most articles state first; see {@link StoryStore.claims}. */
  claims(query: ClaimQuery = {}): readonly Claim[] {
    return this.stories.claims(query);
  }

  /** One claim; of one that is part of another now, that. */
  claim(reference: string): Claim {
    return this.stories.claim(reference);
  }

  /** Key of an article's latest version; null where the article is gone. */
  latestOf(article: number): number | null {
    try {
      return this.store.versions(`#${article}`).at(-1)?.key ?? null;
    } catch {
      return null;
    }
  }

  /** One version as it is listed. */
  version(key: number): Glimpse {
    const found = this.glance.at([key]).get(key);
    if (found) return found;
    throw new HearsayError("store-no-article", `no version in the store has the key ${key}`);
  }

  close(): void {
    this.store.close();
    this.glance.close();
  }

  #newEpoch(): Epoch {
    return {
      changes: this.glance.changes,
      begun: this.#now(),
      stories: new AmendedStories(this.store, this.store.stories(this.#model)),
      made: new Map(),
      glimpses: new Map(),
      spent: 0,
    };
  }
}
