import { CUES, LEMMA, LOWER, MARKS, SHAPE, SUFFIX, TYPES } from "./columns";
import { AFTER, BEFORE, LONGEST_TOKEN, MARGIN, MAX_PASSAGE, VOCABULARY_SIZE } from "./constants";

/** What is known of a word type, in 64 bytes; TypeScript fills it in, see ../vocabulary.ts. */
@unmanaged
export class Word {
  /** Hashes of the word in small letters, its lemma, its shape, its last three and two letters. */
  lower: u32;
  lemma: u32;
  shape: u32;
  suffix: u32;
  suffix2: u32;
  /** The likeliest tag and the number of tags times 64, as the tagger sees it from the word before; −1 where the lexicon does not know the word. */
  tagsSeen: i32;
  /** How surely it is a cue, what kind of mark it is, and whether it begins with a capital. */
  cue: u8;
  mark: u8;
  capital: u8;
  /** Number of tags it can have; they follow. */
  tags: u8;
}

/** Where the tags begin. */
export const FIRST_TAG: usize = 28;

export const WORDS: usize = memory.data(VOCABULARY_SIZE * 64, 64);

export class Words {
  @inline static of(type: u32): Word {
    return changetype<Word>(WORDS + ((<usize>type) << 6));
  }
}

/** The passage's words one after another, and where each ends, in UTF-16 code units; filled by TypeScript. */
export const LETTERS: usize = memory.data(MAX_PASSAGE * LONGEST_TOKEN * 2, 16);
export const LETTER_ENDS: usize = memory.data(MAX_PASSAGE * 4, 16);

/**
 * Types by their words' hashes: a hash of eight bytes, which is taken for the word itself, the type and
 * four bytes unused. That two of all words in the table have the same hash happens once in ten billion
 * texts. An entry without a type is free.
 */
const ENTRIES: usize = memory.data(VOCABULARY_SIZE * 32, 64);
const LAST_ENTRY: usize = VOCABULARY_SIZE * 32 - 16;

class Numbering {
  /** Number of types. */
  static size: i32 = 0;
  /** The free entry for the word that was last looked for in vain, and its hash. */
  static free: usize = 0;
  static hash: u64 = 0;
}

/**
 * Writes the types of the passage's words from token `first` on, up to the first one that is new; returns
 * that token's index, or `count` where none is.
 */
export function findTypes(first: i32, count: i32): i32 {
  let from: usize = first === 0 ? 0 : load<u32>(LETTER_ENDS + ((first - 1) << 2));
  for (let token = first; token < count; token++) {
    const to: usize = load<u32>(LETTER_ENDS + (token << 2));
    const hash = hashOf(LETTERS + (from << 1), LETTERS + (to << 1));
    let entry = ((<usize>(hash >>> 44)) << 4) & LAST_ENTRY;
    for (;;) {
      const type = load<u32>(ENTRIES + entry, 8);
      if (type === 0) {
        Numbering.free = ENTRIES + entry;
        Numbering.hash = hash;
        return token;
      }
      if (load<u64>(ENTRIES + entry) === hash) {
        store<u32>(TYPES + ((token + MARGIN) << 2), type);
        break;
      }
      entry = (entry + 16) & LAST_ENTRY;
    }
    from = to;
  }
  return count;
}

/** Gives the word that {@link findTypes} has not found the next number, and returns it. */
export function addType(): i32 {
  store<u64>(Numbering.free, Numbering.hash);
  store<u32>(Numbering.free, Numbering.size, 8);
  return Numbering.size++;
}

/** Forgets all types but those for what lies outside a passage, which are no words. */
export function forgetTypes(): void {
  memory.fill(ENTRIES, 0, VOCABULARY_SIZE * 32);
  Numbering.size = AFTER + 1;
}

/** A hash of code units (after FNV-1a), its bits spread by a last multiplication. */
function hashOf(from: usize, to: usize): u64 {
  let hash: u64 = 0xcbf29ce484222325;
  for (; from < to; from += 2) hash = (hash ^ load<u16>(from)) * 0x100000001b3;
  return (hash ^ (hash >>> 29)) * 0x9e3779b97f4a7c15;
}

/** Copies what is known of the passage's words beside one another, margins and all. */
export function spreadWords(length: i32): void {
  for (let k = 0; k < MARGIN; k++) {
    store<u32>(TYPES + (k << 2), BEFORE);
    store<u32>(TYPES + ((<usize>length + MARGIN + k) << 2), AFTER);
  }
  const end = <usize>length + 2 * MARGIN;
  for (let at: usize = 0; at < end; at++) {
    const word = Words.of(load<u32>(TYPES + (at << 2)));
    store<u32>(LOWER + (at << 2), word.lower);
    store<u32>(LEMMA + (at << 2), word.lemma);
    store<u32>(SHAPE + (at << 2), word.shape);
    store<u32>(SUFFIX + (at << 2), word.suffix);
    store<u8>(CUES + at, word.cue);
    store<u8>(MARKS + at, word.mark);
  }
}
