/** How a source says it: stance, hedge, negation and addressee of one statement. Rules: docs/manner.md. */
export { type CueReading, explainCue, readCue } from "./read-cue.js";
export type { CueReason } from "./reason.js";
export type { StatementSpans } from "./view.js";
