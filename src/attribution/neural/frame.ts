import type { Stretch } from "./labels.js";

/** What one seed evokes: its cue, who speaks, and what is said, in words of the text. */
export interface Frame {
  readonly seed: number;
  readonly source: readonly Stretch[];
  readonly cue: Stretch;
  readonly content: readonly Stretch[];
  /** How sure the model is, from 0 to 1; not yet a confidence. */
  readonly sureness: number;
}
