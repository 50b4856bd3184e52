import type { TokenTable } from "./analysis.js";
import { isAlnum, isLower, isUpper } from "./chars.js";
import {
  ARTICLES,
  CLAUSE_OPENERS,
  NAME_PARTICLES,
  SPEECH_VERBS,
  STARTERS,
  VERBS_WITH_HEARER,
} from "./sentence-words.js";

/** A name before the verb has at most so many words. */
const LONGEST_NAME = 7;

/**
 * Whether the tokens from `first` on say who spoke, so that the sentence goes on after the
 * quotation before them.
 *
 * ```text
 * “Is it over?” Sen. Smith asked.   “Is it over?” Smith said he did not know.
 *               ^ yes                             ^ no
 * ```
 *
 * @param end Index after the paragraph's last token.
 */
export function isSpeechTag(text: string, tokens: TokenTable, first: number, end: number): boolean {
  if (!isUpper(text.charCodeAt(tokens.starts[first])) || STARTERS.has(word(text, tokens, first)))
    return false;
  const limit = Math.min(end, first + LONGEST_NAME + 1);
  for (let at = first + 1; at < limit; at++) {
    if (!isLower(text.charCodeAt(tokens.starts[at]))) {
      if (isUpper(text.charCodeAt(tokens.starts[at]))) continue;
      return false;
    }
    const verb = word(text, tokens, at);
    if (SPEECH_VERBS.has(verb)) return !beginsClause(text, tokens, verb, at + 1, end);
    if (!NAME_PARTICLES.has(verb) && !verb.endsWith("ly")) return false;
  }
  return false;
}

/** Whether what was said follows the verb. */
function beginsClause(text: string, tokens: TokenTable, verb: string, at: number, end: number): boolean {
  if (at >= end) return false;
  const next = word(text, tokens, at);
  if (CLAUSE_OPENERS.has(next)) return true;
  if (!isAlnum(next.charCodeAt(0))) return false;
  if (VERBS_WITH_HEARER.has(verb)) {
    // told reporters that …
    for (let after = at + 1; after < Math.min(end, at + 4); after++) {
      const further = word(text, tokens, after);
      if (CLAUSE_OPENERS.has(further)) return true;
      if (!isAlnum(further.charCodeAt(0))) return false;
    }
    return false;
  }
  return ARTICLES.has(next) || isUpper(next.charCodeAt(0));
}

function word(text: string, tokens: TokenTable, index: number): string {
  return text.slice(tokens.starts[index], tokens.ends[index]);
}
