import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { analyze } from "../../text/index.js";
import { Cutter } from "./cutter.js";
import { spansOf } from "./spans.js";
import { Vocabulary } from "./vocabulary.js";

const vocabulary = new Vocabulary(
  readFileSync(new URL("../../../models/neural-en/vocab.txt", import.meta.url), "utf8"),
);

/** What the text shows for stretches of the model's words, list by list. */
function shown(text: string, ...lists: [number, number][][]): string[][] {
  const pieces = new Cutter(vocabulary).cut(text, [0]);
  const stretches = lists.map((list) => list.map(([from, to]) => ({ from, to })));
  return spansOf(stretches, pieces, analyze(text)).map((spans) =>
    spans.map(({ start, end }) => text.slice(start, end)),
  );
}

it.each<[string, string, [number, number][][], string[][]]>([
  [
    "words as they are",
    "It fell, Lee said.",
    [[[4, 5]], [[3, 4]], [[0, 2]]],
    [["said"], ["Lee"], ["It fell"]],
  ],
  ["the whole of an abbreviation", "The U.S. said so.", [[[1, 2]], [[5, 6]]], [["U.S."], ["said"]]],
  ["an accent written apart", "Rene\u0301 said so.", [[[0, 1]]], [["Rene\u0301"]]],
  [
    "two stretches of one token once",
    "The U.S. said so.",
    [
      [
        [1, 2],
        [3, 4],
      ],
    ],
    [["U.S."]],
  ],
  [
    "a token that an earlier list has, not again",
    "The U.S. said so.",
    [[[1, 2]], [[2, 6]]],
    [["U.S."], ["said"]],
  ],
  ["what is left on either side", "a b c d e", [[[2, 3]], [[0, 5]]], [["c"], ["a b", "d e"]]],
  ["nothing for nothing", "a b", [[], [[0, 1]]], [[], ["a"]]],
])("shows %s", (_, text, lists, expected) => {
  expect(shown(text, ...lists)).toEqual(expected);
});
