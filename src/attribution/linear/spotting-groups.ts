import { mix } from "./hash.js";
import type { Landmarks } from "./landmarks.js";
import { MARGIN, type Passage } from "./passage.js";
import type { Vocabulary } from "./vocabulary.js";

/*
 * The spotter's features in groups. Each group has a function that writes its features, from `n` on,
 * and returns how many there are then; and one before it that makes a key (or two) of every value they
 * depend on. Values take 15 bits for a word type, 6 for a tag, 5 for a cue's bucket; see SumMemo.
 *
 * A feature added to a group must depend on nothing that is not in the key.
 */

const atMost = (value: number, limit: number): number => (value < limit ? value : limit);

/** Distance with its sign, in eleven steps that widen. */
export function step(distance: number): number {
  const size = distance < 0 ? -distance : distance;
  const wide = size <= 3 ? size : size <= 6 ? 4 : size <= 12 ? 5 : 6;
  return distance < 0 ? -wide : wide;
}

/** Two tags, with how surely the word is a cue: the token's own and the next. */
export function tagsKey({ tags, cues }: Passage, at: number): number {
  return (cues[at] << 12) | (tags[at] << 6) | tags[at + 1];
}

export function writeTags({ tags, cues }: Passage, at: number, out: Int32Array, n: number): number {
  const p0 = tags[at];
  const p1 = tags[at + 1];
  const c0 = cues[at];
  out[n++] = mix(1, 0, 0, 0);
  out[n++] = mix(2, p0, 0, 0);
  out[n++] = mix(9, p0, p1, 0);
  out[n++] = mix(21, c0, p1, 0);
  out[n++] = mix(28, c0, p0, p1);
  return n;
}

/** The same with the two tags before. */
export function tagsBeforeKey({ tags, cues }: Passage, at: number): number {
  return (cues[at] << 12) | (tags[at - 1] << 6) | tags[at - 2];
}

export function writeTagsBefore({ tags, cues }: Passage, at: number, out: Int32Array, n: number): number {
  const pa = tags[at - 1];
  const pb = tags[at - 2];
  const c0 = cues[at];
  out[n++] = mix(3, pa, 0, 0);
  out[n++] = mix(10, pb, pa, 0);
  out[n++] = mix(22, c0, pa, 0);
  out[n++] = mix(29, c0, pa, pb);
  return n;
}

/** The word, and whether it is quoted or begins a sentence. */
export function wordKey({ types, quoted, starts }: Passage, at: number): number {
  return (types[at] << 2) | (quoted[at] << 1) | starts[at];
}

export function writeWord(
  words: Vocabulary,
  { types, cues, quoted, starts }: Passage,
  at: number,
  out: Int32Array,
  n: number,
): number {
  const w0 = words.lower[types[at]];
  const q0 = quoted[at];
  out[n++] = mix(40, q0, w0, 0);
  out[n++] = mix(41, q0, cues[at], 0);
  out[n++] = mix(49, starts[at], w0, 0);
  return n;
}

/** The word before, with the token's tag. */
export function wordBeforeKey({ types, tags, quoted }: Passage, at: number): number {
  return (types[at - 1] << 8) | (tags[at] << 2) | (quoted[at] << 1) | quoted[at - 1];
}

export function writeWordBefore(
  words: Vocabulary,
  { types, tags, cues, quoted }: Passage,
  at: number,
  out: Int32Array,
  n: number,
): number {
  const before = types[at - 1];
  const p0 = tags[at];
  const wa = words.lower[before];
  out[n++] = mix(20, cues[at - 1], p0, 0);
  out[n++] = mix(30, words.lemma[before], p0, 0);
  out[n++] = mix(34, p0, wa, 0);
  out[n++] = mix(43, wa, quoted[at], quoted[at - 1]);
  return n;
}

/** The word after, with the token's tag. */
export function wordAfterKey({ types, tags, quoted }: Passage, at: number): number {
  const quotes = (quoted[at] << 2) | (quoted[at + 1] << 1) | quoted[at + 2];
  return (types[at + 1] << 9) | (tags[at] << 3) | quotes;
}

export function writeWordAfter(
  words: Vocabulary,
  { types, tags, quoted }: Passage,
  at: number,
  out: Int32Array,
  n: number,
): number {
  const w1 = words.lower[types[at + 1]];
  const q0 = quoted[at];
  out[n++] = mix(33, tags[at], w1, 0);
  out[n++] = mix(44, w1, q0, quoted[at + 1]);
  out[n++] = mix(46, quoted[at + 2], w1, q0);
  return n;
}

