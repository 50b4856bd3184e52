import * as fc from "fast-check";
import { expect, test } from "vitest";
import { excerptOf, inText, marksIn } from "./excerpts.js";

const sentence = "The minister said on Monday that the old bridge over the Orrin was safe.";

test("what is short is shown with a little around it, cut between words and at line breaks", () => {
  const text = `Headline\n${sentence} ${sentence}\nEnd`;
  const start = text.indexOf("bridge");
  const excerpt = excerptOf(text, { start, end: start + 6 }, []);
  expect(excerpt.text).toBe(
    "The minister said on Monday that the old bridge over the Orrin was safe. The minister said on Monday that",
  );
  expect([excerpt.cutBefore, excerpt.cutAfter]).toEqual([false, true]);
});

test("of what is long the part around the first mark is shown", () => {
  const text = `${`${sentence} `.repeat(20)}Nobody believed it. ${`${sentence} `.repeat(20)}`;
  const start = text.indexOf("believed");
  const excerpt = excerptOf(text, { start: 0, end: text.length }, [{ start, end: start + 8 }]);
  expect(excerpt.text).toContain("Nobody believed it.");
  expect(excerpt.text.length).toBeLessThanOrEqual(320);
  expect([excerpt.cutBefore, excerpt.cutAfter]).toEqual([true, true]);
});

test("an excerpt is a part of the text, with its marks inside it", () => {
  const character = fc.constantFrom("a", "b", " ", "\n", "é", "😀", "\ud83d", "\udc00", "他");
  fc.assert(
    fc.property(
      fc.array(character, { minLength: 1, maxLength: 900 }).map((parts) => parts.join("")),
      fc.array(fc.nat(900), { minLength: 2, maxLength: 2 }),
      fc.array(fc.nat(900), { maxLength: 6 }),
      (text, region, offsets) => {
        const within = (at: number): number => Math.min(at, text.length);
        const [start, end] = region.map(within).toSorted((a, b) => a - b);
        const marks = offsets.map(within).map((at) => ({ start: at, end: within(at + 3) }));
        const excerpt = excerptOf(text, { start, end }, marks);
        expect(text.slice(excerpt.start, excerpt.start + excerpt.text.length)).toBe(excerpt.text);
        for (const mark of excerpt.marks) {
          expect(mark.start).toBeGreaterThanOrEqual(excerpt.start);
          expect(mark.end).toBeLessThanOrEqual(excerpt.start + excerpt.text.length);
        }
      },
    ),
    { numRuns: 500 },
  );
});

test("marks are counted without signs and seams, and go over from piece to piece", () => {
  const marks = marksIn("ab<c\ndef>g", ["<", ">"]);
  expect(marks).toEqual([{ start: 2, end: 7 }]);
  // The pieces "abc" at 10 and "defg" at 20.
  expect(
    inText(marks, [
      { start: 10, end: 13 },
      { start: 20, end: 24 },
    ]),
  ).toEqual([
    { start: 12, end: 13 },
    { start: 20, end: 23 },
  ]);
  expect(marksIn("~大~<~桥~>~", ["<", ">"], "~")).toEqual([{ start: 1, end: 2 }]);
});
