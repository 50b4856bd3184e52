import { expect, it } from "vitest";
import { fitted } from "./measure.js";

const tens = (text: string): number => text.length * 10;

it.each([
  ["short", 100, "short"],
  ["a longer text", 80, "a longe…"],
  // No space is left before the ellipsis.
  ["two words", 50, "two…"],
  ["", 10, ""],
])("cuts “%s” to %i as “%s”", (text, room, expected) => {
  expect(fitted(text, room, tens)).toBe(expected);
});

it("keeps within the room, whatever the text", () => {
  for (const text of ["one two three four five", "xxxxxxxxxxxxxxxxxxxxxxxxx"])
    for (let room = 30; room < 300; room += 10)
      expect(tens(fitted(text, room, tens))).toBeLessThanOrEqual(room);
});
