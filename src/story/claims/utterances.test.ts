import { describe, expect, it } from "vitest";
import { read } from "../../index.js";
import { utteranceKeys, utterancesOf } from "./index.js";

const TEXT = `Harbour bridge to close in May

The Harbour Bridge will close for repairs in May, and ferries will run every ten minutes.

“We found cracks in the deck. Nobody was ever in danger,” said Ada Brandt, the city engineer.

Tom Okri denied that the council had known of the cracks for years.`;

describe("utterances of an article", async () => {
  const record = await read({ text: TEXT, id: "a", published: "2024-03-05" });
  const utterances = utterancesOf(record);
  const texts = utterances.map(({ text }) => text);

  it("are the sentences of what is said, one by one", () => {
    expect(texts).toContain("We found cracks in the deck");
    expect(texts).toContain("Nobody was ever in danger");
  });

  it("are the headline and the clauses told in the article's own voice", () => {
    const headline = utterances.find(({ text }) => text.startsWith("Harbour bridge to close"));
    expect(headline?.headline).toBe(true);
    expect(texts).toContain("The Harbour Bridge will close for repairs in May");
    expect(texts).toContain("and ferries will run every ten minutes");
    expect(utterances.find(({ text }) => text.startsWith("and ferries"))?.voice).toBe("own");
  });

  it("know who says it and how", () => {
    const denial = utterances.find(({ text }) => text.includes("had known of the cracks"));
    expect(denial).toMatchObject({ voice: "attributed", stance: "denies", speaker: { name: "tom okri" } });
    const quoted = utterances.find(({ text }) => text === "Nobody was ever in danger");
    expect(quoted?.quoted).toBe("qqqqq");
    expect(quoted?.day).toBe(19_787);
  });

  it("stand in the text where they say, in order, and survive JSON", () => {
    let last = 0;
    utterances.forEach((utterance, place) => {
      expect(utterance.place).toBe(place);
      expect(utterance.content.length).toBeGreaterThan(0);
      expect(utterance.content[0].start).toBeGreaterThanOrEqual(last);
      last = utterance.content[0].start;
      for (const { start, end } of utterance.content)
        expect(utterance.text).toContain(TEXT.slice(start, end));
      expect(utterance.words).toHaveLength(utterance.quoted.length);
      expect(utterance.words).toHaveLength(utterance.capitals.length);
      expect(utterance.words).toHaveLength(utterance.spread.length);
    });
    expect(JSON.parse(JSON.stringify(utterances))).toEqual(utterances);
  });

  it("are linked by rare words, never by those of every article", () => {
    const keys = utteranceKeys(utterances.find(({ text }) => text === "We found cracks in the deck")!);
    expect(keys).toContain("crack");
    expect(keys).toContain("crack deck");
    expect(keys).not.toContain("the");
  });

  it("of an empty article are none", () => {
    expect(utterancesOf({ ...record, text: "", statements: [], sources: [] })).toEqual([]);
  });

  it("are quotations by themselves where the article sets them into its own words, and no asides", async () => {
    const { statements, ...rest } = await read({
      text: `Bridge\n\nThe report, which “leaves out half of all the tests”, lies on the table.`,
      id: "b",
    });
    const told = utterancesOf({ ...rest, statements: [] });
    expect(statements.length).toBeLessThan(2);
    const quotation = told.find(({ text }) => text === "leaves out half of all the tests");
    expect(quotation).toMatchObject({ voice: "attributed", statement: null, speaker: null });
    const aside = await read({
      text: `Bridge\n\nAda Brandt said in an interview with the Courier that the bridge will close in May.`,
      id: "c",
    });
    expect(
      utterancesOf(aside)
        .map(({ text }) => text)
        .join("; "),
    ).not.toMatch(/(?:^|; )in an interview[^;]*(?:$|;)/);
  });

  it("are told once where a report is passed on whole, by who said it, and never what leads a quotation in", async () => {
    const text =
      "The deck is worn. The Courier, citing two engineers, said the deck was worn. “It is,” it quoted one as saying.";
    const span = (words: string) => {
      const start = text.lastIndexOf(words);
      return { start, end: start + words.length };
    };
    const { statements, ...bare } = await read({ text: "It rained.", id: "e" });
    const statement = {
      type: "indirect",
      source: [],
      cue: [],
      addressee: [],
      speaker: null,
      via: [],
      channel: "unstated",
      stance: "asserts",
      hedged: false,
      negated: false,
      confidence: 1,
    } as const;
    const told = [
      { ...statement, id: "t1", parent: null, content: [span("the deck was worn")] },
      { ...statement, id: "t2", parent: "t1", content: [span("the deck was worn")] },
      { ...statement, id: "t3", parent: null, content: [span("It is"), span("it quoted one as saying")] },
    ];
    expect(statements).toEqual([]);
    const found = utterancesOf({ ...bare, text, statements: told });
    expect(found.filter((one) => one.text === "the deck was worn")).toMatchObject([{ statement: "t2" }]);
    expect(found.filter((one) => one.text.includes("saying"))).toEqual([]);
  });

  it("are two where what is contested is told along: the answer, and what others say", async () => {
    const rejected = await read({
      text: `Harbour\n\nMayor Lena Voss rejected accusations that she had sold the harbour to a friend.`,
      id: "d",
    });
    expect(utterancesOf(rejected)).toMatchObject([
      { text: "rejected accusations", stance: "denies", speaker: { name: "lena voss" } },
      {
        text: "that she had sold the harbour to a friend",
        stance: "asserts",
        speaker: null,
        statement: null,
      },
    ]);
  });
});
