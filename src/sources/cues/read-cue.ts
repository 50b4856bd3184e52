import type { Span, Stance } from "../../record/index.js";
import type { Words } from "../words.js";
import { addressees } from "./addressee.js";
import { headOf } from "./head.js";
import { readHedge } from "./hedge.js";
import { readNegation } from "./negation.js";
import type { CueReason } from "./reason.js";
import { byContent, refine } from "./stance.js";
import { type StatementSpans, spanOf, viewCue } from "./view.js";

/** What one statement's cue tells. */
export interface CueReading {
  /** What the source does with the content. */
  readonly stance: Stance;
  /** Whether the source or the article marks the content, or the saying, as uncertain. */
  readonly hedged: boolean;
  /** Whether the attribution itself is negated: "did not say". */
  readonly negated: boolean;
  /** To whom it was said, as written, without the preposition; in text order. */
  readonly addressee: readonly Span[];
  /** The words that decided, in the order in which they were weighed. */
  readonly reasons: readonly CueReason[];
}

/**
 * Reads stance, hedge, negation and addressee of one statement. The rules stand in `docs/manner.md`.
 * Never throws; looks at a few dozen words, whatever the length of the text or of the spans.
 */
export function readCue(text: Words, spans: StatementSpans): CueReading {
  const view = viewCue(text, spans);
  const reasons: CueReason[] = [];
  const head = headOf(view);
  let stance: Stance;
  let hedged: boolean;
  let negated = false;
  if (view.to === view.from) {
    const refined = byContent(view, { stance: "asserts", rule: "no cue" });
    stance = refined.stance;
    if (view.content.length > 0)
      reasons.push({
        decides: "stance",
        span: spanOf(view, view.contentTokens, 0, 1),
        rule: refined.rule,
      });
    hedged = readHedge(view, head, stance, reasons);
  } else {
    const refined = refine(view, head);
    const negation = readNegation(view, head, refined.stance, reasons);
    ({ stance, negated } = negation);
    const name = head.lemma === "" ? "no known word" : `${head.kind} ${head.lemma}`;
    reasons.unshift({
      decides: "stance",
      span: spanOf(view, view.tokens, head.at, Math.max(head.at + 1, head.to)),
      rule: negation.rule || (refined.rule ? `${name}, ${refined.rule}` : name),
    });
    hedged = readHedge(view, head, stance, reasons);
  }
  return { stance, hedged, negated, addressee: addressees(view, head, reasons), reasons };
}
