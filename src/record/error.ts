/** Stable names of everything that can be wrong with what a user gives us. */
export type ErrorCode =
  | "not-found" // a file or folder that is not there
  | "unreadable" // it is there, but the system will not let us read it
  | "empty" // nothing but white space
  | "binary" // not text at all
  | "charset" // text, but not in the character set it claims
  | "not-html" // no article could be found in the page
  | "not-json" // a JSON Lines row that is not JSON
  | "bad-row" // a JSON Lines row without the fields it needs
  | "too-large" // over a stated limit
  | "language" // written in a language no reader knows
  | "model" // a model file is missing or damaged
  | "usage"; // an option that does not fit

/**
 * The one error class. Its message is a single line that says what is wrong and what to do; the
 * place (file, line) is kept apart, so that a caller can print it in front.
 */
export class HearsayError extends Error {
  override readonly name = "HearsayError";

  constructor(
    readonly code: ErrorCode,
    message: string,
    /** Where: a file name, or a file name and a line ("feed.jsonl:12"). Empty when unknown. */
    readonly place: string = "",
  ) {
    super(message.replace(/\s+/g, " ").trim());
  }

  /** The same error at a place. */
  at(place: string): HearsayError {
    return new HearsayError(this.code, this.message, place);
  }

  /** One line for a person: place, what is wrong, what to do. */
  line(): string {
    return this.place ? `${this.place}: ${this.message}` : this.message;
  }
}
