import { mix } from "./hash.js";
import type { Landmarks } from "./landmarks.js";
import type { Passage } from "./passage.js";
import { writePlace, writeTagPlace, writeTags, writeTagsBefore } from "./spotting-groups.js";
import { writeFar, writePeak, writeWords } from "./varied-features.js";
import type { Vocabulary } from "./vocabulary.js";

/** How far the spotter sees words to either side. */
export const REACH = 3;
/** Features of one neighbouring word type, see {@link typeFeatures}. */
export const TYPE_FEATURES = 6;
/** An upper bound on what {@link spottingFeatures} writes. */
export const SPOTTING_FEATURES = 72;

/** Features of a word type that stands `offset` tokens from the token looked at. They depend on nothing else. */
export function typeFeatures(words: Vocabulary, type: number, offset: number, out: Int32Array): void {
  const template = 200 + (offset + REACH) * TYPE_FEATURES;
  out[0] = mix(template, words.lower[type], 0, 0);
  out[1] = mix(template + 1, words.lemma[type], 0, 0);
  out[2] = mix(template + 2, words.shape[type], 0, 0);
  out[3] = mix(template + 3, words.suffix[type], 0, 0);
  out[4] = mix(template + 4, words.cue[type], 0, 0);
  out[5] = mix(template + 5, words.mark[type], words.capital[type], 0);
}

/**
 * All features of the token at column `at` other than those of single words, as the trainer wants
 * them: they join several words, tags, marks and the quotation it stands in. The reader takes them
 * group by group instead. Returns how many were written to `out`.
 */
export function spottingFeatures(
  words: Vocabulary,
  passage: Passage,
  landmarks: Landmarks,
  at: number,
  out: Int32Array,
): number {
  let n = writeTags(passage, at, out, 0);
  n = writeTagsBefore(passage, at, out, n);
  n = writePlace(passage, at, out, n);
  n = writeTagPlace(passage, at, out, n);
  return variedFeatures(words, passage, landmarks, at, out, n);
}

/** Those of them that are in no group, from `n` on. Returns how many there are then. */
export function variedFeatures(
  words: Vocabulary,
  passage: Passage,
  landmarks: Landmarks,
  at: number,
  out: Int32Array,
  n: number,
): number {
  const last = writeFar(words, passage, landmarks, at, out, writeWords(words, passage, at, out, n));
  return writePeak(words, passage, landmarks, at, out, last);
}
