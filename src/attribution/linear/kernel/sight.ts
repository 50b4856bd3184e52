import { At } from "./columns";
import { MARGIN, MAX_PASSAGE, Mark, Side, TagGroup } from "./constants";
import { Small } from "./hash";
import { CONTENT, CUE, Levels, level, SOURCE } from "./levels";

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

/** A token as seen from the anchor taken up. */
export class Sight {
  static side: i32 = 0;
  /** Distance with its sign, in ten widening steps; 0 within the anchor. */
  static distance: i32 = 0;
  /** How many commas lie between, at most 3, and likewise verbs, at most 2, dashes, at most 2, and anchors, at most 3. */
  static commas: i32 = 0;
  static verbs: i32 = 0;
  static dashes: i32 = 0;
  static anchors: i32 = 0;
  /** Commas, quotation marks (at most 3) and verbs between, as one number under 64. */
  static between: i32 = 0;
  /** Sentences between, with their sign, at most 2. */
  static sentences: i32 = 0;
  /** Levels of the roles. */
  static source: i32 = 0;
  static cue: i32 = 0;
  static content: i32 = 0;
}

/** Side of the anchor that the passage's token `t` is on. */
export function sideOf(t: i32): i32 {
  return View.from > t ? Side.Before : View.to > t ? Side.At : Side.After;
}

/** Looks at the token `t` of the passage. */
export function look(t: i32): void {
  const at = <usize>(t + MARGIN);
  const side = sideOf(t);
  Sight.side = side;
  if (side === Side.At) {
    Sight.distance = Sight.commas = Sight.verbs = Sight.dashes = Sight.anchors = Sight.between = 0;
  } else {
    // What lies between: `low` is the first place between token and anchor, `high` the first after.
    const before = side === Side.Before;
    const low = before ? at + 1 : <usize>(View.to + MARGIN);
    const high = before ? <usize>(View.from + MARGIN) : at;
    Sight.distance = before ? -reach(View.from - t) : reach(t - View.to + 1);
    const commas = Small.atMost(At.commas(high) - At.commas(low), 3);
    const verbs = Small.atMost(At.verbs(high) - At.verbs(low), 2);
    const quoteMarks = Small.atMost(At.quoteMarks(high) - At.quoteMarks(low), 3);
    Sight.commas = commas;
    Sight.verbs = verbs;
    Sight.between = commas + 4 * quoteMarks + 16 * verbs;
    Sight.dashes = Small.atMost(At.dashes(high) - At.dashes(low), 2);
    Sight.anchors = Small.atMost(othersBefore(high) - othersBefore(low), 3);
  }
  const sentences = At.sentence(at) - View.sentence;
  Sight.sentences = sentences < -2 ? -2 : sentences > 2 ? 2 : sentences;
  Sight.source = Levels.inside(SOURCE, at);
  Sight.cue = Levels.inside(CUE, at);
  Sight.content = Levels.inside(CONTENT, at);
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
