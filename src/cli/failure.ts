import { type ErrorCode, HearsayError } from "../record/index.js";
import { harmless } from "./terminal/harmless.js";

/** Something that could not be read, as data: it stops nothing, and may cross from one thread to another. */
export interface Failure {
  /** The file, or file and line; empty when it is about no input. */
  readonly place: string;
  /** What is wrong; what to do. */
  readonly message: string;
  /** The same for programs; left out where the fault is Hearsay's own. */
  readonly code?: ErrorCode;
}

/**
 * Any error as a failure. One that is not ours to expect is a mistake in Hearsay: it becomes one
 * line without a stack, which would tell a user nothing. Whoever hunts for the mistake sets
 * HEARSAY_DEBUG=1 and gets the stack too.
 */
export function failureOf(error: unknown, place: string): Failure {
  if (error instanceof HearsayError) {
    return { place: error.place || place, message: error.message, code: error.code };
  }
  if (process.env.HEARSAY_DEBUG) console.error(error);
  const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return {
    place,
    message: `Hearsay itself failed here (${what}); please report it, with the input if you may share it`,
  };
}

/** The failure as its one line for standard error, with nothing in it that a terminal would obey. */
export function complaint({ place, message }: Failure): string {
  return `${harmless(["hearsay", place, message].filter(Boolean).join(": "))}\n`;
}
