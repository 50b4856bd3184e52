import { mix } from "./hash.js";
import type { Landmarks } from "./landmarks.js";
import type { Passage } from "./passage.js";
import { step } from "./spotting-groups.js";
import type { Vocabulary } from "./vocabulary.js";

/*
 * The spotter's features of the sentence's likeliest cue, its *peak*, in groups as in
 * spotting-groups.ts. They are asked for only where a sentence has one.
 */

const atMost = (value: number, limit: number): number => (value < limit ? value : limit);

/** Side of the peak that a token is on: 0 at it, 1 before, 2 after. */
const sideOf = (distance: number): number => (distance < 0 ? 1 : distance > 0 ? 2 : 0);

/** What lies between token and peak: commas, at most 3, times 16; quotation marks, at most 2, times 4; dashes. */
function between({ commas, quoteMarks, dashes }: Passage, at: number, peak: number): number {
  if (at === peak) return 0;
  const low = at < peak ? at + 1 : peak + 1;
  const high = at < peak ? peak : at;
  return (
    atMost(commas[high] - commas[low], 3) * 16 +
    atMost(quoteMarks[high] - quoteMarks[low], 2) * 4 +
    atMost(dashes[high] - dashes[low], 2)
  );
}

/** Key where a sentence has no peak: its sums are of no features. */
const NO_PEAK = 1 << 30;

/** How far the peak is, and its word. */
export function peakKey({ types, quoted }: Passage, landmarks: Landmarks, at: number): number {
  const peak = landmarks.peak[at];
  return peak < 0 ? NO_PEAK : (types[peak] << 5) | ((step(at - peak) + 8) << 1) | quoted[at];
}

export function writePeak(
  words: Vocabulary,
  { types, cues, quoted }: Passage,
  landmarks: Landmarks,
  at: number,
  out: Int32Array,
  n: number,
): number {
  const peak = landmarks.peak[at];
  if (peak < 0) return n;
  const near = step(at - peak);
  const lemma = words.lemma[types[peak]];
  out[n++] = mix(54, cues[peak] >> 2, near, 0);
  out[n++] = mix(56, near, lemma, 0);
  out[n++] = mix(59, sideOf(at - peak) * 2 + quoted[at], lemma, 0);
  return n;
}

/** What lies between the token and the peak. */
export function betweenKey(passage: Passage, landmarks: Landmarks, at: number): number {
  const { tags, cues } = passage;
  const peak = landmarks.peak[at];
  if (peak < 0) return NO_PEAK;
  const near = step(at - peak) + 8;
  return ((cues[peak] >> 2) << 16) | (tags[at] << 10) | (near << 6) | between(passage, at, peak);
}

export function writeBetween(
  passage: Passage,
  landmarks: Landmarks,
  at: number,
  out: Int32Array,
  n: number,
): number {
  const peak = landmarks.peak[at];
  if (peak < 0) return n;
  const distance = at - peak;
  const marks = between(passage, at, peak);
  out[n++] = mix(55, passage.cues[peak] >> 2, sideOf(distance), marks);
  out[n++] = mix(58, step(distance), passage.tags[at], marks >> 4);
  return n;
}

/** What depends on so many values that remembering it would cost more than it saves. */
export function writePeakVaried(
  words: Vocabulary,
  { types, tags, marks, quoted }: Passage,
  landmarks: Landmarks,
  at: number,
  out: Int32Array,
  n: number,
): number {
  const peak = landmarks.peak[at];
  if (peak < 0) {
    out[n++] = mix(53, tags[at], 0, 0);
    return n;
  }
  const side = sideOf(at - peak);
  out[n++] = mix(57, side, words.lemma[types[peak]], tags[at]);
  out[n++] = mix(60, side, tags[peak], tags[peak + 1]);
  out[n++] = mix(61, step(at - peak), marks[peak + 1], quoted[at]);
  return n;
}
