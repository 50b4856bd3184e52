import { type AnchorView, Side, type Sight } from "./anchor-view.js";
import { mix } from "./hash.js";
import { CUE } from "./labels.js";
import type { Levels } from "./levels.js";
import { MARGIN, type Passage } from "./passage.js";
import type { Vocabulary } from "./vocabulary.js";

/*
 * The framer's features of a token as seen from an anchor, in groups as in spotting-groups.ts. Values
 * take 5 bits for a distance, 3 for a level, 4 for the class of what stands beside the anchor.
 */

/** How far the anchor is and how many commas lie between. Holds for one anchor only. */
export function anchorKey({ distance, commas }: Sight): number {
  return ((distance + 10) << 2) | commas;
}

export function writeAnchor(
  view: AnchorView,
  { side, distance, commas }: Sight,
  out: Int32Array,
  n: number,
): number {
  const { lemma, after, before } = view;
  out[n++] = mix(404, distance, lemma, 0);
  out[n++] = mix(405, distance, after, before);
  out[n++] = mix(409, side, lemma, 0);
  out[n++] = mix(411, side, lemma, after);
  out[n++] = mix(414, side, lemma, commas);
  out[n++] = mix(415, side, view.level, view.tag);
  return n;
}

/** What lies between token and anchor. */
export function betweenKey({ marks }: Passage, view: AnchorView, sight: Sight): number {
  const { at, side, between, dashes } = sight;
  return (side << 15) | (between << 9) | (dashes << 7) | (marks[at] << 4) | view.after;
}

export function writeBetween(
  { marks }: Passage,
  view: AnchorView,
  { at, side, between, commas, dashes }: Sight,
  out: Int32Array,
  n: number,
): number {
  out[n++] = mix(416, side, between, 0);
  out[n++] = mix(417, side, between, marks[at]);
  out[n++] = mix(418, side, between, view.after);
  out[n++] = mix(421, side, dashes, commas);
  return n;
}

/** The sentences and quotations that token and anchor stand in. */
export function sentencesKey({ quoted, starts }: Passage, view: AnchorView, sight: Sight): number {
  const { at, side, sentences, anchors } = sight;
  const quotes = (quoted[at] << 2) | (view.quoted << 1) | quoted[MARGIN];
  const begins = (starts[at] << 1) | starts[at + 1];
  return (side << 14) | ((sentences + 2) << 11) | (anchors << 9) | (quotes << 6) | (begins << 4) | view.after;
}

export function writeSentences(
  { quoted, starts }: Passage,
  view: AnchorView,
  { at, side, sentences, anchors }: Sight,
  out: Int32Array,
  n: number,
): number {
  const q0 = quoted[at];
  out[n++] = mix(422, side, anchors, sentences);
  out[n++] = mix(423, sentences, q0 * 2 + view.quoted, side);
  out[n++] = mix(424, sentences, q0, view.after);
  out[n++] = mix(425, sentences, quoted[MARGIN] * 2 + q0, side);
  out[n++] = mix(426, sentences, starts[at] * 2 + starts[at + 1], side);
  return n;
}

/** What the spotter said of the token, with where it stands. */
export function levelsKey({ distance, sentences, anchors, source, cue, content }: Sight): number {
  const levels = (source << 6) | (cue << 3) | content;
  return ((distance + 10) << 14) | ((sentences + 2) << 11) | (anchors << 9) | levels;
}

export function writeLevels(
  { side, distance, sentences, anchors, source, cue, content }: Sight,
  out: Int32Array,
  n: number,
): number {
  const place = sentences * 4 + anchors;
  out[n++] = mix(427, source, distance, 0);
  out[n++] = mix(429, content, distance, 0);
  out[n++] = mix(430, source, side, place);
  out[n++] = mix(431, cue, side, place);
  out[n++] = mix(432, content, side, place);
  return n;
}

/** What depends on so many values that remembering it would not pay: each is looked up by itself. */
export function writeAnchorVaried(
  words: Vocabulary,
  { types, tags, cues, quoted }: Passage,
  view: AnchorView,
  sight: Sight,
  out: Int32Array,
  n: number,
): number {
  const { lemma, after, before } = view;
  const { at, side, distance, commas, verbs, anchors, between, source, content, contentBegins } = sight;
  const p0 = tags[at];
  const c0 = cues[at];
  const isHead = at === view.anchor.head + MARGIN ? 1 : 0;
  out[n++] = mix(401, distance, p0, 0);
  out[n++] = mix(402, distance, tags[at - 1], 0);
  out[n++] = mix(403, distance, tags[at + 1], 0);
  out[n++] = mix(406, distance, words.lower[types[at]], 0);
  out[n++] = mix(407, distance, c0, 0);
  out[n++] = mix(408, distance, after, quoted[at]);
  out[n++] = mix(410, side, lemma, p0);
  out[n++] = mix(412, side, after, p0);
  out[n++] = mix(413, side, before, p0);
  out[n++] = mix(419, side, commas, words.lemma[types[at]]);
  out[n++] = mix(420, side, verbs, p0);
  out[n++] = mix(433, isHead, c0, p0);
  out[n++] = mix(434, side, content * 8 + source, anchors);
  out[n++] = mix(435, side, content, between);
  out[n++] = mix(436, side, source, between);
  out[n++] = mix(437, side, contentBegins * 8 + content, after);
  return n;
}

/** More of the tokens of the anchor and those beside it; nothing of others. */
export function writeNear(
  { lower }: Vocabulary,
  { types, tags, cues }: Passage,
  levels: Levels,
  { lemma }: AnchorView,
  { at, side, distance }: Sight,
  out: Int32Array,
  n: number,
): number {
  if (side !== Side.At && distance !== 1 && distance !== -1) return n;
  const word = lower[types[at]];
  const p0 = tags[at];
  const pa = tags[at - 1];
  const p1 = tags[at + 1];
  const next = levels.begins[CUE][at + 1] * 8 + levels.inside[CUE][at + 1];
  out[n++] = mix(440, distance, lower[types[at - 1]], word);
  out[n++] = mix(441, distance, word, lower[types[at + 1]]);
  out[n++] = mix(442, distance, cues[at], pa);
  out[n++] = mix(443, distance, cues[at], p1);
  out[n++] = mix(444, distance, levels.begins[CUE][at], next);
  out[n++] = mix(445, distance, pa, p0 * 64 + p1);
  out[n++] = mix(446, distance, lemma, p1);
  out[n++] = mix(447, distance, lemma, pa);
  return n;
}
