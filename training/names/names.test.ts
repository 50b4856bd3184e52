import { describe, expect, it } from "vitest";
import { Label } from "../../src/sources/names/label.js";
import { listedPhrases } from "../../src/sources/names/phrases.js";
import { WordBook } from "../../src/sources/names/word.js";
import { WordFilter } from "../../src/sources/names/word-filter.js";
import { listedFlags } from "../../src/sources/names/word-flags.js";
import { analyze } from "../../src/text/index.js";
import type { CorpusArticle, SilverToken } from "../corpus.js";
import { learnCommonWords } from "./common-words.js";
import { learnNames, type NameSettings } from "./learn-names.js";
import { silverNames } from "./measure.js";
import { labelArticle } from "./silver.js";

const SETTINGS: NameSettings = {
  fewest: 1,
  bits: 12,
  passes: 12,
  averaged: 4,
  dropout: 0.2,
  rate: 0.2,
  seed: 1,
};

/** An article whose words have the tags given, by word. */
function article(text: string, tags: Readonly<Record<string, string>>): CorpusArticle {
  const { tokens } = analyze(text);
  const silver: SilverToken[] = Array.from({ length: tokens.length }, (_, i) => {
    const word = text.slice(tokens.starts[i], tokens.ends[i]);
    return [tokens.starts[i], tokens.ends[i], word, "NNP", tags[word] ?? "O", 0, ""];
  });
  return { id: "", text, annotations: [], sentences: [{ tokens: silver }] };
}

const book = new WordBook(listedFlags(), listedPhrases(), new WordFilter(new Uint8Array(16)));

describe("labels to learn from", () => {
  it("are the tags, mended", () => {
    const { runs, labels } = labelArticle(
      article("Yesterday Zora Quell met Danish ships in Arkness. Later Quell left.", {
        Zora: "PERSON",
        Quell: "PERSON",
        Danish: "MISC",
        Arkness: "LOCATION",
      }),
      book,
    );
    const labelled = runs.flatMap(({ words }, r) =>
      [...labels[r]].map((label, i) => [words[i + 2].written, label]),
    );
    expect(labelled).toEqual([
      ["Yesterday", Label.None],
      ["Zora", Label.Person],
      ["Quell", Label.Person],
      ["Danish", Label.None],
      ["Arkness", Label.Place],
      ["Later", Label.None],
      ["Quell", Label.Person],
    ]);
  });

  it("make a person of a lone surname that was taken for something else", () => {
    const silver = article("Zora Quell won. Zora Quell left. She is a Quell.", {
      Zora: "PERSON",
      Quell: "PERSON",
    });
    const { tokens } = silver.sentences[0];
    const missed = tokens.map((token): SilverToken => {
      const [start, end, word, tag, , head, relation] = token;
      return start > 35 ? [start, end, word, tag, "ORGANIZATION", head, relation] : token;
    });
    const { labels } = labelArticle({ ...silver, sentences: [{ tokens: missed }] }, book);
    expect([...labels.at(-1)!]).toEqual([Label.Person]);
  });
});

describe("the names that tags make", () => {
  it("are runs of one tag, without the article", () => {
    const text = "He told the Daily Brack that Zora Quell left.";
    const tags = {
      the: "ORGANIZATION",
      Daily: "ORGANIZATION",
      Brack: "ORGANIZATION",
      Zora: "PERSON",
      Quell: "PERSON",
    };
    expect(
      silverNames(article(text, tags)).map(({ start, end, tag }) => [text.slice(start, end), tag]),
    ).toEqual([
      ["Daily Brack", "organization"],
      ["Zora Quell", "person"],
    ]);
  });
});

describe("words that are written small as a rule", () => {
  it("are those seen small twice, and seldom with a capital inside a sentence", () => {
    const common = learnCommonWords([
      article("They will grant it. We will grant it. You will mark it.", {}),
      article("Then Ulysses Grant spoke to Grant and Grant.", {}),
    ]);
    const isCommon = (word: string): boolean =>
      (new WordBook(new Map(), new Map(), common).look(word).flags & (1 << 14)) !== 0;
    expect(["will", "it", "grant", "mark", "ulysses"].filter(isCommon)).toEqual(["will", "it"]);
  });
});

describe("weights of names", () => {
  const articles = [
    article("We saw Zora Quell in Arkness. They saw Mira Quell in Brant.", {
      Zora: "PERSON",
      Mira: "PERSON",
      Quell: "PERSON",
      Arkness: "LOCATION",
      Brant: "LOCATION",
    }),
  ].map((one) => labelArticle(one, book));

  it("are the same for the same data and grow likelier with each pass", () => {
    const said: string[] = [];
    const first = learnNames(articles, SETTINGS, (line) => said.push(line));
    expect(learnNames(articles, SETTINGS, () => {})).toEqual(first);
    const likelihoods = said
      .filter((line) => line.includes("likelihood"))
      .map((line) => Number(/-?[\d.]+$/.exec(line)![0]));
    expect(likelihoods).toHaveLength(SETTINGS.passes);
    expect(likelihoods.at(-1)).toBeGreaterThan(likelihoods[0]);
    expect(likelihoods.at(-1)).toBeGreaterThan(-0.5);
    expect(likelihoods.every((likelihood) => likelihood <= 0)).toBe(true);
  });
});
