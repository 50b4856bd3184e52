/** What a look at the whole store showed. */
export interface Checkup {
  /** What was looked at, in words, with how many: "12 records parse and lie in their texts". */
  readonly looked: readonly string[];
  /** What is wrong; empty: all is well. */
  readonly faults: readonly Fault[];
}

/** One thing that is wrong. */
export interface Fault {
  /** What: one line. */
  readonly what: string;
  /** What to do: one line. */
  readonly remedy: string;
  /** Whether `hearsay doctor --mend` can put it right without loss. */
  readonly mendable: boolean;
}
