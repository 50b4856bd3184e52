import { CUES, LEMMA, LOWER, MARKS, QUOTED, SHAPE, SINCE_OPEN, STARTS, TAGS, UNTIL_CLOSE } from "./columns";
import { MARGIN } from "./constants";
import { Four } from "./four";
import { CONTENT, CUE, Levels, SOURCE } from "./levels";
import { look, Sight, sidesOf, View } from "./sight";

/*
 * The framer's features of the passage's token `t` and of the three after it, which may lie beyond the
 * window. Functions write hashes, in fours, from `out` on, and return the place after the last.
 */

/** Those that depend on the side of the anchor taken up that a token stands on, but not on the anchor. */
export function writeSides(t: i32, out: usize): usize {
  const side = sidesOf(t);
  const at = <usize>(t + MARGIN);
  const p0 = Four.bytes(TAGS, at);
  const p1 = Four.bytes(TAGS, at + 1);
  const pa = Four.bytes(TAGS, at - 1);
  const quotedAround = Four.join(Four.bytes(QUOTED, at - 1), 1, Four.bytes(QUOTED, at + 1));
  const quotes = Four.join(quotedAround, 1, Four.bytes(QUOTED, at));
  const sideAndQuotes = Four.join(side, 3, quotes);
  // what the spotter said of the token and its neighbours
  for (let role = SOURCE; role <= CONTENT; role++) {
    const here = Levels.insides(role, at);
    const next = Levels.insides(role, at + 1);
    const begins = Four.join(Levels.fourBegins(role, at), 3, here);
    const nextBegins = Four.join(Levels.fourBegins(role, at + 1), 3, here);
    const template = <u32>role * 3;
    out = Four.put3(out, 312 + template, side, begins, Levels.insides(role, at - 1));
    out = Four.put3(out, 313 + template, side, nextBegins, next);
  }
  const levels = Four.join(Levels.insides(SOURCE, at), 3, Levels.insides(CONTENT, at));
  out = Four.put3(out, 322, side, levels, Levels.insides(CUE, at));
  // tags, with quotation marks and ends of sentences around
  const place = Four.join(Four.bytes(SINCE_OPEN, at), 3, Four.bytes(UNTIL_CLOSE, at));
  out = Four.put3(out, 303, side, pa, p0);
  out = Four.put2(out, 323, side, place);
  out = Four.put2(out, 325, sideAndQuotes, pa);
  out = Four.put3(out, 326, side, Four.bytes(STARTS, at + 1), Four.join(pa, 6, p0));
  // words
  out = Four.put2(out, 300, side, Four.words(LOWER, at));
  out = Four.put2(out, 301, side, Four.words(LOWER, at - 1));
  out = Four.put2(out, 302, side, Four.words(LOWER, at + 1));
  out = Four.put3(out, 304, side, p0, p1);
  out = Four.put3(out, 305, side, Four.bytes(TAGS, at - 2), pa);
  out = Four.put3(out, 306, side, p1, Four.bytes(TAGS, at + 2));
  out = Four.put3(out, 307, side, Four.words(SHAPE, at), Four.words(SHAPE, at - 1));
  out = Four.put3(out, 308, side, Four.words(LEMMA, at - 1), p0);
  out = Four.put3(out, 309, side, Four.words(LEMMA, at + 1), p0);
  out = Four.put3(out, 310, side, Four.bytes(CUES, at + 1), p0);
  out = Four.put3(out, 311, side, Four.bytes(CUES, at), p0);
  return Four.put2(out, 324, sideAndQuotes, p1);
}

/** Those as seen from the anchor taken up. */
export function writeSeen(t: i32, out: usize): usize {
  const at = <usize>(t + MARGIN);
  const near = look(t);
  const side = v128.load(Sight.side);
  const distance = v128.load(Sight.distance);
  out = writeAnchor(side, distance, out);
  out = writeBetween(at, side, out);
  out = writeSentences(at, side, out);
  out = writeLevels(at, side, distance, out);
  out = writeToken(at, side, distance, out);
  if (!near) return out;
  const first = out;
  out = writeNear(at, distance, out);
  Four.keep(first, out, v128.load(Sight.near));
  return out;
}

/** The anchor's own word and what stands beside it. */
function writeAnchor(side: v128, distance: v128, out: usize): usize {
  const lemma = Four.same(View.lemma);
  const after = Four.same(View.after);
  out = Four.put2(out, 404, distance, lemma);
  out = Four.put3(out, 405, distance, after, Four.same(View.before));
  out = Four.put2(out, 409, side, lemma);
  out = Four.put3(out, 411, side, lemma, after);
  out = Four.put3(out, 414, side, lemma, v128.load(Sight.commas));
  return Four.put3(out, 415, side, Four.same(View.level), Four.same(View.tag));
}

