import { mix } from "./hash.js";
import { CONTENT, CUE, SOURCE } from "./labels.js";
import type { Levels } from "./levels.js";
import type { Passage } from "./passage.js";
import type { Vocabulary } from "./vocabulary.js";

/*
 * The framer's features of a token that depend on the side of an anchor it stands on, but not on the
 * anchor, in groups as in spotting-groups.ts.
 */

/** What the spotter said of the token, its neighbours, */
export function sideLevelsKey({ inside }: Levels, at: number, side: number): number {
  let key = side;
  for (let role = 0; role < 3; role++) {
    const column = inside[role];
    key = (key << 9) | (column[at - 1] << 6) | (column[at] << 3) | column[at + 1];
  }
  return key;
}

/** and of where roles begin. */
export function sideBeginsKey({ begins }: Levels, at: number): number {
  let key = 0;
  for (let role = 0; role < 3; role++) key = (key << 6) | (begins[role][at] << 3) | begins[role][at + 1];
  return key;
}

export function writeSideLevels(
  levels: Levels,
  at: number,
  side: number,
  out: Int32Array,
  n: number,
): number {
  for (const role of [SOURCE, CUE, CONTENT]) {
    const inside = levels.inside[role];
    const begins = levels.begins[role];
    const here = inside[at];
    out[n++] = mix(312 + role * 3, side, begins[at] * 8 + here, inside[at - 1]);
    out[n++] = mix(313 + role * 3, side, begins[at + 1] * 8 + here, inside[at + 1]);
  }
  const { inside } = levels;
  out[n++] = mix(322, side, inside[SOURCE][at] * 8 + inside[CONTENT][at], inside[CUE][at]);
  return n;
}

/** Tags, with quotation marks and ends of sentences around. */
export function sideTagsKey(
  { tags, quoted, starts, sinceOpen, untilClose }: Passage,
  at: number,
  side: number,
): number {
  const quotes = (quoted[at - 1] << 2) | (quoted[at] << 1) | quoted[at + 1];
  const place = (sinceOpen[at] << 4) | (untilClose[at] << 1) | starts[at + 1];
  return (side << 22) | (quotes << 19) | (place << 12) | (tags[at - 1] << 6) | tags[at];
}

export function writeSideTags(
  { tags, quoted, starts, sinceOpen, untilClose }: Passage,
  at: number,
  side: number,
  out: Int32Array,
  n: number,
): number {
  const p0 = tags[at];
  const pa = tags[at - 1];
  const quotes = quoted[at - 1] * 4 + quoted[at + 1] * 2 + quoted[at];
  out[n++] = mix(303, side, pa, p0);
  out[n++] = mix(323, side, sinceOpen[at] * 8 + untilClose[at], 0);
  out[n++] = mix(325, side * 8 + quotes, pa, 0);
  out[n++] = mix(326, side, starts[at + 1], pa * 64 + p0);
  return n;
}

/** What depends on so many values that remembering it would not pay: each is looked up by itself. */
export function writeSideVaried(
  { lower, lemma, shape }: Vocabulary,
  { types, tags, cues, quoted }: Passage,
  at: number,
  side: number,
  out: Int32Array,
  n: number,
): number {
  const p0 = tags[at];
  const p1 = tags[at + 1];
  const quotes = quoted[at - 1] * 4 + quoted[at + 1] * 2 + quoted[at];
  out[n++] = mix(300, side, lower[types[at]], 0);
  out[n++] = mix(301, side, lower[types[at - 1]], 0);
  out[n++] = mix(302, side, lower[types[at + 1]], 0);
  out[n++] = mix(304, side, p0, p1);
  out[n++] = mix(305, side, tags[at - 2], tags[at - 1]);
  out[n++] = mix(306, side, p1, tags[at + 2]);
  out[n++] = mix(307, side, shape[types[at]], shape[types[at - 1]]);
  out[n++] = mix(308, side, lemma[types[at - 1]], p0);
  out[n++] = mix(309, side, lemma[types[at + 1]], p0);
  out[n++] = mix(310, side, cues[at + 1], p0);
  out[n++] = mix(311, side, cues[at], p0);
  out[n++] = mix(324, side * 8 + quotes, p1, 0);
  return n;
}
