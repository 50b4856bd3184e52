import { CUES, LEMMA, LOWER, MARKS, SHAPE, SUFFIX, TYPES } from "./columns";
import { AFTER, BEFORE, MARGIN, MAX_PASSAGE, VOCABULARY_SIZE } from "./constants";

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

/** The keys of the passage's words, see ../../../text/word-key.ts; filled by TypeScript. */
export const KEYS: usize = memory.data(MAX_PASSAGE * 8, 16);

/** The keys of the types: one is taken for the word itself. */
const TYPE_KEYS: usize = memory.data(VOCABULARY_SIZE * 8, 64);
/** An open hash table of types by their keys: numbers of two bytes, 0 for a free place, which stands for no word. */
const SLOTS: usize = memory.data(VOCABULARY_SIZE * 4, 64);
const LAST_SLOT: usize = VOCABULARY_SIZE * 2 - 1;

class Numbering {
  /** Number of types. */
  static size: i32 = 0;
  /** The free place for the word that was last looked for in vain, and its key. */
  static free: usize = 0;
  static key: u64 = 0;
}

/**
 * Writes the types of the passage's words from token `first` on, up to the first one that is new; returns
 * that token's index, or `count` where none is.
 */
export function findTypes(first: i32, count: i32): i32 {
  for (let token = first; token < count; token++) {
    const key = load<u64>(KEYS + (token << 3));
    let slot = <usize>key & LAST_SLOT;
    for (;;) {
      const type: u32 = load<u16>(SLOTS + (slot << 1));
      if (type === 0) {
        Numbering.free = SLOTS + (slot << 1);
        Numbering.key = key;
        return token;
      }
      if (load<u64>(TYPE_KEYS + (type << 3)) === key) {
        store<u32>(TYPES + ((token + MARGIN) << 2), type);
        break;
      }
      slot = (slot + 1) & LAST_SLOT;
    }
  }
  return count;
}

/** Gives the word that {@link findTypes} has not found the next number, and returns it. */
export function addType(): i32 {
  store<u64>(TYPE_KEYS + (Numbering.size << 3), Numbering.key);
  store<u16>(Numbering.free, Numbering.size);
  return Numbering.size++;
}

/** Forgets all types but those for what lies outside a passage, which are no words. */
export function forgetTypes(): void {
  memory.fill(SLOTS, 0, VOCABULARY_SIZE * 4);
  Numbering.size = AFTER + 1;
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
