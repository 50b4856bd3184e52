import type { Quotation, TextAnalysis } from "./analysis.js";

/**
 * The innermost quotation that holds the character at `offset`, marks included; null where there is
 * none. For many characters in a row use {@link quotationsOfTokens}.
 */
export function quotationAt(analysis: TextAnalysis, offset: number): Quotation | null {
  const { quotations } = analysis;
  let low = 0;
  let high = quotations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (quotations[middle].start <= offset) low = middle + 1;
    else high = middle;
  }
  // The last one that begins before may have ended; what holds it may not.
  for (let at = low - 1; at >= 0; at--) {
    const quotation = quotations[at];
    if (offset < quotation.end) return quotation;
    if (quotation.depth === 0) return null;
  }
  return null;
}

/** For each token the index of the innermost quotation it lies in, marks included; −1 for none. */
export function quotationsOfTokens(analysis: TextAnalysis): Int32Array {
  const { tokens, quotations } = analysis;
  const found = new Int32Array(tokens.length).fill(-1);
  const open: number[] = [];
  let next = 0;
  for (let token = 0; token < tokens.length; token++) {
    const start = tokens.starts[token];
    while (next < quotations.length && quotations[next].start <= start) {
      while (open.length > quotations[next].depth) open.pop();
      open.push(next++);
    }
    while (open.length > 0 && quotations[open[open.length - 1]].end <= start) open.pop();
    if (open.length > 0) found[token] = open[open.length - 1];
  }
  return found;
}

/** Index of the token that holds the character at `offset`, or of the next one after it; the number of tokens past the last. */
export function tokenAt(analysis: TextAnalysis, offset: number): number {
  const { ends, length } = analysis.tokens;
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ends[middle] <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Index of the sentence that holds a token. */
export function sentenceAt({ sentences }: TextAnalysis, token: number): number {
  let low = 0;
  let high = Math.max(0, sentences.length - 2);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (sentences[middle] <= token) low = middle;
    else high = middle - 1;
  }
  return low;
}
