import type { Profile, Term } from "./profile.js";
import { align, longestRun } from "./runs.js";
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
  "likeness of vectors",
] as const;

/** Rarity from which on a word tells something. */
const TELLING = 2;

/** Pairs that share no more rarity than this, and are no more alike, are not worth comparing. */
const LEAST_SHARED = 1.5;
const LEAST_ALIKE = 0.3;
/** Half of all pairs have less of both, and next to none of those is one claim: a quick look spares the rest. */
const LEAST_HOPE = 3;

/**
 * The features of a pair; the same whichever comes first.
 * Null where the two have too little to be compared by.
 *
 * @param likeness cosine of the neural reader's vectors of the two; NaN where there are none
 */
export function featuresOf(a: Profile, b: Profile, likeness: number): Float64Array | null {
  const [u, v] = [a.utterance, b.utterance];
  const content = compare(a.terms, b.terms);
  const alike = dot(a.mean, b.mean);
  const share = content.shared / Math.max(1, Math.min(content.ofA, content.ofB));
  if (content.shared < LEAST_SHARED && alike < LEAST_ALIKE && !(likeness > LEAST_ALIKE)) return null;
  if (content.here + 6 * alike + 4 * share < LEAST_HOPE && !(likeness > LEAST_ALIKE)) return null;
  const sentences = compare(a.aroundTerms, b.aroundTerms);
  const across = [compare(a.terms, b.aroundTerms), compare(b.terms, a.aroundTerms)].map(
    ({ shared }, at) => shared / Math.max(1, at === 0 ? content.ofA : content.ofB),
  );
  const run = longestRun(a.stems, b.stems, a.weights);
  const matches = matched(a.terms, b.terms);
  const meaning = [matches.ofA, matches.ofB];
  const [less, more] = content.ofA <= content.ofB ? meaning : [meaning[1], meaning[0]];
  const names = [aloneOf(a, b), aloneOf(b, a)];
  const amounts = amountsInCommon(a, b);
  const person = samePerson(u.speaker ?? u.subject, v.speaker ?? v.subject);
  const [short, long] = [a.stems.length, b.stems.length].toSorted((x, y) => x - y);
  const stance = [u.stance, v.stance];
  return Float64Array.of(
    content.shared,
    share,
    content.shared / Math.max(1, Math.max(content.ofA, content.ofB)),
    content.here,
    content.here / Math.max(0.3, Math.min(content.hereA, content.hereB)),
    content.first,
    content.second,
    content.telling,
    run.length,
    run.weight,
    align(a.stems, b.stems) / Math.max(1, short),
    quotedInCommon(a, b),
    sentences.shared,
    sentences.shared / Math.max(1, Math.min(sentences.ofA, sentences.ofB)),
    Math.max(...across),
    Math.min(...across),
    alike,
    dot(a.aroundMean, b.aroundMean),
    less.share,
    more.share,
    Math.min(meaning[0].unmatched, meaning[1].unmatched),
    [...a.names].filter((name) => b.names.has(name)).length,
    Math.min(...names),
    amounts.same,
    amounts.other,
    person === "same" ? 1 : 0,
    person === "other" ? 1 : 0,
    likenessOfRoles(a, b),
    stance[0] === stance[1] ? 1 : 0,
    stance.filter((one) => one === "denies").length === 1 ? 1 : 0,
    a.negations > 0 === b.negations > 0 ? 0 : 1,
    u.hedged === v.hedged ? 0 : 1,
    short,
    long,
    (u.voice === "own" ? 1 : 0) + (v.voice === "own" ? 1 : 0),
    (u.headline ? 1 : 0) + (v.headline ? 1 : 0),
    Math.abs(u.sentence / u.sentences - v.sentence / v.sentences),
    Math.min(u.sentence, v.sentence),
    u.day === null || v.day === null ? Number.NaN : Math.abs(u.day - v.day),
    u.article === v.article ? 1 : 0,
    Math.min(quotedShare(u.quoted), quotedShare(v.quoted)),
    run.length / Math.max(1, short),
    run.weight / Math.max(1, Math.min(weightOf(a.weights), weightOf(b.weights))),
    Math.max(a.denials, b.denials),
    (a.isTold ? 0 : 1) + (b.isTold ? 0 : 1),
    likeness,
  );
}

