import { PACKED, type PackedTable } from "./packed-table.js";
import type { Vocabulary } from "./vocabulary.js";

/** Writes the features of a word type seen at an offset. */
export type TypeFeatures = (words: Vocabulary, type: number, offset: number, out: Int32Array) => void;

/**
 * For each word type and each offset from the token looked at, the summed weights of all features
 * that depend on these alone. Most of a chain's features are of this kind, and most words of a text
 * were seen before: so most sums are looked up rather than made.
 */
export class TypeCache {
  private readonly sums: Int32Array;
  private readonly known: Uint8Array;
  private readonly features: Int32Array;
  private readonly block: number;
  private generation = -1;

  constructor(
    private readonly words: Vocabulary,
    private readonly table: PackedTable,
    private readonly write: TypeFeatures,
    private readonly reach: number,
    private readonly perOffset: number,
    capacity: number,
  ) {
    this.block = (2 * reach + 1) * PACKED;
    this.sums = new Int32Array(capacity * this.block);
    this.known = new Uint8Array(capacity);
    this.features = new Int32Array(perOffset);
  }

  /** Adds, to the packed sum at `to`, what the words around column `at` say. */
  add(types: Int32Array, at: number, into: Int32Array, to: number): void {
    if (this.generation !== this.words.generation) this.forget();
    const { sums, known, block, reach } = this;
    for (let offset = -reach; offset <= reach; offset++) {
      const type = types[at + offset];
      if (known[type] === 0) this.learn(type);
      const from = type * block + (offset + reach) * PACKED;
      into[to] += sums[from];
      into[to + 1] += sums[from + 1];
      into[to + 2] += sums[from + 2];
      into[to + 3] += sums[from + 3];
    }
  }

  private learn(type: number): void {
    const { words, table, features, perOffset, reach, block } = this;
    for (let offset = -reach; offset <= reach; offset++) {
      const at = type * block + (offset + reach) * PACKED;
      this.sums.fill(0, at, at + PACKED);
      this.write(words, type, offset, features);
      table.add(features, perOffset, this.sums, at);
    }
    this.known[type] = 1;
  }

  private forget(): void {
    this.known.fill(0);
    this.generation = this.words.generation;
  }
}
