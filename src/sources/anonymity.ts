import type { Span } from "../record/index.js";
import type { Words } from "./words.js";

/**
 * Words by which an article says that a source wished not to be named. Written for Hearsay after the
 * phrasings that news agencies' style books ask for.
 */
const WISH =
  /\b(?:(?:on|under) (?:the )?conditions? (?:of anonymity|(?:that )?(?:he|she|they) not be (?:named|identified))|(?:speaking|spoke|speak) anonymously|(?:granted|requested|requesting|sought|insisted on|asked for|asking for|demanded|given|offered) anonymity|anonymity (?:because|to|in order)|(?:declined|refused|did not want|didn[’']t want|asked|asking|preferred|wished|wanted|requested|requesting|who would) (?:not )?(?:to )?be (?:named|identified|quoted by name)|not to be (?:named|identified|quoted by name)|(?:not|without being) authori[sz]ed to (?:speak|discuss|comment|talk|be quoted)|not permitted to speak|lacked authori[sz]ation to speak)\b|n[’']t (?:authori[sz]ed|permitted) to (?:speak|discuss|comment|talk|be quoted)\b/i;

/** What follows the wish and gives its reason. */
const REASON =
  /\b(?:because|since|as|citing|given|for fear|fearing|out of|due to|in order to|so as to|to (?:discuss|describe|speak|talk|offer|avoid|protect|share|detail|disclose|give|be))\b/i;
const AUTHORITY =
  /(?:not|n[’']t|without being) (?:authori[sz]ed|permitted) to [^,.;”"]+|lacked authori[sz]ation to [^,.;”"]+/i;
const TAKES_UP = /^(?:he|she|they|both|all|neither|none)$/;
/** A reason is a clause, not a paragraph. */
const LONGEST = 160;

/**
 * Why an unnamed source is not named, in the article's words, from the sentences that speak of it;
 * null where they do not say.
 */
export function anonymityReason(words: Words, mentions: readonly Span[]): string | null {
  const seen = new Set<number>();
  for (const mention of mentions) {
    const first = words.sentence(words.at(mention.start));
    // The wish stands in the sentence itself, or the next one takes it up: "He was not authorized to …"
    for (const sentence of [first, first + 1]) {
      if (seen.has(sentence)) continue;
      if (sentence > first && !TAKES_UP.test(words.lower(words.firstOf(sentence)))) continue;
      seen.add(sentence);
      const from = words.firstOf(sentence);
      const to = words.firstOf(sentence + 1);
      if (to <= from) continue;
      const found = reasonIn(words.between(from, to));
      if (found) return found;
    }
  }
  return null;
}

/** The reason in a sentence; the wish itself where no more is said. */
export function reasonIn(sentence: string): string | null {
  const wish = WISH.exec(sentence);
  if (!wish) return null;
  const authority = AUTHORITY.exec(sentence);
  if (authority) return tidy(authority[0].replace(/^n[’']t/, "not"));
  const rest = sentence.slice(wish.index + wish[0].length - (/(?:because|to)$/i.test(wish[0]) ? 8 : 0));
  const reason = REASON.exec(rest);
  if (reason && reason.index < 40) return tidy(rest.slice(reason.index));
  return tidy(wish[0]);
}

function tidy(words: string): string {
  const end = /[,;.](?:\s|$)|[”"“]/.exec(words)?.index ?? words.length;
  return words.slice(0, Math.min(end, LONGEST)).replace(/\s+/g, " ").trim();
}
