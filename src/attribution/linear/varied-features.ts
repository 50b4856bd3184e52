import { mix } from "./hash.js";
import type { Landmarks } from "./landmarks.js";
import type { Passage } from "./passage.js";
import type { Vocabulary } from "./vocabulary.js";

/*
 * The spotter's features that join words, or many values: each is looked up by itself. The others are
 * in spotting-groups.ts. Functions write features from `n` on, and return how many there are then.
 */

const atMost = (value: number, limit: number): number => (value < limit ? value : limit);

/** Distance with its sign, in eleven steps that widen. */
export function step(distance: number): number {
  const size = distance < 0 ? -distance : distance;
  const wide = size <= 3 ? size : size <= 6 ? 4 : size <= 12 ? 5 : 6;
  return distance < 0 ? -wide : wide;
}

/** Features of words beside one another, and of words among tags. */
export function writeWords(
  words: Vocabulary,
  { types, tags, cues, quoted, starts }: Passage,
  at: number,
  out: Int32Array,
  n: number,
): number {
  const { lower, lemma, suffix } = words;
  const w0 = lower[types[at]];
  const w1 = lower[types[at + 1]];
  const wa = lower[types[at - 1]];
  const l0 = lemma[types[at]];
  const p0 = tags[at];
  const p1 = tags[at + 1];
  const p2 = tags[at + 2];
  const pa = tags[at - 1];
  const c0 = cues[at];
  const c1 = cues[at + 1];
  const ca = cues[at - 1];
  const q0 = quoted[at];
  // tags
  out[n++] = mix(7, tags[at - 3], tags[at + 3], 0);
  out[n++] = mix(11, p1, p2, 0);
  out[n++] = mix(12, pa, p0, p1);
  out[n++] = mix(13, tags[at - 2], pa, p0);
  out[n++] = mix(14, p0, p1, p2);
  // words beside one another
  out[n++] = mix(15, wa, w0, 0);
  out[n++] = mix(16, w0, w1, 0);
  out[n++] = mix(17, lower[types[at - 2]], wa, 0);
  out[n++] = mix(18, w1, lower[types[at + 2]], 0);
  out[n++] = mix(19, wa, w1, 0);
  // words, and how surely those beside them are cues
  out[n++] = mix(20, ca, p0, 0);
  out[n++] = mix(23, ca, w0, 0);
  out[n++] = mix(24, c0, w1, 0);
  out[n++] = mix(25, cues[at - 2], wa, w0);
  out[n++] = mix(26, c1, w0, 0);
  out[n++] = mix(27, c1, p0, pa);
  // words among tags
  out[n++] = mix(30, lemma[types[at - 1]], p0, 0);
  out[n++] = mix(31, l0, p1, 0);
  out[n++] = mix(32, l0, pa, 0);
  out[n++] = mix(33, p0, w1, 0);
  out[n++] = mix(34, p0, wa, 0);
  out[n++] = mix(35, l0, p1, p2);
  out[n++] = mix(36, suffix[types[at]], pa, p1);
  // words in quotations and at the beginning of sentences
  out[n++] = mix(40, q0, w0, 0);
  out[n++] = mix(41, q0, c0, 0);
  out[n++] = mix(43, wa, q0, quoted[at - 1]);
  out[n++] = mix(44, w1, q0, quoted[at + 1]);
  out[n++] = mix(46, quoted[at + 2], w1, q0);
  out[n++] = mix(49, starts[at], w0, 0);
  return n;
}

/** Features of what stands further off. */
export function writeFar(
  words: Vocabulary,
  { types, tags, cues }: Passage,
  { nextVerb, lastVerb, lastNoun, opener, sentence }: Landmarks,
  at: number,
  out: Int32Array,
  n: number,
): number {
  const l0 = words.lemma[types[at]];
  const p0 = tags[at];
  const c0 = cues[at];
  out[n++] = mix(62, c0, lastNoun[at], p0);
  out[n++] = mix(63, l0, opener[at], 0);
  out[n++] = mix(64, c0, opener[at], p0);
  out[n++] = mix(65, l0, nextVerb[at], 0);
  out[n++] = mix(66, c0, nextVerb[at], tags[at + 1]);
  out[n++] = mix(67, c0, lastVerb[at], p0);
  out[n++] = mix(68, c0, sentence[at], p0);
  return n;
}

/** Features of the sentence's likeliest cue, its peak, if it has one. */
export function writePeak(
  words: Vocabulary,
  passage: Passage,
  landmarks: Landmarks,
  at: number,
  out: Int32Array,
  n: number,
): number {
  const { types, tags, cues, marks, quoted } = passage;
  const p0 = tags[at];
  const peak = landmarks.peak[at];
  if (peak < 0) {
    out[n++] = mix(53, p0, 0, 0);
    return n;
  }
  const side = sideOf(at - peak);
  const near = step(at - peak);
  const lemma = words.lemma[types[peak]];
  const strength = cues[peak] >> 2;
  const marked = between(passage, at, peak);
  out[n++] = mix(54, strength, near, 0);
  out[n++] = mix(55, strength, side, marked);
  out[n++] = mix(56, near, lemma, 0);
  out[n++] = mix(57, side, lemma, p0);
  out[n++] = mix(58, near, p0, marked >> 4);
  out[n++] = mix(59, side * 2 + quoted[at], lemma, 0);
  out[n++] = mix(60, side, tags[peak], tags[peak + 1]);
  out[n++] = mix(61, near, marks[peak + 1], quoted[at]);
  return n;
}

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
