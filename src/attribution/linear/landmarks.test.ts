import { describe, expect, it } from "vitest";
import { passageOf, toyReader } from "../../../test/attribution/toy-words.js";
import { MARGIN, type Passage } from "./passage.js";
import { TagGroup } from "./tags.js";

/** The kernel's columns of what stands far off. */
const COLUMNS = {
  peak: "PEAK",
  nextVerb: "NEXT_VERB",
  lastVerb: "LAST_VERB",
  lastNoun: "LAST_NOUN",
  opener: "OPENER",
  sentence: "SENTENCE_KIND",
} as const;

/** A column's numbers for the tokens of a text. */
function column(text: string, name: keyof typeof COLUMNS): number[] {
  return columnOf(passageOf(text), name);
}

function columnOf({ kernel, length }: Passage, name: keyof typeof COLUMNS): number[] {
  kernel.run.fillLandmarks(length);
  const all =
    name === "peak" ? kernel.ints("PEAK", length + MARGIN) : kernel.bytes(COLUMNS[name], length + MARGIN);
  return [...all.subarray(MARGIN)];
}

/** Numbers as they are drawn under the words. */
function drawn(line: string): number[] {
  return line.trim().split(/\s+/).map(Number);
}

describe("distances to verbs", () => {
  const text = "Ann Lee said that the mayor would go on the bridge .";
  it("of those ahead, at most 7", () => {
    expect(column(text, "nextVerb")).toEqual(drawn("2 1 4 3 2 1 1 7 7 7 7 7"));
  });
  it("of those behind", () => {
    expect(column(text, "lastVerb")).toEqual(drawn("7 7 7 1 2 3 4 1 1 2 3 4"));
  });
  it("end with the sentence", () => {
    //                They  went  .  Rain  fell  .
    const expected = "1     7     7  1     7     7";
    expect(column("They went. Rain fell.", "nextVerb")).toEqual(drawn(expected));
  });
  it("reach no further than 7", () => {
    //                 1  2  3  4  5  6  7  8  9
    const words = "said a a a a a a a a .";
    expect(column(words, "lastVerb")).toEqual([7, 1, 2, 3, 4, 5, 6, 7, 7, 7]);
  });
});

describe("the nearest noun, name or pronoun before", () => {
  it.each([
    ["the mayor of Ohio said .", [0, 0, TagGroup.Noun, TagGroup.Noun, TagGroup.Name, TagGroup.Name]],
    ["she said who went .", [0, TagGroup.Pronoun, TagGroup.Pronoun, TagGroup.Wh, TagGroup.Wh]],
  ])("in %j", (text, groups) => {
    expect(column(text, "lastNoun").map((value) => value >> 3)).toEqual(groups);
  });

  it("tells how far it is", () => {
    expect(column("the mayor of Ohio said .", "lastNoun").map((value) => value & 7)).toEqual([
      7, 7, 1, 2, 1, 2,
    ]);
  });
});

describe("what may begin a content, ahead", () => {
  const [QUOTE, COLON, TO, WH, PREPOSITION] = [1, 2, 3, 4, 5];
  it.each([
    // She said “ We go . ”: the closing mark is one as well
    ["She said “We go.”", [QUOTE, QUOTE, QUOTE, QUOTE, QUOTE, QUOTE, 0], [2, 1, 4, 3, 2, 1, 7]],
    ["She said: it fell.", [COLON, COLON, 0, 0, 0, 0], [2, 1, 7, 7, 7, 7]],
    ["She asked them to go.", [TO, TO, TO, 0, 0, 0], [3, 2, 1, 7, 7, 7]],
    ["She asked what fell.", [WH, WH, 0, 0, 0], [2, 1, 7, 7, 7]],
    ["She said that it fell.", [PREPOSITION, PREPOSITION, 0, 0, 0, 0], [2, 1, 7, 7, 7, 7]],
  ])("in %j", (text, kinds, distances) => {
    const found = column(text, "opener");
    expect(found.map((value) => value >> 3)).toEqual(kinds);
    expect(found.map((value) => value & 7)).toEqual(distances);
  });

  it("is the nearest of several", () => {
    expect(column("She told them on a bridge : go .", "opener").map((value) => value >> 3)).toEqual([
      PREPOSITION,
      PREPOSITION,
      PREPOSITION,
      COLON,
      COLON,
      COLON,
      0,
      0,
      0,
    ]);
  });

  it("is forgotten when too far off", () => {
    const found = column("a a a a a a a a to go .", "opener");
    //                        a  a  a  a  a  a  a  a  to go .
    const far = found.map((value) => value >> 3);
    expect(far.slice(2, 8)).toEqual(Array(6).fill(TO));
    expect(far[0]).toBe(0);
    expect(far.slice(8)).toEqual([0, 0, 0]);
  });
});

describe("the sentence's likeliest cue", () => {
  it.each([
    // asked: 18, told: 24, said: 27, wrote: 12, go: 2, which hardly ever is one
    ["She asked and told and wrote .", 3],
    ["She said that they told and said so .", 1],
    ["They go .", -1],
    ["Rain fell .", -1],
  ])("of %j is word %d", (text, word) => {
    const expected = word < 0 ? -1 : word + MARGIN;
    expect(new Set(column(text, "peak"))).toEqual(new Set([expected]));
  });

  it("is each sentence's own", () => {
    //                  She   asked  .  Rain  fell  .  They  told  .
    expect(column("She asked. Rain fell. They told.", "peak").map((at) => at - MARGIN)).toEqual([
      1,
      1,
      1,
      ...Array(3).fill(-1 - MARGIN),
      7,
      7,
      7,
    ]);
  });
});

describe("what the sentence is like", () => {
  it.each([
    ["Rain fell.", 0],
    [`Rain fell ${"on ".repeat(10)}.`, 1],
    [`Rain fell ${"on ".repeat(25)}.`, 2],
    [`Rain fell ${"on ".repeat(45)}.`, 3],
    ["“Go,” he said.", 4],
    [`“Go,” he said ${"on ".repeat(10)}.`, 5],
  ])("%j", (text, expected) => {
    expect(new Set(column(text, "sentence"))).toEqual(new Set([expected]));
  });
});

it("does not remember the passage before", () => {
  const { fill } = toyReader();
  const text = "Rain fell on the old bridge that night.";
  const fresh = columnOf(fill(text), "peak");
  columnOf(fill("She told them to go."), "peak");
  expect(columnOf(fill(text), "peak")).toEqual(fresh);
});
