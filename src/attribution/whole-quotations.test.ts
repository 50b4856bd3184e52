import { expect, test } from "vitest";
import type { Span } from "../record/index.js";
import { analyze } from "../text/index.js";
import { fillQuotations } from "./whole-quotations.js";

function spanOf(text: string, shown: string): Span {
  const start = text.indexOf(shown);
  if (start < 0) throw new Error(`"${shown}" is not in the text`);
  return { start, end: start + shown.length };
}

/** Contents of one attribution after filling; `cue` is its cue. */
function fill(text: string, cue: string, ...contents: string[]): string[] {
  const attribution = {
    source: [],
    cue: [spanOf(text, cue)],
    content: contents.map((shown) => spanOf(text, shown)),
    confidence: 1,
  };
  const [{ content }] = fillQuotations([attribution], analyze(text));
  return content.map(({ start, end }) => text.slice(start, end));
}

test.each([
  [
    "“We shall see. It will not be long,” she said.",
    "said",
    ["It will not be long,”"],
    ["“We shall see. It will not be long,”"],
  ],
  [
    "She said, “We shall see. It will not be long.”",
    "said",
    ["“We shall see"],
    ["“We shall see. It will not be long.”"],
  ],
  ['"Go. Now," he said. "Or wait."', "said", ['Now,"', '"Or'], ['"Go. Now,"', '"Or wait."']],
])("made whole: %s", (text, cue, before, after) => {
  expect(fill(text, cue, ...before)).toEqual(after);
});

test.each([
  ["She said that it would “not be long” now.", "said", ["that it would “not be long” now"]],
  ["“We shall,” she said, “see.”", "said", ["“We shall,”", "“see.”"]],
  ["“He said we shall see,” wrote Lee.", "said", ["we shall see,”"]], // the cue stands in between
  ["She said: “We shall see. And then?", "said", ["“We shall see"]], // never closed
])("left alone: %s", (text, cue, contents) => {
  expect(fill(text, cue, ...contents)).toEqual(contents);
});
