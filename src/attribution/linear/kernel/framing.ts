import { At } from "./columns";
import { MARGIN, Side } from "./constants";
import { Hash } from "./hash";
import { CONTENT, CUE, Levels, SOURCE } from "./levels";
import { look, Sight, View } from "./sight";

/*
 * The framer's features of a token. Functions write hashes from `out` on, and return the place after
 * the last.
 */

/** Those that depend on the side of an anchor the token stands on, but not on the anchor. */
export function writeSide(at: usize, side: i32, out: usize): usize {
  const p0 = At.tag(at);
  const p1 = At.tag(at + 1);
  const pa = At.tag(at - 1);
  const quotes = At.quoted(at - 1) * 4 + At.quoted(at + 1) * 2 + At.quoted(at);
  // what the spotter said of the token and its neighbours
  for (let role = SOURCE; role <= CONTENT; role++) {
    const here = Levels.inside(role, at);
    const template = <u32>role * 3;
    out = Hash.put(
      out,
      312 + template,
      side,
      Levels.begins(role, at) * 8 + here,
      Levels.inside(role, at - 1),
    );
    out = Hash.put(
      out,
      313 + template,
      side,
      Levels.begins(role, at + 1) * 8 + here,
      Levels.inside(role, at + 1),
    );
  }
  const levels = Levels.inside(SOURCE, at) * 8 + Levels.inside(CONTENT, at);
  out = Hash.put(out, 322, side, levels, Levels.inside(CUE, at));
  // tags, with quotation marks and ends of sentences around
  out = Hash.put(out, 303, side, pa, p0);
  out = Hash.put(out, 323, side, At.sinceOpen(at) * 8 + At.untilClose(at));
  out = Hash.put(out, 325, side * 8 + quotes, pa);
  out = Hash.put(out, 326, side, At.starts(at + 1), pa * 64 + p0);
  // words
  out = Hash.put(out, 300, side, At.lower(at));
  out = Hash.put(out, 301, side, At.lower(at - 1));
  out = Hash.put(out, 302, side, At.lower(at + 1));
  out = Hash.put(out, 304, side, p0, p1);
  out = Hash.put(out, 305, side, At.tag(at - 2), pa);
  out = Hash.put(out, 306, side, p1, At.tag(at + 2));
  out = Hash.put(out, 307, side, At.shape(at), At.shape(at - 1));
  out = Hash.put(out, 308, side, At.lemma(at - 1), p0);
  out = Hash.put(out, 309, side, At.lemma(at + 1), p0);
  out = Hash.put(out, 310, side, At.cue(at + 1), p0);
  out = Hash.put(out, 311, side, At.cue(at), p0);
  return Hash.put(out, 324, side * 8 + quotes, p1);
}

/** Those of the passage's token `t` as seen from the anchor taken up. */
export function writeSeen(t: i32, out: usize): usize {
  const at = <usize>(t + MARGIN);
  look(t);
  const side = Sight.side;
  const distance = Sight.distance;
  out = writeAnchor(side, distance, out);
  out = writeBetween(at, side, out);
  out = writeSentences(at, side, out);
  out = writeLevels(side, distance, out);
  out = writeToken(at, side, distance, out);
  if (side === Side.At || distance === 1 || distance === -1) out = writeNear(at, distance, out);
  return out;
}

/** The anchor's own word and what stands beside it. */
function writeAnchor(side: i32, distance: i32, out: usize): usize {
  out = Hash.put(out, 404, distance, View.lemma);
  out = Hash.put(out, 405, distance, View.after, View.before);
  out = Hash.put(out, 409, side, View.lemma);
  out = Hash.put(out, 411, side, View.lemma, View.after);
  out = Hash.put(out, 414, side, View.lemma, Sight.commas);
  return Hash.put(out, 415, side, View.level, View.tag);
}

/** What lies between token and anchor. */
function writeBetween(at: usize, side: i32, out: usize): usize {
  const between = Sight.between;
  out = Hash.put(out, 416, side, between);
  out = Hash.put(out, 417, side, between, At.mark(at));
  out = Hash.put(out, 418, side, between, View.after);
  return Hash.put(out, 421, side, Sight.dashes, Sight.commas);
}

/** The sentences and quotations that token and anchor stand in. */
function writeSentences(at: usize, side: i32, out: usize): usize {
  const q0 = At.quoted(at);
  const sentences = Sight.sentences;
  out = Hash.put(out, 422, side, Sight.anchors, sentences);
  out = Hash.put(out, 423, sentences, q0 * 2 + View.quoted, side);
  out = Hash.put(out, 424, sentences, q0, View.after);
  out = Hash.put(out, 425, sentences, At.quoted(MARGIN) * 2 + q0, side);
  return Hash.put(out, 426, sentences, At.starts(at) * 2 + At.starts(at + 1), side);
}

/** What the spotter said of the token, with where it stands. */
function writeLevels(side: i32, distance: i32, out: usize): usize {
  const place = Sight.sentences * 4 + Sight.anchors;
  out = Hash.put(out, 427, Sight.source, distance);
  out = Hash.put(out, 429, Sight.content, distance);
  out = Hash.put(out, 430, Sight.source, side, place);
  out = Hash.put(out, 431, Sight.cue, side, place);
  return Hash.put(out, 432, Sight.content, side, place);
}

/** The token itself. */
function writeToken(at: usize, side: i32, distance: i32, out: usize): usize {
  const p0 = At.tag(at);
  const c0 = At.cue(at);
  const source = Sight.source;
  const content = Sight.content;
  const between = Sight.between;
  out = Hash.put(out, 401, distance, p0);
  out = Hash.put(out, 402, distance, At.tag(at - 1));
  out = Hash.put(out, 403, distance, At.tag(at + 1));
  out = Hash.put(out, 406, distance, At.lower(at));
  out = Hash.put(out, 407, distance, c0);
  out = Hash.put(out, 408, distance, View.after, At.quoted(at));
  out = Hash.put(out, 410, side, View.lemma, p0);
  out = Hash.put(out, 412, side, View.after, p0);
  out = Hash.put(out, 413, side, View.before, p0);
  out = Hash.put(out, 419, side, Sight.commas, At.lemma(at));
  out = Hash.put(out, 420, side, Sight.verbs, p0);
  out = Hash.put(out, 433, at === View.head ? 1 : 0, c0, p0);
  out = Hash.put(out, 434, side, content * 8 + source, Sight.anchors);
  out = Hash.put(out, 435, side, content, between);
  out = Hash.put(out, 436, side, source, between);
  return Hash.put(out, 437, side, Levels.begins(CONTENT, at) * 8 + content, View.after);
}

/** More of the tokens of the anchor and those beside it. */
function writeNear(at: usize, distance: i32, out: usize): usize {
  const word = At.lower(at);
  const p0 = At.tag(at);
  const pa = At.tag(at - 1);
  const p1 = At.tag(at + 1);
  const next = Levels.begins(CUE, at + 1) * 8 + Levels.inside(CUE, at + 1);
  out = Hash.put(out, 440, distance, At.lower(at - 1), word);
  out = Hash.put(out, 441, distance, word, At.lower(at + 1));
  out = Hash.put(out, 442, distance, At.cue(at), pa);
  out = Hash.put(out, 443, distance, At.cue(at), p1);
  out = Hash.put(out, 444, distance, Levels.begins(CUE, at), next);
  out = Hash.put(out, 445, distance, pa, p0 * 64 + p1);
  out = Hash.put(out, 446, distance, View.lemma, p1);
  return Hash.put(out, 447, distance, View.lemma, pa);
}
