import { HEDGE_CONTENT_VERBS } from "../../lexicon/hedges.js";
import { inflect, listed, readingOf } from "./forms.js";
import {
  ADJECTIVES,
  ADVERBS,
  denied,
  hedgeFrom as found,
  HEARSAY,
  type HedgeFound,
  MODALS,
  mayBe,
  PLACES,
  SURE,
} from "./hedge-words.js";
import type { CueView } from "./view.js";
import { AUXILIARIES, BE, DETERMINERS, isCapital, PRONOUNS, QUESTION_WORDS } from "./words.js";

const setOf = (words: string): ReadonlySet<string> => new Set(listed(words));

const CONTENT_VERBS: ReadonlyMap<string, string> = new Map(
  listed(HEDGE_CONTENT_VERBS).flatMap((lemma) => inflect(lemma).map((form) => [form, lemma] as const)),
);
/** Words between "be" and an adjective. */
const DEGREE = setOf(
  "very more most than quite highly still far too so also not n't less as increasingly now rather entirely all only yet completely exactly totally really",
);

/** Words that begin a clause which depends on another. */
const SUBORDINATE = setOf(
  "because although though while if unless until whereas when since after before once as despite given whenever lest except provided",
);
/** Those that begin one even before the main verb was seen. */
const ALWAYS = setOf("because although though unless whereas lest");
const RELATIVE = setOf("who which whom whose where that what how why whether");

/**
 * Looks for a hedge in the first main clause of the content.
 *
 * ```text
 * If it rains, the match | may | be called off because …
 *             ^ begins here     ^ ends at "because"
 * people who may be ill should call     “It is over. It may come back.”
 *            ^^^ of the relative clause            ^ ends here
 * ```
 */
export function hedgeInContent(view: CueView): HedgeFound | null {
  const { content } = view;
  let at = 0;
  while (at < content.length && !isWord(content[at])) at++;
  const asked = QUESTION_WORDS.has(content[at]) && view.spans.cue.length > 0 && view.contentFollows;
  if (!asked && SUBORDINATE.has(content[at])) {
    const comma = content.indexOf(",", at);
    if (comma > 0 && comma - at < 26) at = comma + 1;
  }
  const first = at;
  let verbSeen = false;
  let relative = false;
  const { vocabulary, numbers } = view.text;
  const passed = vocabulary.flags(isPassed);
  for (; at < content.length; at++) {
    // Most words are none of those that matter.
    if (!relative && passed[numbers[view.contentTokens[at]]] === 1) continue;
    const word = content[at];
    const code = word.charCodeAt(0);
    if (code === 0x2e || code === 0x3f || code === 0x21 || code === 0x3b || code === 0x3a) return null; // . ? ! ; :
    if (word === "--" || word === "—" || word === "–") return null;
    if (RELATIVE.has(word) && at > first) {
      if (content[at - 1] === "," && word !== "that") {
        const comma = content.indexOf(",", at);
        if (comma < 0) return null;
        at = comma;
        continue;
      }
      const before = readingOf(content[at - 1]);
      if (verbSeen || (word === "that" && before?.verb && before.noun === null && before.adjective === null))
        return null;
      if (word !== "that" || !DETERMINERS.has(content[at + 1] ?? "")) relative = true;
      continue;
    }
    if (at > first && (ALWAYS.has(word) || (verbSeen && SUBORDINATE.has(word) && word !== "as"))) return null;
    if (relative) {
      // The first verbs after "who" are its own.
      if (AUXILIARIES.has(word) || (readingOf(word)?.verb && !isCapital(view.text, view.contentTokens[at]))) {
        while (belongs(content[at + 1] ?? "")) at++;
        relative = false;
      }
      continue;
    }
    const hedge = hedgeAt(view, at, first);
    if (hedge) return hedge;
    if (AUXILIARIES.has(word) || FINITE.has(word)) verbSeen = true;
  }
  return null;
}

/** Whether a word goes with the auxiliary before it: "who may be very likely". */
function belongs(word: string): boolean {
  return AUXILIARIES.has(word) || DEGREE.has(word) || ADJECTIVES.has(word) || SURE.has(word);
}

