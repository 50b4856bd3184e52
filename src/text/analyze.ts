import type { TextAnalysis } from "./analysis.js";
import { findParagraphs } from "./paragraphs.js";
import { findQuotations } from "./quotations.js";
import { findSentences } from "./sentences.js";
import { findTokens } from "./tokens.js";

/** Finds paragraphs, sentences, tokens and quotations of any string. Never throws; time grows with the length. */
export function analyze(text: string): TextAnalysis {
  const lines = findParagraphs(text);
  const tokens = findTokens(text);
  const quotations = findQuotations(text, lines);
  const { sentences, paragraphs } = findSentences(text, tokens, lines, quotations);
  return { text, tokens, sentences, paragraphs, quotations };
}
