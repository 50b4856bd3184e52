import { At } from "./columns";
import { MARGIN } from "./constants";
import { Hash, Small } from "./hash";
import { LAST_NOUN, LAST_VERB, NEXT_VERB, OPENER, PEAK, SENTENCE_KIND } from "./landmarks";

/*
 * The spotter's features of the token at a place. Functions write hashes from `out` on, and return the
 * place after the last. Templates have a number each, which the model knows them by.
 */

/** All features but those of single words. */
export function writeSpotting(at: usize, length: i32, out: usize): usize {
  out = writeTags(at, out);
  out = writePlace(at, length, out);
  out = writeWords(at, out);
  out = writeFar(at, out);
  return writePeak(at, out);
}

/** Tags of the token and its neighbours, and how surely it is a cue. */
function writeTags(at: usize, out: usize): usize {
  const p0 = At.tag(at);
  const p1 = At.tag(at + 1);
  const pa = At.tag(at - 1);
  const pb = At.tag(at - 2);
  const c0 = At.cue(at);
  out = Hash.put(out, 1, 0);
  out = Hash.put(out, 2, p0);
  out = Hash.put(out, 9, p0, p1);
  out = Hash.put(out, 21, c0, p1);
  out = Hash.put(out, 28, c0, p0, p1);
  out = Hash.put(out, 3, pa);
  out = Hash.put(out, 10, pb, pa);
  out = Hash.put(out, 22, c0, pa);
  return Hash.put(out, 29, c0, pa, pb);
}

/** Where the token stands in a quotation, the sentence and the passage. */
function writePlace(at: usize, length: i32, out: usize): usize {
  const p0 = At.tag(at);
  const pa = At.tag(at - 1);
  const q0 = At.quoted(at);
  const sinceOpen = At.sinceOpen(at);
  const untilClose = At.untilClose(at);
  const quoteLength = At.quoteLength(at);
  const sinceStart = Small.atMost(<i32>at - MARGIN, 3);
  const untilEnd = Small.atMost(length + MARGIN - 1 - <i32>at, 3);
  const begins = At.starts(at) + 2 * At.starts(at - 1) + 4 * At.starts(at + 1);
  out = Hash.put(out, 37, sinceOpen * 8 + untilClose);
  out = Hash.put(out, 38, quoteLength, Small.atMost(sinceOpen, 2), Small.atMost(untilClose, 2));
  out = Hash.put(out, 39, q0, At.quoted(at - 1), At.quoted(at + 1));
  out = Hash.put(out, 48, sinceStart, untilEnd);
  out = Hash.put(out, 51, At.quoted(MARGIN), q0, Small.atMost(At.sentence(at), 2));
  out = Hash.put(out, 52, At.breaks(at), q0);
  out = Hash.put(out, 8, pa, p0);
  out = Hash.put(out, 42, q0, p0);
  out = Hash.put(out, 47, quoteLength, p0, pa);
  return Hash.put(out, 50, begins, p0);
}

