/** The word pieces of a text, a column each, without those that stand for no text. */
export interface Pieces {
  readonly length: number;
  /** The numbers of the pieces in the model's vocabulary. */
  readonly ids: Int32Array;
  /** How each is written and what stands before it, see shapes.ts. */
  readonly shapes: Uint8Array;
  /** The first piece of each word; one more for the end. */
  readonly words: Int32Array;
  /** Where each word begins, a UTF-16 offset. */
  readonly wordStarts: Int32Array;
  /** Where each word ends, a UTF-16 offset. */
  readonly wordEnds: Int32Array;
  /** The first piece of each paragraph; one more for the end. */
  readonly paragraphs: Int32Array;
}

/** A column that grows. */
export class Column {
  private values = new Int32Array(1024);
  length = 0;

  push(value: number): void {
    if (this.length === this.values.length) {
      const more = new Int32Array(2 * this.length);
      more.set(this.values);
      this.values = more;
    }
    this.values[this.length++] = value;
  }

  /** The values so far. */
  all(): Int32Array {
    return this.values.slice(0, this.length);
  }
}