/** Where the token stands in a quotation, the sentence and the passage. */
export function placeKey(passage: Passage, at: number): number {
  const { quoted, sinceOpen, untilClose, quoteLength, breaks, sentence, length } = passage;
  const quotes = (quoted[at - 1] << 3) | (quoted[at] << 2) | (quoted[at + 1] << 1) | quoted[MARGIN];
  const quotation = (sinceOpen[at] << 5) | (untilClose[at] << 2) | quoteLength[at];
  const ends = (atMost(at - MARGIN, 3) << 2) | atMost(length + MARGIN - 1 - at, 3);
  return (quotes << 15) | (quotation << 7) | (ends << 3) | (atMost(sentence[at], 2) << 1) | breaks[at];
}

export function writePlace(passage: Passage, at: number, out: Int32Array, n: number): number {
  const { quoted, sinceOpen, untilClose, quoteLength, breaks, sentence, length } = passage;
  const q0 = quoted[at];
  out[n++] = mix(37, sinceOpen[at] * 8 + untilClose[at], 0, 0);
  out[n++] = mix(38, quoteLength[at], atMost(sinceOpen[at], 2), atMost(untilClose[at], 2));
  out[n++] = mix(39, q0, quoted[at - 1], quoted[at + 1]);
  out[n++] = mix(48, atMost(at - MARGIN, 3), atMost(length + MARGIN - 1 - at, 3), 0);
  out[n++] = mix(51, quoted[MARGIN], q0, atMost(sentence[at], 2));
  out[n++] = mix(52, breaks[at], q0, 0);
  return n;
}

/** The same more coarsely, with tags. */
export function tagPlaceKey({ tags, quoted, quoteLength, starts }: Passage, at: number): number {
  const begins = (starts[at - 1] << 2) | (starts[at] << 1) | starts[at + 1];
  return (begins << 15) | (quoted[at] << 14) | (quoteLength[at] << 12) | (tags[at - 1] << 6) | tags[at];
}

export function writeTagPlace(
  { tags, quoted, quoteLength, starts }: Passage,
  at: number,
  out: Int32Array,
  n: number,
): number {
  const p0 = tags[at];
  const pa = tags[at - 1];
  out[n++] = mix(8, pa, p0, 0);
  out[n++] = mix(42, quoted[at], p0, 0);
  out[n++] = mix(47, quoteLength[at], p0, pa);
  out[n++] = mix(50, starts[at] + 2 * starts[at - 1] + 4 * starts[at + 1], p0, 0);
  return n;
}

/** The sentence and the nearest verb before. */
export function sentenceKey({ tags, cues }: Passage, landmarks: Landmarks, at: number): number {
  return (cues[at] << 12) | (tags[at] << 6) | (landmarks.lastVerb[at] << 3) | landmarks.sentence[at];
}

export function writeSentence(
  { tags, cues }: Passage,
  { lastVerb, sentence }: Landmarks,
  at: number,
  out: Int32Array,
  n: number,
): number {
  out[n++] = mix(67, cues[at], lastVerb[at], tags[at]);
  out[n++] = mix(68, cues[at], sentence[at], tags[at]);
  return n;
}

/** What depends on so many values that remembering it would cost more than it saves. */
export function writeVaried(
  words: Vocabulary,
  { types, tags, cues }: Passage,
  { nextVerb, lastNoun, opener }: Landmarks,
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
  out[n++] = mix(23, cues[at - 1], w0, 0);
  out[n++] = mix(24, c0, w1, 0);
  out[n++] = mix(25, cues[at - 2], wa, w0);
  out[n++] = mix(26, c1, w0, 0);
  out[n++] = mix(27, c1, p0, pa);
  // words among tags
  out[n++] = mix(31, l0, p1, 0);
  out[n++] = mix(32, l0, pa, 0);
  out[n++] = mix(35, l0, p1, p2);
  out[n++] = mix(36, suffix[types[at]], pa, p1);
  // what stands further off
  out[n++] = mix(62, c0, lastNoun[at], p0);
  out[n++] = mix(63, l0, opener[at], 0);
  out[n++] = mix(64, c0, opener[at], p0);
  out[n++] = mix(65, l0, nextVerb[at], 0);
  out[n++] = mix(66, c0, nextVerb[at], p1);
  return n;
}
