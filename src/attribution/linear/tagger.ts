import { TAGS, tagIndex } from "./tags.js";

/** Weights of the tagger: entry `(hash of feature ^ hash of tag) & mask`. */
export interface TaggerWeights {
  readonly entries: Int8Array;
  readonly mask: number;
}

/** How many features a word has for the tagger. */
export const TAGGER_FEATURES = 20;

/** Tags that a word the lexicon does not know can have. */
export const OPEN_TAGS: readonly number[] = [
  "NN",
  "NNS",
  "JJ",
  "VB",
  "VBD",
  "VBN",
  "VBG",
  "VBP",
  "VBZ",
  "RB",
  "NNP",
  "NNPS",
  "CD",
  "FW",
  "UH",
].map(tagIndex);

const SALT = Int32Array.from({ length: TAGS.length }, (_, tag) => Math.imul(tag + 1, 0x61c88647));

/** Where a tag's weight for a feature stands. The kernel reckons it likewise. */
export function entryOf(feature: number, tag: number, mask: number): number {
  return (feature ^ SALT[tag]) & mask;
}
