import { type TokenTable, writeKey } from "../../text/index.js";
import { AFTER, BEFORE, MARGIN, MAX_PASSAGE, VOCABULARY_SIZE } from "./kernel/constants.js";
import type { Kernel } from "./kernel.js";
import { type Lexicon, type WordFacts, wordFacts } from "./word-facts.js";

/** Bytes of a word in the kernel's table, see kernel/words.ts. */
const WORD = 64;
/** Where the smaller facts, and the tags, begin in it. */
const SMALL = 24;
const FIRST_TAG = 28;

/**
 * Word types met so far, numbered, with what depends on the word alone in the kernel's table: found
 * once a type rather than once a token, since most tokens of a text are types seen before.
 */
export class Vocabulary {
  private readonly keys: Int32Array;
  private readonly types: Int32Array;
  private readonly numbers: Int32Array;
  private readonly bytes: Uint8Array;
  /** Number of types, those that stand for what lies outside a passage among them. */
  size = 0;

  constructor(
    private readonly kernel: Kernel,
    readonly lexicon: Lexicon,
  ) {
    this.keys = kernel.ints("KEYS", 2 * MAX_PASSAGE);
    this.types = kernel.ints("TYPES", MAX_PASSAGE + MARGIN);
    this.numbers = kernel.ints("WORDS", (VOCABULARY_SIZE * WORD) / 4);
    this.bytes = kernel.bytes("WORDS", VOCABULARY_SIZE * WORD);
    this.write(BEFORE, wordFacts(lexicon, "\u0002before"));
    this.write(AFTER, wordFacts(lexicon, "\u0003after"));
    this.forget();
  }

  /**
   * Writes the types of a text's tokens from `from` to `to` into the passage's column. Where they might
   * not fit, all numbers given before are void.
   */
  number(text: string, { starts, ends, keys }: TokenTable, from: number, to: number): void {
    const { kernel } = this;
    const count = to - from;
    if (this.size + count > VOCABULARY_SIZE) this.forget();
    this.keys.set(keys.subarray(2 * from, 2 * to));
    for (let i = 0; ; ) {
      i = kernel.run.findTypes(i, count);
      if (i === count) return;
      this.write(kernel.run.addType(), wordFacts(this.lexicon, text.slice(starts[from + i], ends[from + i])));
      this.size++;
    }
  }

  /** Number of the type of one word. */
  typeOf(word: string): number {
    const keys = new Int32Array(2);
    writeKey(word, 0, word.length, keys, 0);
    const one = { length: 1, starts: Uint32Array.of(0), ends: Uint32Array.of(word.length), keys };
    this.number(word, one, 0, 1);
    return this.types[MARGIN];
  }

  /** The tags a type can have. */
  tagsOf(type: number): Uint8Array {
    const at = type * WORD + FIRST_TAG;
    return this.bytes.subarray(at, at + this.bytes[at - 1]);
  }

  private forget(): void {
    this.kernel.run.forgetTypes();
    this.kernel.run.forgetTypeSums();
    this.size = AFTER + 1;
  }

  private write(type: number, facts: WordFacts): void {
    const { lower, lemma, shape, suffix, suffix2, cue, mark, capital, tags, isKnown } = facts;
    // The tagger sees of the next word its likeliest tag, and how many it can have.
    const tagsSeen = isKnown ? tags[0] + tags.length * 64 : -1;
    this.numbers.set([lower, lemma, shape, suffix, suffix2, tagsSeen], (type * WORD) / 4);
    this.bytes.set([cue, mark, capital, tags.length], type * WORD + SMALL);
    this.bytes.set(tags, type * WORD + FIRST_TAG);
  }
}
