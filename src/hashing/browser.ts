import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/**
 * The SHA-256 of a string's UTF-8 bytes, as 64 hexadecimal digits, where there is no Node: browsers have a
 * hash of their own, but none that answers at once. A lone surrogate counts as U+FFFD.
 */
export function sha256Hex(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}
