import type { DisputeKind } from "../claim.js";
import { otherNumber } from "./amounts.js";
import { answering, answeringAlong } from "./answers.js";
import { contestIn } from "./contest.js";
import { FEATURES } from "./features.js";
import type { Judgement } from "./judgement.js";
import { NEGATIONS } from "./negations.js";
import type { Profile } from "./profile.js";

/** What two utterances dispute, if anything: by rules, for labelled disputes are too few to learn from. */
export function disputeOf(
  a: Profile,
  b: Profile,
  same: number,
  features: readonly number[],
): Judgement["dispute"] {
  for (const { kind, probability, holds } of RULES)
    if (holds(a, b, same, (name) => features[PLACES.get(name)!])) return { kind, probability };
  return null;
}

/** Whether one of two utterances of an article answers what the other said, without saying it again. */
export function answerBetween({ utterance: a }: Profile, { utterance: b }: Profile): Judgement["dispute"] {
  const [first, second] = a.place < b.place ? [a, b] : [b, a];
  const probability = answeringAlong(first, second) ?? answering(second, first);
  return probability === null ? null : { kind: "denial", probability };
}

const PLACES: ReadonlyMap<string, number> = new Map(FEATURES.map((name, at) => [name, at]));

type Asked = (name: (typeof FEATURES)[number]) => number;

/**
 * In order: the first that holds decides. The bounds keep what is merely on one subject out; the probabilities
 * are the shares that were right on the train events, smoothed for how few they are.
 */
const RULES: readonly {
  readonly kind: DisputeKind;
  readonly probability: number;
  readonly holds: (a: Profile, b: Profile, same: number, asked: Asked) => boolean;
}[] = [
  {
    // "denied that the talks had failed" against "the talks have failed"
    kind: "denial",
    probability: 0.25,
    holds: (a, b, same, asked) =>
      (deniesWhat(a, b) || deniesWhat(b, a)) &&
      !sameName(a, b) &&
      (same >= 0.2 || shares(asked, MUCH)) &&
      asked("words in common, by rarity") >= 4,
  },
  {
    // "is not imminent" against "is imminent"
    kind: "polarity",
    probability: 0.25,
    holds: (a, b, _same, asked) =>
      asked("voices of the article") === 0 &&
      asked("same speaker") === 0 &&
      shares(asked, NEARLY_ALL) &&
      asked("words in common, by rarity") >= 5 &&
      (turnedRound(a, b) || turnedRound(b, a)) &&
      !asks(a) &&
      !asks(b),
  },
  {
    // "will soon launch an offensive on Sarn" against "no sign of an imminent offensive on Sarn"
    kind: "polarity",
    probability: 0.25,
    holds: (a, b, _same, asked) =>
      ((isSoon(a) && isNotSoon(b)) || (isSoon(b) && isNotSoon(a))) &&
      !sameName(a, b) &&
      asked("words in common, by rarity") >= 5 &&
      !asks(a) &&
      !asks(b),
  },
  {
    // "12 were hurt" against "15 were hurt"
    kind: "number",
    probability: 0.25,
    holds: (a, b, same, asked) =>
      same >= 0.2 &&
      asked("numbers that differ") > 0 &&
      asked("numbers in common") === 0 &&
      asked("same article") === 0 &&
      asked("share of the shorter in the other") >= 0.5 &&
      asked("words of the shorter") >= 4 &&
      !sameName(a, b) &&
      otherNumber(a.utterance, b.utterance) !== null,
  },
];

/** How much of the shorter and of the longer one must be common to both. */
type Shares = { readonly shorter: number; readonly longer: number };
const MUCH: Shares = { shorter: 0.6, longer: 0.5 };
/** Two sentences on one subject share much: opposites share nearly all. */
const NEARLY_ALL: Shares = { shorter: 0.75, longer: 0.6 };

function shares(asked: Asked, { shorter, longer }: Shares): boolean {
  return (
    asked("share of the shorter in the other") >= shorter &&
    asked("share of the longer in the other") >= longer &&
    asked("words of the shorter") >= 4
  );
}

