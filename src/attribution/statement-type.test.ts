import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mutatedText } from "../../test/texts.js";
import type { Span, StatementType } from "../record/index.js";
import { analyze } from "../text/index.js";
import { statementType } from "./statement-type.js";

/** The type of the content that is marked with ⟨ ⟩, in one piece or several. */
function typeOf(marked: string): StatementType {
  const content: Span[] = [];
  let text = "";
  let start = 0;
  for (const part of marked.split(/([⟨⟩])/)) {
    if (part === "⟨") start = text.length;
    else if (part === "⟩") content.push({ start, end: text.length });
    else text += part;
  }
  return statementType(content, analyze(text));
}

describe("direct: quotations cover all of it", () => {
  it.each([
    "⟨“We will not go,”⟩ Lee said.",
    '⟨"We will not go,"⟩ Lee said.',
    "⟨‘We will not go,’⟩ Lee said.",
    "⟨''We will not go,''⟩ Lee said.",
    "Lee said: ⟨“We will not go.”⟩",
    "Lee asked, ⟨“Will you go?”⟩",
    // one word that is all there is
    "⟨“No,”⟩ Lee said.",
    "Lee said: ⟨“Never.”⟩",
    "⟨“No!”⟩ Lee said.",
    // several pieces
    "⟨“We will not go,”⟩ Lee said. ⟨“We never did.”⟩",
    "⟨“We will,”⟩ Lee said, ⟨“not go.”⟩",
    "⟨“No,”⟩ Lee said. ⟨“Never.”⟩",
    // several quotations in one piece
    "⟨“We will not go.” “We never did.”⟩",
    // the marks just outside the content
    "“⟨We will not go⟩,” Lee said.",
    "“⟨We will not go,⟩” Lee said.",
    "Lee said: “⟨We will not go.⟩”",
    "“⟨No⟩,” Lee said.",
    // a part of a quotation
    "“⟨We will not go⟩, so there,” Lee said.",
    "“We believe that ⟨nobody will go⟩,” Lee said.",
    // punctuation beside the marks
    "⟨“We will not go”⟩, Lee said.",
    "⟨“We will not go”,⟩ Lee said.",
    "Lee said ⟨— “We will not go.”⟩",
    "Lee said ⟨(“We will not go”)⟩.",
    // after another quotation
    "“We won,” Cole said. Lee said ⟨— “We will not go.”⟩",
    "“They said ‘no’ to us,” Cole said. Lee said ⟨(“We will not go”)⟩.",
    // nested quotations
    "⟨“They said ‘never’ to us,”⟩ Lee said.",
    "⟨“They said ‘we will never go’ to us,”⟩ Lee said.",
    "Lee said: ⟨“‘Never go’ is what they said.”⟩",
    // not closed
    "Lee said: ⟨“We will not go.⟩",
    // over paragraphs
    "Lee said: ⟨“We will not go.\n\n“We never did.”⟩",
    "⟨“We will not go.\n\n“We never did,”⟩ Lee said.",
    "⟨“We will not go.”⟩\n\n⟨“We never did,”⟩ Lee said.",
    // other scripts and numbers
    "⟨“東京 には行かない”⟩, Lee said.",
    "⟨“7 to 2”⟩, Lee said.",
  ])("%s", (marked) => {
    expect(typeOf(marked)).toBe("direct");
  });
});

