import { expect, test } from "vitest";
import type { Span } from "../record/index.js";
import { analyze } from "../text/index.js";
import { claimQuotations } from "./lone-quotations.js";

function spanOf(text: string, shown: string): Span {
  const start = text.indexOf(shown);
  if (start < 0) throw new Error(`"${shown}" is not in the text`);
  return { start, end: start + shown.length };
}

function claim(text: string, source: string, cue: string, content: string): string[] {
  const attribution = {
    source: [spanOf(text, source)],
    cue: [spanOf(text, cue)],
    content: [spanOf(text, content)],
    confidence: 1,
  };
  return claimQuotations([attribution], analyze(text))[0].content.map(({ start, end }) =>
    text.slice(start, end),
  );
}

test.each([
  [
    "“We cannot go on like this for ever,” Reuters quoted the mayor as saying.",
    "Reuters",
    "quoted",
    "the mayor as saying",
    ["“We cannot go on like this for ever,”", "the mayor as saying"],
  ],
  [
    'Lee said he was done. He added: "I will not stand again, whatever they say."',
    "He",
    "added:",
    "he was done",
    ["he was done", '"I will not stand again, whatever they say."'],
  ],
])("claimed: %s", (text, source, cue, content, expected) => {
  expect(claim(text, source, cue, content)).toEqual(expected);
});

test.each([
  ["In “The Way Home,” Lee wrote that she was lost.", "Lee", "wrote", "that she was lost"],
  ["“We cannot go on like this for ever” was the song that Lee said he liked.", "Lee", "said", "he liked"],
  ["“We cannot go on like this for ever,” it read.\nLee said he was done.", "Lee", "said", "he was done"],
])("left alone: %s", (text, source, cue, content) => {
  expect(claim(text, source, cue, content)).toEqual([content]);
});
