import { expect, test } from "vitest";
import type { Span } from "../record/index.js";
import { analyze } from "../text/index.js";
import { finishOpened } from "./opened-contents.js";

function span(shown: string, at: number): Span {
  return { start: at, end: at + shown.length };
}

/** `content` is taken from its last place in the text, as "that" may stand before too. */
function finish(text: string, cue: string, content: string): string {
  const attribution = {
    source: [],
    cue: [span(cue, text.indexOf(cue))],
    content: [span(content, text.indexOf(` ${content}`, text.indexOf(cue)) + 1)],
    confidence: 1,
  };
  const [{ content: after }] = finishOpened([attribution], analyze(text));
  return text.slice(after[0].start, after[0].end);
}

test.each([
  ["Lee said that the bridge was safe. It was not.", "said", "that", "that the bridge was safe"],
  ["Lee asked whether it would ever end.", "asked", "whether", "whether it would ever end"],
  ["She told them to go (at once).", "told", "to", "to go (at once"],
])("finished: %s", (text, cue, content, expected) => {
  expect(finish(text, cue, content)).toBe(expected);
});

test.each([
  ["Lee said that the bridge was safe.", "said", "that the bridge"],
  ["He said that.", "said", "that"],
  ["He said no.", "said", "no"],
])("left alone: %s", (text, cue, content) => {
  expect(finish(text, cue, content)).toBe(content);
});
