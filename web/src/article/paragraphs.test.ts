import * as fc from "fast-check";
import { expect, it } from "vitest";
import { paragraphsOf } from "./paragraphs.js";

const long = "Four officials told the paper that nobody had looked at";

it.each<[string, readonly string[]]>([
  ["One line", ["One line"]],
  ["One\n\nTwo", ["One\n\n", "Two"]],
  ["One\nTwo", ["One\n", "|Two"]],
  ["One\r\n\r\nTwo\r\n", ["One\r\n\r\n", "Two\r\n"]],
  ["\n\nOne", ["\n\n", "One"]],
  ["One\n \t\nTwo\n\n\n", ["One\n \t\n", "Two\n\n\n"]],
  [`${long}\nthe gates.\n\nTwo`, [`${long}\nthe gates.\n\n`, "Two"]],
  [`By Mira\n${long}`, ["By Mira\n", `|${long}`]],
  ["", []],
])("parts %j", (text, expected) => {
  const found = paragraphsOf(text).map(
    ({ start, end, tight }) => (tight ? "|" : "") + text.slice(start, end),
  );
  expect(found).toEqual(expected);
});

it("loses nothing", () => {
  const texts = fc
    .array(fc.constantFrom("a", "b ", "\n", "\r\n", "\r", " ", "\u2028", long))
    .map((all) => all.join(""));
  fc.assert(
    fc.property(texts, (text) => {
      expect(
        paragraphsOf(text)
          .map(({ start, end }) => text.slice(start, end))
          .join(""),
      ).toBe(text);
    }),
  );
});
