import type { Span } from "../record/index.js";
import type { TextAnalysis } from "../text/index.js";
import { extentOf, touches } from "./extent.js";
import type { Attribution } from "./reader.js";

/** Shorter quotations are titles and phrases as often as speech. */
const FEWEST_WORDS = 7;
/** Speech ends with a mark inside the quotation: “We knew,” she said. */
const SPEECH_END = /[,.?!…—-]\s*['"”’]{1,2}$/;
/** Between a quotation and who said it stands at most a word or a comma. */
const BESIDE = /^[\s,:—-]*(?:\w+\s*)?$/;

/**
 * Gives quotations that nothing claims to the one attribution whose source or cue stands right
 * beside, in the same paragraph:
 *
 * ```text
 * “We cannot go on like this for ever,” Reuters quoted the mayor as saying.
 * └──────────── unclaimed ────────────┘ └source └cue
 * ```
 */
export function claimQuotations(
  found: readonly Attribution[],
  { text, quotations }: TextAnalysis,
): readonly Attribution[] {
  const added = new Map<number, Span[]>();
  const extents = found.map(extentOf);
  let next = 0;
  for (const { start, end, depth, closed } of quotations) {
    if (depth > 0 || !closed) continue;
    // An attribution that ends before this quotation's surroundings is beside no later one either.
    while (next < found.length && extents[next].end < start - NEAR) next++;
    const near: number[] = [];
    let claimed = false;
    for (let i = next; i < found.length && extents[i].start < end + NEAR; i++) {
      if (touches(found[i], start, end)) claimed = true;
      else if (isBeside(found[i], start, end, text)) near.push(i);
    }
    if (claimed || near.length !== 1 || !isSpeech(text.slice(start, end))) continue;
    added.set(near[0], [...(added.get(near[0]) ?? []), { start, end }]);
  }
  if (added.size === 0) return found;
  return found.map((attribution, i) => {
    const more = added.get(i);
    if (more === undefined) return attribution;
    return {
      ...attribution,
      content: [...attribution.content, ...more].toSorted((a, b) => a.start - b.start),
    };
  });
}

/** Spans further from a quotation than this are not beside it, whatever lies between. */
const NEAR = 30;

function isSpeech(quotation: string): boolean {
  return SPEECH_END.test(quotation) && quotation.split(/\s+/, FEWEST_WORDS).length === FEWEST_WORDS;
}

function isBeside({ source, cue }: Attribution, start: number, end: number, text: string): boolean {
  const beside = (span: Span): boolean => {
    const distance = span.start >= end ? span.start - end : start - span.end;
    if (distance < 0 || distance >= NEAR) return false;
    const gap = span.start >= end ? text.slice(end, span.start) : text.slice(span.end, start);
    return !gap.includes("\n") && BESIDE.test(gap);
  };
  return source.some(beside) || cue.some(beside);
}
