import { mix } from "./hash.js";
import { TAGS, tagIndex } from "./tags.js";
import { AFTER, BEFORE, type Vocabulary } from "./vocabulary.js";

/** Weights of the tagger: entry `(hash of feature ^ hash of tag) & mask`. */
export interface TaggerWeights {
  readonly entries: Int8Array;
  readonly mask: number;
}

/** The tag "before the sentence", as context only. */
const START = TAGS.length;
/** How many features {@link taggerFeatures} writes. */
export const TAGGER_FEATURES = 20;

/** Tags that a word the lexicon does not know can have. */
const OPEN = Uint8Array.from(
  ["NN", "NNS", "JJ", "VB", "VBD", "VBN", "VBG", "VBP", "VBZ", "RB", "NNP", "NNPS", "CD", "FW", "UH"],
  tagIndex,
);

const SALT = Int32Array.from({ length: TAGS.length }, (_, tag) => Math.imul(tag + 1, 0x61c88647));

/** Where a tag's weight for a feature stands. */
export function entryOf(feature: number, tag: number, mask: number): number {
  return (feature ^ SALT[tag]) & mask;
}

/** Tags a type can have. */
export function candidates(words: Vocabulary, type: number): Uint8Array {
  const known = words.tags[type];
  return known.length > 0 ? known : OPEN;
}

/**
 * Writes the features of the word at `i`, seen with the tags already given to the words before it.
 *
 * `types` holds word types; outside `from` and `to`, the ends of the sentence, nothing is seen.
 */
export function taggerFeatures(
  words: Vocabulary,
  types: Int32Array,
  tags: Uint8Array,
  i: number,
  from: number,
  to: number,
  out: Int32Array,
): void {
  const type = types[i];
  const before = i > from ? types[i - 1] : BEFORE;
  const after = i + 1 < to ? types[i + 1] : AFTER;
  const after2 = i + 2 < to ? types[i + 2] : AFTER;
  const tag1 = i > from ? tags[i - 1] : START;
  const tag2 = i > from + 1 ? tags[i - 2] : START;
  const { lower, suffix, suffix2, shape } = words;
  const next = words.tags[after];
  const nextTag = next.length > 0 ? next[0] + next.length * 64 : -1;
  const word = lower[type];
  out[0] = mix(0, 0, 0, 0);
  out[1] = mix(1, word, 0, 0);
  out[2] = mix(2, suffix[type], 0, 0);
  out[3] = mix(3, suffix2[type], 0, 0);
  out[4] = mix(4, shape[type], i === from ? 1 : 0, 0);
  out[5] = mix(5, tag1, 0, 0);
  out[6] = mix(6, tag1, tag2, 0);
  out[7] = mix(7, tag1, word, 0);
  out[8] = mix(8, lower[before], 0, 0);
  out[9] = mix(9, lower[after], 0, 0);
  out[10] = mix(10, suffix[after], 0, 0);
  out[11] = mix(11, lower[after2], 0, 0);
  out[12] = mix(12, tag1, suffix[type], 0);
  out[13] = mix(13, nextTag, tag1, 0);
  out[14] = mix(14, suffix[before], 0, 0);
  out[15] = mix(15, tag1, lower[after], 0);
  out[16] = mix(16, lower[before], word, 0);
  out[17] = mix(17, word, lower[after], 0);
  out[18] = mix(18, nextTag, word, 0);
  out[19] = mix(19, tag1, tag2, word);
}

/** Gives the words from `from` to `to`, one sentence, their parts of speech, left to right, the likeliest first. */
export function tagSentence(
  weights: TaggerWeights,
  words: Vocabulary,
  types: Int32Array,
  tags: Uint8Array,
  from: number,
  to: number,
): void {
  const { entries, mask } = weights;
  for (let i = from; i < to; i++) {
    const possible = candidates(words, types[i]);
    if (possible.length === 1) {
      tags[i] = possible[0];
      continue;
    }
    taggerFeatures(words, types, tags, i, from, to, FEATURES);
    let best = possible[0];
    let highest = Number.NEGATIVE_INFINITY;
    for (let k = 0; k < possible.length; k++) {
      const salt = SALT[possible[k]];
      let sum = 0;
      for (let f = 0; f < TAGGER_FEATURES; f++) sum += entries[(FEATURES[f] ^ salt) & mask];
      if (sum > highest) {
        highest = sum;
        best = possible[k];
      }
    }
    tags[i] = best;
  }
}

// A buffer that every call fills anew: nothing of it outlives a call.
const FEATURES = new Int32Array(TAGGER_FEATURES);
