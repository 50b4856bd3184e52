import type { Span } from "../../record/index.js";
import type { TextAnalysis } from "../../text/index.js";

/**
 * Sentences of a text, in order, those inside quotations too: text/ never ends a sentence inside a quotation,
 * but a claim is one sentence of it.
 *
 * ```text
 * “We won. They lost,” he said.
 *        ^
 * ```
 */
export function sentencesOf(analysis: TextAnalysis): Span[] {
  const { text, tokens, sentences } = analysis;
  const spans: Span[] = [];
  for (let number = 0; number + 1 < sentences.length; number++) {
    let first = sentences[number];
    const last = sentences[number + 1];
    for (let at = first; at < last; at++) {
      const ends = at + 1 === last || (isStop(text, tokens.starts[at], tokens.ends[at]) && opens(at, last));
      if (!ends) continue;
      let end = at;
      // The closing marks belong to the sentence they close.
      while (end + 1 < last && /^["”’')\]]+$/.test(text.slice(tokens.starts[end + 1], tokens.ends[end + 1])))
        end++;
      spans.push({ start: tokens.starts[first], end: tokens.ends[end] });
      first = end + 1;
      at = end;
    }
  }
  return spans;

  /** Whether a new sentence begins after a stop: a capital or an opening mark, in the same quotation. */
  function opens(stop: number, last: number): boolean {
    let next = stop + 1;
    while (next < last && /^["“”‘'’]$/.test(text.slice(tokens.starts[next], tokens.ends[next]))) next++;
    return next < last && /^[\p{Lu}\p{N}…]/u.test(text.slice(tokens.starts[next], tokens.ends[next]));
  }
}

function isStop(text: string, start: number, end: number): boolean {
  return end - start <= 4 && /^(?:[.?!]|\.\.\.\.|…)+$/.test(text.slice(start, end));
}
