import {
  BREAKS,
  CUES,
  LEMMA,
  LOWER,
  QUOTE_LENGTH,
  QUOTED,
  SENTENCE,
  SINCE_OPEN,
  STARTS,
  SUFFIX,
  TAGS,
  UNTIL_CLOSE,
} from "./columns";
import { MARGIN } from "./constants";
import { Four } from "./four";
import { LAST_NOUN, LAST_VERB, NEXT_VERB, OPENER, SENTENCE_KIND } from "./landmarks";
import {
  BETWEEN,
  MARK_AFTER,
  NEAR,
  PEAK_LEMMA,
  PEAK_TAG,
  PEAKED,
  SIDE,
  STRENGTH,
  seePeaks,
  TAG_AFTER,
} from "./peaks";

/*
 * The spotter's features of the token at a place and of the three after it, which may lie beyond the
 * passage. Functions write hashes, in fours, from `out` on, and return the place after the last. Templates
 * have a number each, which the model knows them by.
 */

/** All features but those of single words. */
export function writeSpotting(at: usize, length: i32, out: usize): usize {
  out = writeTags(at, out);
  out = writePlace(at, length, out);
  out = writeWords(at, out);
  out = writeFar(at, out);
  return writePeak(at, out);
}

/** Tags of the tokens and their neighbours, and how surely they are cues. */
function writeTags(at: usize, out: usize): usize {
  const p0 = Four.bytes(TAGS, at);
  const p1 = Four.bytes(TAGS, at + 1);
  const pa = Four.bytes(TAGS, at - 1);
  const pb = Four.bytes(TAGS, at - 2);
  const c0 = Four.bytes(CUES, at);
  out = Four.put(out, 1, Four.same(0));
  out = Four.put(out, 2, p0);
  out = Four.put2(out, 9, p0, p1);
  out = Four.put2(out, 21, c0, p1);
  out = Four.put3(out, 28, c0, p0, p1);
  out = Four.put(out, 3, pa);
  out = Four.put2(out, 10, pb, pa);
  out = Four.put2(out, 22, c0, pa);
  return Four.put3(out, 29, c0, pa, pb);
}

/** Where the tokens stand in a quotation, the sentence and the passage. */
function writePlace(at: usize, length: i32, out: usize): usize {
  const p0 = Four.bytes(TAGS, at);
  const pa = Four.bytes(TAGS, at - 1);
  const q0 = Four.bytes(QUOTED, at);
  const sinceOpen = Four.bytes(SINCE_OPEN, at);
  const untilClose = Four.bytes(UNTIL_CLOSE, at);
  const quoteLength = Four.bytes(QUOTE_LENGTH, at);
  const token = i32x4.add(Four.same(<u32>at - MARGIN), i32x4(0, 1, 2, 3));
  const sinceStart = Four.atMost(token, 3);
  const untilEnd = Four.atMost(i32x4.sub(Four.same(length - 1), token), 3);
  const nextBegins = Four.join(Four.bytes(STARTS, at + 1), 1, Four.bytes(STARTS, at - 1));
  const begins = Four.join(nextBegins, 1, Four.bytes(STARTS, at));
  const sentence = Four.atMost(Four.shorts(SENTENCE, at), 2);
  out = Four.put(out, 37, Four.join(sinceOpen, 3, untilClose));
  out = Four.put3(out, 38, quoteLength, Four.atMost(sinceOpen, 2), Four.atMost(untilClose, 2));
  out = Four.put3(out, 39, q0, Four.bytes(QUOTED, at - 1), Four.bytes(QUOTED, at + 1));
  out = Four.put2(out, 48, sinceStart, untilEnd);
  out = Four.put3(out, 51, Four.same(load<u8>(QUOTED + MARGIN)), q0, sentence);
  out = Four.put2(out, 52, Four.bytes(BREAKS, at), q0);
  out = Four.put2(out, 8, pa, p0);
  out = Four.put2(out, 42, q0, p0);
  out = Four.put3(out, 47, quoteLength, p0, pa);
  return Four.put2(out, 50, begins, p0);
}