/** Words beside one another, and words among tags. */
function writeWords(at: usize, out: usize): usize {
  const w0 = At.lower(at);
  const w1 = At.lower(at + 1);
  const wa = At.lower(at - 1);
  const l0 = At.lemma(at);
  const p0 = At.tag(at);
  const p1 = At.tag(at + 1);
  const p2 = At.tag(at + 2);
  const pa = At.tag(at - 1);
  const c0 = At.cue(at);
  const c1 = At.cue(at + 1);
  const ca = At.cue(at - 1);
  const q0 = At.quoted(at);
  // tags
  out = Hash.put(out, 7, At.tag(at - 3), At.tag(at + 3));
  out = Hash.put(out, 11, p1, p2);
  out = Hash.put(out, 12, pa, p0, p1);
  out = Hash.put(out, 13, At.tag(at - 2), pa, p0);
  out = Hash.put(out, 14, p0, p1, p2);
  // words beside one another
  out = Hash.put(out, 15, wa, w0);
  out = Hash.put(out, 16, w0, w1);
  out = Hash.put(out, 17, At.lower(at - 2), wa);
  out = Hash.put(out, 18, w1, At.lower(at + 2));
  out = Hash.put(out, 19, wa, w1);
  // words, and how surely those beside them are cues
  out = Hash.put(out, 20, ca, p0);
  out = Hash.put(out, 23, ca, w0);
  out = Hash.put(out, 24, c0, w1);
  out = Hash.put(out, 25, At.cue(at - 2), wa, w0);
  out = Hash.put(out, 26, c1, w0);
  out = Hash.put(out, 27, c1, p0, pa);
  // words among tags
  out = Hash.put(out, 30, At.lemma(at - 1), p0);
  out = Hash.put(out, 31, l0, p1);
  out = Hash.put(out, 32, l0, pa);
  out = Hash.put(out, 33, p0, w1);
  out = Hash.put(out, 34, p0, wa);
  out = Hash.put(out, 35, l0, p1, p2);
  out = Hash.put(out, 36, At.suffix(at), pa, p1);
  // words in quotations and at the beginning of sentences
  out = Hash.put(out, 40, q0, w0);
  out = Hash.put(out, 41, q0, c0);
  out = Hash.put(out, 43, wa, q0, At.quoted(at - 1));
  out = Hash.put(out, 44, w1, q0, At.quoted(at + 1));
  out = Hash.put(out, 46, At.quoted(at + 2), w1, q0);
  return Hash.put(out, 49, At.starts(at), w0);
}

/** What stands further off. */
function writeFar(at: usize, out: usize): usize {
  const l0 = At.lemma(at);
  const p0 = At.tag(at);
  const c0 = At.cue(at);
  const opener: i32 = load<u8>(OPENER + at);
  const nextVerb: i32 = load<u8>(NEXT_VERB + at);
  out = Hash.put(out, 62, c0, load<u8>(LAST_NOUN + at), p0);
  out = Hash.put(out, 63, l0, opener);
  out = Hash.put(out, 64, c0, opener, p0);
  out = Hash.put(out, 65, l0, nextVerb);
  out = Hash.put(out, 66, c0, nextVerb, At.tag(at + 1));
  out = Hash.put(out, 67, c0, load<u8>(LAST_VERB + at), p0);
  return Hash.put(out, 68, c0, load<u8>(SENTENCE_KIND + at), p0);
}

/** The sentence's likeliest cue, its peak, if it has one. */
function writePeak(at: usize, out: usize): usize {
  const p0 = At.tag(at);
  const found = load<i32>(PEAK + (at << 2));
  if (found < 0) return Hash.put(out, 53, p0);
  const peak = <usize>found;
  const near = step(<i32>at - found);
  // 0 at it, 1 before, 2 after
  const side = at < peak ? 1 : at > peak ? 2 : 0;
  const lemma = At.lemma(peak);
  const strength = At.cue(peak) >> 2;
  const marked = between(at, peak);
  const q0 = At.quoted(at);
  out = Hash.put(out, 54, strength, near);
  out = Hash.put(out, 55, strength, side, marked);
  out = Hash.put(out, 56, near, lemma);
  out = Hash.put(out, 57, side, lemma, p0);
  out = Hash.put(out, 58, near, p0, marked >> 4);
  out = Hash.put(out, 59, side * 2 + q0, lemma);
  out = Hash.put(out, 60, side, At.tag(peak), At.tag(peak + 1));
  return Hash.put(out, 61, near, At.mark(peak + 1), q0);
}

/** Distance with its sign, in eleven steps that widen. */
function step(distance: i32): i32 {
  const size = distance < 0 ? -distance : distance;
  const wide = size <= 3 ? size : size <= 6 ? 4 : size <= 12 ? 5 : 6;
  return distance < 0 ? -wide : wide;
}

/** What lies between token and peak: commas, at most 3, times 16; quotation marks, at most 2, times 4; dashes. */
function between(at: usize, peak: usize): i32 {
  if (at === peak) return 0;
  const low = at < peak ? at + 1 : peak + 1;
  const high = at < peak ? peak : at;
  return (
    Small.atMost(At.commas(high) - At.commas(low), 3) * 16 +
    Small.atMost(At.quoteMarks(high) - At.quoteMarks(low), 2) * 4 +
    Small.atMost(At.dashes(high) - At.dashes(low), 2)
  );
}
