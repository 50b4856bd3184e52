/**
 * Hashes that name features: weights are looked up by hash instead of through a dictionary of features
 * (the "hashing trick", Weinberger et al. 2009).
 */

/** A 32-bit hash of a string's UTF-16 code units (FNV-1a). */
export function hashString(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash | 0;
}

/** Mixes a template's number with two values into 32 well-spread bits (after MurmurHash3's finaliser). */
export function mix(template: number, a: number, b: number): number {
  let hash = Math.imul(template + 1, 0x9e3779b1) ^ Math.imul(a + 0x7f4a, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) ^ Math.imul(b + 0x51, 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 13), 0x297a2d39);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return hash ^ (hash >>> 14);
}
