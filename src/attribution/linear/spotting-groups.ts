import { mix } from "./hash.js";
import { MARGIN, type Passage } from "./passage.js";

/*
 * The spotter's features that depend on a few small values, in groups whose sums are remembered. Each
 * group has a function that writes its features, from `n` on, and returns how many there are then; and
 * one before it that makes a key of every value they depend on. In keys a tag takes 6 bits and a cue's
 * bucket 5; see SumMemo.
 *
 * A feature added to a group must depend on nothing that is not in the key. A group pays when it has
 * four features or more and fewer than one key in ten is new: to make a sum anew costs as much as
 * to look up ten features. Groups by word were tried; a fifth to a half of their keys were new.
 */

const atMost = (value: number, limit: number): number => (value < limit ? value : limit);

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
