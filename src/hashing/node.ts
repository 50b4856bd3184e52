import { createHash } from "node:crypto";

/**
 * The SHA-256 of a string's UTF-8 bytes, as 64 hexadecimal digits, by Node itself, which has the processor
 * reckon it. A lone surrogate counts as U+FFFD.
 */
export function sha256Hex(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}
