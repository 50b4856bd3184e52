import { expect, test } from "vitest";
import { joined, paint, wantsColour } from "./style.js";

const terminal = { isTTY: true };
const file = { isTTY: false };

test.each([
  ["a terminal", "auto", terminal, {}, true],
  ["a file", "auto", file, {}, false],
  ["a pipe, which does not say", "auto", {}, {}, false],
  ["NO_COLOR", "auto", terminal, { NO_COLOR: "1" }, false],
  ["NO_COLOR left empty", "auto", terminal, { NO_COLOR: "" }, true],
  ["FORCE_COLOR", "auto", file, { FORCE_COLOR: "1" }, true],
  ["FORCE_COLOR, empty", "auto", file, { FORCE_COLOR: "" }, true],
  ["FORCE_COLOR off", "auto", terminal, { FORCE_COLOR: "0" }, false],
  ["FORCE_COLOR is the stronger", "auto", file, { FORCE_COLOR: "1", NO_COLOR: "1" }, true],
  ["a dumb terminal", "auto", terminal, { TERM: "dumb" }, false],
  ["--color always", "always", file, { NO_COLOR: "1" }, true],
  ["--color never", "never", terminal, { FORCE_COLOR: "1" }, false],
] as const)("%s", (_, when, stream, environment, expected) => {
  expect(wantsColour(when, stream, environment)).toBe(expected);
});

test("a painted run ends its own style, and without colour it is bare", () => {
  expect(paint({ text: "Smith", role: "source" }, true)).toBe("\u001b[1;32mSmith\u001b[0m");
  expect(paint({ text: "Smith", role: "source" }, false)).toBe("Smith");
  expect(paint({ text: "Smith", role: null }, true)).toBe("Smith");
});

test("neighbours of one role become one run", () => {
  const runs = joined([
    { text: "a", role: null },
    { text: "b", role: null },
    { text: "c", role: "cue" },
  ]);
  expect(runs).toEqual([
    { text: "ab", role: null },
    { text: "c", role: "cue" },
  ]);
});
