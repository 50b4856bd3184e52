import { array, assert, integer, property, tuple } from "fast-check";
import { expect, it } from "vitest";
import { windowsOver } from "./windows.js";

/** Windows as `start-end owns from-to`. */
function shown(paragraphs: readonly number[], size: number, overlap: number): string[] {
  return windowsOver(paragraphs, size, overlap).map(
    ({ start, end, ownsFrom, ownsTo }) => `${start}-${end} owns ${ownsFrom}-${ownsTo}`,
  );
}

it.each<[string, number[], number, number, string[]]>([
  ["nothing", [0], 10, 2, []],
  ["a text that fits", [0, 3, 7], 10, 2, ["0-7 owns 0-7"]],
  // [CLS] a a a [SEP] b b b b [SEP] is 10.
  ["one that just fits", [0, 3, 7], 10, 2, ["0-7 owns 0-7"]],
  ["one that does not", [0, 3, 8], 10, 2, ["0-3 owns 0-3", "3-8 owns 3-8"]],
  ["one long paragraph, evenly", [0, 20], 12, 2, ["0-8 owns 0-7", "6-14 owns 7-13", "12-20 owns 13-20"]],
  ["from a paragraph that begins in reach", [0, 4, 8, 12], 12, 5, ["0-8 owns 0-6", "4-12 owns 6-12"]],
  ["from none whose window would get no further", [0, 4, 8, 14], 12, 5, ["0-8 owns 0-8", "8-14 owns 8-14"]],
])("cuts %s", (_, paragraphs, size, overlap, expected) => {
  expect(shown(paragraphs, size, overlap)).toEqual(expected);
});

it("owns each piece once, deep inside, in windows that are no longer than they may be", () => {
  assert(
    property(
      array(integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 40 }),
      tuple(integer({ min: 12, max: 80 }), integer({ min: 0, max: 8 })),
      (lengths, [size, overlap]) => {
        const paragraphs = [0];
        for (const length of lengths) paragraphs.push(paragraphs[paragraphs.length - 1] + length);
        const windows = windowsOver(paragraphs, size, overlap);
        let owned = 0;
        for (const { start, end, ownsFrom, ownsTo } of windows) {
          expect(ownsFrom).toBe(owned);
          expect(start).toBeLessThanOrEqual(ownsFrom);
          expect(ownsTo).toBeLessThanOrEqual(end);
          expect(ownsTo).toBeGreaterThan(ownsFrom);
          const breaks = paragraphs.filter((p) => start < p && p < end).length;
          expect(end - start + breaks + 2).toBeLessThanOrEqual(size);
          owned = ownsTo;
        }
        expect(owned).toBe(paragraphs[paragraphs.length - 1]);
      },
    ),
  );
});

it("takes time in step with the number of paragraphs", () => {
  const paragraphs = Int32Array.from({ length: 200_001 }, (_, i) => 4 * i);
  const windows = windowsOver(paragraphs, 384, 48);
  expect(windows.length).toBeGreaterThan(2000);
  expect(windows[windows.length - 1].ownsTo).toBe(800_000);
});
