/** What a generated story is known to be: made first, then written out. */

/** A source as it is in the generated world. */
export interface TrueSource {
  readonly key: string;
  /** Null where no article names it. */
  readonly name: string | null;
  readonly kind: "person" | "organization" | "outlet";
  /** "the mayor of Tarnholm", "two officials who asked not to be named". */
  readonly role: string;
}

/** What was done to the words on their way to one article. */
export interface Wear {
  readonly quote: "none" | "whole" | "altered" | "cut";
  readonly hedged: boolean;
  readonly number: number | null;
  /** How many people are said to have said it: "one" or "several" of those without a name. */
  readonly head: "one" | "several" | null;
  readonly voice: "attributed" | "own";
}

/** One wording of a claim in one article. */
export interface TrueMember {
  readonly article: string;
  readonly start: number;
  readonly end: number;
  /** As a perfect reader of this article could know it: those without a name have a key for each article. */
  readonly speaker: string | null;
  readonly via: readonly string[];
  readonly wear: Wear;
}

export interface TrueClaim {
  readonly key: string;
  readonly scenario: string;
  readonly members: readonly TrueMember[];
  /** How many independent first-hand sources it has in the generated world. */
  readonly origins: number;
  /** Key of the claim that it denies. */
  readonly denies: string | null;
}

export interface TrueCopy {
  readonly from: string;
  readonly to: string;
  /** The shared text in each. */
  readonly passages: readonly {
    readonly from: readonly [number, number];
    readonly to: readonly [number, number];
  }[];
  /** Whether the taker says whose it is. */
  readonly credited: boolean;
}

export interface WrittenArticle {
  readonly id: string;
  readonly outlet: string;
  readonly title: string;
  readonly published: string;
  readonly credit: string | null;
  readonly text: string;
}

export interface TrueStory {
  readonly seed: number;
  readonly articles: readonly WrittenArticle[];
  readonly sources: readonly TrueSource[];
  readonly claims: readonly TrueClaim[];
  readonly copies: readonly TrueCopy[];
}
