import type { Terms } from "./profile.js";
import type { Words } from "./words.js";

/** Rarity from which on a word tells something. */
const TELLING = 2;

/** What two have in common. */
export interface Comparison {
  /** Summed rarity of what is in both. */
  readonly shared: number;
  /** The same, each word the heavier the fewer utterances of the two articles have it. */
  readonly here: number;
  /** The most that a word in common counts so, and the second most. */
  readonly first: number;
  readonly second: number;
  readonly telling: number;
  /** Where the words in common stand: a place in the first, then the place in the second, and so on. */
  readonly places: readonly number[];
}

/** The places of what is in both, in the order of the first: a place in it, then one in the second, and so on. */
function placesInBoth(a: Terms, b: Terms): number[] {
  const places: number[] = [];
  const [one, other] = [a.rising, b.rising];
  for (let i = 0, j = 0; i < one.length && j < other.length; ) {
    if (one[i] < other[j]) i++;
    else if (one[i] > other[j]) j++;
    else {
      // Sums must not depend on numbers that stems have by chance: they go in text order.
      const [x, y] = [a.order[i++], b.order[j++]];
      let at = places.length;
      for (; at > 0 && places[at - 2] > x; at -= 2) {
        places[at] = places[at - 2];
        places[at + 1] = places[at - 1];
      }
      places[at] = x;
      places[at + 1] = y;
    }
  }
  return places;
}

export function compareTerms(a: Terms, b: Terms): Comparison {
  const places = placesInBoth(a, b);
  let [shared, here, first, second, telling] = [0, 0, 0, 0, 0];
  for (let at = 0; at < places.length; at += 2) {
    const [x, y] = [places[at], places[at + 1]];
    const weight = Math.min(a.rarities[x], b.rarities[y]);
    shared += weight;
    const local = weight / Math.sqrt(a.spreads[x] * b.spreads[y]);
    here += local;
    if (weight >= TELLING) telling++;
    if (local > first) {
      second = first;
      first = local;
    } else if (local > second) second = local;
  }
  return { shared, here, first, second, telling, places };
}

/** Summed rarity of what is in both. */
export function sharedRarity(a: Terms, b: Terms): number {
  const places = placesInBoth(a, b);
  let shared = 0;
  for (let at = 0; at < places.length; at += 2)
    shared += Math.min(a.rarities[places[at]], b.rarities[places[at + 1]]);
  return shared;
}

/** How far the words of each side have a like in meaning on the other. */
export interface Matching {
  /** How much of the words' weight has one, each as far as it is alike. */
  readonly ofA: number;
  readonly ofB: number;
  /** Weight of the words that have none. */
  readonly unmatchedA: number;
  readonly unmatchedB: number;
}

/**
 * The likes in meaning of each one's words among the other's: all pairs of words are compared once.
 *
 * @param places where the words in common stand
 */
export function matchTerms(
  a: Terms,
  b: Terms,
  places: readonly number[],
  { vectors, width }: Words,
): Matching {
  const mosts: number[] = [];
  const bests: number[] = [];
  for (let at = 0; at < a.families.length; at++) mosts.push(0);
  for (let at = 0; at < b.families.length; at++) bests.push(0);
  for (let at = 0; at < places.length; at += 2) {
    mosts[places[at]] = 1;
    bests[places[at + 1]] = 1;
  }
  const known: number[] = [];
  for (let at = 0; at < b.vectors.length; at++) if (b.vectors[at] >= 0) known.push(at);
  const alikes = [0, 0, 0, 0];
  for (let at = 0; at < mosts.length; at++) {
    const x = a.vectors[at];
    if (x < 0) continue;
    let most = mosts[at];
    for (let from = 0; from < known.length; from += 4) {
      // Four at once: each sum waits for its own last step only. What stands beyond the last is the last once more.
      const last = known.length - 1;
      const y0 = b.vectors[known[from]];
      const y1 = b.vectors[known[Math.min(from + 1, last)]];
      const y2 = b.vectors[known[Math.min(from + 2, last)]];
      const y3 = b.vectors[known[Math.min(from + 3, last)]];
      let [s0, s1, s2, s3] = [0, 0, 0, 0];
      for (let i = 0; i < width; i++) {
        const value = vectors[x + i];
        s0 += value * vectors[y0 + i];
        s1 += value * vectors[y1 + i];
        s2 += value * vectors[y2 + i];
        s3 += value * vectors[y3 + i];
      }
      alikes[0] = s0;
      alikes[1] = s1;
      alikes[2] = s2;
      alikes[3] = s3;
      for (let n = 0; n < 4 && from + n <= last; n++) {
        const place = known[from + n];
        const alike = alikes[n];
        if (most === 1 && bests[place] === 1) continue;
        if (alike > most) most = alike;
        if (alike > bests[place]) bests[place] = alike;
      }
    }
    mosts[at] = most;
  }
  const [one, other] = [tally(a, mosts), tally(b, bests)];
  return { ofA: one.share, ofB: other.share, unmatchedA: one.unmatched, unmatchedB: other.unmatched };
}

/** How well the words of one side are matched. */
function tally(
  { weights, weight: all }: Terms,
  bests: readonly number[],
): { share: number; unmatched: number } {
  let [matched, unmatched] = [0, 0];
  for (let at = 0; at < weights.length; at++) {
    matched += weights[at] * bests[at];
    if (bests[at] < 0.5) unmatched += weights[at];
  }
  return { share: matched / Math.max(0.3, all), unmatched };
}
