import { expect, it } from "vitest";
import { marked } from "../../test/cli/notation.js";
import { analyze } from "../text/index.js";
import { attribute } from "./attribute.js";
import type { Attribution, Reader } from "./reader.js";

/** A reader that finds what is marked in a text, and nothing else. */
function readerOf(notation: string): { text: string; reader: Reader } {
  const { text, statements } = marked(notation);
  const found = statements.map(({ source, cue, content }) => ({ source, cue, content, confidence: 0.9 }));
  return { text, reader: { name: "marked", languages: ["en"], attribute: async () => found } };
}

/** All that is attributed in the text, each as `source | cue | content`. */
async function attributed(notation: string): Promise<string[]> {
  const { text, reader } = readerOf(notation);
  const found = await attribute(reader, analyze(text));
  return found.map(({ source, cue, content }: Attribution) =>
    [source, cue, content]
      .map((spans) => spans.map(({ start, end }) => text.slice(start, end)).join(" + "))
      .join(" | "),
  );
}

it.each<[string, string, string[]]>([
  ["what the reader finds", "<s:Lee> <c:said> <q:it fell>.", ["Lee | said | it fell"]],
  ["nothing where there is nothing", "Rain fell.", []],
  [
    "a headline that the reader found nothing in",
    "Bridge unsafe for years: Report\n\n<s:Lee> <c:said> <q:it fell>.",
    ["Report | : | Bridge unsafe for years", "Lee | said | it fell"],
  ],
  [
    "headlines between and after what the reader found",
    "<s:Lee> <c:said> <q:it fell>.\n\nBridge unsafe for years: Report\n\n<s2:Cole> <c2:said> <q2:it stood>.\n\nMayor to resign in May: Sources",
    [
      "Lee | said | it fell",
      "Report | : | Bridge unsafe for years",
      "Cole | said | it stood",
      "Sources | : | Mayor to resign in May",
    ],
  ],
  [
    "what the reader found in a headline, and not the headline again",
    "<s:Lee> <c:says> <q:bridge is unsafe>: Report",
    ["Lee | says | bridge is unsafe"],
  ],
  [
    "quotations made whole",
    "“It fell. <q:We saw it,”> <s:Lee> <c:said>.",
    ["Lee | said | “It fell. We saw it,”"],
  ],
])("gives %s", async (_, notation, expected) => {
  expect(await attributed(notation)).toEqual(expected);
});

it("leaves everything else of an attribution as the reader gave it", async () => {
  const { text, reader } = readerOf("<s:Lee> <c:said> <q:it fell>.");
  const analysis = analyze(text);
  expect(await attribute(reader, analysis)).toEqual(await reader.attribute(analysis));
});
