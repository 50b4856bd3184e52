import { expect, it } from "vitest";
import { GROUP_OF_TAG, TAGS, TagGroup, tagIndex } from "./tags.js";

it("finds every tag by its name", () => {
  expect(TAGS.map((tag) => tagIndex(tag))).toEqual([...TAGS.keys()]);
});

it("says of other names that they are no tags", () => {
  expect(["", "nn", "VERB", "NNPX", "-LSB-", "constructor", "__proto__"].map(tagIndex)).toEqual(
    Array(7).fill(-1),
  );
});

it("has fewer tags than 63, which the columns hold for what lies outside", () => {
  expect(TAGS.length).toBeLessThan(63);
});

// A model's features and entries name tags by their index: the order must not change under it.
it("keeps the tags where shipped models have them", () => {
  expect(["NN", "IN", "NNP", "VBD", "TO", "MD", "WP", "EX", "#"].map(tagIndex)).toEqual([
    0, 1, 2, 10, 14, 20, 25, 32, 44,
  ]);
});

it.each([
  [TagGroup.Verb, "VB VBD VBG VBN VBP VBZ MD"],
  [TagGroup.Noun, "NN NNS"],
  [TagGroup.Name, "NNP NNPS"],
  [TagGroup.Pronoun, "PRP PRP$"],
  [TagGroup.Wh, "WP WDT WRB WP$"],
  [TagGroup.Adjective, "JJ JJR JJS"],
  [TagGroup.Number, "DT CD"],
  [TagGroup.Preposition, "IN"],
  [TagGroup.Other, ", . : `` '' RB RBR RBS RP CC TO POS PDT EX UH FW SYM LS $ # -LRB- -RRB-"],
])("puts into group %d just the tags %s", (group, tags) => {
  const expected = tags.split(" ");
  expect(TAGS.filter((_, tag) => GROUP_OF_TAG[tag] === group).toSorted()).toEqual(expected.toSorted());
});
