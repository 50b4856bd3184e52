import { expect, it } from "vitest";
import type { Frame } from "./frame.js";
import { carriedOn, frameAt, LONGEST_TAIL, withContent } from "./framing.js";

/** Labels by letters, capitals for the begin: Source, Cue, Kontent; the seed in the middle. */
function labels(letters: string): Uint8Array {
  return Uint8Array.from(letters, (letter) => ".SsCcKk".indexOf(letter));
}

/** A frame as `source | cue | content`, each of words `from-to`. */
function shown(frame: Frame | null): string | null {
  if (frame === null) return null;
  return [frame.source, [frame.cue], frame.content]
    .map((stretches) => stretches.map(({ from, to }) => `${from}-${to}`).join(" "))
    .join(" | ");
}

it.each<[string, string, string | null]>([
  ["a source, a cue and a content", ".SsCKkk", "98-100 | 100-101 | 101-104"],
  ["what is said before and after", "KkSCc.K", "99-100 | 100-102 | 97-99 103-104"],
  ["nobody who says it", "...CcKk", " | 100-102 | 102-104"],
  ["the nearer of two sources", "S..CKSk", "102-103 | 100-101 | 101-102 103-104"],
  ["the cue at the seed alone", "CK.C.K.", " | 100-101 | 98-99 102-103"],
  ["an inside without its begin", "ks.C.kk", "98-99 | 100-101 | 97-98 102-104"],
  ["a cue that began before", "..Cc.K.", " | 99-101 | 102-103"],
  ["none without a cue at the seed", "SCc.Kkk", null],
  ["a cue that sees no content", ".SsC...", "98-100 | 100-101 | "],
  ["none of nothing", ".......", null],
])("spells %s", (_, letters, expected) => {
  expect(shown(frameAt(100, labels(letters), 0.9))).toBe(expected);
});

const long = frameAt(3, labels("..SCKkk"), 0.9)!;

it.each<[string, string, string]>([
  ["while words are inside a content", "KkkkkkkkkkKkk", "4-10"],
  ["not at all where they are not", "Kkkkkkk.kkkkk", "4-7"],
  ["to the end of the text", "Kkkkkkkkk", "4-9"],
])("goes on %s", (_, words, expected) => {
  expect(shown(carriedOn(long, 3, labels(words)))).toBe(`2-3 | 3-4 | ${expected}`);
});

it("does not go on from a content that ends before the edge", () => {
  const frame = frameAt(3, labels("..SCKk."), 0.9)!;
  expect(carriedOn(frame, 3, labels("k".repeat(20)))).toBe(frame);
});

it("goes on for so long and no longer", () => {
  const { content } = carriedOn(long, 3, labels("k".repeat(100_000)));
  expect(content[0].to).toBe(7 + LONGEST_TAIL);
});

// The frame sees words 5 and 6 as its source and 7 as its cue, and no content.
it.each<[string, number, string, string | null]>([
  ["before, with a mark between", 0.98, "Kkkk......", "5-7 | 7-8 | 0-4"],
  ["before, right beside", 0.98, "..Kkk.....", "5-7 | 7-8 | 2-5"],
  ["after", 0.98, "........Kk", "5-7 | 7-8 | 8-10"],
  ["the one before of two", 0.98, "..Kkk...Kk", "5-7 | 7-8 | 2-5"],
  ["only what belongs together", 0.98, "KkKkk.....", "5-7 | 7-8 | 2-5"],
  ["none further off", 0.98, "Kk........", null],
  ["none where there is none", 0.98, "..........", null],
  ["none for one that is not sure", 0.7, "Kkkkk.....", null],
])("takes the content that words show %s", (_, sureness, words, expected) => {
  const bare = frameAt(7, labels("..SsC...."), sureness)!;
  expect(shown(withContent({ ...bare, source: [{ from: 5, to: 7 }] }, labels(words)))).toBe(expected);
});

it("leaves a frame with a content as it is", () => {
  expect(withContent(long, labels("kkkkkkkkk"))).toBe(long);
});
