import type { Reason } from "../reason.js";
import { FEATURES } from "./features.js";
import type { Profile } from "./profile.js";

/** Features by what they tell a person, and how it is said. */
const RULES: readonly {
  readonly rule: string;
  readonly features: readonly (typeof FEATURES)[number][];
  readonly note: (a: Profile, b: Profile, features: readonly number[]) => string;
}[] = [
  {
    rule: "same words in a row",
    features: [
      "longest run in common",
      "weight of that run",
      "quoted words in common",
      "words in common in order",
      "share of the shorter in one run",
      "weight of the shorter in one run",
    ],
    note: (_a, _b, features) =>
      `${features[FEATURES.indexOf("longest run in common")]} words in a row are the same`,
  },
  {
    rule: "words in common",
    features: [
      "words in common, by rarity",
      "share of the shorter in the other",
      "share of the longer in the other",
      "words in common, by rarity here",
      "share of the shorter, by rarity here",
      "rarest word in common",
      "second rarest word in common",
      "number of telling words in common",
      "names in common",
    ],
    note: (a, b) => `both have: ${inCommon(a, b).join(", ")}`,
  },
  {
    rule: "sentences alike",
    features: [
      "sentences in common, by rarity",
      "share of the shorter sentence in the other",
      "content in the other's sentence",
      "content in the other's sentence, the lesser",
    ],
    note: () => "the sentences around them have words in common",
  },
  {
    rule: "likeness of meaning",
    features: [
      "likeness of meaning",
      "likeness of the sentences' meaning",
      "words with a match in meaning, the shorter",
      "words with a match in meaning, the longer",
      "rare words without a match in meaning",
    ],
    note: () => "their words are used alike elsewhere",
  },
  {
    rule: "same numbers",
    features: ["numbers in common"],
    note: () => "the numbers are the same",
  },
  {
    rule: "same speaker",
    features: ["same speaker", "other speaker", "likeness of roles"],
    note: (a) => `both from ${(a.utterance.speaker ?? a.utterance.subject)?.name ?? "like sources"}`,
  },
];

/** The same, with the places of the features. */
const PLACED = RULES.map(({ features, ...rest }) => ({
  ...rest,
  places: features.map((name) => FEATURES.indexOf(name)),
}));

/** A rule that adds less than this to the log-odds is not told. */
const LEAST = 0.1;

/** What spoke for a pair, the weightiest first. */
export function reasonsOf(
  a: Profile,
  b: Profile,
  features: readonly number[],
  shares: Float64Array,
): Reason[] {
  const places = [a, b]
    .map(({ utterance }) => ({ article: utterance.article, spans: utterance.content }))
    .toSorted((x, y) =>
      x.article < y.article ? -1 : x.article > y.article ? 1 : x.spans[0].start - y.spans[0].start,
    );
  return PLACED.map(({ rule, places: at, note }) => ({
    rule,
    weight: at.reduce((sum, place) => sum + shares[place], 0),
    note,
  }))
    .filter(
      ({ rule, weight }) =>
        weight >= LEAST &&
        (rule !== "words in common" || a.terms.families.some((family) => b.terms.families.includes(family))),
    )
    .toSorted((x, y) => y.weight - x.weight)
    .map(({ rule, note }) => ({ rule, note: note(a, b, features), places }));
}

/** The rarest words that both have, as the first in text order writes them. */
function inCommon(a: Profile, b: Profile): string[] {
  const { families, rarities } = a.terms;
  return families
    .map((family, at) => ({ family, rarity: rarities[at], stem: stemOf(a, family) }))
    .filter(({ family }) => b.terms.families.includes(family))
    .toSorted((x, y) => y.rarity - x.rarity || (x.stem < y.stem ? -1 : 1))
    .slice(0, 5)
    .map(({ family }) => [written(a, family), written(b, family)].toSorted()[0]);
}

function stemOf(profile: Profile, family: number): string {
  return profile.words.of(written(profile, family)).stem;
}

function written({ utterance, families }: Profile, family: number): string {
  return utterance.words[families.indexOf(family)];
}
