/** What is to be added from outside: addresses, files, or what failed before. */
export interface AddingRequest {
  /** Addresses, and names of files in `folder`. */
  readonly words: readonly string[];
  /** Where the files lie; null without any. */
  readonly folder: string | null;
  /** Whether to try again what failed before. */
  readonly retry: boolean;
}

/** What adding tells while it goes on. */
export type AddingEvent =
  | {
      readonly what: "added";
      readonly outcome: "new" | "version";
      readonly id: string;
      readonly title: string | null;
      readonly outlet: string | null;
    }
  | { readonly what: "same"; readonly count: number }
  | {
      readonly what: "failed";
      readonly place: string;
      readonly code: string | null;
      readonly message: string;
    }
  | { readonly what: "progress"; readonly left: number | null };

/**
 * Adds to the store by the rules of `hearsay add`, outside of the server's thread. Resolves when all is done or it was stopped;
 * rejects where it could not be done at all.
 */
export type Adding = (
  request: AddingRequest,
  tell: (event: AddingEvent) => void,
  signal: AbortSignal,
) => Promise<void>;
