import {
  writeAnchor,
  writeAnchorVaried,
  writeBetween,
  writeLevels,
  writeNear,
  writeSentences,
} from "./anchor-groups.js";
import { type AnchorView, Sight } from "./anchor-view.js";
import type { Levels } from "./levels.js";
import type { Passage } from "./passage.js";
import { writeSideLevels, writeSideTags, writeSideVaried } from "./side-groups.js";
import type { Vocabulary } from "./vocabulary.js";

export { neighbourClass, Side, viewAnchor } from "./anchor-view.js";
export { Levels } from "./levels.js";

/*
 * All features of the framer, as the trainer wants them. The reader takes them group by group instead.
 */

/** An upper bound on what {@link sideFeatures} writes. */
export const SIDE_FEATURES = 26;
/** An upper bound on what {@link anchorFeatures} writes. */
export const ANCHOR_FEATURES = 50;

/**
 * Features of the token at column `at` that depend on the side of the anchor it stands on, but not
 * on the anchor: made once for all anchors of a passage. Returns how many were written.
 */
export function sideFeatures(
  words: Vocabulary,
  passage: Passage,
  levels: Levels,
  at: number,
  side: number,
  out: Int32Array,
): number {
  let n = writeSideLevels(levels, at, side, out, 0);
  n = writeSideTags(passage, at, side, out, n);
  return writeSideVaried(words, passage, at, side, out, n);
}

/**
 * Features of the token `t` of the passage as seen from an anchor. `others` counts the anchors before
 * each token. Returns how many were written.
 */
export function anchorFeatures(
  words: Vocabulary,
  passage: Passage,
  levels: Levels,
  others: Uint16Array,
  view: AnchorView,
  t: number,
  out: Int32Array,
): number {
  const sight = SIGHT;
  sight.look(passage, levels, others, view, t);
  let n = writeAnchor(view, sight, out, 0);
  n = writeBetween(passage, view, sight, out, n);
  n = writeSentences(passage, view, sight, out, n);
  n = writeLevels(sight, out, n);
  n = writeAnchorVaried(words, passage, view, sight, out, n);
  return writeNear(words, passage, levels, view, sight, out, n);
}

// Every call fills it anew: nothing of it outlives a call.
const SIGHT = new Sight();
