import type { Chunk } from "./chunk.js";
import { mix } from "./hash.js";
import { MARGIN, type Run } from "./run.js";
import type { Word } from "./word.js";

/*
 * What the model looks at to label a token of a run. Features of one word in one place are summed up
 * once a word and kept with it (`place…`); features of several things together are looked up anew.
 */

/** Features of a word in a place. */
export const PLACE_FEATURES = 5;
/** Features of several things together. */
export const JOINT_FEATURES = 9;

/** The features of a word in a place. */
export function placeFeatures(
  place: number,
  { hash, suffix, klass, shape, flags }: Word,
  out: Int32Array,
): void {
  out[0] = mix(place, hash, 0);
  out[1] = mix(place, suffix, 1);
  out[2] = mix(place, klass, 2);
  out[3] = mix(place, shape, 3);
  out[4] = mix(place, flags, 4);
}

/** The words that stand in the places to a token of a run (an index into its words); null where a place is empty. */
export function placesOf({ words }: Run, at: number, { first, last }: Chunk, out: (Word | null)[]): void {
  const lone = first === last;
  out[0] = words[at];
  out[1] = words[at - 1];
  out[2] = words[at + 1];
  out[3] = words[at - 2];
  out[4] = words[at + 2];
  out[5] = lone ? null : words[first - 1];
  out[6] = lone ? null : words[last + 1];
  out[7] = lone ? null : words[first];
  out[8] = lone ? null : words[last];
  out[9] = lone ? words[first - 1] : null;
  out[10] = lone ? words[last + 1] : null;
}

/**
 * The features that join several things.
 *
 * @param evidence What the whole text tells of the word.
 * @param hint Whether it begins (1) or carries on (2) the name of a listed place.
 */
export function jointFeatures(
  { words, atStart, headline }: Run,
  at: number,
  { first, last }: Chunk,
  evidence: number,
  hint: number,
  out: Int32Array,
): void {
  const word = words[at];
  const before = words[at - 1];
  const after = words[at + 1];
  const { klass, hash } = word;
  const length = Math.min(last - first, 3);
  const setting = (headline ? 2 : 0) + (atStart && at === MARGIN ? 1 : 0);
  const place = (at === first ? 1 : 0) + (at === last ? 2 : 0);
  out[0] = mix(20, (before.klass << 10) | (klass << 5) | after.klass, 0);
  out[1] = mix(21, klass, (setting << 4) | evidence);
  out[2] = mix(23, hash, setting);
  out[3] = mix(24, before.hash, hash);
  out[4] = mix(25, hash, after.hash);
  out[5] = mix(26, (words[first].klass << 5) | words[last].klass, (length << 2) | place);
  out[6] = mix(29, hint, (place << 2) | length);
  out[7] = mix(30, evidence, (setting << 8) | (place << 4) | length);
  out[8] = mix(31, word.flags, (setting << 8) | (place << 4) | length);
}
