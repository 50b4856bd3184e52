import type { Name } from "./names/index.js";

/** The names of a text, found by token. */
export class NameIndex {
  private readonly byToken = new Map<number, Name>();
  private readonly byTitle = new Map<number, Name>();

  constructor(
    readonly names: readonly Name[],
    tokenAt: (offset: number) => number,
  ) {
    for (const name of names) {
      for (let at = name.from; at < name.to; at++) this.byToken.set(at, name);
      if (name.title === null) continue;
      for (let at = tokenAt(name.title.start); at < name.from; at++) this.byTitle.set(at, name);
    }
  }

  /** The name that a token is part of, its title left out. */
  at(token: number): Name | null {
    return this.byToken.get(token) ?? null;
  }

  /** The name whose title a token is part of: "Secretary" of "Secretary of State Jane Lee". */
  titled(token: number): Name | null {
    return this.byTitle.get(token) ?? null;
  }
}
