import { BEST, bestLabels, EMISSIONS, labelProbabilities, MARGINALS, sumForward } from "./chain";
import { Chain, FIRST, FRAMING, STEPS, Table } from "./chains";
import { At } from "./columns";
import { LABELS, MARGIN, MAX_PASSAGE } from "./constants";
import { firstOfFour } from "./four";
import { writeSeen, writeSides } from "./framing";
import { Batch, FEATURES } from "./hash";
import { fillLevels, Levels } from "./levels";
import { sideOf, viewAnchor } from "./sight";

/** How many tokens to either side of an anchor its source and content are looked for. */
const WIDEST: i32 = 110;

/** Logarithm of the probability, 0.93, from which on an anchor is surely no cue. */
const HOPELESS: f64 = -0.07257069283483537;

/** Roles by their labels. */
const CUE: i32 = 1;
const CONTENT: i32 = 2;

/** The frame last found: its window, the logarithm of the probability of nothing, and of just this frame. */
export const FRAME: usize = memory.data(24, 16);

/** Sums of what depends on a token's side alone, and whether they are made. */
const SIDE_SUMS: usize = memory.data((MAX_PASSAGE + 3) * 48, 16);
const SIDE_KNOWN: usize = memory.data(MAX_PASSAGE * 3, 16);

/** Takes up a passage that was spotted. */
export function beginFrames(length: i32): void {
  fillLevels(length);
  memory.fill(SIDE_KNOWN, 0, MAX_PASSAGE * 3);
}

/**
 * The tokens in which an anchor's frame is looked for: its sentence and both its neighbours, and on
 * through quotations, less what the spotter saw nothing in at either end. The beginning times 65536,
 * and the end.
 */
export function windowOf(anchorFrom: i32, anchorTo: i32, length: i32): i32 {
  const lowest = max<i32>(0, anchorFrom - WIDEST);
  const highest = min<i32>(length, anchorTo + WIDEST);
  let from = anchorFrom;
  for (let crossed = 0; from > lowest; from--) {
    if (At.starts(from + MARGIN) === 1 && ++crossed >= 2 && At.quoted(from + MARGIN - 1) === 0) break;
  }
  let to = anchorTo;
  for (let crossed = 0; to < highest; to++) {
    if (At.starts(to + MARGIN) === 1 && ++crossed >= 2 && At.quoted(to + MARGIN) === 0) break;
  }
  while (from < anchorFrom && !Levels.anything(from + 1)) from++;
  while (to > anchorTo && !Levels.anything(to - 2)) to--;
  return (from << 16) | to;
}

/**
 * Makes the sums of the sides that the tokens of a window are on, where they are new. Goes by fours that are
 * the same whatever the window, and so beyond its ends.
 */
function learnSides(chain: Chain, from: i32, to: i32): void {
  const begin = from & ~3;
  let out = FEATURES;
  for (let t = begin; t < to; t += 4) {
    if (!areKnown(t)) out = writeSides(t, out);
    Batch.end(t, out);
  }
  if (out === FEATURES) return;
  Table.locate(chain, FEATURES, out);
  let first = FEATURES;
  for (let t = begin; t < to; t += 4) {
    const last = Batch.endOf(t);
    if (last === first) continue;
    for (let k = 0; k < 4; k++) {
      const side = sideOf(t + k);
      v128.store(sideSums(side, t + k), Table.sumOfFour(first + (k << 2), last));
      store<u8>(sideKnown(side, t + k), 1);
    }
    first = last;
  }
}

/** Whether the sums of a token and the three after it are made. */
function areKnown(t: i32): bool {
  for (let k = 0; k < 4; k++) if (load<u8>(sideKnown(sideOf(t + k), t + k)) === 0) return false;
  return true;
}

function sideKnown(side: i32, t: i32): usize {
  return SIDE_KNOWN + side * MAX_PASSAGE + t;
}

function sideSums(side: i32, t: i32): usize {
  return SIDE_SUMS + ((side * MAX_PASSAGE + t) << 4);
}

