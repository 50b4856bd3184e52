import { expect, test } from "vitest";
import { analyze } from "../text/index.js";
import { finishPhrases } from "./cut-phrases.js";
import type { Attribution } from "./reader.js";

/** The content after mending, where cue and content are each the first of their words in the text. */
function finish(text: string, cue: string, content: string): string {
  const span = (shown: string) => ({ start: text.indexOf(shown), end: text.indexOf(shown) + shown.length });
  const attribution: Attribution = { source: [], cue: [span(cue)], content: [span(content)], confidence: 1 };
  const [{ content: after }] = finishPhrases([attribution], analyze(text));
  return text.slice(after[0].start, after[0].end);
}

test.each([
  [
    "Norway has long opposed plans for a mine in the fjord, which it owns.",
    "opposed",
    "plans",
    "plans for a mine in the fjord",
  ],
  ["They condemned the killing of two nurses.", "condemned", "the killing", "the killing of two nurses"],
  [
    "Lee welcomed the verdict against the bank as it was read out.",
    "welcomed",
    "the verdict",
    "the verdict against the bank",
  ],
  [
    "Lee praised the deal between the two ports; others did not.",
    "praised",
    "the deal",
    "the deal between the two ports",
  ],
])("finished: %s", (text, cue, content, expected) => {
  expect(finish(text, cue, content)).toBe(expected);
});

test.each([
  // what follows is about the saying
  ["Lee denied the report in a letter on Monday.", "denied", "the report"],
  ["Lee denied the report during a visit.", "denied", "the report"],
  // the content comes first
  ["The bridge is safe, Lee said of the report.", "said", "The bridge is safe"],
  // the next word belongs to the next sentence
  ["Lee wants the job. For now, nobody else does.", "wants", "the job"],
  // a mark ends the content
  ["Lee called it “a mess” for the whole town.", "called", "“a mess”"],
  ["Lee welcomed the gift of", "welcomed", "the gift"],
])("left alone: %s", (text, cue, content) => {
  expect(finish(text, cue, content)).toBe(content);
});
