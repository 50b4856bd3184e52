import { type TextAnalysis, writeKey } from "../text/index.js";

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
  /** Their keys, two numbers each, as {@link writeKey} gives them: a key is taken for the word itself. */
  #keys = new Int32Array(FIRST_SIZE);
  /** An open hash table of their numbers, each with one more; 0 for a free place. */
  #slots = new Int32Array(FIRST_SIZE);
  /** The key of a single word that is asked for. */
  readonly #asked = new Int32Array(2);
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
    const { starts, ends, keys, length } = tokens;
    const numbers = new Uint32Array(length);
    for (let t = 0; t < length; t++) {
      const number = this.#numberAt(keys[2 * t], keys[2 * t + 1]);
      numbers[t] = number >= 0 ? number : this.#add(text, starts[t], ends[t], keys[2 * t], keys[2 * t + 1]);
    }
    return numbers;
  }

  /** The number of the word at `[start, end)` of a text, UTF-16 code units. */
  numberOf(text: string, start: number, end: number): number {
    const key = this.#asked;
    writeKey(text, start, end, key, 0);
    const number = this.#numberAt(key[0], key[1]);
    return number >= 0 ? number : this.#add(text, start, end, key[0], key[1]);
  }

  /** The number of the word with a key; −1 for one that was not met. */
  #numberAt(one: number, other: number): number {
    const slots = this.#slots;
    const keys = this.#keys;
    const mask = slots.length - 1;
    for (let slot = one & mask; ; slot = (slot + 1) & mask) {
      const number = slots[slot] - 1;
      if (number < 0 || (keys[2 * number] === one && keys[2 * number + 1] === other)) return number;
    }
  }

  /** Takes in a word; returns its number. */
  #add(text: string, start: number, end: number, one: number, other: number): number {
    const number = this.size;
    if (number === this.traits.length) {
      this.traits = enlarged(this.traits, 2 * number);
      const keys = new Int32Array(4 * number);
      keys.set(this.#keys);
      this.#keys = keys;
    }
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
    this.#keys[2 * number] = one;
    this.#keys[2 * number + 1] = other;
    if (2 * this.size > this.#slots.length) this.#enlargeSlots();
    else this.#place(number);
    return number;
  }

  /** Puts a word into the hash table. */
  #place(number: number): void {
    const slots = this.#slots;
    const mask = slots.length - 1;
    let slot = this.#keys[2 * number] & mask;
    while (slots[slot] > 0) slot = (slot + 1) & mask;
    slots[slot] = number + 1;
  }

  #enlargeSlots(): void {
    this.#slots = new Int32Array(2 * this.#slots.length);
    for (let number = 0; number < this.size; number++) this.#place(number);
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

/** Places in the first hash table, which has room for half as many words; a power of two. */
const FIRST_SIZE = 1 << 12;

function plainOf(shown: string, lower: string): string {
  const first = shown.charCodeAt(0);
  // ’s and n’t; other apostrophes stand in no word that is looked up.
  if (first === 0x2019) return `'${shown.slice(1).toLowerCase()}`;
  if (shown.length === 3 && shown.charCodeAt(1) === 0x2019) return `${shown[0]}'${shown[2]}`.toLowerCase();
  // A capital further in ("iPhone") is in no word of the lists.
  return (first >= 0x61 && first <= 0x7a) || first < 0x41 ? shown : lower;
}
