import { expect, test } from "vitest";
import { foldedName, nameTokens } from "./names.js";

test.each([
  ["José  Pérez", "jose perez"],
  ["JOSE PEREZ", "jose perez"],
  ["Jean-Luc O’Neill", "jean luc o neill"],
  ["习近平", "习近平"],
  ["Channel 4", "channel 4"],
  [" … ", "…"],
  ["a\ud800b", "a b"],
])("%s is compared as %s", (name, expected) => {
  expect(foldedName(name)).toBe(expected);
});

test("words of names end in a digit, so that nothing brings them to a stem", () => {
  expect(nameTokens("Samantha Powers")).toEqual(["samantha0", "powers0"]);
  expect(nameTokens("…")).toEqual([]);
});
