import { type Amount, amountsOf } from "./amounts.js";
import type { ClaimModel } from "./model.js";
import { isTold } from "./told.js";
import type { Utterance } from "./utterance.js";
import { type Word, Words } from "./words.js";

/**
 * The telling words of an utterance, or of its sentence, as pairs are compared by them: each stem's first place only, in
 * text order. Lists of numbers side by side, since every utterance is in dozens of pairs.
 */
export interface Terms {
  /** Numbers of their stems ({@link Word.family}). */
  readonly families: readonly number[];
  /** How rare each is in news. */
  readonly rarities: readonly number[];
  /** In how many utterances of its own article each stands. */
  readonly spreads: readonly number[];
  /** How much each counts, by both. */
  readonly weights: readonly number[];
  /** Where each one's vector begins; −1 where the model does not know the word. */
  readonly vectors: readonly number[];
  /** Their places here by rising numbers of stems, and these. */
  readonly order: readonly number[];
  readonly rising: readonly number[];
  /** Sum of rarities; and with each divided by how far it is spread; and of weights. */
  readonly rarity: number;
  readonly here: number;
  readonly weight: number;
}

/** What is worked out of one utterance once, and used for each pair it is in. */
export interface Profile {
  readonly utterance: Utterance;
  readonly terms: Terms;
  readonly aroundTerms: Terms;
  /** The number of every word's stem, in text order. */
  readonly families: readonly number[];
  readonly rarities: readonly number[];
  /** Sum of these. */
  readonly rarity: number;
  /** Numbers of the stems of words with capitals, rising, each once. */
  readonly names: readonly number[];
  /** Numbers of the stems of quoted words, each once, and how rare each is as a term; 0 where it is none. */
  readonly quoted: readonly number[];
  readonly quotedRarities: readonly number[];
  readonly quotedShare: number;
  /** Longer words of the speaker's role, each once. */
  readonly role: readonly string[];
  readonly amounts: readonly Amount[];
  readonly negations: number;
  /** Words of its sentence that call something untrue: "denied", "false". */
  readonly denials: number;
  readonly isTold: boolean;
  /** Sum of the vectors of its words, of length 1; or all 0. */
  readonly mean: Float32Array;
  readonly aroundMean: Float32Array;
  readonly words: Words;
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
  const { around, capitals, spread, quoted } = utterance;
  model.words ??= new Words(model.width, model.vectors, model.places);
  const lexicon = model.words;
  const words = utterance.words.map((word) => lexicon.of(word));
  const aroundWords = around.map((word) => lexicon.of(word));
  const terms = termsOf(words, spread);
  const marked = [...new Set(words.filter((_, at) => quoted[at] !== ".").map(({ family }) => family))];
  const rarities = words.map(({ rarity }) => rarity);
  return {
    utterance,
    terms,
    aroundTerms: termsOf(aroundWords, null),
    families: words.map(({ family }) => family),
    rarities,
    rarity: sum(rarities),
    names: [...new Set(words.filter((_, at) => capitals[at] === "c").map(({ family }) => family))].toSorted(
      (a, b) => a - b,
    ),
    quoted: marked,
    quotedRarities: marked.map((family) => {
      const at = terms.families.indexOf(family);
      return at < 0 ? 0 : terms.rarities[at];
    }),
    quotedShare: quotedShareOf(quoted),
    role: roleOf(utterance),
    amounts: amountsOf(utterance.words),
    negations: utterance.words.filter((word) => NEGATIONS.has(word)).length,
    denials: around.filter((word) => DENIALS.has(word)).length,
    isTold: isTold(utterance),
    mean: meanOf(utterance.words, model),
    aroundMean: meanOf(around, model),
    words: lexicon,
  };
}

function quotedShareOf(quoted: string): number {
  let count = 0;
  for (const letter of quoted) if (letter !== ".") count++;
  return count / Math.max(1, quoted.length);
}

function roleOf({ speaker, subject }: Utterance): string[] {
  const words = new Set((speaker ?? subject)?.role.split(/\W+/));
  return [...words].filter((word) => word.length > 3);
}

/** Words that stand in nearly every article say nothing of what is told. */
const LEAST_RARITY = 0.35;

function termsOf(words: readonly Word[], spread: readonly number[] | null): Terms {
  const families: number[] = [];
  const rarities: number[] = [];
  const spreads: number[] = [];
  const weights: number[] = [];
  const vectors: number[] = [];
  const there = new Set<number>();
  let [all, here] = [0, 0];
  for (let at = 0; at < words.length; at++) {
    const { family, rarity, vector } = words[at];
    if (rarity < LEAST_RARITY || there.has(family)) continue;
    there.add(family);
    const far = spread === null ? 1 : spread[at];
    families.push(family);
    rarities.push(rarity);
    spreads.push(far);
    weights.push(rarity / Math.sqrt(far));
    vectors.push(vector);
    all += rarity;
    here += rarity / far;
  }
  const order = families.map((_, at) => at).toSorted((a, b) => families[a] - families[b]);
  const rising = order.map((at) => families[at]);
  return {
    families,
    rarities,
    spreads,
    weights,
    vectors,
    order,
    rising,
    rarity: all,
    here,
    weight: sum(weights),
  };
}

function sum(numbers: readonly number[]): number {
  let all = 0;
  for (const number of numbers) all += number;
  return all;
}

/** The sum of words' vectors, brought to length 1; all 0 where the model knows none of them. */
function meanOf(words: readonly string[], { width, vectors, places }: ClaimModel): Float32Array {
  const mean = new Float32Array(width);
  let squares = 0;
  for (const word of words) {
    const place = places.get(word);
    if (place === undefined) continue;
    const from = place * width;
    for (let at = 0; at < width; at++) mean[at] += vectors[from + at];
  }
  for (let at = 0; at < width; at++) squares += mean[at] * mean[at];
  if (squares === 0) return mean;
  const scale = 1 / Math.sqrt(squares);
  for (let at = 0; at < width; at++) mean[at] *= scale;
  return mean;
}
