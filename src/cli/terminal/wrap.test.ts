import * as fc from "fast-check";
import { expect, test } from "vitest";
import { harmless } from "./harmless.js";
import type { Role, Run } from "./style.js";
import { cells } from "./width.js";
import { wrap } from "./wrap.js";

const textOf = (line: readonly Run[]): string => line.map((run) => run.text).join("");
const wrapped = (text: string, width: number): string[] =>
  [...wrap([{ text, role: null }], width)].map(textOf);

test.each<[string, string, number, string[]]>([
  ["between words", "one two three", 8, ["one two", "three"]],
  ["a line just full", "one two", 7, ["one two"]],
  ["spaces count once", "  one   two  ", 20, ["one two"]],
  [
    "a word longer than a line",
    "see https://example.org/a/b now",
    10,
    ["see", "https://ex", "ample.org/", "a/b now"],
  ],
  ["no-break spaces hold", "a 10\u00a0km b", 6, ["a", "10\u00a0km", "b"]],
  ["between wide characters", "他说没有办法", 6, ["他说没", "有办法"]],
  ["not before what closes", "他说没有。好", 8, ["他说没", "有。好"]],
  ["not after what opens", "他说「没有」", 6, ["他说", "「没", "有」"]],
  ["words and wide characters mixed", "用GPU说abc", 6, ["用GPU", "说abc"]],
  ["nothing", "", 10, []],
  ["only space", "   ", 10, []],
])("%s", (_, text, width, lines) => {
  expect(wrapped(text, width)).toEqual(lines);
});

test("a word of several runs is not broken where they meet", () => {
  const runs: Run[] = [
    { text: "he said “", role: null },
    { text: "never", role: "content" },
    { text: "”", role: null },
    { text: "¹", role: "number" },
  ];
  const lines = [...wrap(runs, 12)];
  expect(lines.map(textOf)).toEqual(["he said", "“never”¹"]);
  expect(lines[1]).toEqual(runs.slice(1).toSpliced(0, 0, { text: "“", role: null }));
});

test("no line is too wide, and no character is lost", () => {
  const run = fc.record({
    text: fc.string({
      unit: fc.constantFrom("a", "bc", "d", " ", "他", "。", "「", "é", "👩\u200d🚀", "-"),
      maxLength: 30,
    }),
    role: fc.constantFrom<(Role | null)[]>(null, "source", "content"),
  });
  fc.assert(
    fc.property(fc.array(run, { maxLength: 8 }), fc.integer({ min: 4, max: 30 }), (runs, width) => {
      const lines = [...wrap(runs, width)].map(textOf);
      for (const line of lines) {
        expect(cells(line)).toBeLessThanOrEqual(width);
        expect(line).not.toMatch(/^ | $/);
      }
      expect(lines.join("").replaceAll(" ", "")).toBe(textOf(runs).replaceAll(" ", ""));
    }),
  );
});

function timeOf(length: number): number {
  const began = performance.now();
  let lines = 0;
  for (const _ of wrap([{ text: harmless("x".repeat(length)), role: null }], 80)) lines += 1;
  expect(lines).toBe(length / 80);
  return performance.now() - began;
}

test("a long line without a space takes time in proportion to its length", () => {
  timeOf(80_000);
  expect(timeOf(1_600_000)).toBeLessThan(20 * Math.max(timeOf(160_000), 20));
});
