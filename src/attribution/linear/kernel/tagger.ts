import { At, TAGS } from "./columns";
import { AFTER, BEFORE } from "./constants";
import { FEATURES, Hash } from "./hash";
import { FIRST_TAG, Words } from "./words";

/** The tagger's weights; TypeScript says where they lie. See ../tagger.ts. */
@unmanaged
class Tagger {
  entries: usize;
  mask: u32;
}

export const TAGGER: usize = memory.data(8, 16);

/** The tag "before the sentence", as context only: one more than there are tags. */
const START: i32 = 45;

const TAGGER_FEATURES: usize = 20;

/**
 * Writes the features of the word at a place, seen with the tags already given to the words before it;
 * outside `from` and `to`, the ends of the sentence, nothing is seen.
 */
export function writeTagging(at: usize, from: usize, to: usize): void {
  const own = Words.of(At.type(at));
  const before = Words.of(at > from ? At.type(at - 1) : BEFORE);
  const after = Words.of(at + 1 < to ? At.type(at + 1) : AFTER);
  const after2 = Words.of(at + 2 < to ? At.type(at + 2) : AFTER);
  const tag1 = at > from ? At.tag(at - 1) : START;
  const tag2 = at > from + 1 ? At.tag(at - 2) : START;
  const word = own.lower;
  let out = FEATURES;
  out = Hash.put(out, 0, 0);
  out = Hash.put(out, 1, word);
  out = Hash.put(out, 2, own.suffix);
  out = Hash.put(out, 3, own.suffix2);
  out = Hash.put(out, 4, own.shape, at === from ? 1 : 0);
  out = Hash.put(out, 5, tag1);
  out = Hash.put(out, 6, tag1, tag2);
  out = Hash.put(out, 7, tag1, word);
  out = Hash.put(out, 8, before.lower);
  out = Hash.put(out, 9, after.lower);
  out = Hash.put(out, 10, after.suffix);
  out = Hash.put(out, 11, after2.lower);
  out = Hash.put(out, 12, tag1, own.suffix);
  out = Hash.put(out, 13, after.tagsSeen, tag1);
  out = Hash.put(out, 14, before.suffix);
  out = Hash.put(out, 15, tag1, after.lower);
  out = Hash.put(out, 16, before.lower, word);
  out = Hash.put(out, 17, word, after.lower);
  out = Hash.put(out, 18, after.tagsSeen, word);
  Hash.put(out, 19, tag1, tag2, word);
}

/** Gives the words from `from` to `to`, one sentence, their parts of speech, left to right, the likeliest first. */
export function tagSentence(from: usize, to: usize): void {
  const tagger = changetype<Tagger>(TAGGER);
  const entries = tagger.entries;
  const mask = tagger.mask;
  const last = FEATURES + (TAGGER_FEATURES << 2);
  for (let at = from; at < to; at++) {
    const word = Words.of(At.type(at));
    const tags = changetype<usize>(word) + FIRST_TAG;
    let best = load<u8>(tags);
    if (word.tags > 1) {
      writeTagging(at, from, to);
      let highest = i32.MIN_VALUE;
      for (let k: usize = 0; k < <usize>word.tags; k++) {
        const tag = load<u8>(tags + k);
        const salt = (<u32>tag + 1) * 0x61c88647;
        let sum = 0;
        for (let feature = FEATURES; feature < last; feature += 4)
          sum += load<i8>(entries + ((load<u32>(feature) ^ salt) & mask));
        if (sum > highest) {
          highest = sum;
          best = tag;
        }
      }
    }
    store<u8>(TAGS + at, best);
  }
}
