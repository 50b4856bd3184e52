/** The layers of a text: paragraphs, sentences, tokens and quotations, as spans of the untouched string. */
export type { Quotation, TextAnalysis, TokenTable } from "./analysis.js";
export { analyze } from "./analyze.js";
export { quotationAt, quotationsOfTokens, sentenceAt, tokenAt } from "./lookup.js";
export { writeKey } from "./word-key.js";
