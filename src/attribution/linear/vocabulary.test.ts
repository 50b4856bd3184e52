import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { TOY_LEXICON } from "../../../test/attribution/toy-words.js";
import { hashString } from "./hash.js";
import { tagIndex } from "./tags.js";
import { AFTER, BEFORE, Mark, VOCABULARY_SIZE, Vocabulary } from "./vocabulary.js";

/** All that features learn of a word. */
function knownOf(words: Vocabulary, word: string): unknown[] {
  const type = words.typeOf(word);
  const { lower, lemma, shape, suffix, suffix2, cue, mark, capital } = words;
  return [lower, lemma, shape, suffix, suffix2, cue, mark, capital]
    .map((column) => column[type])
    .concat([...words.tags[type]]);
}

describe("word types", () => {
  it("are the same for the same word, and others for others", () => {
    const words = new Vocabulary(TOY_LEXICON);
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (a, b) => {
        const type = words.typeOf(a);
        expect(words.typeOf(b) === type).toBe(a === b);
        expect(words.typeOf(a)).toBe(type);
      }),
      { numRuns: 500 },
    );
  });

  it("are none of those that stand for what lies outside", () => {
    const words = new Vocabulary(TOY_LEXICON);
    for (const word of ["", "before", "after", "__proto__", "constructor"])
      expect([BEFORE, AFTER]).not.toContain(words.typeOf(word));
  });
});

describe("what is known of a word", () => {
  const words = new Vocabulary(TOY_LEXICON);

  it.each([
    ["said", "say"], // an exception
    ["Said", "say"],
    ["SAID", "say"],
    ["says", "say"], // by its ending
    ["claimed", "claim"],
    ["Lee", "lee"],
    ["”", "”"],
  ])("the lemma of %j is %j", (word, lemma) => {
    expect(words.lemma[words.typeOf(word)]).toBe(hashString(lemma));
  });

  it.each([
    ["said", 27],
    ["SAYING", 27],
    ["told", 24],
    ["goes", 0], // its ending says "goe": not in the list
    ["bridge", 0],
  ])("%j is a cue as surely as its lemma: %d", (word, bucket) => {
    expect(words.cue[words.typeOf(word)]).toBe(bucket);
  });

  it.each([
    ["“", Mark.Quote],
    ["”", Mark.Quote],
    ['"', Mark.Quote],
    ["''", Mark.Quote],
    ["``", Mark.Quote],
    ["’", Mark.Quote],
    ["«", Mark.Quote],
    [",", Mark.Comma],
    [":", Mark.Colon],
    ["—", Mark.Dash],
    ["--", Mark.Dash],
    [";", Mark.Dash],
    ["(", Mark.Dash],
    [".", Mark.Stop],
    ["...", Mark.Stop],
    ["?!", Mark.Stop],
    ["…", Mark.Stop],
    ["’s", Mark.None],
    ["said", Mark.None],
    ["U.S.", Mark.None],
    ["7-2", Mark.None],
    ["", Mark.None],
  ])("%j is a mark of kind %d", (word, mark) => {
    expect(words.mark[words.typeOf(word)]).toBe(mark);
  });

  it.each([
    ["Lee", 1],
    ["U.S.", 1],
    ["Émile", 1],
    ["lee", 0],
    ["iPhone", 0],
    ["9", 0],
    ["“", 0],
  ])("%j begins with a capital: %d", (word, capital) => {
    expect(words.capital[words.typeOf(word)]).toBe(capital);
  });

  it.each([
    ["Lee", "Smith"],
    ["McCain", "McDuff"],
    ["said", "émigré"],
    ["USA", "EU"],
    ["7-2", "11-350"],
    ["7-Eleven", "4-Runner"],
  ])("%j has the shape of %j", (a, b) => {
    expect(words.shape[words.typeOf(a)]).toBe(words.shape[words.typeOf(b)]);
  });

  it.each([
    ["Lee", "lee"],
    ["Lee", "LEE"],
    ["7-2", "72"],
    ["McCain", "Mccain"],
    ["U.S.", "US"],
  ])("%j has not the shape of %j", (a, b) => {
    expect(words.shape[words.typeOf(a)]).not.toBe(words.shape[words.typeOf(b)]);
  });

  it("the endings are its last three and two letters in small", () => {
    const type = words.typeOf("Reported");
    expect(words.suffix[type]).toBe(hashString("ted"));
    expect(words.suffix2[type]).toBe(hashString("ed"));
  });

  it("the tags are the lexicon's for the form as written", () => {
    expect([...words.tags[words.typeOf("said")]]).toEqual([tagIndex("VBD")]);
    expect([...words.tags[words.typeOf("SAID")]]).toEqual([]);
  });
});

describe("a vocabulary that is full", () => {
  it("forgets and goes on, and knows of each word what it knew before", () => {
    const words = new Vocabulary(TOY_LEXICON);
    const some = ["said", "Lee", "“", "7-2", "unheard-of", ""];
    const before = some.map((word) => knownOf(words, word));
    const generation = words.generation;
    let most = 0;
    for (let i = 0; words.generation === generation; i++) {
      if (i > 2 * VOCABULARY_SIZE) throw new Error("nothing was ever forgotten");
      words.reserve(1);
      words.typeOf(`word${i}`);
      most = Math.max(most, words.size);
    }
    expect(most).toBe(VOCABULARY_SIZE);
    expect(words.size).toBeLessThan(10);
    expect(some.map((word) => knownOf(words, word))).toEqual(before);
    for (const word of some) expect([BEFORE, AFTER]).not.toContain(words.typeOf(word));
  });

  it("keeps its numbers while there is room", () => {
    const words = new Vocabulary(TOY_LEXICON);
    const type = words.typeOf("said");
    words.reserve(VOCABULARY_SIZE - words.size);
    expect(words.typeOf("said")).toBe(type);
    expect(words.tags[type]).toHaveLength(1);
  });
});
