import { HEDGE_NOUNS, HEDGE_VERBS } from "../../lexicon/hedges.js";
import type { Stance } from "../../record/index.js";
import { hedgeInContent } from "./content-hedge.js";
import { listed, readingOf } from "./forms.js";
import type { CueHead } from "./head.js";
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
import type { CueReason } from "./reason.js";
import { type CueView, spanOf } from "./view.js";
import { BE, QUESTION_WORDS } from "./words.js";

const setOf = (words: string): ReadonlySet<string> => new Set(listed(words));

const VERBS = setOf(HEDGE_VERBS);
const NOUNS = setOf(HEDGE_NOUNS);
/** After "hard to": what cannot be known. */
const KNOWING = setOf("know say tell see judge");

/** Whether the cue marks the saying as uncertain, or the content's main clause the thing said. */
export function readHedge(
  view: CueView,
  head: CueHead,
  stance: Stance,
  reasons: CueReason[] | null,
): boolean {
  const at = hedgeInCue(view, head, stance);
  if (at) {
    reasons?.push({ decides: "hedged", span: spanOf(view, view.tokens, at.from, at.to), rule: at.rule });
    return true;
  }
  // A question is open by its nature.
  if (stance === "asks") return false;
  const inside = hedgeInContent(view);
  if (inside) {
    reasons?.push({
      decides: "hedged",
      span: spanOf(view, view.contentTokens, inside.from, inside.to),
      rule: inside.rule,
    });
    return true;
  }
  return false;
}

function hedgeInCue(view: CueView, head: CueHead, stance: Stance): HedgeFound | null {
  const { words, to } = view;
  for (let at = 0; at < to; at++) {
    const word = words[at];
    if (ADVERBS.has(word)) return found(at, at + 1, `adverb ${word}`);
    if (at < head.at && MODALS.has(word) && mayBe(words, at)) return found(at, at + 1, `modal ${word}`);
    const lemma = at <= head.at ? readingOf(word)?.lemma : undefined;
    if ((lemma === "seem" || lemma === "appear") && !PLACES.has(words[at + 1] ?? ""))
      return found(at, at + 1, `verb ${lemma}`);
    if ((word === "hard" || word === "difficult" || word === "impossible") && words[at + 1] === "to")
      if (KNOWING.has(words[at + 2] ?? "")) return found(at, at + 3, `${word} to ${words[at + 2]}`);
    if ((lemma === "look" || lemma === "sound") && (words[at + 1] === "like" || words[at + 1] === "set"))
      return found(at, at + 2, `${lemma} like`);
  }
  const { lemma, kind } = head;
  const whole = found(head.at, head.to, `${kind} ${lemma}`);
  if (kind === "verb") {
    if (head.stance === stance || stance === "asserts") {
      if (lemma === "suggest" ? stance === "asserts" : VERBS.has(lemma)) return whole;
    }
    if (HEARSAY.has(words[head.at]) && passive(words, head.at) && hearsay(view, head)) return whole;
    if (lemma === "know" && unknown(view, head)) return whole;
  }
  if (kind === "noun" && NOUNS.has(lemma)) return words[head.at - 1] === "no" ? null : whole;
  if (kind === "phrase" && lemma === "cast doubt") return whole;
  if (kind === "phrase" && (lemma === "have no idea" || lemma === "have no clue")) return whole;
  if (kind === "adjective") {
    if (ADJECTIVES.has(lemma)) return whole;
    if (SURE.has(lemma) && denied(words, head.at)) return whole;
  }
  return null;
}

function passive(words: readonly string[], at: number): boolean {
  for (let before = at - 1; before >= 0 && before >= at - 3; before--) if (BE.has(words[before])) return true;
  return false;
}

/** "Is said to be", "it is believed that", with nobody named who says it. */
function hearsay({ words, content, contentFollows, spans }: CueView, head: CueHead): boolean {
  const next = words[head.to] ?? (contentFollows ? content[0] : "");
  if (next === "by") return false;
  return next === "to" || (spans.source.length === 0 && contentFollows);
}

/** "Did not know whether". */
function unknown({ words, content, contentFollows, to }: CueView, head: CueHead): boolean {
  if (!denied(words, head.at)) return false;
  const next = head.to < to ? words[head.to] : contentFollows ? content[0] : "";
  return QUESTION_WORDS.has(next);
}
