import { describe, expect, test } from "vitest";
import { findParagraphs } from "./paragraphs.js";

function paragraphs(text: string): string[] {
  const { starts, ends, length } = findParagraphs(text);
  return Array.from({ length }, (_, i) => text.slice(starts[i], ends[i]));
}

const WRAPPED = `The committee met on Tuesday to hear from the people who live along the
river, and who say that the water has been rising for longer than any
of the officials will admit. Some brought photographs.

"We have asked for a wall since the spring of last year," said one of
them, "and all that we have been given is a leaflet with a telephone
number on it."

The mayor did not speak.`;

const POEM = `The river rises in the night,
The lamps along the shore are lit,
A cellar door is shut up tight,
And someone stands in front of it.
The water neither comes nor goes,
The mayor neither wakes nor knows.`;

describe("paragraphs", () => {
  test.each<[string, string, string[]]>([
    ["blank lines part", "One.\n\nTwo.\n\n\n\nThree.", ["One.", "Two.", "Three."]],
    ["single line breaks part", "One.\nTwo.\nThree.", ["One.", "Two.", "Three."]],
    ["carriage returns", "One.\r\nTwo.\rThree.\r\n\r\nFour.", ["One.", "Two.", "Three.", "Four."]],
    ["Unicode separators", "One.\u2028Two.\u2029Three.\fFour.", ["One.", "Two.", "Three.", "Four."]],
    ["lines of white space are nothing", " \n\t\nOne.\n \u00a0 \nTwo.\n\n", ["One.", "Two."]],
    ["white space at the ends stays outside", "  One. \n\tTwo.  ", ["One.", "Two."]],
    ["nothing", "", []],
    ["only white space", " \n \r\n\t", []],
    [
      "long paragraphs on lines of their own",
      ["a".repeat(70), "b ".repeat(200).trim(), "c".repeat(71)].join("\n"),
      ["a".repeat(70), "b ".repeat(200).trim(), "c".repeat(71)],
    ],
  ])("%s", (_, text, expected) => {
    expect(paragraphs(text)).toEqual(expected);
  });

  test("lines wrapped at a fixed width are joined", () => {
    const found = paragraphs(WRAPPED);
    expect(found).toHaveLength(3);
    expect(found[0]).toMatch(/^The committee .* photographs\.$/s);
    expect(found[1]).toMatch(/^"We have .* it\."$/s);
    expect(paragraphs(WRAPPED.replaceAll("\n", "\r\n"))).toHaveLength(3);
  });

  test("a short line among wrapped ones ends its paragraph, without a blank line too", () => {
    expect(paragraphs(WRAPPED.replaceAll("\n\n", "\n"))).toHaveLength(3);
  });

  test("poems and lists of short lines are not joined", () => {
    expect(paragraphs(POEM)).toHaveLength(6);
    const list = Array.from({ length: 30 }, (_, i) => `Item ${i} ${"word ".repeat(6 + (i % 7))}`.trim());
    expect(paragraphs(list.join("\n"))).toEqual(list);
  });
});
