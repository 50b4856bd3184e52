import type { TokenTable } from "./analysis.js";
import { isHighSurrogate } from "./chars.js";
import { writeKey } from "./word-key.js";

/** No token is longer (UTF-16 code units), so that a run of 20 MB without a space is still a list of tokens. */
export const MAX_TOKEN = 1000;

/** Tokens as a scanner finds them, in order. */
export class TokenList {
  readonly #text: string;
  #starts: Uint32Array;
  #ends: Uint32Array;
  #keys: Int32Array;
  #length = 0;

  constructor(text: string) {
    this.#text = text;
    // English has a token for every five or six characters; a fifth more is room to spare.
    const room = Math.max(16, Math.ceil(text.length / 4.5));
    this.#starts = new Uint32Array(room);
    this.#ends = new Uint32Array(room);
    this.#keys = new Int32Array(2 * room);
  }

  /** Adds `[start, end)`, in pieces where it is longer than {@link MAX_TOKEN}. No pair of surrogates is parted. */
  push(start: number, end: number): void {
    let from = start;
    while (end - from > MAX_TOKEN) {
      let cut = from + MAX_TOKEN;
      if (isHighSurrogate(this.#text.charCodeAt(cut - 1))) cut--;
      this.#add(from, cut);
      from = cut;
    }
    this.#add(from, end);
  }

  #add(start: number, end: number): void {
    const at = this.#length;
    if (at === this.#starts.length) this.#grow();
    this.#starts[at] = start;
    this.#ends[at] = end;
    writeKey(this.#text, start, end, this.#keys, 2 * at);
    this.#length = at + 1;
  }

  #grow(): void {
    const room = Math.ceil(1.5 * this.#length);
    const [starts, ends, keys] = [new Uint32Array(room), new Uint32Array(room), new Int32Array(2 * room)];
    starts.set(this.#starts);
    ends.set(this.#ends);
    keys.set(this.#keys);
    [this.#starts, this.#ends, this.#keys] = [starts, ends, keys];
  }

  /** The list must not be used after. Nothing is copied: what room is left over goes with the table. */
  toTable(): TokenTable {
    const length = this.#length;
    return {
      length,
      starts: this.#starts.subarray(0, length),
      ends: this.#ends.subarray(0, length),
      keys: this.#keys.subarray(0, 2 * length),
    };
  }
}
