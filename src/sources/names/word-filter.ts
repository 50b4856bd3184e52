/**
 * A set of words that forgets which they are: it says of every member that it is one, and of one in
 * some hundred others too (a Bloom filter with two bits a word; Bloom 1970).
 */
export class WordFilter {
  /** @param bits A power of two of bytes */
  constructor(readonly bits: Uint8Array) {}

  /** Whether the word with this hash is in it. */
  has(hash: number): boolean {
    return this.#bit(hash) && this.#bit(second(hash));
  }

  /** Puts a word in; only for making a model. */
  add(hash: number): void {
    for (const place of [hash, second(hash)]) {
      const bit = place & (this.bits.length * 8 - 1);
      this.bits[bit >> 3] |= 1 << (bit & 7);
    }
  }

  #bit(place: number): boolean {
    const bit = place & (this.bits.length * 8 - 1);
    return ((this.bits[bit >> 3] >> (bit & 7)) & 1) === 1;
  }
}

function second(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return mixed ^ (mixed >>> 13);
}
