import { At } from "./columns";
import { MARGIN, MAX_PASSAGE, Mark, Side, TagGroup } from "./constants";
import { Small } from "./hash";
import { level } from "./levels";

/** For each token the number of anchors that begin before it; filled by TypeScript. */
export const OTHERS: usize = memory.data((MAX_PASSAGE + 1) * 2, 16);

/** An anchor, and what the features need of it, found once an anchor. */
export class View {
  static from: i32 = 0;
  static to: i32 = 0;
  static head: usize = 0;
  static lemma: u32 = 0;
  static tag: i32 = 0;
  static quoted: i32 = 0;
  static sentence: i32 = 0;
  static before: i32 = 0;
  static after: i32 = 0;
  static level: i32 = 0;
}

/** Takes up the anchor of tokens `from` to `to`. */
export function viewAnchor(from: i32, to: i32, head: i32, probability: f64): void {
  const at = <usize>(head + MARGIN);
  View.from = from;
  View.to = to;
  View.head = at;
  View.lemma = At.lemma(at);
  View.tag = At.tag(at);
  View.quoted = At.quoted(at);
  View.sentence = At.sentence(at);
  View.before = neighbourClass(from + MARGIN - 1);
  View.after = neighbourClass(to + MARGIN);
  View.level = level(probability);
}

/** What stands beside an anchor, in sixteen classes. */
function neighbourClass(at: usize): i32 {
  const mark = At.mark(at);
  if (mark !== Mark.None) return mark;
  const group = At.group(at);
  return group === TagGroup.Other ? 15 : 6 + group;
}

/** Four tokens as seen from the anchor taken up: numbers of four bytes, side by side. */
export class Sight {
  static readonly side: usize = memory.data(16, 16);
  /** Distance with its sign, in ten widening steps; 0 within the anchor. */
  static readonly distance: usize = memory.data(16, 16);
  /** How many commas lie between, at most 3, and likewise verbs, at most 2, dashes, at most 2, and anchors, at most 3. */
  static readonly commas: usize = memory.data(16, 16);
  static readonly verbs: usize = memory.data(16, 16);
  static readonly dashes: usize = memory.data(16, 16);
  static readonly anchors: usize = memory.data(16, 16);
  /** Commas, quotation marks (at most 3) and verbs between, as one number under 64. */
  static readonly between: usize = memory.data(16, 16);
  /** Sentences between, with their sign, at most 2. */
  static readonly sentences: usize = memory.data(16, 16);
  /** All ones for the anchor's tokens and those beside it. */
  static readonly near: usize = memory.data(16, 16);
}

/** Side of the anchor that the passage's token `t` is on. */
export function sideOf(t: i32): i32 {
  return View.from > t ? Side.Before : View.to > t ? Side.At : Side.After;
}

/** The same of the token `t` and the three after it. */
export function sidesOf(t: i32): v128 {
  let sides = i32x4.splat(sideOf(t));
  sides = i32x4.replace_lane(sides, 1, sideOf(t + 1));
  sides = i32x4.replace_lane(sides, 2, sideOf(t + 2));
  return i32x4.replace_lane(sides, 3, sideOf(t + 3));
}

/** Looks at the token `t` of the passage and the three after it; returns whether any is near. */
export function look(t: i32): bool {
  let near = false;
  for (let k = 0; k < 4; k++) near = lookAt(t + k, (<usize>k) << 2) || near;
  return near;
}

function lookAt(t: i32, lane: usize): bool {
  const at = <usize>(t + MARGIN);
  const side = sideOf(t);
  let distance = 0;
  let commas = 0;
  let verbs = 0;
  let dashes = 0;
  let anchors = 0;
  let between = 0;
  if (side !== Side.At) {
    // What lies between: `low` is the first place between token and anchor, `high` the first after.
    const before = side === Side.Before;
    const low = before ? at + 1 : <usize>(View.to + MARGIN);
    const high = before ? <usize>(View.from + MARGIN) : at;
    distance = before ? -reach(View.from - t) : reach(t - View.to + 1);
    commas = Small.atMost(At.commas(high) - At.commas(low), 3);
    verbs = Small.atMost(At.verbs(high) - At.verbs(low), 2);
    const quoteMarks = Small.atMost(At.quoteMarks(high) - At.quoteMarks(low), 3);
    between = commas + 4 * quoteMarks + 16 * verbs;
    dashes = Small.atMost(At.dashes(high) - At.dashes(low), 2);
    anchors = Small.atMost(othersBefore(high) - othersBefore(low), 3);
  }
  const sentences = At.sentence(at) - View.sentence;
  const near = distance >= -1 && distance <= 1;
  store<i32>(Sight.side + lane, side);
  store<i32>(Sight.distance + lane, distance);
  store<i32>(Sight.commas + lane, commas);
  store<i32>(Sight.verbs + lane, verbs);
  store<i32>(Sight.dashes + lane, dashes);
  store<i32>(Sight.anchors + lane, anchors);
  store<i32>(Sight.between + lane, between);
  store<i32>(Sight.sentences + lane, sentences < -2 ? -2 : sentences > 2 ? 2 : sentences);
  store<i32>(Sight.near + lane, near ? -1 : 0);
  return near;
}

function othersBefore(at: usize): i32 {
  return load<u16>(OTHERS + ((at - MARGIN) << 1));
}

/** Distance in ten widening steps. */
function reach(distance: i32): i32 {
  if (distance <= 4) return distance;
  return (
    5 + i32(distance > 6) + i32(distance > 9) + i32(distance > 14) + i32(distance > 22) + i32(distance > 40)
  );
}
