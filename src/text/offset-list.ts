/** A list of offsets that grows; an ordinary array would take two to four times the room. */
export class OffsetList {
  #items: Uint32Array;
  #length = 0;

  /** @param capacity How many offsets to make room for at first. */
  constructor(capacity = 64) {
    this.#items = new Uint32Array(Math.max(16, Math.ceil(capacity)));
  }

  get length(): number {
    return this.#length;
  }

  at(index: number): number {
    return this.#items[index];
  }

  push(offset: number): void {
    if (this.#length === this.#items.length) {
      const larger = new Uint32Array(Math.ceil(this.#length * 1.5));
      larger.set(this.#items);
      this.#items = larger;
    }
    this.#items[this.#length++] = offset;
  }

  /** The offsets so far, in an array of just their number. The list must not be used after. */
  toArray(): Uint32Array {
    const items = this.#items.length === this.#length ? this.#items : this.#items.slice(0, this.#length);
    this.#items = items;
    return items;
  }
}
