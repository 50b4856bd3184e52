import type { Word } from "./word.js";

/** What the whole text tells of a word, as bits. */
export const Evidence = {
  /** It follows a first name or a title somewhere. */
  Surname: 1,
  /** It has a capital somewhere where ordinary words have none. */
  Capital: 2,
  /** It stands alone three times or more. */
  Repeated: 4,
} as const;

const BITS = Evidence.Surname | Evidence.Capital | Evidence.Repeated;
/** One time that a word stands alone; times are counted above the bits. */
const ONCE = 8;
/** So many times are enough to know. */
const OFTEN = 3 * ONCE;

/** What one text tells of its words. */
export class WordEvidence {
  /** By the words' numbers: bits of {@link Evidence}, and above them a count. */
  #told = new Uint8Array(1024);

  /** Bits of {@link Evidence}. */
  of({ number }: Word): number {
    return number < this.#told.length ? this.#told[number] & BITS : 0;
  }

  /** Adds bits of {@link Evidence}. */
  add(word: Word, bits: number): void {
    if (bits !== 0) this.#room(word.number)[word.number] |= bits;
  }

  /** Counts one time that a word stands alone. */
  addAlone({ number }: Word): void {
    const told = this.#room(number);
    if (told[number] >= OFTEN) return;
    told[number] += ONCE;
    if (told[number] >= OFTEN) told[number] |= Evidence.Repeated;
  }

  #room(number: number): Uint8Array {
    if (number >= this.#told.length) {
      const longer = new Uint8Array(2 * number);
      longer.set(this.#told);
      this.#told = longer;
    }
    return this.#told;
  }
}
