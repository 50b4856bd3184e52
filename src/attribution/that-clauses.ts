import type { Span } from "../record/index.js";
import type { Attribution } from "./reader.js";

/** The form leaves little doubt; how often it holds was judged by eye. */
const CONFIDENCE = 0.7;
const VERBS =
  "told|said|informed|communicated|warned|advised|announced|acknowledged|assured|confirmed|indicated|signalled|signaled|suggested|admitted|conceded|" +
  "insisted|argued|claimed|stated|alleged|reported|testified|promised|predicted|complained|revealed|disclosed|stressed|explained|hinted|declared|denied";
const WORD = "[\\p{L}\\p{N}][\\p{L}\\p{N}.’'&-]*,?";
/** What a subject cannot hold: the beginning of another clause, or another verb. */
const NOT_IN_SUBJECT =
  /\b(?:that|which|if|when|while|because|although|though|as|but|is|was|were|are|be|been|will|would|could|should|may|might|not|never|said|says|told|to)\b/i;
const CLAUSE = new RegExp(
  `^((?:${WORD}\\s+){1,8}?)((?:(?:has|have|had)\\s+)?(?:(?:\\p{L}+ly|also|already|repeatedly)\\s+)?(?:${VERBS}))\\s+((?:(?:to\\s+)?(?:${WORD}\\s+){1,4}?)?)(that\\s.+)$`,
  "su",
);

/**
 * A stretch that is one statement from end to end:
 *
 * ```text
 * two officials have communicated to the town that the bridge is unsafe
 * └─ source ──┘ └──── cue ──────┘             └────── content ────────┘
 * ```
 *
 * @param start offset of the stretch in `text`
 * @returns null where it has another form
 */
export function readThatClause(text: string, { start, end }: Span): Attribution | null {
  const match = CLAUSE.exec(text.slice(start, Math.min(end, start + LONGEST)));
  if (match === null) return null;
  const [, subject, cue, hearer] = match;
  if (NOT_IN_SUBJECT.test(subject) || /\b(?:that|and|of)\b/.test(hearer)) return null;
  const cueStart = start + subject.length;
  const contentStart = start + match[0].length - match[4].length;
  const source = subject.replace(/[\s,]+$/, "");
  const content = match[4].replace(/[\s.,;:]+$/, "");
  return {
    source: [{ start, end: start + source.length }],
    cue: [{ start: cueStart, end: cueStart + cue.length }],
    content: [{ start: contentStart, end: contentStart + content.length }],
    confidence: CONFIDENCE,
  };
}

/** Longer stretches are not one statement. */
const LONGEST = 800;
