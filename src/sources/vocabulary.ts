import type { TextAnalysis } from "../text/index.js";

/** What a word looks like, as bits. */
export const Trait = {
  /** It is a word or a number rather than a mark. */
  Word: 1,
  /** It begins with a capital letter. */
  Capital: 2,
} as const;

/**
 * The words of texts, each kept once under a number. Whoever looks at a text takes its words from here:
 * a token is cut out, put in small letters and hashed the first time the word is met, and never again.
 *
 * It grows with the words it meets, so whoever keeps one over many texts begins a new one at times.
 */
export class Vocabulary {
  /** As they stand in a text, by number. */
  readonly shown: string[] = [];
  /** The same in small letters. */
  readonly lower: string[] = [];
  /** In small letters and with straight apostrophes, as the lists of cues spell them; "iPhone" stays as it is. */
  readonly plain: string[] = [];
  /** Bits of {@link Trait}, by number; longer than there are words. */
  traits = new Uint8Array(FIRST_SIZE / 2);
  /** Numbers of marks and words of a single ASCII character, and −1 for those not met. */
  readonly #single = new Int32Array(0x80).fill(-1);
  /**
   * An open hash table, four numbers a place: two hashes, which are taken for the word itself, the word's
   * number and one more (0 for a free place), and one unused. That two of a hundred thousand words have both
   * hashes in common happens once in a billion vocabularies.
   */
  #slots = new Int32Array(4 * FIRST_SIZE);
  readonly #tables = new Map<unknown, unknown[]>();
  readonly #flags = new Map<unknown, Flags>();

  /** How many words it has. */
  get size(): number {
    return this.shown.length;
  }

  /**
   * What something tells of each word that is in the vocabulary now, by number; asked once a word.
   *
   * @param tell The same function every time; it is given the word as it stands, and in small letters
   */
  table<T>(tell: (shown: string, lower: string) => T): readonly T[] {
    let told = this.#tables.get(tell) as T[] | undefined;
    if (told === undefined) {
      told = [];
      this.#tables.set(tell, told);
    }
    for (let n = told.length; n < this.shown.length; n++) told.push(tell(this.shown[n], this.lower[n]));
    return told;
  }

  /**
   * The same for what is only yes or no: 1 by number for each word of which it is so. A text's tokens
   * are sifted by it faster than by {@link table}, for the bytes of all words stay in the cache.
   */
  flags(isSo: (shown: string, lower: string, plain: string) => boolean): Uint8Array {
    let known = this.#flags.get(isSo);
    if (known === undefined) {
      known = { told: 0, bytes: new Uint8Array(0) };
      this.#flags.set(isSo, known);
    }
    if (known.bytes.length < this.size) known.bytes = enlarged(known.bytes, this.traits.length);
    for (let n = known.told; n < this.size; n++)
      known.bytes[n] = isSo(this.shown[n], this.lower[n], this.plain[n]) ? 1 : 0;
    known.told = this.size;
    return known.bytes;
  }

  /** The number of each token's word. */
  numbersOf({ text, tokens }: TextAnalysis): Uint32Array {
    const { starts, ends, length } = tokens;
    const numbers = new Uint32Array(length);
    for (let t = 0; t < length; t++) numbers[t] = this.numberOf(text, starts[t], ends[t]);
    return numbers;
  }

  /** The number of the word at `[start, end)` of a text, UTF-16 code units. */
  numberOf(text: string, start: number, end: number): number {
    if (end === start + 1) {
      const code = text.charCodeAt(start);
      if (code < 0x80) {
        if (this.#single[code] < 0) this.#single[code] = this.#add(text, start, end);
        return this.#single[code];
      }
    }
    let hash = 0x811c9dc5;
    let other = end - start;
    for (let at = start; at < end; at++) {
      hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
      other = Math.imul(other, 0x9e3779b1) ^ (hash >>> 7);
    }
    hash ^= hash >>> 15;
    const slots = this.#slots;
    const mask = slots.length - 4;
    let slot = (hash << 2) & mask;
    for (; slots[slot + 2] > 0; slot = (slot + 4) & mask)
      if (slots[slot] === hash && slots[slot + 1] === other) return slots[slot + 2] - 1;
    const number = this.#add(text, start, end);
    slots[slot] = hash;
    slots[slot + 1] = other;
    slots[slot + 2] = number + 1;
    if (this.size * 6 > slots.length) this.#rehash();
    return number;
  }

  /** Takes in a word. */
  #add(text: string, start: number, end: number): number {
    const number = this.size;
    if (number === this.traits.length) this.traits = enlarged(this.traits, 2 * number);
    const units: number[] = [];
    for (let at = start; at < end; at++) units.push(text.charCodeAt(at));
    // Not cut out of the text, for a piece of a string would keep the whole text alive.
    const shown = String.fromCharCode(...units);
    const lowered = shown.toLowerCase();
    const lower = lowered === shown ? shown : lowered;
    this.lower.push(lower);
    this.plain.push(plainOf(shown, lower));
    this.traits[number] =
      (/^[\p{L}\p{N}$€£]/u.test(shown) ? Trait.Word : 0) | (/^\p{Lu}/u.test(shown) ? Trait.Capital : 0);
    this.shown.push(shown);
    return number;
  }

  #rehash(): void {
    const old = this.#slots;
    const slots = new Int32Array(old.length * 2);
    const mask = slots.length - 4;
    for (let from = 0; from < old.length; from += 4) {
      if (old[from + 2] === 0) continue;
      let slot = (old[from] << 2) & mask;
      while (slots[slot + 2] > 0) slot = (slot + 4) & mask;
      for (let k = 0; k < 3; k++) slots[slot + k] = old[from + k];
    }
    this.#slots = slots;
  }
}

/** What was told of the first words by number, and of how many. */
interface Flags {
  bytes: Uint8Array;
  told: number;
}

/** A longer copy, zeros at its end. */
function enlarged(short: Uint8Array, length: number): Uint8Array<ArrayBuffer> {
  const long = new Uint8Array(length);
  long.set(short);
  return long;
}

/** Places in the first hash table, which has room for two thirds as many words; a power of two. */
const FIRST_SIZE = 1 << 12;

function plainOf(shown: string, lower: string): string {
  const first = shown.charCodeAt(0);
  // ’s and n’t; other apostrophes stand in no word that is looked up.
  if (first === 0x2019) return `'${shown.slice(1).toLowerCase()}`;
  if (shown.length === 3 && shown.charCodeAt(1) === 0x2019) return `${shown[0]}'${shown[2]}`.toLowerCase();
  // A capital further in ("iPhone") is in no word of the lists.
  return (first >= 0x61 && first <= 0x7a) || first < 0x41 ? shown : lower;
}
