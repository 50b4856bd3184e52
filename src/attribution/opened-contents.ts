import { sentenceAt, type TextAnalysis, tokenAt } from "../text/index.js";
import type { Attribution } from "./reader.js";

/** Words that open a clause and say nothing alone. */
const OPENERS = new Set(["that", "to", "whether", "if", "how", "why", "what", "where", "when", "who"]);

/**
 * A content cannot be the opening word of a clause alone ("said [that] it was over"): where the end was
 * so unsure that only its beginning was found, it goes on to the end of the sentence, or to the next
 * attribution's words.
 */
export function finishOpened(found: readonly Attribution[], analysis: TextAnalysis): readonly Attribution[] {
  const { text } = analysis;
  return found.map((attribution, i) => {
    const [only] = attribution.content;
    if (attribution.content.length !== 1 || only.end - only.start > 7) return attribution;
    if (!OPENERS.has(text.slice(only.start, only.end).toLowerCase())) return attribution;
    const taken = [attribution, found[i + 1]]
      .flatMap((one) => (one ? [...one.source, ...one.cue, ...one.content] : []))
      .filter(({ start }) => start >= only.end)
      .map(({ start }) => start);
    const end = endOfSentence(analysis, only.end, Math.min(...taken, Number.POSITIVE_INFINITY));
    return end > only.end ? { ...attribution, content: [{ start: only.start, end }] } : attribution;
  });
}

/** Where the sentence of the word that ends at `offset` ends, its closing marks left out, or the last word before `limit`. */
function endOfSentence(analysis: TextAnalysis, offset: number, limit: number): number {
  const { text, tokens, sentences } = analysis;
  const first = tokenAt(analysis, offset - 1);
  let last = (sentences[sentenceAt(analysis, first) + 1] ?? tokens.length) - 1;
  while (
    last > first &&
    (tokens.ends[last] > limit || isMark(text.slice(tokens.starts[last], tokens.ends[last])))
  )
    last--;
  return tokens.ends[last];
}

function isMark(token: string): boolean {
  return !/[\p{L}\p{N}]/u.test(token);
}
