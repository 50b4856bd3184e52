import { readFileSync } from "node:fs";
import * as fc from "fast-check";

const SAMPLE = readFileSync(new URL("../../samples/asylum-questionnaire.txt", import.meta.url), "utf8");

const WHO = [
  "Ann Lee",
  "the governor",
  "Sen. Cole, R-Ohio,",
  "two officials with knowledge of the talks",
  "a spokesman for the Elmtree Water Board",
  "he",
  "the report",
  "Mr. O’Neill",
];
const HOW = [
  "said",
  "told reporters",
  "wrote in a letter",
  "denied",
  "warned",
  "has said",
  "asked",
  "added on Friday",
];
const WHAT = [
  "the bridge would open in May",
  "nobody had been told of the leak",
  "it was ‘a matter of days’",
  "the U.S. talks had ended at 9 p.m. without a word",
  "they were not going to pay the $3.5 million",
  "the council — which met twice — had voted 7-2",
];
const PLAIN = [
  "Rain fell over the city all night.",
  "The tram runs every ten minutes, and the fare is 2.40.",
  "WASHINGTON (AP) —",
  "Bridge to open in May: Report",
];

/** A sentence of news such as a reporter might write: said by someone, in one of the usual orders, or plain. */
const sentence: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom(...WHO), fc.constantFrom(...HOW), fc.constantFrom(...WHAT), fc.nat({ max: 9 }))
  .map(([who, how, what, order]) => {
    if (order === 0) return `“${what},” ${who} ${how}.`;
    if (order === 1) return `“${what},” ${how} ${who}. “And ${what}.”`;
    if (order === 2) return `${who} ${how} that ${what}.`;
    if (order === 3) return `According to ${who}, ${what}.`;
    if (order === 4) return `${what}, ${who} ${how}.`;
    if (order === 5) return `"${what}," ${who} ${how}, "and '${what}' as well."`;
    if (order === 6) return `${who} ${how}: “${what}.`;
    if (order === 7) return `${what}, ${who} ${how} that ${who} ${how}.`;
    return PLAIN[(who.length + what.length) % PLAIN.length];
  });

/** Short articles of invented sentences, a few to a paragraph. */
export function inventedNews(sentences: { readonly minLength: number; readonly maxLength: number }) {
  return fc
    .array(fc.tuple(sentence, fc.constantFrom(" ", " ", "\n\n", "\n")), sentences)
    .map((pairs) => pairs.map(([words, gap]) => words + gap).join(""));
}

const MARKS = [
  "“",
  "”",
  "‘",
  "’",
  '"',
  "'",
  "''",
  "``",
  "«",
  "»",
  "(",
  ")",
  "—",
  "\n\n",
  ".",
  ",",
  ": ",
  " said ",
  "\u0000",
];

interface Change {
  readonly how: "cut" | "double" | "swap" | "insert";
  readonly where: number;
  readonly length: number;
  readonly mark: string;
}

/** A text with a few places changed: cut out, doubled, exchanged with what follows, or with a mark put in. */
function changed(text: string, { how, where, length, mark }: Change): string {
  const at = where % (text.length + 1);
  const [before, part, next, after] = [
    text.slice(0, at),
    text.slice(at, at + length),
    text.slice(at + length, at + 2 * length),
    text.slice(at + 2 * length),
  ];
  if (how === "cut") return before + next + after;
  if (how === "double") return before + part + part + next + after;
  if (how === "swap") return before + next + part + after;
  return before + mark + part + next + after;
}

/** Stretches of the bundled Wikinews article, each with one to five changes. */
export function changedSample(length: { readonly min: number; readonly max: number }): fc.Arbitrary<string> {
  const change: fc.Arbitrary<Change> = fc.record({
    how: fc.constantFrom("cut", "double", "swap", "insert"),
    where: fc.nat(),
    length: fc.integer({ min: 1, max: 40 }),
    mark: fc.constantFrom(...MARKS),
  });
  return fc
    .tuple(
      fc.nat({ max: SAMPLE.length }),
      fc.integer(length),
      fc.array(change, { minLength: 1, maxLength: 5 }),
    )
    .map(([start, size, changes]) => changes.reduce(changed, SAMPLE.slice(start, start + size)));
}
