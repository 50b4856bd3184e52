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
  /** Bits of {@link Trait}. */
  readonly traits: number[] = [];
  /** Numbers of marks and words of a single ASCII character, and −1 for those not met. */
  readonly #single = new Int32Array(0x80).fill(-1);
  readonly #hashes: number[] = [];
  readonly #tables = new Map<unknown, unknown[]>();
  /** An open hash table: a word's number, or −1. */
  #slots = new Int32Array(FIRST_SIZE).fill(-1);

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

  /** The number of each token's word. */
  numbersOf({ text, tokens }: TextAnalysis): Uint32Array {
    const { starts, ends, length } = tokens;
    const numbers = new Uint32Array(length);
    for (let t = 0; t < length; t++) numbers[t] = this.numberOf(text, starts[t], ends[t]);
    return numbers;
  }

  /** The number of the word at `[start, end)` of a text, UTF-16 code units. */
  numberOf(text: string, start: number, end: number): number {
    if (end - start === 1) {
      const code = text.charCodeAt(start);
      if (code < 0x80) {
        const known = this.#single[code];
        if (known >= 0) return known;
        this.#single[code] = this.#add(text, start, end, 0);
        return this.#single[code];
      }
    }
    let hash = 0x811c9dc5;
    for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    hash ^= hash >>> 15;
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    for (;;) {
      const number = this.#slots[slot];
      if (number < 0) break;
      if (this.#hashes[number] === hash && stands(this.shown[number], text, start, end)) return number;
      slot = (slot + 1) & mask;
    }
    const number = this.#add(text, start, end, hash);
    this.#slots[slot] = number;
    if (this.shown.length * 2 > this.#slots.length) this.#grow();
    return number;
  }

  #add(text: string, start: number, end: number, hash: number): number {
    // Put together anew: a long piece of a string would keep the whole text alive.
    const codes: number[] = [];
    for (let at = start; at < end; at++) codes.push(text.charCodeAt(at));
    const shown = String.fromCharCode(...codes);
    const lowered = shown.toLowerCase();
    const lower = lowered === shown ? shown : lowered;
    this.#hashes.push(hash);
    this.lower.push(lower);
    this.plain.push(plainOf(shown, lower));
    this.traits.push(
      (/^[\p{L}\p{N}$€£]/u.test(shown) ? Trait.Word : 0) | (/^\p{Lu}/u.test(shown) ? Trait.Capital : 0),
    );
    return this.shown.push(shown) - 1;
  }

  #grow(): void {
    const slots = new Int32Array(this.#slots.length * 2).fill(-1);
    const mask = slots.length - 1;
    for (const number of this.#slots) {
      if (number < 0) continue;
      let slot = this.#hashes[number] & mask;
      while (slots[slot] >= 0) slot = (slot + 1) & mask;
      slots[slot] = number;
    }
    this.#slots = slots;
  }
}

/** Room for half as many words; a power of two. */
const FIRST_SIZE = 1 << 12;

/** Whether the word stands at `[start, end)`. */
function stands(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = start; at < end; at++) if (text.charCodeAt(at) !== word.charCodeAt(at - start)) return false;
  return true;
}

function plainOf(shown: string, lower: string): string {
  const first = shown.charCodeAt(0);
  // ’s and n’t; other apostrophes stand in no word that is looked up.
  if (first === 0x2019) return `'${shown.slice(1).toLowerCase()}`;
  if (shown.length === 3 && shown.charCodeAt(1) === 0x2019) return `${shown[0]}'${shown[2]}`.toLowerCase();
  // A capital further in ("iPhone") is in no word of the lists.
  return (first >= 0x61 && first <= 0x7a) || first < 0x41 ? shown : lower;
}
