import type { Name } from "./names/index.js";
import type { Words } from "./words.js";

/** The names of a text, found by token. */
export class NameIndex {
  /** For each token the index of its name and one more; 0 for none. */
  private readonly byToken: Uint32Array;
  private readonly byTitle = new Map<number, Name>();

  constructor(
    readonly names: readonly Name[],
    words: Words,
  ) {
    this.byToken = new Uint32Array(words.length);
    for (let i = 0; i < names.length; i++) {
      const name = names[i];
      // Names are so short that a call of fill() takes longer.
      for (let at = name.from; at < name.to; at++) this.byToken[at] = i + 1;
      if (name.title === null) continue;
      for (let at = words.at(name.title.start); at < name.from; at++) this.byTitle.set(at, name);
    }
  }

  /** The name that a token is part of, its title left out. */
  at(token: number): Name | null {
    const found = token >= 0 && token < this.byToken.length ? this.byToken[token] : 0;
    return found === 0 ? null : this.names[found - 1];
  }

  /** The name whose title a token is part of: "Secretary" of "Secretary of State Jane Lee". */
  titled(token: number): Name | null {
    return this.byTitle.get(token) ?? null;
  }
}
