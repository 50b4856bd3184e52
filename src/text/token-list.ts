import type { TokenTable } from "./analysis.js";
import { isHighSurrogate } from "./chars.js";
import { OffsetList } from "./offset-list.js";

/** No token is longer (UTF-16 code units), so that a run of 20 MB without a space is still a list of tokens. */
export const MAX_TOKEN = 1000;

/** Tokens as a scanner finds them, in order. */
export class TokenList {
  readonly #text: string;
  readonly #starts: OffsetList;
  readonly #ends: OffsetList;

  constructor(text: string) {
    this.#text = text;
    // English has a token for every five or six characters; a fifth more is room to spare.
    this.#starts = new OffsetList(text.length / 4.5);
    this.#ends = new OffsetList(text.length / 4.5);
  }

  /** Adds `[start, end)`, in pieces where it is longer than {@link MAX_TOKEN}. No pair of surrogates is parted. */
  push(start: number, end: number): void {
    let from = start;
    while (end - from > MAX_TOKEN) {
      let cut = from + MAX_TOKEN;
      if (isHighSurrogate(this.#text.charCodeAt(cut - 1))) cut--;
      this.#starts.push(from);
      this.#ends.push(cut);
      from = cut;
    }
    this.#starts.push(from);
    this.#ends.push(end);
  }

  toTable(): TokenTable {
    return { length: this.#starts.length, starts: this.#starts.toArray(), ends: this.#ends.toArray() };
  }
}
