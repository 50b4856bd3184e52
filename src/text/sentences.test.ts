import { describe, expect, test } from "vitest";
import { analyze } from "./analyze.js";

/** The text with its sentences parted by " ‖ ". */
function mark(text: string): string {
  const { tokens, sentences } = analyze(text);
  return Array.from({ length: sentences.length - 1 }, (_, i) =>
    text.slice(tokens.starts[sentences[i]], tokens.ends[sentences[i + 1] - 1]),
  ).join(" ‖ ");
}

/** The text without the bars. */
function plain(marked: string): string {
  return marked.replaceAll(" ‖ ", " ");
}

/** How many tokens each sentence has. */
function lengths(text: string): number[] {
  const { sentences } = analyze(text);
  return Array.from({ length: sentences.length - 1 }, (_, i) => sentences[i + 1] - sentences[i]);
}

describe("ends", () => {
  test.each([
    "It rained. ‖ It stopped. ‖ The sun came out.",
    "Did it rain? ‖ It did! ‖ So it goes.",
    "It rained (a little). ‖ Then it stopped.",
    "(It rained.) ‖ [It stopped.] ‖ Good.",
    "It fell 3.5 percent. ‖ 12 people left. ‖ $5 was lost.",
    "It rained... ‖ Then it stopped. ‖ It poured… ‖ Then it dried.",
    "He liked rain, sun, etc. ‖ She did not.",
    "It rained. ‖ iPhone sales fell.",
    "He went home. ‖ “Why?” she asked.",
    "He left. ‖ 他走了。 ‖ 她没有。",
  ])("%s", (expected) => {
    expect(mark(plain(expected))).toBe(expected);
  });
});

describe("full stops that end nothing", () => {
  test.each([
    "Mr. Smith met Sen. Jones, Gov. Brown and Dr. Green.",
    "The U.S. Senate and the U.N. Security Council met.",
    "He lives in the U.S. ‖ The house is new.",
    "It began at 5 p.m. Tuesday and ended at 9 a.m. on Friday.",
    "It began at 5 p.m. ‖ The mayor spoke.",
    "John F. Kennedy Jr. and George W. Bush left.",
    "On Jan. 5 and Feb. 6, Acme Inc. and Smith & Co. of Boston, Mass., merged.",
    "Sen. Bernie Sanders (I-Vt.) and Rep. Jane Doe (D-Calif.) spoke.",
    "WASHINGTON (AP) — It rained. ‖ It stopped.",
    "WASHINGTON, D.C. — It rained.",
    "He is No. 5 on the list. ‖ She said no. ‖ He did too.",
    "Smith v. Jones was heard. ‖ See p. 5 of it.",
    "St. Louis won. ‖ Lt. Gov. Jane Doe cheered.",
    "1. The first point. ‖ It is short.",
    "He paused . . . and went on.",
    "It was... not good. ‖ It was … I think so … bad.",
    "See example.com. ‖ It is at https://example.com/a.b.",
    "It rained, e.g. in Rome, i.e. in Italy.",
    "The price rose 0.5 to 1,000.25 today.",
  ])("%s", (expected) => {
    expect(mark(plain(expected))).toBe(expected);
  });
});

describe("quotations", () => {
  test.each([
    "“I came. I saw,” he said.",
    '"I came. I saw," he said. ‖ He left.',
    "“It is over.” ‖ He left.",
    '"It is over." ‖ He left.',
    "“I came. I saw.” ‖ He left.",
    "“It is over.” ‖ “It is not.”",
    "“Is it over?” she asked. ‖ “No!” he cried.",
    "“Is it over?” Smith asked. ‖ “No!” Sen. Jane Doe shouted at him.",
    "“Is it over?” Mr. van der Berg of Ohio asked.",
    "“Is it over?” Smith asked reporters.",
    "“Is it over?” ‖ Smith said he did not know.",
    "“Is it over?” ‖ Smith told reporters that it was.",
    "“Is it over?” ‖ He said so.",
    "“Is it over?” ‖ The crowd went home.",
    "He said, “Come. Go. Stay,” and left. ‖ She stayed.",
    "He said: “Come. Go.” ‖ She stayed.",
    "‘I came. I saw,’ he said. ‖ ‘I left.’",
    "“He said, ‘Come. Go,’ to me,” she said. ‖ He did.",
    "“It is ...” he said. ‖ She left.",
    "“It is over” … ‖ She left.",
    "The song “Help!” was played. ‖ We danced.",
  ])("%s", (expected) => {
    expect(mark(plain(expected))).toBe(expected);
  });

  test("one that never closes does not swallow the paragraph", () => {
    const expected = "He said, “It rained. ‖ It stopped. ‖ The sun came out.";
    expect(mark(plain(expected))).toBe(expected);
  });

  test("a long one is parted inside", () => {
    const inner = Array.from({ length: 40 }, () => "We came here to say what we think of this.").join(" ‖ ");
    const expected = `He said, “${inner}” ‖ She left.`;
    expect(mark(plain(expected))).toBe(expected);
  });

  test("a paragraph ends a sentence, whatever is open", () => {
    expect(mark("“We came\n“We saw,” he said")).toBe("“We came ‖ “We saw,” he said");
  });
});

describe("length", () => {
  test("no sentence is longer than 300 tokens", () => {
    for (const piece of ["word ", "a, ", "“a ", ") ", ". ) ", '" ', "... "]) {
      const found = lengths(piece.repeat(2000));
      expect(Math.max(...found)).toBeLessThanOrEqual(300);
    }
  });

  test("a break for length stands after a semicolon, if there is one", () => {
    const text = `${"word ".repeat(200)}; ${"more, ".repeat(100)}`;
    expect(lengths(text)[0]).toBe(201);
  });
});
