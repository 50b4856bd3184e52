/** What could not be read, as it is told to the store. */
export interface FailureFields {
  /** The input and where in it: "crawl.warc.gz:record 1201". One failure is kept for each place. */
  readonly place: string;
  /** What to give to `hearsay add` to try again: the file or address. */
  readonly input: string;
  /** The code of the HearsayError, or any other short name. */
  readonly code: string;
  /** What is wrong; what to do. */
  readonly message: string;
}

/** A kept failure. */
export interface Failure extends FailureFields {
  /** How often it has failed. */
  readonly tries: number;
  /** When it last failed: ISO 8601, UTC. */
  readonly at: string;
}
