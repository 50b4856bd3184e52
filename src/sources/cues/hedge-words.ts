import {
  HEARSAY_PARTICIPLES,
  HEDGE_ADJECTIVES,
  HEDGE_ADVERBS,
  HEDGE_MODALS,
  SURE_ADJECTIVES,
} from "../../lexicon/hedges.js";
import { listed } from "./forms.js";
import { DETERMINERS } from "./words.js";

const setOf = (words: string): ReadonlySet<string> => new Set(listed(words));

export const ADVERBS = setOf(HEDGE_ADVERBS);
export const MODALS = setOf(HEDGE_MODALS);
export const ADJECTIVES = setOf(HEDGE_ADJECTIVES);
export const SURE = setOf(SURE_ADJECTIVES);
export const HEARSAY = setOf(HEARSAY_PARTICIPLES);
/** After "appear", a place: somebody came before an audience. */
export const PLACES = setOf("before on at in with alongside during for together by");
/** After "could", what makes it an ability that is not there, or a sense. */
const ABILITY = setOf("not n't only hardly barely no see hear feel smell scarcely never");

/** Words that hedge: where among the words looked at, and by which rule. */
export interface HedgeFound {
  readonly from: number;
  readonly to: number;
  readonly rule: string;
}

/** A hedge from one word to another. */
export const hedgeFrom = (from: number, to: number, rule: string): HedgeFound => ({ from, to, rule });

/** Whether "not" stands within three words before. */
export function denied(words: readonly string[], at: number): boolean {
  for (let before = at - 1; before >= 0 && before >= at - 4; before--) {
    const word = words[before];
    if (word === "not" || word === "n't" || word === "never" || word === "no" || word === "less") return true;
  }
  return false;
}

/** Whether an auxiliary at `at` tells of what may be. */
export function mayBe(words: readonly string[], at: number): boolean {
  const word = words[at];
  const next = words[at + 1] ?? "";
  const before = words[at - 1] ?? "";
  // The last word of a clause: "as fast as he could", "with all his might".
  if (!/^[a-z']/.test(next)) return false;
  if (word === "could") {
    if (ABILITY.has(next)) return false;
    if (next === "be" && ["reached", "heard", "seen"].includes(words[at + 2] ?? "")) return false;
    return true;
  }
  if (word === "might") return !DETERMINERS.has(before) && before !== "military" && before !== "'s";
  return true;
}
