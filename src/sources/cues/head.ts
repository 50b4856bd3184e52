import type { CueClass } from "../../lexicon/cue-verbs.js";
import { type Reading, readingOf } from "./forms.js";
import { phraseAt } from "./phrases.js";
import type { CueView } from "./view.js";
import { AUXILIARIES, DETERMINERS } from "./words.js";

/** The word or phrase that decides what a cue says. */
export interface CueHead {
  readonly stance: CueClass;
  /** The dictionary form; the phrase; empty where no word is known. */
  readonly lemma: string;
  readonly kind: "verb" | "noun" | "adjective" | "phrase" | "unknown";
  /** Where it stands in the view's words, and the index after it. */
  readonly at: number;
  readonly to: number;
  /** The verb that passed on to it ("seemed" in "seemed to say"); −1 for none. */
  readonly carrier: number;
}

/** Adjectives that pass on to a verb after "to": "was quick to say", "is not afraid to ask". */
const CARRYING_ADJECTIVES = new Set("afraid ashamed hard likely unlikely quick set ready happy".split(" "));
/** Verbs whose participle is spelt as the base form, so that "has put" is no noun. */
const SAME_PARTICIPLE = new Set("become bet cast come forecast hit let put read run set spread".split(" "));

/**
 * Finds the head: the first phrase of the list, or the first verb with a meaning of its own; a noun or
 * adjective where the verbs before it only lead to it.
 *
 * ```text
 * seemed to suggest     made a promise to     has been critical of
 *           ^^^^^^^            ^^^^^^^                 ^^^^^^^^
 * ```
 */
export function headOf(view: CueView): CueHead {
  const { words, to } = view;
  let light = -1;
  let carrier = -1;
  let shape = -1;
  for (let at = 0; at < to; at++) {
    const phrase = phraseAt(words, at);
    if (phrase && phrase.to > view.from)
      return { stance: phrase.stance, lemma: phrase.text, kind: "phrase", at, to: phrase.to, carrier };
    const reading = readingOf(words[at]);
    if (!reading) continue;
    if (reading.noun !== null && (reading.verb === null || inNounPlace(view, at, light))) {
      // After a verb in its own right comes its object, not the head.
      if (!reading.shape) return head(reading.noun, reading, "noun", at, carrier);
      if (shape < 0) shape = at;
    } else if (reading.adjective !== null && !(reading.verb !== null && takesObject(view, at))) {
      if (!(CARRYING_ADJECTIVES.has(words[at]) && verbAfterTo(words, at + 1, to)))
        return head(reading.adjective, reading, "adjective", at, carrier);
    } else if (reading.verb !== null) {
      if (reading.kind === "full") return head(reading.verb, reading, "verb", at, carrier);
      // An auxiliary says nothing while more words follow.
      if (reading.kind === "carrying") carrier = at;
      else if (light < 0 || AUXILIARIES.has(words[light])) light = at;
    }
  }
  const at = carrier >= 0 ? carrier : shape >= 0 ? shape : light;
  if (at < 0) return { stance: "asserts", lemma: "", kind: "unknown", at: view.from, to, carrier };
  const reading = readingOf(words[at]) as Reading;
  if (at === shape) return head("asserts", reading, "noun", at, -1);
  return head(reading.verb ?? "asserts", reading, "verb", at, -1);
}

function head(
  stance: CueClass,
  reading: Reading,
  kind: CueHead["kind"],
  at: number,
  carrier: number,
): CueHead {
  return { stance, lemma: reading.lemma, kind, at, to: at + 1, carrier };
}

/**
 * Whether a word that may be noun or verb stands where a noun does: after a determiner, a possessive or
 * a light verb, with nothing but describing words between.
 *
 * ```text
 * Cole's call for     made a rousing call     had hopes of     has called
 *        ^^^^                        ^^^^         ^^^^^            (verb)
 * ```
 */
function inNounPlace(view: CueView, at: number, light: number): boolean {
  const { words } = view;
  const word = words[at];
  const moving = word.endsWith("ing") || word.endsWith("ed");
  if (at === 0 && !moving && PREPOSITIONS.has(words[1] ?? view.next) && !sourceBefore(view)) return true;
  for (let before = at - 1; before >= at - 4; before--) {
    const known = before >= 0 ? words[before] : before === -1 ? view.previous : "";
    if (known === "") return false;
    if (known === "'s" || known === "'") return !word.endsWith("ing") || word === "warning";
    if (DETERMINERS.has(known) || known === "no") return word !== "said";
    if (before < 0) return false;
    if (known === "of" || known === "with" || known === "under" || known === "about") return !moving;
    const reading = readingOf(known);
    if (reading === undefined) {
      if (known === "to" || known === "and" || known === "," || AUXILIARIES.has(known)) return false;
      continue;
    }
    if (reading.adjective !== null) continue;
    if (reading.verb === null) return false;
    if (reading.kind !== "light") return false;
    if (known === "be" || reading.lemma === "be" || reading.lemma === "do") return false;
    if (reading.lemma === "have") {
      const base = word === readingOf(word)?.lemma && !SAME_PARTICIPLE.has(word);
      return !moving && (base || word.endsWith("s"));
    }
    return light >= 0 && !word.endsWith("ed");
  }
  return false;
}

const PREPOSITIONS = new Set("at of for from over about against to by on toward towards".split(" "));

/** Whether the source stands before the cue, as a subject does. */
function sourceBefore({ spans, tokens, text }: CueView): boolean {
  const source = spans.source[0];
  return source !== undefined && source.start < text.start(tokens[0]);
}

/** Whether a participle that is an adjective too is used as a verb here: "has concerned", "set out". */
function takesObject(view: CueView, at: number): boolean {
  for (let before = at - 1; before >= 0; before--) {
    const reading = readingOf(view.words[before]);
    if (reading === undefined) continue;
    if (reading.lemma === "be" || reading.verb !== null) return !COPULAS.has(reading.lemma);
  }
  return true;
}

const COPULAS = new Set("be become feel look remain seem sound appear get".split(" "));

/** Whether "to" and a verb of the lists follow. */
function verbAfterTo(words: readonly string[], at: number, to: number): boolean {
  return words[at] === "to" && at + 1 < to && (readingOf(words[at + 1])?.verb ?? null) !== null;
}
