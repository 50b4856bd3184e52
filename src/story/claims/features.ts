import { compareTerms, matchTerms, sharedRarity } from "./compare-terms.js";
import type { Profile } from "./profile.js";
import { compareRuns } from "./runs.js";
import { samePerson } from "./same-speaker.js";

/**
 * What a pair is compared by, in the order of the features. The names are those of the reasons that users are
 * shown, so each says what it measures.
 */
export const FEATURES = [
  "words in common, by rarity",
  "share of the shorter in the other",
  "share of the longer in the other",
  "words in common, by rarity here",
  "share of the shorter, by rarity here",
  "rarest word in common",
  "second rarest word in common",
  "number of telling words in common",
  "longest run in common",
  "weight of that run",
  "words in common in order",
  "quoted words in common",
  "sentences in common, by rarity",
  "share of the shorter sentence in the other",
  "content in the other's sentence",
  "content in the other's sentence, the lesser",
  "likeness of meaning",
  "likeness of the sentences' meaning",
  "words with a match in meaning, the shorter",
  "words with a match in meaning, the longer",
  "rare words without a match in meaning",
  "names in common",
  "names of one alone",
  "numbers in common",
  "numbers that differ",
  "same speaker",
  "other speaker",
  "likeness of roles",
  "same stance",
  "one denies",
  "one negates",
  "one hedges",
  "words of the shorter",
  "words of the longer",
  "voices of the article",
  "headlines",
  "distance of places",
  "earlier place",
  "days between",
  "same article",
  "quoted share",
  "share of the shorter in one run",
  "weight of the shorter in one run",
  "words of denial",
  "told by nobody",
] as const;

/** No typed array: memory of more than 64 bytes is asked for apart for one, and given back apart, for each pair. */
const BLANK: readonly number[] = FEATURES.map(() => 0.5);

/** Pairs that share no more rarity than this, and are no more alike, are not worth comparing. */
const LEAST_SHARED = 1.5;
const LEAST_ALIKE = 0.3;
/**
 * Most pairs have less of both, and few of those are one claim: a quick look spares the rest. Held out on the train events, fewer
 * links are wrong for it (P 62.1, F1 53.6 at 3, with CROWD of gather.ts not yet there; 65.2 and 54.1 at 6; 7 finds one in thirty fewer).
 */
const LEAST_HOPE = 6;

/**
 * The features of a pair; the same whichever comes first.
 * Null where the two have too little to be compared by.
 */
