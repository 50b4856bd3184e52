import { rarity } from "../../lexicon/word-rarity.js";
import { type Amount, amountsOf } from "./amounts.js";
import type { ClaimModel } from "./model.js";
import { stem } from "./stems.js";
import { isTold } from "./told.js";
import type { Utterance } from "./utterance.js";

/** A word of an utterance as pairs are compared by it. */
export interface Term {
  readonly stem: string;
  /** How rare it is in news. */
  readonly rarity: number;
  /** In how many utterances of its own article it stands. */
  readonly spread: number;
  /** Its vector, of length 1; null where the model does not know the word. */
  readonly vector: Float32Array | null;
}

/** What is worked out of one utterance once, and used for each pair it is in. */
export interface Profile {
  readonly utterance: Utterance;
  /** Content words in text order, by stem; each stem's first place only. */
  readonly terms: ReadonlyMap<string, Term>;
  readonly aroundTerms: ReadonlyMap<string, Term>;
  /** Every word's stem, in text order. */
  readonly stems: readonly string[];
  readonly weights: readonly number[];
  /** Stems of words with capitals. */
  readonly names: ReadonlySet<string>;
  readonly amounts: readonly Amount[];
  readonly negations: number;
  /** Words of its sentence that call something untrue: "denied", "false". */
  readonly denials: number;
  readonly isTold: boolean;
  /** Sum of the vectors of its words, of length 1; or all 0. */
  readonly mean: Float32Array;
  readonly aroundMean: Float32Array;
}

const NEGATIONS: ReadonlySet<string> = new Set(
  "not n't no never none nothing nobody neither nor cannot without false untrue hardly".split(" "),
);

/** Stems of words that call what another says untrue, or set something against it. */
const DENIALS: ReadonlySet<string> = new Set(
  (
    "deny denied denies denial false falsely untrue reject rejected rejects dispute disputed disputes disputing " +
    "refute refuted refutes rebut rebutted contradict contradicted contradicts contrary lie lied lies lying hoax " +
    "baseless unfounded inaccurate incorrect wrong mischaracterization mischaracterized dismissed dismiss " +
    "dismissing disagreed disagree countered insisted defended misleading debunked instead despite rather"
  ).split(" "),
);

export function profileOf(utterance: Utterance, model: ClaimModel): Profile {
  const { words, around, capitals, spread } = utterance;
  const stems = words.map(stem);
  return {
    utterance,
    terms: termsOf(words, stems, spread, model),
    aroundTerms: termsOf(around, around.map(stem), null, model),
    stems,
    weights: words.map(rarity),
    names: new Set(stems.filter((_, at) => capitals[at] === "c")),
    amounts: amountsOf(words),
    negations: words.filter((word) => NEGATIONS.has(word)).length,
    denials: around.filter((word) => DENIALS.has(word)).length,
    isTold: isTold(utterance),
    mean: meanOf(words, model),
    aroundMean: meanOf(around, model),
  };
}

/** Words that stand in nearly every article say nothing of what is told. */
const LEAST_RARITY = 0.35;

function termsOf(
  words: readonly string[],
  stems: readonly string[],
  spread: readonly number[] | null,
  model: ClaimModel,
): Map<string, Term> {
  const terms = new Map<string, Term>();
  words.forEach((word, at) => {
    const weight = rarity(word);
    if (weight < LEAST_RARITY || terms.has(stems[at])) return;
    terms.set(stems[at], {
      stem: stems[at],
      rarity: weight,
      spread: spread === null ? 1 : spread[at],
      vector: meanOf([word], model, null),
    });
  });
  return terms;
}

/** The sum of words' vectors, brought to length 1; `none` where the model knows none of them. */
function meanOf(words: readonly string[], model: ClaimModel): Float32Array;
function meanOf(words: readonly string[], model: ClaimModel, none: null): Float32Array | null;
function meanOf(
  words: readonly string[],
  { width, vectors, places }: ClaimModel,
  none?: null,
): Float32Array | null {
  const sum = new Float32Array(width);
  let squares = 0;
  for (const word of words) {
    const place = places.get(word);
    if (place === undefined) continue;
    for (let at = 0; at < width; at++) sum[at] += vectors[place * width + at];
  }
  for (let at = 0; at < width; at++) squares += sum[at] * sum[at];
  if (squares === 0) return none === null ? null : sum;
  const scale = 1 / Math.sqrt(squares);
  for (let at = 0; at < width; at++) sum[at] *= scale;
  return sum;
}