interface Comparison {
  /** Summed rarity of what is in both, and of each. */
  readonly shared: number;
  readonly ofA: number;
  readonly ofB: number;
  /** The same, each word the heavier the fewer utterances of the two articles have it. */
  readonly here: number;
  readonly hereA: number;
  readonly hereB: number;
  readonly first: number;
  readonly second: number;
  readonly telling: number;
}

function compare(a: ReadonlyMap<string, Term>, b: ReadonlyMap<string, Term>): Comparison {
  let [shared, ofA, ofB, here, hereA, hereB, first, second, telling] = [0, 0, 0, 0, 0, 0, 0, 0, 0];
  for (const term of a.values()) {
    ofA += term.rarity;
    const other = b.get(term.stem);
    hereA += term.rarity / term.spread;
    if (other === undefined) continue;
    const weight = Math.min(term.rarity, other.rarity);
    shared += weight;
    const local = weight / Math.sqrt(term.spread * other.spread);
    here += local;
    if (weight >= TELLING) telling++;
    if (local > first) {
      second = first;
      first = local;
    } else if (local > second) second = local;
  }
  for (const term of b.values()) {
    ofB += term.rarity;
    hereB += term.rarity / term.spread;
  }
  return { shared, ofA, ofB, here, hereA, hereB, first, second, telling };
}

interface Match {
  /** How much of the words' rarity has a like in meaning on the other side, each as far as it is alike. */
  readonly share: number;
  readonly unmatched: number;
}

/** The likes in meaning of each one's words among the other's: all pairs of words are compared once. */
function matched(
  a: ReadonlyMap<string, Term>,
  b: ReadonlyMap<string, Term>,
): { readonly ofA: Match; readonly ofB: Match } {
  const others = [...b.values()];
  const best: number[] = others.map(({ stem }) => (a.has(stem) ? 1 : 0));
  const ofA = new Tally();
  for (const term of a.values()) {
    let most = b.has(term.stem) ? 1 : 0;
    const { vector } = term;
    if (vector !== null)
      for (let at = 0; at < others.length; at++) {
        const other = others[at].vector;
        if (other === null || (most === 1 && best[at] === 1)) continue;
        const alike = dot(vector, other);
        if (alike > most) most = alike;
        if (alike > best[at]) best[at] = alike;
      }
    ofA.add(term, most);
  }
  const ofB = new Tally();
  for (const [at, term] of others.entries()) ofB.add(term, best[at]);
  return { ofA, ofB };
}

/** Sums up how well the words of one side are matched. */
class Tally implements Match {
  unmatched = 0;
  #sum = 0;
  #all = 0;

  add(term: Term, best: number): void {
    const weight = term.rarity / Math.sqrt(term.spread);
    this.#sum += weight * best;
    this.#all += weight;
    if (best < 0.5) this.unmatched += weight;
  }

  get share(): number {
    return this.#sum / Math.max(0.3, this.#all);
  }
}

function weightOf(weights: readonly number[]): number {
  let sum = 0;
  for (const weight of weights) sum += weight;
  return sum;
}

function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += a[at] * b[at];
  return sum;
}

/** Names that the other's sentence does not have. */
function aloneOf(a: Profile, b: Profile): number {
  let count = 0;
  for (const name of a.names) if (!b.aroundTerms.has(name)) count++;
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
  const others = quotedStems(b);
  let weight = 0;
  for (const word of quotedStems(a)) if (others.has(word)) weight += a.terms.get(word)?.rarity ?? 0;
  return weight;
}

function quotedStems({ stems, utterance }: Profile): Set<string> {
  return new Set(stems.filter((_, at) => utterance.quoted[at] !== "."));
}

function quotedShare(quoted: string): number {
  let count = 0;
  for (const letter of quoted) if (letter !== ".") count++;
  return count / Math.max(1, quoted.length);
}

function likenessOfRoles(a: Profile, b: Profile): number {
  const roles = [a, b].map(
    ({ utterance }) => new Set((utterance.speaker ?? utterance.subject)?.role.split(/\W+/)),
  );
  let shared = 0;
  for (const word of roles[0]) if (word.length > 3 && roles[1].has(word)) shared++;
  return shared;
}
