import type { Span, Stance } from "../../record/index.js";
import type { Words } from "../words.js";
import { addressees } from "./addressee.js";
import { type CueHead, headOf } from "./head.js";
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
}

/**
 * Reads stance, hedge, negation and addressee of one statement. The rules stand in `docs/manner.md`.
 * Never throws; looks at a few dozen words, whatever the length of the text or of the spans.
 */
export function readCue(text: Words, spans: StatementSpans): CueReading {
  return read(text, spans, null);
}

/** The words that decide how {@link readCue} reads a statement, in the order in which they are weighed. */
export function explainCue(text: Words, spans: StatementSpans): readonly CueReason[] {
  const reasons: CueReason[] = [];
  read(text, spans, reasons);
  return reasons;
}

/** @param reasons Where to put the words that decide; null where nobody asks for them. */
function read(text: Words, spans: StatementSpans, reasons: CueReason[] | null): CueReading {
  const view = viewCue(text, spans);
  const head = headOf(view);
  let stance: Stance;
  let hedged: boolean;
  let negated = false;
  if (view.to === view.from) {
    const refined = byContent(view, { stance: "asserts", rule: "no cue" });
    stance = refined.stance;
    if (view.content.length > 0)
      reasons?.push({
        decides: "stance",
        span: spanOf(view, view.contentTokens, 0, 1),
        rule: refined.rule,
      });
    hedged = readHedge(view, head, stance, reasons);
  } else {
    const refined = refine(view, head);
    const negation = readNegation(view, head, refined.stance, reasons);
    ({ stance, negated } = negation);
    reasons?.unshift({
      decides: "stance",
      span: spanOf(view, view.tokens, head.at, Math.max(head.at + 1, head.to)),
      rule: negation.rule || headRule(head, refined.rule),
    });
    hedged = readHedge(view, head, stance, reasons);
  }
  return { stance, hedged, negated, addressee: addressees(view, head, reasons) };
}

function headRule({ kind, lemma }: CueHead, refinement: string): string {
  const name = lemma === "" ? "no known word" : `${kind} ${lemma}`;
  return refinement ? `${name}, ${refinement}` : name;
}