describe("indirect: no quotation covers it, or only a word of it", () => {
  it.each([
    "Lee said ⟨that nobody would go⟩.",
    "Lee said ⟨nobody would go⟩.",
    "⟨Nobody would go⟩, Lee said.",
    "⟨The bridge⟩, Lee said, ⟨would not open⟩.",
    "Lee wants ⟨to go⟩.",
    // quotations beside the content
    "“No,” Cole said, but Lee said ⟨nobody would go⟩.",
    "“We won,” Cole said. Lee said ⟨nobody would go⟩. “We lost,” he said.",
    // scare quotes: one word
    "Lee said ⟨that the “reform” would not come⟩.",
    "Lee said ⟨that the “so-called” reform would not come⟩.",
    "Lee called it ⟨a ‘hoax’⟩.",
    "Lee said ⟨it was “unsafe”⟩.",
    "Lee said ⟨the “reform” and the “plan” would not come⟩.",
    // apostrophes are no quotations
    "Lee said ⟨that it’s the workers’ money⟩.",
    "Lee said ⟨that the ’90s weren't over⟩.",
  ])("%s", (marked) => {
    expect(typeOf(marked)).toBe("indirect");
  });
});

describe("mixed: quotations cover a part of it", () => {
  it.each([
    "Lee said ⟨that nobody would “go anywhere near it”⟩.",
    "Lee said ⟨that “nobody will go” before May⟩.",
    "Lee said ⟨“nobody will go” before May⟩.",
    "⟨“Nobody will go” before May⟩, Lee said.",
    // pieces of both kinds
    "⟨“We will not go,”⟩ Lee said, adding ⟨that nobody would⟩.",
    "⟨The bridge would not open⟩, Lee said: ⟨“It is not safe.”⟩",
    "⟨“No,”⟩ Lee said, adding ⟨that nobody would go⟩.",
    // two words are enough
    "Lee said ⟨that it was a “real shame”⟩.",
    // one word and a longer quotation
    "Lee said ⟨that the “reform” was “not going to come”⟩.",
    // nested in what is quoted
    "Lee said ⟨that “they said ‘never’ to us” then⟩.",
    // a single letter outside
    "Lee said ⟨a “matter of days”⟩.",
    // not closed
    "Lee said ⟨that “nobody will go.⟩",
    // over paragraphs
    "Lee said ⟨that “nobody will go.\n\n“Nobody ever did.”⟩",
  ])("%s", (marked) => {
    expect(typeOf(marked)).toBe("mixed");
  });
});

describe("a content in a long text", () => {
  const before = "“We won,” Cole said. It was ‘cold’ that “very long” night.\n\n".repeat(50);
  const after = "\n\n“We lost,” Cole said.".repeat(50);

  it.each([
    ["direct", "⟨“We will not go,”⟩ Lee said."],
    ["indirect", "Lee said ⟨that nobody would go⟩."],
    ["mixed", "Lee said ⟨that nobody would “go anywhere near it”⟩."],
  ])("is as %s as alone", (expected, marked) => {
    expect(typeOf(before + marked + after)).toBe(expected);
  });
});

describe("of any text", () => {
  const textAndSpans = fc.tuple(mutatedText(), fc.array(fc.nat(), { minLength: 2, maxLength: 8 }));

  it("there is a type, whatever the spans", () => {
    fc.assert(
      fc.property(textAndSpans, ([text, numbers]) => {
        const places = [...new Set(numbers.map((n) => n % (text.length + 1)))].toSorted((a, b) => a - b);
        const spans = places.slice(1).map((end, i) => ({ start: places[i], end }));
        expect(["direct", "indirect", "mixed"]).toContain(statementType(spans, analyze(text)));
      }),
      { numRuns: 500 },
    );
  });

  it("what no quotation touches is indirect, and what one covers with its marks is direct", () => {
    fc.assert(
      fc.property(mutatedText(), (text) => {
        const analysis = analyze(text);
        const outermost = analysis.quotations.filter(({ depth }) => depth === 0);
        const between = outermost
          .map(({ start }, i) => ({ start: outermost[i - 1]?.end ?? 0, end: start }))
          .filter(({ start, end }) => start < end);
        for (const { start, end } of outermost)
          expect(statementType([{ start, end }], analysis)).toBe("direct");
        for (const span of between) expect(statementType([span], analysis)).toBe("indirect");
      }),
      { numRuns: 500 },
    );
  });
});