/** What lies between token and anchor. */
function writeBetween(at: usize, side: v128, out: usize): usize {
  const between = v128.load(Sight.between);
  out = Four.put2(out, 416, side, between);
  out = Four.put3(out, 417, side, between, Four.bytes(MARKS, at));
  out = Four.put3(out, 418, side, between, Four.same(View.after));
  return Four.put3(out, 421, side, v128.load(Sight.dashes), v128.load(Sight.commas));
}

/** The sentences and quotations that token and anchor stand in. */
function writeSentences(at: usize, side: v128, out: usize): usize {
  const q0 = Four.bytes(QUOTED, at);
  const sentences = v128.load(Sight.sentences);
  const first = Four.same(load<u8>(QUOTED + MARGIN));
  const starts = Four.join(Four.bytes(STARTS, at), 1, Four.bytes(STARTS, at + 1));
  out = Four.put3(out, 422, side, v128.load(Sight.anchors), sentences);
  out = Four.put3(out, 423, sentences, Four.join(q0, 1, Four.same(View.quoted)), side);
  out = Four.put3(out, 424, sentences, q0, Four.same(View.after));
  out = Four.put3(out, 425, sentences, Four.join(first, 1, q0), side);
  return Four.put3(out, 426, sentences, starts, side);
}

/** What the spotter said of the token, with where it stands. */
function writeLevels(at: usize, side: v128, distance: v128, out: usize): usize {
  const place = Four.join(v128.load(Sight.sentences), 2, v128.load(Sight.anchors));
  const source = Levels.insides(SOURCE, at);
  const content = Levels.insides(CONTENT, at);
  out = Four.put2(out, 427, source, distance);
  out = Four.put2(out, 429, content, distance);
  out = Four.put3(out, 430, source, side, place);
  out = Four.put3(out, 431, Levels.insides(CUE, at), side, place);
  return Four.put3(out, 432, content, side, place);
}

/** The token itself. */
function writeToken(at: usize, side: v128, distance: v128, out: usize): usize {
  const p0 = Four.bytes(TAGS, at);
  const c0 = Four.bytes(CUES, at);
  const source = Levels.insides(SOURCE, at);
  const content = Levels.insides(CONTENT, at);
  const between = v128.load(Sight.between);
  const after = Four.same(View.after);
  const token = i32x4.add(Four.same(<u32>at), i32x4(0, 1, 2, 3));
  const isHead = v128.and(i32x4.eq(token, Four.same(<u32>View.head)), Four.same(1));
  out = Four.put2(out, 401, distance, p0);
  out = Four.put2(out, 402, distance, Four.bytes(TAGS, at - 1));
  out = Four.put2(out, 403, distance, Four.bytes(TAGS, at + 1));
  out = Four.put2(out, 406, distance, Four.words(LOWER, at));
  out = Four.put2(out, 407, distance, c0);
  out = Four.put3(out, 408, distance, after, Four.bytes(QUOTED, at));
  out = Four.put3(out, 410, side, Four.same(View.lemma), p0);
  out = Four.put3(out, 412, side, after, p0);
  out = Four.put3(out, 413, side, Four.same(View.before), p0);
  out = Four.put3(out, 419, side, v128.load(Sight.commas), Four.words(LEMMA, at));
  out = Four.put3(out, 420, side, v128.load(Sight.verbs), p0);
  out = Four.put3(out, 433, isHead, c0, p0);
  out = Four.put3(out, 434, side, Four.join(content, 3, source), v128.load(Sight.anchors));
  out = Four.put3(out, 435, side, content, between);
  out = Four.put3(out, 436, side, source, between);
  return Four.put3(out, 437, side, Four.join(Levels.fourBegins(CONTENT, at), 3, content), after);
}

/** More of the tokens of the anchor and those beside it. */
function writeNear(at: usize, distance: v128, out: usize): usize {
  const word = Four.words(LOWER, at);
  const lemma = Four.same(View.lemma);
  const p0 = Four.bytes(TAGS, at);
  const pa = Four.bytes(TAGS, at - 1);
  const p1 = Four.bytes(TAGS, at + 1);
  const c0 = Four.bytes(CUES, at);
  const next = Four.join(Levels.fourBegins(CUE, at + 1), 3, Levels.insides(CUE, at + 1));
  out = Four.put3(out, 440, distance, Four.words(LOWER, at - 1), word);
  out = Four.put3(out, 441, distance, word, Four.words(LOWER, at + 1));
  out = Four.put3(out, 442, distance, c0, pa);
  out = Four.put3(out, 443, distance, c0, p1);
  out = Four.put3(out, 444, distance, Levels.fourBegins(CUE, at), next);
  out = Four.put3(out, 445, distance, pa, Four.join(p0, 6, p1));
  out = Four.put3(out, 446, distance, lemma, p1);
  return Four.put3(out, 447, distance, lemma, pa);
}
