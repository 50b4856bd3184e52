import type { TextAnalysis } from "../text/index.js";
import { HEADLINE_SOURCES } from "./headline-sources.js";
import type { Attribution } from "./reader.js";

/** A headline is a paragraph of so many tokens at most. */
const LONGEST = 40;
/** A source after the colon is no longer than "Acme Bank board sources". */
const LONGEST_SOURCE = 4;
const SHORTEST_CONTENT = 3;
/** No corpus here marks this form, so its confidence could not be measured; it is set with care. */
const CONFIDENCE = 0.75;

/**
 * Headlines that end with their source, a form that running text does not have and that readers
 * trained on running text do not know:
 *
 * ```text
 * Bridge unsafe for years: Report
 * └──── content ────────┘│ └ source
 *                        cue
 * ```
 *
 * The source is one of {@link HEADLINE_SOURCES}, perhaps with a name before it, and nothing ends the
 * paragraph after it.
 */
export function readHeadlines({ text, tokens, paragraphs }: TextAnalysis): Attribution[] {
  const found: Attribution[] = [];
  for (let p = 0; p + 1 < paragraphs.length; p++) {
    const from = paragraphs[p];
    const to = paragraphs[p + 1];
    if (to - from > LONGEST) continue;
    const word = (i: number): string => text.slice(tokens.starts[i], tokens.ends[i]);
    if (to === from || !HEADLINE_SOURCES.has(word(to - 1).toLowerCase())) continue;
    let colon = to - 2;
    while (colon > from && to - 1 - colon <= LONGEST_SOURCE && word(colon) !== ":") colon--;
    if (word(colon) !== ":" || colon - from < SHORTEST_CONTENT) continue;
    found.push({
      content: [{ start: tokens.starts[from], end: tokens.ends[colon - 1] }],
      cue: [{ start: tokens.starts[colon], end: tokens.ends[colon] }],
      source: [{ start: tokens.starts[colon + 1], end: tokens.ends[to - 1] }],
      confidence: CONFIDENCE,
    });
  }
  return found;
}
