/** Stable names of everything that can be wrong with what a user gives us. */
export type ErrorCode =
  | "not-found" // a file or folder that is not there
  | "unreadable" // it is there, but the system will not let us read it
  | "empty" // nothing but white space
  | "binary" // not text at all
  | "charset" // text, but not in the character set it claims
  | "not-html" // no article could be found in the page
  | "damaged" // a file of a known format that is cut short or broken
  | "encrypted" // it cannot be read without a password
  | "no-text" // it shows words only as pictures, or holds none of its own
  | "format" // a format that nothing here reads
  | "unsafe" // an archive's entry whose name leads out of the archive
  | "not-json" // a JSON Lines row that is not JSON
  | "bad-row" // a JSON Lines row without the fields it needs
  | "too-large" // over a stated limit
  | "language" // written in a language no reader knows
  | "model" // a model file is missing or damaged
  | "store" // the store cannot be used, for a reason of the system's
  | "store-missing" // there is no store yet where one is to be asked
  | "store-foreign" // a file that is no store of Hearsay's
  | "store-newer" // a store that a newer Hearsay made
  | "store-busy" // another process writes to the store, and does not end
  | "store-full" // no room left on the disk
  | "store-read-only" // the store may be looked at, not written to
  | "store-damaged" // the file holds what SQLite or Hearsay cannot make sense of
  | "store-no-article" // a reference that means no article in the store, or several
  | "store-import" // a line that no export gave
  | "address" // an address that is none, is not http or https, or has a password in it
  | "private" // a host on a private or special network
  | "robots" // the site's robots.txt forbids it
  | "unreachable" // a host that is not known or does not answer
  | "timeout" // a server that takes too long
  | "status" // a server that answers with an error, or sends on and on
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
