import { expect, it } from "vitest";
import { moved, trimmed } from "./selecting.js";

const text = "She said the dam is safe. ";
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end);

it.each<["start" | "end", -1 | 1, string, string]>([
  ["start", -1, "the dam is", "said the dam is"],
  ["start", 1, "the dam is", "dam is"],
  ["end", 1, "the dam is", "the dam is safe."],
  ["end", -1, "the dam is", "the dam"],
  ["start", -1, "She said", "She said"],
  ["start", 1, "dam", "dam"],
  ["end", -1, "dam", "dam"],
])("moves the %s by %i", (border, by, before, after) => {
  expect(words(moved(text, at(before), border, by))).toBe(after);
});

it("leaves out white space at the ends, and finds nothing in nothing else", () => {
  expect(words(trimmed(text, at(" dam "))!)).toBe("dam");
  expect(trimmed(text, at(" "))).toBeNull();
});
