/** A place where the text speaks of an outlet, of a programme, or of somebody who asks for one. */
export interface OutletMention {
  /** Tokens of the name alone: "NBC" of "NBC's Chuck Todd". */
  readonly from: number;
  readonly to: number;
  /** Token after all that goes with it: after "Todd". */
  readonly reach: number;
  readonly kind: "outlet" | "programme" | "medium" | "asker";
  /** What it is compared by; empty for a medium without a name. */
  readonly key: string;
  /** For "the Times": where the full name stands. */
  readonly named: { readonly from: number; readonly to: number } | null;
}

/** "'s", or the apostrophe alone. */
export function isPossessive(word: string): boolean {
  return word === "'s" || word === "’s" || word === "'" || word === "’";
}

export function isQuotationMark(word: string): boolean {
  return /^["“”'‘’]{1,2}$/.test(word);
}

export function isCapital(word: string): boolean {
  return /^[\p{Lu}]/u.test(word);
}
