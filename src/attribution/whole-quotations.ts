import type { Span } from "../record/index.js";
import type { TextAnalysis } from "../text/index.js";
import { touches } from "./extent.js";
import type { Attribution } from "./reader.js";

/**
 * A content that begins inside a quotation and ends with it, or begins with it and ends inside, is
 * given the whole of it, unless something of this or a neighbouring attribution stands in between:
 *
 * ```text
 * “We shall see. It will not be long,” she said.
 *               └──── content ──────┘
 * └─────────── content ─────────────┘
 * ```
 *
 * Attributions come and go in the order in which they begin.
 */
export function fillQuotations(
  found: readonly Attribution[],
  { quotations }: TextAnalysis,
): readonly Attribution[] {
  const outermost = quotations.filter(({ depth }) => depth === 0);
  let next = 0;
  return found.map((attribution, i) => {
    const first = attribution.content[0].start;
    while (next < outermost.length && outermost[next].end <= first) next++;
    const free = (start: number, end: number): boolean =>
      !touches(attribution, start, end) &&
      !(i > 0 && touches(found[i - 1], start, end)) &&
      !(i + 1 < found.length && touches(found[i + 1], start, end));
    const content = attribution.content.map((span) => fill(span, outermost, next, free));
    return content.every((span, k) => span === attribution.content[k])
      ? attribution
      : { ...attribution, content };
  });
}

/** How far a content may stop short of a quotation's edge and still be said to reach it: a mark. */
const MARK = 1;

function fill(
  span: Span,
  quotations: TextAnalysis["quotations"],
  from: number,
  free: (start: number, end: number) => boolean,
): Span {
  let { start, end } = span;
  for (let q = from; q < quotations.length && quotations[q].start < end; q++) {
    const { start: opens, end: closes, closed } = quotations[q];
    if (!closed || closes <= start) continue;
    const reachesEnd = Math.abs(end - closes) <= MARK;
    const reachesStart = Math.abs(start - opens) <= MARK;
    if (reachesEnd && start > opens && free(opens, start)) start = opens;
    else if (reachesStart && end < closes && free(end, closes)) end = closes;
  }
  return start === span.start && end === span.end ? span : { start, end };
}
