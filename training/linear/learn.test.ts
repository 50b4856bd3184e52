import { beforeAll, describe, expect, it } from "vitest";
import { LinearReader, readModel } from "../../src/attribution/index.js";
import type { LinearModel } from "../../src/attribution/linear/model.js";
import { writeModel } from "../../src/attribution/linear/model-file.js";
import { tagIndex } from "../../src/attribution/linear/tags.js";
import { analyze } from "../../src/text/index.js";
import { marked } from "../../test/cli/notation.js";
import type { CorpusArticle, SilverToken } from "../corpus.js";
import { type AlignedArticle, align } from "./aligned.js";
import { learnModel, type Settings } from "./learn.js";
import { learnLexicon } from "./learn-lexicon.js";
import { learnTagger, taggerAccuracy } from "./learn-tagger.js";
import { seededRandom } from "./random.js";

/** Lemma and part of speech of the words of a small invented world. */
const WORDS: Readonly<Record<string, readonly [string, string]>> = {
  Lee: ["Lee", "NNP"],
  Cole: ["Cole", "NNP"],
  Jones: ["Jones", "NNP"],
  The: ["the", "DT"],
  the: ["the", "DT"],
  mayor: ["mayor", "NN"],
  bridge: ["bridge", "NN"],
  river: ["river", "NN"],
  town: ["town", "NN"],
  said: ["say", "VBD"],
  warned: ["warn", "VBD"],
  told: ["tell", "VBD"],
  fell: ["fall", "VBD"],
  rose: ["rise", "VBD"],
  slept: ["sleep", "VBD"],
  that: ["that", "IN"],
  slowly: ["slowly", "RB"],
  ",": [",", ","],
  ".": [".", "."],
  "“": ["“", "``"],
  "”": ["”", "''"],
};

/** An article whose statements are marked, as a corpus would have it. */
function articleOf(id: string, notation: string): CorpusArticle {
  const { text, statements } = marked(notation);
  const { starts, ends } = analyze(text).tokens;
  const tokens = Array.from(starts, (start, i): SilverToken => {
    const [lemma, tag] = WORDS[text.slice(start, ends[i])];
    return [start, ends[i], lemma, tag, "O", -1, "root"];
  });
  const attributions = statements.map(({ source, cue, content }, i) => {
    const pairs = (spans: typeof source): [number, number][] => spans.map(({ start, end }) => [start, end]);
    return { id: `E${i + 1}`, source: pairs(source), cue: pairs(cue), content: pairs(content) };
  });
  return { id, text, annotations: [{ attributions }], sentences: [{ tokens }] };
}

/** Invented articles of three sentences. */
function articles(count: number): AlignedArticle[] {
  const random = seededRandom(6);
  const one = (list: readonly string[]): string => list[Math.floor(random() * list.length)];
  const sentence = (number: number): string => {
    const who = one(["Lee", "Cole", "Jones", "the mayor"]);
    const how = one(["said", "warned"]);
    const what = `the ${one(["bridge", "river", "town"])} ${one(["fell", "rose", "slept"])}${one(["", " slowly"])}`;
    const [s, c, q] = ["s", "c", "q"].map((letter) => letter + number);
    return one([
      `<${s}:${who}> <${c}:${how}> <${q}:that ${what}>.`,
      `<${q}:“${what},”> <${s}:${who}> <${c}:${how}>.`,
      `${what}.`,
      `${who} slept slowly.`,
    ]);
  };
  return Array.from({ length: count }, (_, i) =>
    align(articleOf(`a${i}`, [1, 2, 3].map(sentence).join(" "))),
  ).flat();
}

const SETTINGS: Settings = {
  folds: 2,
  held: {},
  spotting: { fewest: 1, bits: 14, passes: 3, averaged: 2, dropout: 0.3, rate: 0.2, seed: 1 },
  framing: { fewest: 1, bits: 14, passes: 3, averaged: 2, dropout: 0.3, rate: 0.2, seed: 2 },
};

describe("a model learnt from invented articles", () => {
  const seen = articles(40);
  const said: string[] = [];
  let model: LinearModel;
  beforeAll(() => {
    model = learnModel(seen, SETTINGS, (line) => said.push(line));
  });

  it.each([
    ["Jones warned that the town fell slowly.", ["Jones | warned | that the town fell slowly"]],
    ["“the river rose,” the mayor said.", ["the mayor | said | “the river rose,”"]],
    ["the town rose. Cole slept slowly.", []],
    [
      "Lee said that the bridge slept. “the town rose slowly,” Jones warned.",
      ["Lee | said | that the bridge slept", "Jones | warned | “the town rose slowly,”"],
    ],
  ])("reads %s", async (text, expected) => {
    const found = await new LinearReader(readModel(writeModel(model))).attribute(analyze(text));
    const shown = found.map(({ source, cue, content }) =>
      [source, cue, content]
        .map((spans) => spans.map(({ start, end }) => text.slice(start, end)).join(" + "))
        .join(" | "),
    );
    expect(shown).toEqual(expected);
    for (const { confidence } of found) expect(confidence).toBeGreaterThan(0.5);
  });

  it("knows the words", () => {
    const { lemmas, tags, cues } = model.lexicon;
    expect(lemmas.get("said")).toBe("say");
    expect(lemmas.get("fell")).toBe("fall");
    // Its ending tells.
    expect(lemmas.has("warned")).toBe(false);
    expect([...tags.get("bridge")!]).toEqual([tagIndex("NN")]);
    expect(cues.get("say")).toBeGreaterThan(20);
    expect(cues.get("warn")).toBeGreaterThan(20);
    expect(cues.get("sleep")).toBeLessThan(4);
  });

  it("says what it does", () => {
    expect(said.join("\n")).toMatch(/held out: relations F1 \d+\.\d at confidence 0\.\d+/);
  });
});

describe("parts of speech", () => {
  it("are learnt for words that the lexicon leaves open, by what stands around them", () => {
    const all = articles(40);
    const lexicon = { ...learnLexicon(all), tags: new Map<string, readonly number[]>() };
    expect(taggerAccuracy(all, lexicon, { entries: new Int8Array(8), mask: 7 })).toBeLessThan(0.5);
    const tagger = learnTagger(all, lexicon);
    const again = learnTagger(all, lexicon).entries;
    expect(tagger.entries.every((entry, i) => entry === again[i])).toBe(true);
    // Marks and small words are not among the tags that an unknown word can have.
    const open = ["NN", "NNP", "VBD", "RB"].map(tagIndex);
    const judged = all.map((article) => ({
      ...article,
      silverTags: article.silverTags.map((tag) => (open.includes(tag) ? tag : 255)),
    }));
    expect(taggerAccuracy(judged, lexicon, tagger)).toBeGreaterThan(0.98);
  });
});
