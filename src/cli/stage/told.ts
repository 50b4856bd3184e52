import { wellFormed } from "../../exports/index.js";
import { failureOf } from "../failure.js";

/**
 * An answer as a line of JSON. Half of a surrogate pair, which no other program could read, becomes U+FFFD; every offset
 * stays right.
 */
export function jsonOf(answer: object): string {
  const line = JSON.stringify(answer);
  if (!/\\ud[89a-f]/.test(line)) return line;
  return JSON.stringify(answer, (_, value: unknown) =>
    typeof value === "string" ? wellFormed(value) : value,
  );
}

/** What could not be done, and why: the answer to a line that holds something wrong. */
export interface Failed {
  readonly failure: {
    readonly place: string;
    readonly code: string;
    readonly message: string;
    /** How the line begins, so that it can be found again. */
    readonly excerpt: string | null;
  };
}

/** So many characters of a line that fails are told. */
const most = 200;

/**
 * Any error as the answer to a line.
 *
 * @param bytes the line; null where the place says all
 */
export function failedBy(error: unknown, place: string, bytes: Uint8Array | null): Failed {
  const failure = failureOf(error, place);
  const excerpt = bytes && new TextDecoder().decode(bytes.subarray(0, 4 * most)).slice(0, most);
  return { failure: { ...failure, code: failure.code ?? "internal", excerpt } };
}
