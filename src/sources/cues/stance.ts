import type { CueClass } from "../../lexicon/cue-verbs.js";
import type { Stance } from "../../record/index.js";
import { afterHead, complementOf } from "./complement.js";
import { readingOf } from "./forms.js";
import type { CueHead } from "./head.js";
import type { CueView } from "./view.js";
import { AUXILIARIES, OPENING, PRONOUNS } from "./words.js";

/** A stance and the rule that led to it beyond the head's own class; empty where none did. */
export interface RefinedStance {
  readonly stance: Stance;
  readonly rule: string;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** With "to", what is told is what to do: "told them to leave". */
const TELLING = set(
  "tell ask remind text email e-mail write shout yell signal warn caution counsel call inform instruct whisper scream challenge",
);
/** With "to", what one decides for oneself: "agreed to go", "decided to stay". */
const DECIDING = set(
  "agree decide determine swear resolve consent apply plead think consider look remember argue offer long hold move conspire",
);
/** What may be an order or a proposal, by the form of the verb in it: "insisted that the gate be closed". */
const PROPOSING = set("suggest suggestion insist insistence tell ask stipulate rule say argue move decide");
/** All whose stance depends on what follows. */
const VARYING = new Set(["warning", ...TELLING, ...DECIDING, ...PROPOSING]);
/** Verbs of mere answering, which with "not" say that nothing was said. */
export const ANSWERING = set("respond reply answer comment elaborate reach return response");
/** Nouns for answers: "offered no comment". */
export const ANSWERS = set("comment answer response reply explanation");

const FUTURE = set("will would could may might 'll won");
const MAKING = set("resign act return stop take leave go step");

/** The stance by the head's class, its complement and the content. */
export function refine(view: CueView, head: CueHead): RefinedStance {
  const own = { stance: head.stance, rule: "" };
  const { lemma } = head;
  if ((head.kind === "verb" || head.kind === "noun") && VARYING.has(lemma)) {
    const after = afterHead(view, head);
    const first = after[0] ?? "";
    const complement = complementOf(after, head.to === view.to && view.apart);
    if (lemma === "ask") {
      if (first === "for") return { stance: "wants", rule: "ask for" };
      if (complement === "infinitive") return { stance: "wants", rule: "ask to" };
      if (complement === "that") return { stance: "wants", rule: "ask that" };
      return own;
    }
    if (lemma === "warn" || lemma === "warning" || lemma === "caution") {
      if (complement === "infinitive" || first === "against")
        return { stance: "wants", rule: "warn against" };
      if (first === "of" || first === "about" || foretells(view.content))
        return { stance: "predicts", rule: "warn of what will be" };
      return { stance: "asserts", rule: "" };
    }
    if (complement === "infinitive" && head.kind === "verb") {
      if (TELLING.has(lemma) && (first !== "to" || view.apart))
        return { stance: "wants", rule: `${lemma} someone to` };
      if (DECIDING.has(lemma) && first === "to") return { stance: "wants", rule: `${lemma} to` };
    }
    if ((lemma === "decide" || lemma === "determine") && complement !== "infinitive" && head.kind === "verb")
      if (complement === "that" || complement === "clause")
        return { stance: "believes", rule: `${lemma} that` };
    if (PROPOSING.has(lemma)) {
      if (lemma.startsWith("suggest") && complement === "gerund")
        return { stance: "wants", rule: "suggest doing" };
      if (view.contentFollows && subjunctive(view.content))
        return { stance: "wants", rule: `${lemma} that it be` };
    }
  }
  if (head.stance === "asserts") return byContent(view, own);
  return own;
}

/** Without a cue, and after a plain verb of saying, the content itself may ask, deny, want or believe. */
export function byContent(view: CueView, own: RefinedStance): RefinedStance {
  if (view.quoted || view.spans.cue.length === 0 || view.content.length <= 4) {
    const answer = wholeAnswer(view.content);
    if (answer) return { stance: answer, rule: answer === "denies" ? "“No”" : "“No comment”" };
    if (onlyQuestion(view)) return { stance: "asks", rule: "a question quoted whole" };
  }
  const attitude = ownAttitude(view.content, view.quoted);
  return attitude ?? own;
}

/** Whole answers, as their words without marks. */
const WHOLE: ReadonlyMap<string, Stance> = new Map<string, Stance>([
  ...[
    "no",
    "nope",
    "no no",
    "no no no",
    "never",
    "absolutely not",
    "of course not",
    "certainly not",
    "not at all",
    "no way",
    "not true",
    "it is not true",
    "it 's not true",
    "that is not true",
    "that 's not true",
    "this is not true",
    "not so",
    "no sir",
    "no ma'am",
  ].map((words) => [words, "denies"] as const),
  ["no comment", "declines"],
]);

function wholeAnswer(content: readonly string[]): Stance | undefined {
  if (content.length > 8) return undefined;
  return WHOLE.get(content.filter((word) => /^['a-z]?[a-z]/.test(word)).join(" "));
}

/** Whether the content is a quoted question and nothing else: each of its sentences ends in "?". */
function onlyQuestion({ content, contentTokens, spans, text }: CueView): boolean {
  let asked = false;
  for (const word of content) {
    if (word === "." || word === "!") return false;
    if (word.charCodeAt(0) === 0x3f) asked = true;
  }
  if (!asked) return false;
  // The words looked at must be all of it, up to a closing mark or two.
  const last = spans.content[spans.content.length - 1];
  const seen = contentTokens[contentTokens.length - 1];
  if (text.end(seen) < last.end) return false;
  const tail = content.slice(-3);
  return tail.some((word) => word.charCodeAt(0) === 0x3f);
}

/** Verbs of one's own mind, which decide over "said": "said he wants", "“I think”". */
const ATTITUDES: ReadonlyMap<string, CueClass> = new Map<string, CueClass>(
  (
    [
      ["wants", "want hope wish plan intend support oppose back favor favour prefer"],
      ["believes", "think believe feel fear doubt suspect know"],
      ["predicts", "expect predict anticipate"],
      ["denies", "deny"],
    ] as const
  ).flatMap(([stance, verbs]) => verbs.split(" ").map((verb) => [verb, stance] as const)),
);
/** The same after a form of "be": "said she was confident". */
const STATES: ReadonlyMap<string, CueClass> = new Map<string, CueClass>(
  (
    [
      ["wants", "hopeful eager willing open opposed hoping determined"],
      [
        "believes",
        "confident sure certain convinced worried concerned afraid aware unaware unsure uncertain skeptical sceptical doubtful optimistic pessimistic",
      ],
    ] as const
  ).flatMap(([stance, words]) => words.split(" ").map((word) => [word, stance] as const)),
);
const PAST = /ed$|^thought$|^felt$|^knew$/;
const SILENCED = set("comment discuss answer speculate elaborate say disclose");
const ADVERBS = set(
  "also still really just now even always never not n't long very quite pretty so more truly firmly too",
);

/**
 * What the source says of its own mind at the beginning of the content. In a quotation the past is past:
 * "“I wanted to win,” he said" tells what was, while "he said he wanted to win" tells what is.
 *
 * ```text
 * that he did not know whether     “We strongly oppose     she is confident     it would not comment
 *      ^^         ^^^^                 ^^          ^^^^^^       ^^     ^^^^^^^^^         ^^^ ^^^^^^^
 * ```
 */
function ownAttitude(content: readonly string[], quoted: boolean): RefinedStance | null {
  let at = 0;
  while (at < 3 && (content[at] === "that" || OPENING.has(content[at]))) at++;
  if (!PRONOUNS.has(content[at])) return null;
  let negated = false;
  let copula = false;
  for (at++; at < 9 && at < content.length; at++) {
    const word = content[at];
    const state = copula ? STATES.get(word) : undefined;
    if (state) return { stance: state, rule: `content: ${word}` };
    if (word === "not" || word === "n't" || word === "never") negated = true;
    if (ADVERBS.has(word) || word.endsWith("ly")) continue;
    if (AUXILIARIES.has(word)) {
      if (quoted && (word === "was" || word === "were")) return null;
      const lemma = readingOf(word)?.lemma;
      copula = lemma === "be" || (copula && word !== "have");
      continue;
    }
    if (word === "like" && content[at + 1] === "to")
      return { stance: "wants", rule: "content: would like to" };
    const lemma = readingOf(word)?.lemma ?? word;
    if (negated && SILENCED.has(word)) return { stance: "declines", rule: `content: not ${word}` };
    const stance = ATTITUDES.get(lemma);
    if (quoted && PAST.test(word)) return null;
    // "I can't believe how kind they are" is wonder.
    if (negated && lemma === "believe" && content[at - 2]?.startsWith("ca")) return null;
    if (!stance || (copula && word.endsWith("ed"))) return null;
    // "I know this town" claims; "did not know whether" tells of the mind.
    if (lemma === "know" && !negated) return null;
    return { stance, rule: `content: ${lemma}` };
  }
  return null;
}

/** Whether the content's first clause speaks of what will or may be. */
function foretells(content: readonly string[]): boolean {
  for (const word of content) {
    if (FUTURE.has(word)) return true;
    if (word === "." || word === ";" || word === "because") return false;
    if (word === "risk" || word === "risks" || word === "risked") return true;
  }
  return content.some((word, at) => word === "going" && content[at + 1] === "to");
}

/**
 * Whether a clause has a verb in its base form where a finite one would stand: an order or proposal.
 *
 * ```text
 * that the debate be moved     that he resign
 *                 ^^                   ^^^^^^
 * ```
 */
function subjunctive(content: readonly string[]): boolean {
  const end = Math.min(content.length, 10);
  for (let at = 1; at < end; at++) {
    const word = content[at];
    if (AUXILIARIES.has(word) && word !== "be") return false;
    if (word === "to" || word === "," || word === "." || word === "who" || word === "which") return false;
    if (word === "be") return true;
    if (at > 0 && MAKING.has(word) && content[0] === "that" && ["he", "she", "it"].includes(content[at - 1]))
      return true;
  }
  return false;
}