/** Frequent verb forms that show that the main verb has been seen. */
const FINITE = setOf(
  "said says thought thinks believed believes wanted wants hoped hopes told asked knew knows had made took found saw came went gave got left showed shows expected expects",
);

/** All words at which something is decided. */
const NOTED: ReadonlySet<string> = new Set([
  ...SUBORDINATE,
  ...ALWAYS,
  ...RELATIVE,
  ...AUXILIARIES,
  ...FINITE,
  ...ADVERBS,
  ...MODALS,
  ...ADJECTIVES,
  ...SURE,
  ...CONTENT_VERBS.keys(),
  ...HEARSAY,
  "know",
  "knows",
  "knew",
  "chance",
  "possibility",
  "likelihood",
  "remains",
]);

/** Whether it is a word at which nothing is decided. */
const isPassed = (_: string, __: string, plain: string): boolean => {
  const code = plain.charCodeAt(0);
  return code >= 0x61 && code <= 0x7a && !NOTED.has(plain);
};

function hedgeAt({ text, content, contentTokens }: CueView, at: number, first: number): HedgeFound | null {
  const word = content[at];
  const next = content[at + 1] ?? "";
  const before = content[at - 1] ?? "";
  if (ADVERBS.has(word)) return found(at, at + 1, `adverb ${word}`);
  if (MODALS.has(word)) {
    // May the month, and "May I ask".
    if (isCapital(text, contentTokens[at])) return null;
    return mayBe(content, at) ? found(at, at + 1, `modal ${word}`) : null;
  }
  if (ADJECTIVES.has(word) && predicative(content, at)) {
    if (word === "possible" && (denied(content, at) || next === "as")) return null;
    return found(at, at + 1, `adjective ${word}`);
  }
  // The adverb: "likely raised doubts".
  if (word === "likely" && (next.endsWith("ed") || next === "be" || next === "have" || next === "has"))
    return found(at, at + 1, "adverb likely");
  if (SURE.has(word) && denied(content, at) && predicative(content, at))
    return found(at, at + 1, `not ${word}`);
  const lemma = CONTENT_VERBS.get(word);
  if (lemma === "seem" || lemma === "appear")
    return PLACES.has(next) ? null : found(at, at + 1, `verb ${lemma}`);
  if (lemma && (PRONOUNS.has(before) || before === "who")) return found(at, at + 1, `verb ${lemma}`);
  if (word === "know" && QUESTION_WORDS.has(next) && denied(content, at))
    return found(at, at + 1, "not know whether");
  if ((word === "knows" || word === "knew") && QUESTION_WORDS.has(next)) {
    if (before === "one" || before === "nobody" || before === "none")
      return found(at, at + 1, "nobody knows");
  }
  if (HEARSAY.has(word) && next === "to" && BE.has(before)) return found(at, at + 2, `${word} to`);
  if ((word === "chance" || word === "possibility" || word === "likelihood") && at - first < 8) {
    for (let back = at - 1; back >= first && back >= at - 5; back--)
      if (content[back] === "there") return found(at, at + 1, `noun ${word}`);
  }
  if (word === "remains" && next === "to" && content[at + 2] === "be" && content[at + 3] === "seen")
    return found(at, at + 4, "remains to be seen");
  return null;
}

/** Whether it is a word or a number rather than a mark. */
function isWord(word: string): boolean {
  const code = word.charCodeAt(0);
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || (code > 0xbf && code < 0x2000);
}

/** Whether an adjective stands after a form of "be" or "remain", an adverb of degree, or an auxiliary. */
function predicative(content: readonly string[], at: number): boolean {
  for (let before = at - 1; before >= 0 && before >= at - 4; before--) {
    const word = content[before];
    if (BE.has(word) || REMAIN.has(word)) return true;
    if (AUXILIARIES.has(word)) return content[at] === "likely";
    if (!DEGREE.has(word)) return false;
  }
  return false;
}

const REMAIN = setOf("remain remains remained became becomes become looks looked seems makes made");
