import type { Phrase } from "./phrases.js";
import type { Run } from "./run.js";

/** A stretch of a run that is a name, or may turn out to be one. */
export interface Mention {
  readonly run: Run;
  /** Indices into the run's words: of the first, and after the last. */
  readonly first: number;
  readonly end: number;
  /** One of `Label`. */
  label: number;
  /** How much speaks for each label: the mean of its tokens' sums. */
  readonly scores: readonly number[];
  /** The listed name that it is, as far as its words tell. */
  readonly phrase: Phrase | null;
}

/** The words of a mention with spaces between, as a key for finding it again. */
export function keyOf({ run, first, end }: Pick<Mention, "run" | "first" | "end">): string {
  let key = run.words[first].lower;
  for (let at = first + 1; at < end; at++) key += ` ${run.words[at].lower}`;
  return key;
}
