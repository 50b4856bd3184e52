import { describe, expect, it } from "vitest";
import { TOY_LEXICON } from "../../../test/attribution/toy-words.js";
import { hashString } from "./hash.js";
import { Mark } from "./kernel/constants.js";
import { tagIndex } from "./tags.js";
import { type WordFacts, wordFacts } from "./word-facts.js";

const factsOf = (word: string): WordFacts => wordFacts(TOY_LEXICON, word);

describe("what is known of a word", () => {
  it.each([
    ["said", "say"], // an exception
    ["Said", "say"],
    ["SAID", "say"],
    ["says", "say"], // by its ending
    ["claimed", "claim"],
    ["Lee", "lee"],
    ["”", "”"],
  ])("the lemma of %j is %j", (word, lemma) => {
    expect(factsOf(word).lemma).toBe(hashString(lemma));
  });

  it.each([
    ["said", 27],
    ["SAYING", 27],
    ["told", 24],
    ["goes", 0], // its ending says "goe": not in the list
    ["bridge", 0],
  ])("%j is a cue as surely as its lemma: %d", (word, bucket) => {
    expect(factsOf(word).cue).toBe(bucket);
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
    expect(factsOf(word).mark).toBe(mark);
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
    expect(factsOf(word).capital).toBe(capital);
  });

  it.each([
    ["Lee", "Smith"],
    ["McCain", "McDuff"],
    ["said", "émigré"],
    ["USA", "EU"],
    ["7-2", "11-350"],
    ["7-Eleven", "4-Runner"],
  ])("%j has the shape of %j", (a, b) => {
    expect(factsOf(a).shape).toBe(factsOf(b).shape);
  });

  it.each([
    ["Lee", "lee"],
    ["Lee", "LEE"],
    ["7-2", "72"],
    ["McCain", "Mccain"],
    ["U.S.", "US"],
  ])("%j has not the shape of %j", (a, b) => {
    expect(factsOf(a).shape).not.toBe(factsOf(b).shape);
  });

  it("the endings are its last three and two letters in small", () => {
    const { suffix, suffix2 } = factsOf("Reported");
    expect(suffix).toBe(hashString("ted"));
    expect(suffix2).toBe(hashString("ed"));
  });

  it("the tags are the lexicon's for the form as written", () => {
    expect([...factsOf("said").tags]).toEqual([tagIndex("VBD")]);
    expect(factsOf("said").isKnown).toBe(true);
  });

  it("a word that the lexicon does not know may have the tags of any open class", () => {
    const { tags, isKnown } = factsOf("SAID");
    expect(isKnown).toBe(false);
    expect([...tags]).toContain(tagIndex("VBD"));
    expect([...tags]).not.toContain(tagIndex("DT"));
  });
});
