import { type ErrorCode, HearsayError } from "../record/index.js";

/** An error as data, for crossing from one thread to another. */
export interface Carried {
  readonly code: ErrorCode | null;
  readonly message: string;
  readonly place: string;
}

export function carried(error: unknown): Carried {
  if (error instanceof HearsayError) {
    const { code, message, place } = error;
    return { code, message, place };
  }
  if (process.env.HEARSAY_DEBUG) console.error(error);
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return { code: null, message, place: "" };
}

/** The error again. */
export function arrived({ code, message, place }: Carried): Error {
  return code === null ? new Error(message) : new HearsayError(code, message, place);
}