/** Words beside one another, and words among tags. */
function writeWords(at: usize, out: usize): usize {
  const w0 = Four.words(LOWER, at);
  const w1 = Four.words(LOWER, at + 1);
  const wa = Four.words(LOWER, at - 1);
  const l0 = Four.words(LEMMA, at);
  const p0 = Four.bytes(TAGS, at);
  const p1 = Four.bytes(TAGS, at + 1);
  const p2 = Four.bytes(TAGS, at + 2);
  const pa = Four.bytes(TAGS, at - 1);
  const c0 = Four.bytes(CUES, at);
  const c1 = Four.bytes(CUES, at + 1);
  const ca = Four.bytes(CUES, at - 1);
  const q0 = Four.bytes(QUOTED, at);
  // tags
  out = Four.put2(out, 7, Four.bytes(TAGS, at - 3), Four.bytes(TAGS, at + 3));
  out = Four.put2(out, 11, p1, p2);
  out = Four.put3(out, 12, pa, p0, p1);
  out = Four.put3(out, 13, Four.bytes(TAGS, at - 2), pa, p0);
  out = Four.put3(out, 14, p0, p1, p2);
  // words beside one another
  out = Four.put2(out, 15, wa, w0);
  out = Four.put2(out, 16, w0, w1);
  out = Four.put2(out, 17, Four.words(LOWER, at - 2), wa);
  out = Four.put2(out, 18, w1, Four.words(LOWER, at + 2));
  out = Four.put2(out, 19, wa, w1);
  // words, and how surely those beside them are cues
  out = Four.put2(out, 20, ca, p0);
  out = Four.put2(out, 23, ca, w0);
  out = Four.put2(out, 24, c0, w1);
  out = Four.put3(out, 25, Four.bytes(CUES, at - 2), wa, w0);
  out = Four.put2(out, 26, c1, w0);
  out = Four.put3(out, 27, c1, p0, pa);
  // words among tags
  out = Four.put2(out, 30, Four.words(LEMMA, at - 1), p0);
  out = Four.put2(out, 31, l0, p1);
  out = Four.put2(out, 32, l0, pa);
  out = Four.put2(out, 33, p0, w1);
  out = Four.put2(out, 34, p0, wa);
  out = Four.put3(out, 35, l0, p1, p2);
  out = Four.put3(out, 36, Four.words(SUFFIX, at), pa, p1);
  // words in quotations and at the beginning of sentences
  out = Four.put2(out, 40, q0, w0);
  out = Four.put2(out, 41, q0, c0);
  out = Four.put3(out, 43, wa, q0, Four.bytes(QUOTED, at - 1));
  out = Four.put3(out, 44, w1, q0, Four.bytes(QUOTED, at + 1));
  out = Four.put3(out, 46, Four.bytes(QUOTED, at + 2), w1, q0);
  return Four.put2(out, 49, Four.bytes(STARTS, at), w0);
}

/** What stands further off. */
function writeFar(at: usize, out: usize): usize {
  const l0 = Four.words(LEMMA, at);
  const p0 = Four.bytes(TAGS, at);
  const c0 = Four.bytes(CUES, at);
  const opener = Four.bytes(OPENER, at);
  const nextVerb = Four.bytes(NEXT_VERB, at);
  out = Four.put3(out, 62, c0, Four.bytes(LAST_NOUN, at), p0);
  out = Four.put2(out, 63, l0, opener);
  out = Four.put3(out, 64, c0, opener, p0);
  out = Four.put2(out, 65, l0, nextVerb);
  out = Four.put3(out, 66, c0, nextVerb, Four.bytes(TAGS, at + 1));
  out = Four.put3(out, 67, c0, Four.bytes(LAST_VERB, at), p0);
  return Four.put3(out, 68, c0, Four.bytes(SENTENCE_KIND, at), p0);
}

/** The sentence's likeliest cue, its peak, if it has one. */
function writePeak(at: usize, out: usize): usize {
  seePeaks(at);
  const p0 = Four.bytes(TAGS, at);
  const q0 = Four.bytes(QUOTED, at);
  const near = v128.load(NEAR);
  const side = v128.load(SIDE);
  const lemma = v128.load(PEAK_LEMMA);
  const strength = v128.load(STRENGTH);
  const marked = v128.load(BETWEEN);
  const peaked = v128.load(PEAKED);
  const none = out;
  out = Four.put(out, 53, p0);
  Four.keep(none, out, v128.not(peaked));
  const some = out;
  out = Four.put2(out, 54, strength, near);
  out = Four.put3(out, 55, strength, side, marked);
  out = Four.put2(out, 56, near, lemma);
  out = Four.put3(out, 57, side, lemma, p0);
  out = Four.put3(out, 58, near, p0, i32x4.shr_u(marked, 4));
  out = Four.put2(out, 59, Four.join(side, 1, q0), lemma);
  out = Four.put3(out, 60, side, v128.load(PEAK_TAG), v128.load(TAG_AFTER));
  out = Four.put3(out, 61, near, v128.load(MARK_AFTER), q0);
  Four.keep(some, out, peaked);
  return out;
}
