import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { TOY_LEXICON } from "../../../test/attribution/toy-words.js";
import { analyze } from "../../text/index.js";
import { AFTER, BEFORE, VOCABULARY_SIZE } from "./kernel/constants.js";
import { Kernel } from "./kernel.js";
import { MARGIN } from "./passage.js";
import { Vocabulary } from "./vocabulary.js";
import { wordFacts } from "./word-facts.js";

const toyVocabulary = (): Vocabulary => new Vocabulary(new Kernel(), TOY_LEXICON);

describe("word types", () => {
  it("are the same for the same word, and others for others", () => {
    const words = toyVocabulary();
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (a, b) => {
        const type = words.typeOf(a);
        expect(words.typeOf(b) === type).toBe(a === b);
        expect(words.typeOf(a)).toBe(type);
      }),
      { numRuns: 500 },
    );
  });

  it("tell words apart that differ in one letter, and in the order of letters", () => {
    const words = toyVocabulary();
    const letters = "abcdefghijklmnopqrstuvwxyz".split("");
    const all = letters.flatMap((a) => letters.flatMap((b) => letters.map((c) => a + b + c)));
    expect(new Set(all.map((word) => words.typeOf(word))).size).toBe(all.length);
  });

  it("are none of those that stand for what lies outside", () => {
    const words = toyVocabulary();
    for (const word of ["", "before", "after", "\u0002before", "__proto__", "constructor"])
      expect([BEFORE, AFTER]).not.toContain(words.typeOf(word));
  });

  it("are written for the tokens of a stretch, one after another", () => {
    const kernel = new Kernel();
    const words = new Vocabulary(kernel, TOY_LEXICON);
    const { text, tokens } = analyze("Ann said that Ann Lee said so.");
    words.number(text, tokens, 1, 6);
    const types = [...kernel.ints("TYPES", MARGIN + 5).subarray(MARGIN)];
    expect(types).toEqual(["said", "that", "Ann", "Lee", "said"].map((word) => words.typeOf(word)));
    expect(new Set(types).size).toBe(4);
  });

  it("bring what is known of the word to where the kernel looks for it", () => {
    const kernel = new Kernel();
    const words = new Vocabulary(kernel, TOY_LEXICON);
    for (const word of ["said", "Lee", "“", "SAID"]) {
      const type = words.typeOf(word);
      const facts = wordFacts(TOY_LEXICON, word);
      const { lower, lemma, shape, suffix, suffix2, cue, mark, capital, tags } = facts;
      const numbers = kernel.ints("WORDS", (type + 1) * 16).subarray(type * 16);
      const bytes = kernel.bytes("WORDS", (type + 1) * 64).subarray(type * 64);
      expect([...numbers.subarray(0, 5)]).toEqual([lower, lemma, shape, suffix, suffix2]);
      expect([...bytes.subarray(24, 28)]).toEqual([cue, mark, capital, tags.length]);
      expect([...words.tagsOf(type)]).toEqual(tags);
    }
  });
});

describe("a vocabulary that is full", () => {
  it("forgets and goes on, and knows of each word what it knew before", () => {
    const words = toyVocabulary();
    const some = ["said", "Lee", "“", "7-2", "unheard-of", ""];
    const before = some.map((word) => [...words.tagsOf(words.typeOf(word))]);
    let most = 0;
    let last = words.size;
    for (let i = 0; words.size >= last; i++) {
      if (i > 2 * VOCABULARY_SIZE) throw new Error("nothing was ever forgotten");
      last = words.size;
      words.typeOf(`word${i}`);
      most = Math.max(most, last);
    }
    expect(most).toBe(VOCABULARY_SIZE);
    expect(words.size).toBeLessThan(10);
    expect(some.map((word) => [...words.tagsOf(words.typeOf(word))])).toEqual(before);
    for (const word of some) expect([BEFORE, AFTER]).not.toContain(words.typeOf(word));
  });

  it("keeps its numbers while there is room", () => {
    const words = toyVocabulary();
    const type = words.typeOf("said");
    for (let i = 0; words.size < VOCABULARY_SIZE - 1; i++) words.typeOf(`word${i}`);
    expect(words.typeOf("said")).toBe(type);
  });
});
