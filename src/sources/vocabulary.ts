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
  /** The code units of all words, one word after the other, and where each begins. */
  #letters = new Uint16Array(FIRST_SIZE * 4);
  #begins = new Uint32Array(FIRST_SIZE / 2 + 1);
  /** An open hash table of pairs: a word's hash, and its number and one more; 0 for a free place. */
  #slots = new Int32Array(2 * FIRST_SIZE);
  /** The word that is looked up. */
  #word = new Uint16Array(64);
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
    const length = end - start;
    if (length === 1) {
      const code = text.charCodeAt(start);
      if (code < 0x80) {
        if (this.#single[code] < 0) {
          this.#word[0] = code;
          this.#single[code] = this.#add(1);
        }
        return this.#single[code];
      }
    }
    if (length > this.#word.length) this.#word = new Uint16Array(2 * length);
    const word = this.#word;
    let hash = 0x811c9dc5;
    for (let i = 0; i < length; i++) {
      const code = text.charCodeAt(start + i);
      word[i] = code;
      hash = Math.imul(hash ^ code, 0x01000193);
    }
    hash ^= hash >>> 15;
    const slots = this.#slots;
    const mask = slots.length - 2;
    let slot = (hash << 1) & mask;
    for (; slots[slot + 1] > 0; slot = (slot + 2) & mask)
      if (slots[slot] === hash && this.#is(slots[slot + 1] - 1, length)) return slots[slot + 1] - 1;
    const number = this.#add(length);
    slots[slot] = hash;
    slots[slot + 1] = number + 1;
    if (this.size * 3 > slots.length) this.#rehash();
    return number;
  }

  /** Whether the word that is looked up is the one with a number. */
  #is(number: number, length: number): boolean {
    const begin = this.#begins[number];
    if (this.#begins[number + 1] - begin !== length) return false;
    for (let i = 0; i < length; i++) if (this.#letters[begin + i] !== this.#word[i]) return false;
    return true;
  }

  /** Takes in the word that is looked up. */
  #add(length: number): number {
    const number = this.size;
    const word = this.#word.subarray(0, length);
    if (number === this.traits.length) {
      this.traits = enlarged(this.traits, 2 * number);
      this.#begins = enlarged(this.#begins, 2 * number + 1);
    }
    const begin = this.#begins[number];
    const end = begin + length;
    if (end > this.#letters.length) this.#letters = enlarged(this.#letters, 2 * end);
    this.#letters.set(word, begin);
    this.#begins[number + 1] = end;
    // Not cut out of the text, for a piece of a string would keep the whole text alive.
    const shown = String.fromCharCode(...word);
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
    const mask = slots.length - 2;
    for (let from = 0; from < old.length; from += 2) {
      if (old[from + 1] === 0) continue;
      let slot = (old[from] << 1) & mask;
      while (slots[slot + 1] > 0) slot = (slot + 2) & mask;
      slots[slot] = old[from];
      slots[slot + 1] = old[from + 1];
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
function enlarged<T extends Uint8Array | Uint16Array | Uint32Array>(short: T, length: number): T {
  const long = new (short.constructor as new (length: number) => T)(length);
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
