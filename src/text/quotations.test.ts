import { describe, expect, test } from "vitest";
import { analyze } from "./analyze.js";

/**
 * The text with its quotations marked: ⟦ ⟧ around one, ⦘ for the end of one that has no closing
 * mark, ⟪ for the start of one that carries on the one before.
 */
function mark(text: string): string {
  const before: string[] = Array.from({ length: text.length + 1 }, () => "");
  const { quotations } = analyze(text);
  for (const q of quotations.toReversed()) before[q.end] += q.closed ? "⟧" : "⦘";
  for (const q of quotations) before[q.start] += q.continues === null ? "⟦" : "⟪";
  return before.map((marks, i) => marks + text.slice(i, i + 1)).join("");
}

/** The text without those marks. */
function plain(marked: string): string {
  return marked.replace(/[⟦⟧⟪⦘]/g, "");
}

describe("double marks", () => {
  test.each([
    "⟦“We won,”⟧ she said.",
    '⟦"We won,"⟧ she said.',
    "⟦''We won,''⟧ she said.",
    "⟦``We won,''⟧ she said.",
    "⟦‘‘We won,’’⟧ she said.",
    "⟦«We won»⟧, she said. ⟦« Nous avons gagné »⟧, dit-elle.",
    "⟦„We won“⟧, she said. ⟦„We won”⟧, she said. ⟦»We won«⟧, she said.",
    '⟦"We,"⟧ he said, ⟦"won."⟧ ⟦"So we did."⟧',
    'He called it ⟦"good"⟧ (and ⟦"not bad"⟧).',
    'It was—⟦"good"⟧—he said. A ⟦"half"⟧/⟦"full"⟧ view.',
    'The ⟦"U.S."⟧ and ⟦"20%"⟧ and ⟦"$5"⟧ and ⟦"[the] end"⟧.',
    'He said: ⟦"...and then we won..."⟧ to all.',
    '⟦"We—"⟧ he began. ⟦"—won,"⟧ she ended.',
    '⟦"Is it over?"⟧ ⟦"No!"⟧',
    'All of it (⟦"We won."⟧) was said.',
    "⟦“Hamlet”⟧’s end and the ⟦“Times”⟧’ view.",
    "⟦“We won”⟧—⟦“at last”⟧—she said.",
  ])("%s", (expected) => {
    expect(mark(plain(expected))).toBe(expected);
  });
});

describe("single marks", () => {
  test.each([
    "⟦‘We won,’⟧ she said.",
    "⟦'We won,'⟧ she said.",
    "Report: Mayor ⟦‘Regrets’⟧ Flood, Says ⟦‘No Comment’⟧",
    "He called them ⟦'losers'⟧ and ⟦'cowards'⟧.",
    "⟦'It's the workers' money,'⟧ he said.",
    "⟦‘It’s the workers’ money,’⟧ he said.",
    "⟦`We won,'⟧ she said.",
    "⟦‹We won›⟧, she said.",
    "The so-called ⟦'fool'⟧ spoke.",
    "⟦'He lost,'⟧ she said. ⟦'He doesn't know.'⟧",
  ])("%s", (expected) => {
    expect(mark(plain(expected))).toBe(expected);
  });
});

describe("apostrophes open and close nothing", () => {
  test.each([
    "I don't know what they’re doing; it's John's.",
    "The workers' plan and the Smiths’ house.",
    "In the '90s and the ’80s, class of '16 and ’08.",
    "Rock 'n' roll, rock ’n’ roll.",
    "'Twas the night; ’tis the day. Give 'em that, ’cause I said so.",
    "O'Malley and D’Souza of L'Aquila.",
    "He's 5'10\" tall, she's 6’2” tall.",
    'Use 6" nails and 8" boards.',
    "Doin' fine, goin’ home.",
    "The workers' rights and the owners' duties.",
    "Germany in the ‘20s and Zimbabwe in the ‘90s.",
    "Russia ’s plan and Trump ’s answer.",
    "Sophie in 't Veld spoke.",
    "⟦“He’s like 6’2”,”⟧ she said.",
    '⟦"He\'s 6\'2" tall,"⟧ she said.',
    "⟦“The workers’ rights are ⟦‘our’⟧ rights,”⟧ he said.",
    "⟦''Get 'em out of here''⟧ and ⟦''be nice''⟧.",
    "⟦“’Twas the night,”⟧ it says.",
  ])("%s", (expected) => {
    expect(mark(plain(expected))).toBe(expected);
  });
});