/**
 * Whether the one denies in so many words, and the other does not: one may reject an offer, or dismiss a man, and
 * deny nothing. Who has no such words for it says "not", where the other does not.
 */
function deniesWhat({ utterance, negations }: Profile, said: Profile): boolean {
  if (utterance.stance !== "denies" || said.utterance.stance === "denies") return false;
  return contestIn(utterance) !== null || (negations > 0 && said.negations === 0);
}

/** One who denies what he said himself has changed his mind; that is no dispute between sources. */
function sameName(a: Profile, b: Profile): boolean {
  const [one, other] = [a.utterance.speaker?.name, b.utterance.speaker?.name];
  return one !== null && one !== undefined && one === other;
}

/** With one of these begins what is asked or left open: "whether he will come", "what comes of it". */
const OPENS_QUESTION: ReadonlySet<string> = new Set("if whether what how who whom why when where".split(" "));

/** A question or a wish says nothing that could be opposed. */
function asks({ utterance: { stance, text, words } }: Profile): boolean {
  return (
    stance === "asks" ||
    stance === "wants" ||
    text.includes("?") ||
    OPENS_QUESTION.has(words[0]) ||
    // "I don't know if he will": what is negated is the knowing.
    words.some(
      (word, at) =>
        word === "know" && at > 0 && (NEGATIONS.has(words[at - 1]) || OPENS_QUESTION.has(words[at + 1])),
    )
  );
}

const BE: ReadonlySet<string> = new Set("be am is are was were been being 's 're 'm".split(" "));

/** Words that stand between "not" and what is negated. */
const BETWEEN: ReadonlySet<string> = new Set([
  ...BE,
  ...(
    "do does did have has had will would shall should can could may might must " +
    "to the a an any of in on that it he she they we i you 've 'll ever yet think believe"
  ).split(" "),
]);

const SOON: ReadonlySet<string> = new Set("soon imminent imminently shortly impending looming".split(" "));

/** Whether something is about to happen … */
function isSoon({ utterance: { words } }: Profile): boolean {
  return words.some((word) => SOON.has(word)) && !words.some((word) => NEGATIONS.has(word));
}

/** … or, in so many words, is not. */
function isNotSoon({ utterance: { words } }: Profile): boolean {
  const at = words.findIndex((word) => SOON.has(word));
  return at >= 0 && words.slice(0, at).some((word) => NEGATIONS.has(word));
}

/**
 * Whether the one negates a word that the other, without a negation, states of the same: "is not a summit" against "is a
 * summit", not against "at the summit"; "did not meddle" against "meddled", not against "talked of meddling".
 */
function turnedRound(negated: Profile, plain: Profile): boolean {
  if (plain.utterance.words.some((word) => NEGATIONS.has(word))) return false;
  const { words } = negated.utterance;
  return words.some((word, at) => {
    if (!NEGATIONS.has(word)) return false;
    const isOfBeing = at > 0 && BE.has(words[at - 1]);
    for (let next = at + 1; next < words.length; next++) {
      if (BETWEEN.has(words[next])) continue;
      const there = plain.families.indexOf(negated.families[next]);
      if (there >= 0) return states(plain, there, isOfBeing, words[next]);
      // "not a bad thing" negates no "good thing"; only how it is done may stand between: "did not really meddle".
      if (!words[next].endsWith("ly")) break;
    }
    return false;
  });
}

/** Whether a word is what an utterance states, in the manner in which another negates it. */
function states(
  { utterance: { words } }: Profile,
  at: number,
  isOfBeing: boolean,
  negatedForm: string,
): boolean {
  const before = words.slice(Math.max(0, at - 3), at);
  const isToBe = before.some((word) => BE.has(word));
  if (isOfBeing) return isToBe || before.includes("as");
  return isToBe || !words[at].endsWith("ing") || negatedForm.endsWith("ing");
}
