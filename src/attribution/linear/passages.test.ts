import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { passageOf, toyReader } from "../../../test/attribution/toy-words.js";
import { mutatedText } from "../../../test/texts.js";
import { analyze } from "../../text/index.js";
import { AFTER, BEFORE, Mark } from "./kernel/constants.js";
import { MARGIN, MAX_PASSAGE, type Passage } from "./passage.js";
import { passageStarts } from "./passages.js";
import { tagIndex } from "./tags.js";

/** The texts of the passages of a text. */
function passages(text: string): string[] {
  const analysis = analyze(text);
  const { starts, ends } = analysis.tokens;
  const begins = passageStarts(analysis);
  return begins.slice(1).map((end, p) => text.slice(starts[begins[p]], ends[end - 1]));
}

/** A sentence of so many tokens, its full stop among them. */
const sentence = (tokens: number): string =>
  `${"Rain fell on it all night and day "
    .repeat(tokens)
    .split(" ")
    .slice(0, tokens - 1)
    .join(" ")}.`;

describe("passages", () => {
  it.each<[string, string[]]>([
    ["paragraphs", ["Rain fell.", "It was cold. Nobody came.", "The bridge is closed."]],
    ["a quotation beside other words", ["She left.", "“We won,” she said.", "They cheered."]],
    ["two people's quotations", ["“We won,” Lee said.", "“We lost,” Cole said."]],
    ["a quotation with its cue in the paragraph after one", ["“We won.”", "He said “We lost” and left."]],
    ["a quotation in the middle", ["Rain fell.", "The “old” bridge is closed.", "Nobody came."]],
    ["one paragraph", ["Rain fell."]],
  ])("are %s", (_, paragraphs) => {
    expect(passages(paragraphs.join("\n\n"))).toEqual(paragraphs);
  });

  it.each([
    ["a quotation that is carried on", "Lee said: “We won.\n\n“We will win again.\n\n“We always do.”"],
    ["one that is carried on and then said by someone", "“We won.\n\n“We will win again,” Lee said."],
    ["a paragraph that is nothing but a quotation", "Lee was glad.\n\n“We won.”"],
    ["such a paragraph with its full stop outside", "Lee was glad.\n\n“We won”."],
    ["several such paragraphs", 'Lee was glad.\n\n"We won."\n\n"We will win again."'],
    ["paragraphs parted by a single line break", "Lee was glad.\n“We won.”"],
    ["a quotation that is never closed", "Lee was glad.\n\n“We won.\n\n“We will win again."],
  ])("hold together %s", (_, text) => {
    expect(passages(text)).toEqual([text]);
  });

  it("join only what leans on the paragraph before", () => {
    const text = "Rain fell.\n\nLee was glad.\n\n“We won.”\n\nCole was not.\n\n“They cheated.”";
    expect(passages(text)).toEqual([
      "Rain fell.",
      "Lee was glad.\n\n“We won.”",
      "Cole was not.\n\n“They cheated.”",
    ]);
  });

  it("do not join a nested quotation's paragraph for its own sake", () => {
    const text = "Rain fell.\n\nThe old bridge, ‘safe as “houses”’, is closed.";
    expect(passages(text)).toHaveLength(2);
  });

  it("are none of a text without words", () => {
    expect(passages("")).toEqual([]);
    expect(passages(" \n\n\t ")).toEqual([]);
  });

  it("end where a sentence does when a paragraph is too long for one", () => {
    const sentences = [200, 200, 200, 100, 50].map(sentence);
    expect(passages(sentences.join(" "))).toEqual([
      sentences.slice(0, 2).join(" "),
      sentences.slice(2).join(" "),
    ]);
  });

  it("are as long as they may be, and no longer", () => {
    const whole = [256, 256].map(sentence).join(" ");
    expect(passages(whole)).toEqual([whole]);
    expect(passages(`${whole} It ended.`)).toEqual([whole, "It ended."]);
  });

  it("do not grow too long by joining", () => {
    const first = [256, 250].map(sentence).join(" ");
    expect(passages(`${first}\n\n“We won.”`)).toEqual([`${first}\n\n“We won.”`]);
    expect(passages(`${first}\n\n“We have all won.”`)).toEqual([first, "“We have all won.”"]);
  });

  it("part a sentence that is longer than a passage where no stop is near", () => {
    const parts = passages("word ".repeat(1500));
    expect(parts.join(" ")).toBe("word ".repeat(1500).trim());
    expect(parts.length).toBeGreaterThan(2);
  });

  it("begin anew after a long paragraph", () => {
    const long = [200, 200, 200].map(sentence).join(" ");
    expect(passages(`It was cold.\n\n${long}\n\nNobody came.`)).toEqual([
      "It was cold.",
      ...[200, 200].map(sentence).join(" ").split("\n"),
      sentence(200),
      "Nobody came.",
    ]);
  });
});

