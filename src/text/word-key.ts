/**
 * Writes two numbers of 32 bits that together are taken for the word at `[start, end)` of a text (UTF-16 code
 * units) to `keys[at]` and `keys[at + 1]`: whoever numbers words compares these, and need not fetch their
 * letters. The same letters always give the same two; that two of a hundred thousand words have both in common
 * happens once in a billion texts.
 */
export function writeKey(text: string, start: number, end: number, keys: Int32Array, at: number): void {
  // FNV-1a, and beside it a second hash of what the first one was after each letter.
  let hash = 0x811c9dc5;
  let other = end - start;
  for (let i = start; i < end; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    other = Math.imul(other, 0x9e3779b1) ^ (hash >>> 7);
  }
  keys[at] = hash ^ (hash >>> 15);
  keys[at + 1] = other;
}