/** Writes the EMISSIONS for the tokens of a window around the anchor taken up. */
export function emitFrame(from: i32, to: i32): void {
  const chain = changetype<Chain>(FRAMING);
  learnSides(chain, from, to);
  let out = FEATURES;
  for (let t = from; t < to; t += 4) {
    out = writeSeen(t, out);
    Batch.end(t, out);
  }
  Table.locate(chain, FEATURES, out);
  let row = EMISSIONS;
  let first = FEATURES;
  for (let t = from; t < to; t += 4, row += 128) {
    const last = Batch.endOf(t);
    Table.emitFour(chain, first, last, sidesAt(t), sidesAt(t + 1), sidesAt(t + 2), sidesAt(t + 3), row);
    first = last;
  }
}

/** What a token says that stands on its side of the anchor; nothing of use beyond the window. */
function sidesAt(t: i32): v128 {
  return v128.load(sideSums(sideOf(t), t));
}

/**
 * The likeliest frame of an anchor, into BEST and FRAME; false where it is surely no cue or no content
 * can be found for it.
 */
export function frame(anchorFrom: i32, anchorTo: i32, head: i32, probability: f64, length: i32): bool {
  const window = windowOf(anchorFrom, anchorTo, length);
  const from = window >> 16;
  const to = window & 0xffff;
  const size = to - from;
  viewAnchor(anchorFrom, anchorTo, head, probability);
  emitFrame(from, to);
  const logSum = sumForward(FRAMING, size);
  const nothing = scoreOfNothing(size);
  if (nothing - logSum > HOPELESS) return false;
  let score = bestLabels(FRAMING, size);
  if (isNothing(size)) {
    insist(head - from, CUE);
    score = bestLabels(FRAMING, size);
  }
  if (has(CUE, size) && !has(CONTENT, size)) {
    // Where a content's end is unsure, many paths share its probability and the best one may be a
    // path without it. A cue attributes something: the likeliest word of a content is taken for one.
    insist(likeliestContent(size), CONTENT);
    score = bestLabels(FRAMING, size);
  }
  store<i32>(FRAME, from);
  store<i32>(FRAME, to, 4);
  store<f64>(FRAME, nothing - logSum, 8);
  store<f64>(FRAME, score - logSum, 16);
  return has(CUE, size) && has(CONTENT, size);
}

/** Score of the sequence in which every token is outside. */
function scoreOfNothing(size: i32): f64 {
  let score = load<f64>(FRAMING + FIRST) + <f64>(size - 1) * load<f64>(FRAMING + STEPS);
  for (let t = 0; t < size; t++) score += load<f32>(EMISSIONS + (t << 5));
  return score;
}

function isNothing(size: i32): bool {
  for (let t = 0; t < size; t++) if (load<u8>(BEST + t) !== 0) return false;
  return true;
}

/** Whether a token of the window has the role. */
function has(role: i32, size: i32): bool {
  for (let t = 0; t < size; t++) {
    const label: i32 = load<u8>(BEST + t);
    if (label !== 0 && (label - 1) >> 1 === role) return true;
  }
  return false;
}

/** Makes a token part of a role. */
function insist(t: i32, role: i32): void {
  const begin = 2 * role + 1;
  for (let y = 0; y < LABELS; y++) {
    if (y === begin || y === begin + 1) continue;
    const place = EMISSIONS + (t << 5) + (y << 2);
    store<f32>(place, <f32>(<f64>load<f32>(place) - 1000.0));
  }
}

/** The token of the window last summed over that is likeliest to be part of a content. */
function likeliestContent(size: i32): i32 {
  labelProbabilities(FRAMING, size, MARGINALS);
  let likeliest = 0;
  let most = -1.0;
  for (let t = 0; t < size; t++) {
    const row = MARGINALS + (t << 5);
    const chance = <f64>load<f32>(row, 20) + <f64>load<f32>(row, 24);
    if (chance > most) {
      most = chance;
      likeliest = t;
    }
  }
  return likeliest;
}

/** Writes all features of the passage's token `t`, seen from the anchor taken up, into FEATURES, as the trainer wants them; returns how many. */
export function framingFeatures(t: i32): i32 {
  const last = firstOfFour(writeSeen(t, writeSides(t, FEATURES)));
  return <i32>(last - FEATURES) >> 2;
}
