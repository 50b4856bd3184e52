import type { Stance } from "../../record/index.js";
import { readingOf } from "./forms.js";
import type { CueHead } from "./head.js";
import type { CueReason } from "./reason.js";
import { ANSWERING, ANSWERS } from "./stance.js";
import { type CueView, spanOf } from "./view.js";
import { AUXILIARIES, BE, NEGATIONS } from "./words.js";

/** Whether the attribution itself is negated, and the stance that follows from it. */
export interface NegationReading {
  readonly negated: boolean;
  readonly stance: Stance;
  /** Empty when the stance stays as it was. */
  readonly rule: string;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** After "not", words that leave the saying as it is: "not only said", "did not hesitate to say". */
const HARMLESS = set(
  "only just merely simply solely surprisingly least long hesitate mince shy afraid ashamed bashful tire tires tired tiring cease ceased hide hides waste lose",
);
/** After "no", likewise: "made no secret of", "has no doubt", "minced no words". */
const HARMLESS_NOUNS = set(
  "secret bones apology apologies doubt less uncertain words wonder qualms time punches longer-term",
);
/** Phrases in which "no" does negate. */
const IGNORANT: ReadonlySet<string> = new Set(["have no idea", "have no clue"]);
/** Sources that name nobody: "no one said". */
const NOBODY = set("no none nobody neither nothing");
/** Words of saying that are not in the verb lists' classes below. */
const SPEAKING = set(
  "comment say answer discuss respond reply speak confirm deny name identify elaborate provide disclose specify release talk explain reveal give offer take address acknowledge admit rule apologize apologise endorse recognize recognise concede",
);
/** What is not given when nothing is said. */
const SAID_THINGS = set(
  "comment comments question questions interview interviews answer answers request requests statement",
);

/** Reads negation off the cue and its source; the content's own negation does not count. */
export function readNegation(
  view: CueView,
  head: CueHead,
  stance: Stance,
  reasons: CueReason[] | null,
): NegationReading {
  let negated = false;
  const toggle = (rule: string, from: number, to: number): void => {
    negated = !negated;
    reasons?.push({ decides: "negated", span: spanOf(view, view.tokens, from, to), rule });
  };
  const { words } = view;
  for (let at = 0; at < head.at || (at < head.to && head.kind === "phrase"); at++) {
    const word = words[at];
    const next = words[at + 1] ?? "";
    if (NEGATIONS.has(word)) {
      if (!harmless(words, at)) toggle(word, at, at + 1);
    } else if (word === "no") {
      if (next === "longer") toggle("no longer", at, at + 2);
      else if (at >= head.at ? IGNORANT.has(head.lemma) : !HARMLESS_NOUNS.has(next)) toggle("no", at, at + 1);
    } else if (word === "yet" && next === "to") toggle("yet to", at, at + 2);
    else if (head.kind === "phrase" && at >= head.at) continue;
    else if (next === "to" && readingOf(word)?.lemma === "fail") toggle("fail to", at, at + 2);
    else if (next === "short" && readingOf(word)?.lemma === "stop") toggle("stop short of", at, at + 2);
  }
  // "failed" alone, where the content begins with "to".
  if (head.lemma === "fail" && head.kind === "verb") toggle("fail to", head.at, head.to);
  if (readingOf(words[head.at] ?? "")?.lemma === "unaware" || UN.has(head.lemma))
    toggle(head.lemma, head.at, head.to);
  if (negated && head.lemma === "know" && stance === "believes")
    return withSource(view, negated, stance, reasons);

  if (head.stance === "declines") return declined(view, head, negated, stance, reasons);
  if (negated && ANSWERING.has(head.lemma.split(" ")[0]) && head.stance === "asserts")
    return { negated: true, stance: "declines", rule: `not ${head.lemma}` };
  if (negated && ANSWERS.has(head.lemma) && head.kind === "noun")
    return { negated: true, stance: "declines", rule: `no ${head.lemma}` };
  return withSource(view, negated, stance, reasons);
}

/** Adjectives that are negated by their own first letters. */
const UN = set("unaware unclear unconvinced unsure uncertain unimpressed unconcerned");

/**
 * "Refused to say" negates the saying; "refused to resign" is a refusal, and stands. With a "not" before
 * it the saying stands again: "did not refuse to answer".
 */
function declined(
  view: CueView,
  head: CueHead,
  negated: boolean,
  stance: Stance,
  reasons: CueReason[] | null,
): NegationReading {
  let saying = SILENT.has(head.lemma);
  let complement: Stance = "asserts";
  const rest = [...view.words.slice(head.to, view.to), ...(view.contentFollows ? view.content : [])];
  if (head.kind === "phrase" && head.lemma === "stop short of") saying = true;
  for (let at = 0; at < rest.length && at < 8 && !saying; at++) {
    const word = rest[at];
    if (SAID_THINGS.has(word)) saying = true;
    if (at > 2) continue;
    const reading = readingOf(word);
    if (!reading || reading.verb === null) continue;
    if (
      SPEAKING.has(reading.lemma) ||
      (reading.kind === "full" && !ACTS.has(reading.lemma) && spoken(reading.verb))
    ) {
      saying = true;
      complement = reading.verb;
    }
  }
  if (!saying) return { negated, stance, rule: "" };
  reasons?.push({
    decides: "negated",
    span: spanOf(view, view.tokens, head.at, head.to),
    rule: `${head.lemma} to say`,
  });
  return negated
    ? { negated: false, stance: complement, rule: `not ${head.lemma}` }
    : { negated: true, stance, rule: "" };
}

const SILENT: ReadonlySet<string> = new Set(
  "silent|mum|reticent|tight-lipped|silence|noncommittal|keep mum|keep quiet|keep silent|remain mum|remain silent|stay mum|stay quiet|stay silent|plead the fifth|take the fifth".split(
    "|",
  ),
);
/** Verbs of the lists that are deeds when refused. */
const ACTS = set(
  "sign join play lay pass turn hire fire file strike hit run leave target feature lead write sue stand",
);

function spoken(stance: Stance): boolean {
  return stance === "asserts" || stance === "asks" || stance === "denies" || stance === "predicts";
}

/** Negation that stands in or before the source: "No one said", "Nor did Cole say". */
function withSource(
  view: CueView,
  negated: boolean,
  stance: Stance,
  reasons: CueReason[] | null,
): NegationReading {
  const { text } = view;
  const source = view.spans.source[0];
  if (!source || view.words.length === 0) return { negated, stance, rule: "" };
  const { starts, ends, length } = text.analysis.tokens;
  const first = text.at(source.start);
  const mark = (token: number, rule: string): NegationReading => {
    reasons?.push({ decides: "negated", span: { start: starts[token], end: ends[token] }, rule });
    return { negated: !negated, stance, rule: "" };
  };
  if (first >= length) return { negated, stance, rule: "" };
  const word = text.plain(first);
  const next = text.plain(first + 1);
  if (source.start < starts[view.tokens[0]]) {
    if (NOBODY.has(word) && !(word === "no" && (next === "." || next === "doubt"))) return mark(first, word);
    if (word === "not" && (next === "one" || next === "a" || next === "even"))
      return mark(first, `not ${next}`);
    // "Never has Cole said": the auxiliary goes before the source.
    if (AUXILIARIES.has(text.plain(first - 1))) {
      for (let token = first - 2; token >= first - 4 && token >= 0; token--) {
        const before = text.plain(token);
        if (before === "nor" || before === "neither" || before === "never" || before === "no")
          return mark(token, before);
        if (before === "." || before === ",") break;
      }
    }
  }
  return { negated, stance, rule: "" };
}

/** Whether a negation at `at` leaves the saying as it is. */
function harmless(words: readonly string[], at: number): boolean {
  const before = words[at - 1] ?? "";
  for (let next = at + 1; next < words.length && next <= at + 4; next++) {
    const word = words[next];
    if (next <= at + 2 && HARMLESS.has(word)) return true;
    if (word === "stop" || word === "stopped") return words[next + 1] !== "short";
    // "can't help but", "cannot but", "cannot stress enough", "could not agree more", "couldn't be clearer"
    if (before === "can" || before === "ca" || before === "could") {
      if ((word === "help" && next <= at + 2) || (word === "but" && next <= at + 3)) return true;
      if (word === "enough" || word === "more" || word === "overstate" || word === "overemphasize")
        return true;
      if (word.length > 5 && word.endsWith("er") && BE.has(words[next - 1])) return true;
    }
  }
  return false;
}
