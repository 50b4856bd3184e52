import { expect, test } from "vitest";
import { isPlainEnglish } from "./plain-english.js";

const ENGLISH =
  "The mayor said that the bridge would open in May, and that the cost of the work was not known. " +
  "He was asked who had signed for it, and said that this was a matter for the council.";

test("running English is plain", () => {
  expect(isPlainEnglish([ENGLISH])).toBe(true);
});

test("samples count together: names at the top do not hide what follows", () => {
  const names = "Reed Hill Wood Stone Lee Marsh. ".repeat(3);
  expect(isPlainEnglish([names])).toBe(false);
  expect(isPlainEnglish([names, ENGLISH, ENGLISH])).toBe(true);
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
  [
    "Afrikaans",
    "Die burgemeester het gesê dat die brug in Mei sou oopgaan en dat die koste van die werk nie bekend was nie. Hy is by sy huis gevra of dit so was, as daar al iets te sê is. ".repeat(
      3,
    ),
  ],
  [
    "Norwegian",
    "Ordføreren sa at broen skal åpnes i mai, og at prisen for arbeidet ikke er kjent. Han ble spurt om hvem som hadde bedt om det, men ville ikke si noe her i dag. ".repeat(
      3,
    ),
  ],
  [
    "Frisian",
    "De boargemaster sei dat de brêge yn maaie iepen gean soe en dat de kosten fan it wurk net bekend wiene. He is it by ús net of wol as it moat. ".repeat(
      3,
    ),
  ],
  [
    "Filipino among English names",
    "Sinabi ng Department of Public Works na bubuksan ang tulay sa Mayo, ayon kay Mayor Cole. The cost of the work ay hindi pa alam, at tinanong siya kung sino ang pumirma para sa konseho. ".repeat(
      3,
    ),
  ],
  ["digits", "12 345 67 ".repeat(40)],
])("not plainly English: %s", (_, sample) => {
  expect(isPlainEnglish([sample])).toBe(false);
});

test("a foreign text with an English third is not plain", () => {
  const german = "Die Bürgermeisterin sagte, dass die Brücke im Mai eröffnet werde. ".repeat(5);
  expect(isPlainEnglish([german, ENGLISH, german])).toBe(false);
});
