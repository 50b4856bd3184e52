import { MARGIN, MAX_PASSAGE } from "./constants";

/*
 * The columns of the passage that is being read. Column `c` of token `i` stands at place `i + MARGIN`.
 * What each means is told in ../passage.ts, where TypeScript fills and shows them.
 */

const SIZE: i32 = MAX_PASSAGE + 2 * MARGIN;

export const TYPES: usize = memory.data(SIZE * 4, 16);
export const TAGS: usize = memory.data(SIZE, 16);
export const CUES: usize = memory.data(SIZE, 16);
export const MARKS: usize = memory.data(SIZE, 16);
export const STARTS: usize = memory.data(SIZE, 16);
export const BREAKS: usize = memory.data(SIZE, 16);
export const QUOTED: usize = memory.data(SIZE, 16);
export const SINCE_OPEN: usize = memory.data(SIZE, 16);
export const UNTIL_CLOSE: usize = memory.data(SIZE, 16);
export const QUOTE_LENGTH: usize = memory.data(SIZE, 16);
export const SENTENCE: usize = memory.data(SIZE * 2, 16);
export const COMMAS: usize = memory.data(SIZE * 2, 16);
export const QUOTE_MARKS: usize = memory.data(SIZE * 2, 16);
export const DASHES: usize = memory.data(SIZE * 2, 16);
export const VERBS: usize = memory.data(SIZE * 2, 16);

/** What is known of each token's type, copied here so that neighbours lie side by side. */
export const LOWER: usize = memory.data(SIZE * 4, 16);
export const LEMMA: usize = memory.data(SIZE * 4, 16);
export const SHAPE: usize = memory.data(SIZE * 4, 16);
export const SUFFIX: usize = memory.data(SIZE * 4, 16);

/** Group of each tag. */
export const GROUP_OF_TAG: usize = memory.data(64, 16);

/** Reads the columns at a place. */
export class At {
  @inline static type(at: usize): u32 {
    return load<u32>(TYPES + (at << 2));
  }
  @inline static lower(at: usize): u32 {
    return load<u32>(LOWER + (at << 2));
  }
  @inline static lemma(at: usize): u32 {
    return load<u32>(LEMMA + (at << 2));
  }
  @inline static shape(at: usize): u32 {
    return load<u32>(SHAPE + (at << 2));
  }
  @inline static suffix(at: usize): u32 {
    return load<u32>(SUFFIX + (at << 2));
  }
  @inline static tag(at: usize): i32 {
    return load<u8>(TAGS + at);
  }
  @inline static group(at: usize): i32 {
    return load<u8>(GROUP_OF_TAG + load<u8>(TAGS + at));
  }
  @inline static cue(at: usize): i32 {
    return load<u8>(CUES + at);
  }
  @inline static mark(at: usize): i32 {
    return load<u8>(MARKS + at);
  }
  @inline static starts(at: usize): i32 {
    return load<u8>(STARTS + at);
  }
  @inline static breaks(at: usize): i32 {
    return load<u8>(BREAKS + at);
  }
  @inline static quoted(at: usize): i32 {
    return load<u8>(QUOTED + at);
  }
  @inline static sinceOpen(at: usize): i32 {
    return load<u8>(SINCE_OPEN + at);
  }
  @inline static untilClose(at: usize): i32 {
    return load<u8>(UNTIL_CLOSE + at);
  }
  @inline static quoteLength(at: usize): i32 {
    return load<u8>(QUOTE_LENGTH + at);
  }
  @inline static sentence(at: usize): i32 {
    return load<u16>(SENTENCE + (at << 1));
  }
  @inline static commas(at: usize): i32 {
    return load<u16>(COMMAS + (at << 1));
  }
  @inline static quoteMarks(at: usize): i32 {
    return load<u16>(QUOTE_MARKS + (at << 1));
  }
  @inline static dashes(at: usize): i32 {
    return load<u16>(DASHES + (at << 1));
  }
  @inline static verbs(at: usize): i32 {
    return load<u16>(VERBS + (at << 1));
  }
}