export function featuresOf(a: Profile, b: Profile): readonly number[] | null {
  const content = compareTerms(a.terms, b.terms);
  const alike = dot(a.mean, b.mean);
  const [ofA, ofB] = [a.terms.rarity, b.terms.rarity];
  const share = content.shared / Math.max(1, Math.min(ofA, ofB));
  if (content.shared < LEAST_SHARED && alike < LEAST_ALIKE) return null;
  if (content.here + 6 * alike + 4 * share < LEAST_HOPE) return null;
  const [u, v] = [a.utterance, b.utterance];
  const sentences = sharedRarity(a.aroundTerms, b.aroundTerms);
  const acrossA = sharedRarity(a.terms, b.aroundTerms) / Math.max(1, ofA);
  const acrossB = sharedRarity(b.terms, a.aroundTerms) / Math.max(1, ofB);
  const runs = compareRuns(a.families, b.families, a.rarities);
  const match = matchTerms(a.terms, b.terms, content.places, a.words);
  const isLess = ofA <= ofB;
  const amounts = amountsInCommon(a, b);
  const person = samePerson(u.speaker ?? u.subject, v.speaker ?? v.subject);
  const short = Math.min(a.families.length, b.families.length);
  const long = Math.max(a.families.length, b.families.length);
  const features = BLANK.slice();
  let at = 0;
  features[at++] = content.shared;
  features[at++] = share;
  features[at++] = content.shared / Math.max(1, Math.max(ofA, ofB));
  features[at++] = content.here;
  features[at++] = content.here / Math.max(0.3, Math.min(a.terms.here, b.terms.here));
  features[at++] = content.first;
  features[at++] = content.second;
  features[at++] = content.telling;
  features[at++] = runs.length;
  features[at++] = runs.weight;
  features[at++] = runs.inOrder / Math.max(1, short);
  features[at++] = quotedInCommon(a, b);
  features[at++] = sentences;
  features[at++] = sentences / Math.max(1, Math.min(a.aroundTerms.rarity, b.aroundTerms.rarity));
  features[at++] = Math.max(acrossA, acrossB);
  features[at++] = Math.min(acrossA, acrossB);
  features[at++] = alike;
  features[at++] = dot(a.aroundMean, b.aroundMean);
  features[at++] = isLess ? match.ofA : match.ofB;
  features[at++] = isLess ? match.ofB : match.ofA;
  features[at++] = Math.min(match.unmatchedA, match.unmatchedB);
  features[at++] = inBoth(a.names, b.names);
  features[at++] = Math.min(
    a.names.length - inBoth(a.names, b.aroundTerms.rising),
    b.names.length - inBoth(b.names, a.aroundTerms.rising),
  );
  features[at++] = amounts.same;
  features[at++] = amounts.other;
  features[at++] = person === "same" ? 1 : 0;
  features[at++] = person === "other" ? 1 : 0;
  features[at++] = likenessOfRoles(a, b);
  features[at++] = u.stance === v.stance ? 1 : 0;
  features[at++] = (u.stance === "denies") === (v.stance === "denies") ? 0 : 1;
  features[at++] = a.negations > 0 === b.negations > 0 ? 0 : 1;
  features[at++] = u.hedged === v.hedged ? 0 : 1;
  features[at++] = short;
  features[at++] = long;
  features[at++] = (u.voice === "own" ? 1 : 0) + (v.voice === "own" ? 1 : 0);
  features[at++] = (u.headline ? 1 : 0) + (v.headline ? 1 : 0);
  features[at++] = Math.abs(u.sentence / u.sentences - v.sentence / v.sentences);
  features[at++] = Math.min(u.sentence, v.sentence);
  features[at++] = u.day === null || v.day === null ? Number.NaN : Math.abs(u.day - v.day);
  features[at++] = u.article === v.article ? 1 : 0;
  features[at++] = Math.min(a.quotedShare, b.quotedShare);
  features[at++] = runs.length / Math.max(1, short);
  features[at++] = runs.weight / Math.max(1, Math.min(a.rarity, b.rarity));
  features[at++] = Math.max(a.denials, b.denials);
  features[at++] = (a.isTold ? 0 : 1) + (b.isTold ? 0 : 1);
  return features;
}

function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += a[at] * b[at];
  return sum;
}

/** How many numbers stand in both of two rising lists. */
function inBoth(a: readonly number[], b: readonly number[]): number {
  let count = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; )
    if (a[i] < b[j]) i++;
    else if (a[i] > b[j]) j++;
    else {
      count++;
      i++;
      j++;
    }
  return count;
}

function amountsInCommon(a: Profile, b: Profile): { readonly same: number; readonly other: number } {
  let same = 0;
  let other = 0;
  for (const one of a.amounts)
    if (b.amounts.some(({ value }) => value === one.value)) same++;
    else if (b.amounts.some(({ unit }) => unit === one.unit)) other++;
  return { same, other };
}

function quotedInCommon(a: Profile, b: Profile): number {
  if (b.quoted.length === 0) return 0;
  let weight = 0;
  for (let at = 0; at < a.quoted.length; at++)
    if (b.quoted.includes(a.quoted[at])) weight += a.quotedRarities[at];
  return weight;
}

function likenessOfRoles(a: Profile, b: Profile): number {
  let shared = 0;
  for (const word of a.role) if (b.role.includes(word)) shared++;
  return shared;
}
