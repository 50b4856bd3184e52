import { type Utterance, utteranceId } from "./claims/index.js";
import type { KeyedUtterance } from "./keys.js";
import { byPlace } from "./order.js";

/** Utterances, and who of them stands for others in the search. */
export interface Leads {
  /** Of each wording the earliest, and all that have none; in the order of {@link byPlace}. */
  readonly leads: readonly KeyedUtterance[];
  /** Later utterances of the same wording, by the {@link utteranceId} of the earliest. */
  readonly twins: ReadonlyMap<string, readonly Utterance[]>;
}

/** Lets the earliest utterance of each wording stand for all of it. */
export function leadsOf(keyed: readonly KeyedUtterance[]): Leads {
  const leads: KeyedUtterance[] = [];
  const leading = new Map<string, string>();
  const twins = new Map<string, Utterance[]>();
  for (const one of keyed.toSorted((a, b) => byPlace(a.utterance, b.utterance))) {
    const lead = one.wording === null ? undefined : leading.get(one.wording);
    if (lead === undefined) {
      if (one.wording !== null) leading.set(one.wording, utteranceId(one.utterance));
      leads.push(one);
      continue;
    }
    const others = twins.get(lead);
    if (others) others.push(one.utterance);
    else twins.set(lead, [one.utterance]);
  }
  return { leads, twins };
}