describe("of whatever text, passages", () => {
  /** Random texts, and such as are far longer than a passage. */
  const texts = fc.oneof(
    { weight: 3, arbitrary: mutatedText() },
    {
      weight: 1,
      arbitrary: fc
        .tuple(
          fc.array(mutatedText(), { minLength: 1, maxLength: 4 }),
          fc.integer({ min: 1, max: 30 }),
          fc.constantFrom(" ", "\n\n", "\n“"),
        )
        .map(([parts, times, glue]) => Array<string>(times).fill(parts.join(glue)).join(glue)),
    },
  );

  it("take up every token once, in order, and are not too long", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const analysis = analyze(text);
        const starts = passageStarts(analysis);
        expect(starts[0]).toBe(0);
        expect(starts.at(-1)).toBe(analysis.tokens.length);
        for (let p = 0; p + 1 < starts.length; p++) {
          expect(starts[p + 1]).toBeGreaterThan(starts[p]);
          expect(starts[p + 1] - starts[p]).toBeLessThanOrEqual(MAX_PASSAGE);
        }
      }),
      { numRuns: 400 },
    );
  });

  it("begin with a sentence, and with a paragraph unless one is too long", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const analysis = analyze(text);
        const { sentences, paragraphs } = analysis;
        const starts = passageStarts(analysis);
        for (const [p, start] of starts.entries()) {
          expect(sentences).toContain(start);
          if (paragraphs.includes(start)) continue;
          const paragraph = paragraphs.findLastIndex((begin) => begin <= start);
          expect(paragraphs[paragraph + 1] - paragraphs[paragraph]).toBeGreaterThan(MAX_PASSAGE);
          expect(starts[p - 1]).toBeGreaterThanOrEqual(paragraphs[paragraph]);
        }
      }),
      { numRuns: 200 },
    );
  });
});

type Column =
  | "quoted"
  | "sinceOpen"
  | "untilClose"
  | "quoteLength"
  | "starts"
  | "sentence"
  | "breaks"
  | "commas"
  | "quoteMarks"
  | "dashes"
  | "verbs";

/** A column of a text's passage as a line of digits, one a token. */
function drawn(text: string, column: Column): string {
  const passage = passageOf(text);
  return [...passage[column].subarray(MARGIN, MARGIN + passage.length)].join("");
}

