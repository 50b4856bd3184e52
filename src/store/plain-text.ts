import { toUSVString } from "node:util";

/**
 * A text as SQLite takes it, of the same length: a NUL would end it there, and half a surrogate pair has
 * no UTF-8.
 */
export function plainText(text: string): string {
  const whole = toUSVString(text);
  return whole.includes("\0") ? whole.replaceAll("\0", " ") : whole;
}
