import type { TextAnalysis } from "../text/index.js";
import { finishPhrases } from "./cut-phrases.js";
import { extentOf } from "./extent.js";
import { readHeadlines } from "./headlines.js";
import { claimQuotations } from "./lone-quotations.js";
import { finishOpened } from "./opened-contents.js";
import type { Attribution, Reader } from "./reader.js";
import { fillQuotations } from "./whole-quotations.js";

/** What the text itself shows to be unfinished in a reader's findings, whatever the reader. */
const MENDERS = [finishOpened, finishPhrases, fillQuotations, claimQuotations];

/**
 * Everything attributed in a text: what the reader finds, mended where the text shows how, and the
 * headlines it found nothing in. In the order in which they begin.
 */
export async function attribute(reader: Reader, analysis: TextAnalysis): Promise<readonly Attribution[]> {
  const found = MENDERS.reduce((before, mend) => mend(before, analysis), await reader.attribute(analysis));
  const merged: Attribution[] = [];
  // Both lists are in order, so one walk is enough, however long the text.
  let next = 0;
  let reached = 0;
  for (const headline of readHeadlines(analysis)) {
    const { start, end } = extentOf(headline);
    for (; next < found.length; next++) {
      const other = extentOf(found[next]);
      if (other.start >= end) break;
      reached = Math.max(reached, other.end);
      merged.push(found[next]);
    }
    if (reached <= start) merged.push(headline);
  }
  for (; next < found.length; next++) merged.push(found[next]);
  return merged;
}
