import type { Span } from "../record/index.js";
import type { TextAnalysis } from "../text/index.js";

/** One attribution as a reader finds it, before its source is resolved. Spans as in a Statement. */
export interface Attribution {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  /** Calibrated probability, 0 to 1, that source, cue and content are each right at least in part. */
  readonly confidence: number;
}

/**
 * What finds attributions in a text. Every reader passes the same contract suite
 * (`reader.contract.ts`): it never throws on a string, its spans lie in the text, are in order and
 * not empty, every attribution has content, and the same text gives the same answer.
 */
export interface Reader {
  /** As in `--reader NAME`. */
  readonly name: string;
  /** BCP 47 codes of the languages it can read. */
  readonly languages: readonly string[];
  /** Attributions in the order in which they begin. Asynchronous, for readers that run outside this thread. */
  attribute(analysis: TextAnalysis): Promise<readonly Attribution[]>;
}
