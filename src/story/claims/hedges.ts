import { HEDGE_ADJECTIVES, HEDGE_ADVERBS, HEDGE_MODALS } from "../../lexicon/hedges.js";
import type { Utterance } from "./utterance.js";

const HEDGES: ReadonlySet<string> = new Set(
  `${HEDGE_ADVERBS} ${HEDGE_MODALS} ${HEDGE_ADJECTIVES} alleged suspected hinted suggested appears appeared seems seemed`
    .trim()
    .split(/\s+/),
);

/** The word that marks what is said as uncertain; null where it is told flatly. "May" the month is none. */
export function hedgeIn({ words, capitals, hedged }: Utterance): string | null {
  const at = words.findIndex((word, place) => HEDGES.has(word) && capitals[place] !== "c");
  if (at >= 0) return words[at];
  return hedged ? "hedged" : null;
}
