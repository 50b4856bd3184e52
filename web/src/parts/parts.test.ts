import { expect, it } from "vitest";
import { count, duration, percent } from "./count.js";
import { origins } from "./interval.js";
import { marksOf } from "./source-mark.js";
import { written } from "./when.js";
import { outside, unturned } from "./words.js";

it.each([
  ["2023-05-02T06:00:00Z", "2 May 2023, 06:00"],
  ["2023-05-02", "2 May 2023"],
  ["2023-05", "May 2023"],
  ["2023", "2023"],
  ["last Tuesday", "last Tuesday"],
])("writes %s", (iso, words) => {
  expect(written(iso)).toBe(words);
});

it("gives every number with what it counts", () => {
  expect([count(1, "story", "stories"), count(0, "story", "stories"), count(1204, "claim")]).toEqual([
    "1 story",
    "0 stories",
    "1,204 claims",
  ]);
  expect([origins({ low: 1, high: 1 }), origins({ low: 1, high: 3 })]).toEqual(["1 origin", "1–3 origins"]);
  expect([percent(0), percent(0.001), percent(0.5)]).toEqual(["0%", "under 1%", "50%"]);
  expect([duration(0.2), duration(80), duration(600), duration(9000)]).toEqual([
    "about 1 s",
    "about 80 s",
    "about 10 min",
    "about 3 h",
  ]);
});

it("gives eight sources a hue, and all a place", () => {
  const marks = [...marksOf(Array.from({ length: 10 }, (_, i) => `s${i}`)).values()];
  expect(marks.map(({ hue }) => hue)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 0, 0]);
  expect(marks.map(({ place }) => place)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
});

it("takes out what turns text about, and nothing else", () => {
  expect(unturned("The \u202eno\u202c — שלום\u200f!")).toBe("The no — שלום!");
});

it.each<[string | null, string | null]>([
  ["https://example.com/a", "https://example.com/a"],
  ["http://example.com", "http://example.com/"],
  ["javascript:alert(1)", null],
  ["JaVaScRiPt:alert(1)", null],
  ["java\nscript:alert(1)", null],
  ["data:text/html,x", null],
  ["file:///etc/passwd", null],
  ["//example.com", null],
  ["", null],
  [null, null],
])("links %j to %j", (address, link) => {
  expect(outside(address)).toBe(link);
});
