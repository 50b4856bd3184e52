import { quotationAt } from "../../text/index.js";
import type { Words } from "../words.js";
import type { Stretch } from "./places.js";

/** Whether a content begins in a quotation or ends in one. */
export function findQuotedTokens(words: Words, content: readonly Stretch[]): boolean {
  return content.some(
    ({ from, to }) =>
      quotationAt(words.analysis, words.start(from)) !== null ||
      quotationAt(words.analysis, words.start(Math.max(from, to - 1))) !== null,
  );
}
