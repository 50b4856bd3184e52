import { rarity } from "../../lexicon/word-rarity.js";
import { stem } from "./stems.js";

/** What a word is to every utterance that has it. */
export interface Word {
  readonly stem: string;
  /** The number of its stem, from 0: two words have one just where their stems are the same. */
  readonly family: number;
  readonly rarity: number;
  /** Where its vector begins in {@link Words.vectors}; −1 where the model does not know the word. */
  readonly vector: number;
}

/** Words as they are met, each worked out once: news has some ten thousand of them, and says them a million times. */
export class Words {
  /** Vectors of length 1, one after another, `width` numbers each: of the words met so far. */
  readonly vectors: Float32Array;
  readonly #words = new Map<string, Word>();
  readonly #families = new Map<string, number>();

  constructor(
    readonly width: number,
    readonly raw: Int8Array,
    readonly places: ReadonlyMap<string, number>,
  ) {
    this.vectors = new Float32Array(raw.length);
  }

  of(word: string): Word {
    let found = this.#words.get(word);
    if (found === undefined) {
      const stemmed = stem(word);
      found = {
        stem: stemmed,
        family: this.familyOf(stemmed),
        rarity: rarity(word),
        vector: this.#vectorOf(word),
      };
      this.#words.set(word, found);
    }
    return found;
  }

  familyOf(stemmed: string): number {
    let family = this.#families.get(stemmed);
    if (family === undefined) {
      family = this.#families.size;
      this.#families.set(stemmed, family);
    }
    return family;
  }

  /** How many stems there are so far. */
  get families(): number {
    return this.#families.size;
  }

  #vectorOf(word: string): number {
    const place = this.places.get(word);
    if (place === undefined) return -1;
    const { width, raw, vectors } = this;
    const from = place * width;
    let squares = 0;
    for (let at = from; at < from + width; at++) squares += raw[at] * raw[at];
    if (squares === 0) return -1;
    const scale = 1 / Math.sqrt(squares);
    for (let at = from; at < from + width; at++) vectors[at] = raw[at] * scale;
    return from;
  }
}