describe("columns", () => {
  it.each<[Column, string, string]>([
    //            It fell . “ We go on , ” she said .
    ["quoted", "It fell. “We go on,” she said.", "000111111000"],
    ["sinceOpen", "It fell. “We go on,” she said.", "000123444000"],
    ["untilClose", "It fell. “We go on,” she said.", "000444321000"],
    ["quoteLength", "It fell. “We go on,” she said.", "000111111000"],
    ["starts", "It fell. “We go on,” she said.", "100100000000"],
    ["sentence", "It fell. “We go on,” she said.", "000111111111"],
    ["commas", "It fell. “We go on,” she said.", "000000001111"],
    ["quoteMarks", "It fell. “We go on,” she said.", "000011111222"],
    ["verbs", "It fell. “We go on,” she said.", "001111222223"],
    //        She said : the bridge — it fell — is closed ; go .
    ["dashes", "She said: the bridge — it fell — is closed; go.", "00011122233344"],
    //            the “ old ” bridge
    ["sinceOpen", "the “old” bridge", "01230"],
    ["untilClose", "the “old” bridge", "03210"],
    //            “ We go on , ” she said , “ and on . ”
    ["sinceOpen", "“We go on,” she said, “and on.”", "12344400012344"],
    ["untilClose", "“We go on,” she said, “and on.”", "44432100044321"],
    //        Lee said , “ They said ‘ go ’ to us . ”: only the outermost quotation counts
    ["quoted", "Lee said, “They said ‘go’ to us.”", "0001111111111"],
    ["sinceOpen", "Lee said, “They said ‘go’ to us.”", "0001234444444"],
    //        “ We go on . ⏎ “ They go . ”: one quotation in two paragraphs
    ["quoted", "“We go on.\n“They go.”", "1111111111"],
    ["sinceOpen", "“We go on.\n“They go.”", "1234412344"],
    ["untilClose", "“We go on.\n“They go.”", "5555544321"],
    ["breaks", "“We go on.\n“They go.”", "0000010000"],
    ["starts", "“We go on.\n“They go.”", "1000010000"],
    // none at all
    ["quoted", "It fell. They went on.", "0000000"],
    ["starts", "It fell. They went on.", "1001000"],
  ])("%s of %j", (column, text, expected) => {
    expect(drawn(text, column)).toBe(expected);
  });

  it.each([
    ["short", "“go on now.”", 1],
    ["of a middling length", "“They will not go on now.”", 2],
    ["long", `“They will not go on now, and that is what it is all about.”`, 3],
  ])("tell a quotation that is %s", (_, text, size) => {
    expect(new Set(drawn(text, "quoteLength"))).toEqual(new Set([String(size)]));
  });

  it("tell words, parts of speech, cues and marks", () => {
    const { tags, cues, marks } = passageOf("Ann said, “go.”");
    const tokens = [0, 1, 2, 3, 4, 5, 6].map((t) => t + MARGIN);
    expect(tokens.map((at) => tags[at])).toEqual(["NNP", "VBD", ",", "``", "VB", ".", "''"].map(tagIndex));
    expect(tokens.map((at) => cues[at])).toEqual([0, 27, 0, 0, 2, 0, 0]);
    expect(tokens.map((at) => marks[at])).toEqual([0, 0, Mark.Comma, Mark.Quote, 0, Mark.Stop, Mark.Quote]);
  });

  it("of a passage amid a quotation know that it began before and ends after", () => {
    // She said : “ We go on and on and on . ”: from "go" to the second "on"
    const passage = passageOf("She said: “We go on and on and on.”", 5, 9);
    const column = (name: Column): number[] => [...passage[name].subarray(MARGIN, MARGIN + 4)];
    expect(passage.length).toBe(4);
    expect(passage.offset).toBe(5);
    expect(column("quoted")).toEqual([1, 1, 1, 1]);
    expect(column("sinceOpen")).toEqual([4, 4, 4, 4]);
    expect(column("untilClose")).toEqual([5, 5, 5, 5]);
    expect(column("starts")).toEqual([1, 0, 0, 0]);
  });
});

describe("the margins of a passage", () => {
  it("hold what stands for nothing, whatever stood there before", () => {
    const { fill } = toyReader();
    fill("“They went on and on and on,” she said.");
    const passage = fill("Rain fell.");
    const fresh = toyReader().fill("Rain fell.");
    expect([passage.length, passage.offset]).toEqual([3, 0]);
    for (const name of [
      "types",
      "tags",
      "cues",
      "marks",
      "quoted",
      "sinceOpen",
      "untilClose",
      "quoteLength",
      "breaks",
      "starts",
    ] as const) {
      const margins = ({ [name]: column }: Passage): number[] => [
        ...column.subarray(0, MARGIN),
        ...column.subarray(MARGIN + 3, MARGIN + 7),
      ];
      expect({ [name]: margins(passage) }).toEqual({ [name]: margins(fresh) });
    }
    expect([...passage.types.subarray(0, MARGIN)]).toEqual(Array(MARGIN).fill(BEFORE));
    expect([...passage.types.subarray(MARGIN + 3, MARGIN + 7)]).toEqual(Array(MARGIN).fill(AFTER));
  });
});