describe("nested", () => {
  test.each([
    "⟦“He said ⟦‘no’⟧ to me,”⟧ she said.",
    "⟦\"He said ⟦'no'⟧ to me,\"⟧ she said.",
    "⟦‘He said ⟦“no”⟧ to me,’⟧ she said.",
    "⟦“⟦‘No,’⟧ he said to me,”⟧ she said.",
    "⟦“He said to me, ⟦‘No.’⟧”⟧ She left.",
    "⟦\"He said to me, ⟦'No.'⟧\"⟧ She left.",
    "⟦\"⟦'No,'⟧ he said to me,\"⟧ she said.",
    "⟦“He said, ⟦‘She said ⟦“no”⟧ to him,’⟧ you know,”⟧ she said.",
    '⟦"He said ⟦"no"⟧ to me,"⟧ she said.',
    "⟦“He said ⟦“no”⟧ to me,”⟧ she said.",
    '⟦"The ⟦“Times”⟧ was wrong,"⟧ she said.',
    "⟦''He said ⟦'no'⟧ to me,''⟧ she said.",
    "⟦''He said to me, ⟦'No.'⟧''⟧ She left.",
    "⟦“The ⟦‘peace-loving’⟧ and the ⟦‘just’⟧,”⟧ he said.",
    "⟦« Il a dit ⟦“non”⟧ hier »⟧, dit-elle.",
  ])("%s", (expected) => {
    expect(mark(plain(expected))).toBe(expected);
  });
});

describe("over several paragraphs", () => {
  test.each([
    "⟦“We came.⦘\n\n⟪“We saw.⦘\n\n⟪“We left,”⟧ he said.",
    '⟦"We came.⦘\n⟪"We left,"⟧ he said. ⟦"Yes."⟧',
    "He said: ⟦''We came.⦘\n⟪''We left.''⟧\nThat was all.",
    "⟦'We came.⦘\n⟪'We left,'⟧ he said.",
    "⟦“He told me ⟦‘We came.⦘⦘\n⟪“⟪‘We left.’⟧ And so on,”⟧ he said.",
    "⟦“We came.⦘\n⟪We left,”⟧ he said.",
    "⟦“We came.”⟧\n\n⟦“We left,”⟧ he said.",
    "⟦“We came, he said.⦘\n\nThat was all. ⟦“We left,”⟧ she said.",
    "He kept an eye on the ⟦'babies'⟧\n\n⟦'She told me to go,'⟧ he said.",
    "⟦“The ⟦‘best’⟧ came.⦘\n⟪“The ⟦‘rest’⟧ left.”⟧",
  ])("%s", (expected) => {
    expect(mark(plain(expected))).toBe(expected);
  });
});

describe("unclosed, stray, mismatched", () => {
  test.each([
    "⟦“We won, she said.⦘",
    'She said, ⟦"We won.⦘',
    "We won,” she said. ⟦“We did.”⟧",
    'We won," she said. ⟦"We did."⟧',
    'A " mark. ⟦"We did,"⟧ she said. ⟦"Yes."⟧',
    'A stray" mark. ⟦"We did,"⟧ she said. ⟦"Yes."⟧',
    'A "stray mark. ⟦"We did,"⟧ she said. ⟦"Yes."⟧',
    '⟦“We won,"⟧ she said. ⟦"We did,”⟧ he said.',
    "⟦”We won,”⟧ she said. ⟦“We did,“⟧ he said.",
    "⟦‘We won,'⟧ she said. ⟦'We did,’⟧ he said.",
    "⟦\"We won,''⟧ she said.",
    "⟦“We won,”⟧ he said.”",
    'He said ⟦“ we won ”⟧ and ⟦" we did "⟧.',
    'A ⟦"stray mark.⦘\n\nThe next ⟦"paragraph"⟧ is sound.',
    "Read more »\n« Back",
    'Empty: "" \'\' “” ‘’ «» " " “ ” “‘’” "\'\'".',
    "Only a mark “",
    '⟦""We won,""⟧ she said.',
    '("',
    "’",
    '"',
  ])("%s", (expected) => {
    expect(mark(plain(expected))).toBe(expected);
  });

  const later = Array.from({ length: 50 }, (_, i) => `⟦"Word ${i},"⟧ he said.`).join(" ");
  test.each(['The 12" board.', 'A "stray mark.', 'A stray" mark.', 'A " mark.'])(
    "one stray mark does not turn the later quotations of its paragraph: %s",
    (stray) => {
      expect(mark(plain(`${stray} ${later}`))).toBe(`${stray} ${later}`);
    },
  );

  test("no more than four deep", () => {
    const depths = analyze('("'.repeat(5000)).quotations.map(({ depth }) => depth);
    expect(Math.max(...depths)).toBeLessThan(4);
    expect(depths.length).toBeGreaterThan(0);
  });

  const inner = "⟦‘b’⟧ ".repeat(1500).trim();
  test.each([
    ["one after the other", "⟦“A ⟦‘b’⟧,”⟧ he said. ".repeat(1500).trim()],
    ["within one quotation", `⟦“All of ${inner} in one,”⟧ he said.`],
    ["within a chain", `⟦“We came.⦘\n⟪“We saw ${inner} there,”⟧ he said. ⟦“No.”⟧`],
    ["that mean nothing", `⟦“Yes,”⟧ he said. ${'"'.repeat(3000)}\n⟦“No,”⟧ she said.`],
  ])("a paragraph with more marks than are read at once: %s", (_, expected) => {
    expect(mark(plain(expected)) === expected).toBe(true); // the texts are too long to print
  });
});
