import { expect, test } from "vitest";
import { isPlainEnglish } from "./plain-english.js";

test("running English is plain", () => {
  expect(
    isPlainEnglish(
      "The mayor said that the bridge would open in May, and that the cost of the work was not known. " +
        "He was asked who had signed for it, and said that this was a matter for the council.",
    ),
  ).toBe(true);
});

test.each([
  ["too short to say", "The mayor said that it was over."],
  ["names alone", "Smith Jones Lee Brown Cole Marsh Reed Hill Wood Stone ".repeat(5)],
  ["one word over and over", "the ".repeat(60)],
  [
    "German",
    "Die Bürgermeisterin sagte, dass die Brücke im Mai eröffnet werde, und dass die Kosten nicht bekannt seien. ".repeat(
      3,
    ),
  ],
  [
    "Dutch",
    "De burgemeester zei dat de brug in mei open zou gaan en dat de kosten van het werk niet bekend waren. ".repeat(
      3,
    ),
  ],
  [
    "Danish",
    "Borgmesteren sagde, at broen vil blive åbnet i maj, og at prisen for arbejdet ikke er kendt i dag. ".repeat(
      3,
    ),
  ],
  [
    "French with an English name",
    "Le maire a dit que le pont, nommé The Queen of the North, ouvrirait en mai et que cela coûterait cher. ".repeat(
      3,
    ),
  ],
  ["digits", "12 345 67 ".repeat(40)],
])("not plainly English: %s", (_, sample) => {
  expect(isPlainEnglish(sample)).toBe(false);
});
