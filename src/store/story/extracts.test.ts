import { describe, expect, test } from "vitest";
import { read } from "../../index.js";
import { extractOf } from "../../story/index.js";
import { packProse, packTopic, unpackProse, unpackTopic } from "./extracts.js";
import { PackedUtterances, packUtterances } from "./packed-utterances.js";

const texts: readonly (readonly [what: string, text: string])[] = [
  ["no words", "— …"],
  ["no statement", "Snow fell over the valley during the night.\n\nFerries stayed in harbour until noon."],
  [
    "statements, quotations, clauses and numbers",
    `Mayor vows to keep the harbour

“We will never … sell the harbour to [foreign] investors,” Mayor Lena Voss told reporters on Tuesday, and the council said that it would cost 40 million crowns, but that the barrier may fail within a decade.

Two officials denied that. Voss, who “leaves out half of the tests”, declined to comment.`,
  ],
  ["half a surrogate pair", "Ann Lee said that the \ud83d bridge of K\udc00arsa would be closed to lorries."],
  [
    "long gaps",
    `Ann Lee said that the bridge would be closed.${" ".repeat(70_000)}\n\nIt was, and stayed so.`,
  ],
];

describe("what linking needs of an article comes back as it was", () => {
  test.each(texts)("%s", async (_, text) => {
    const record = await read({ id: "a", text, published: "2024-03-01T10:00:00Z", language: "en" });
    const { utterances, prose, story } = extractOf(record);
    const packed = packUtterances(utterances);
    expect(new PackedUtterances(packed, "a").all()).toEqual(utterances);
    expect(unpackProse(packProse(prose), "a")).toEqual(prose);
    expect(unpackTopic(packTopic(story), "a")).toEqual(story);
    const elsewhere = new PackedUtterances(packed, "b");
    expect(elsewhere.all().every(({ article }) => article === "b")).toBe(true);
    for (const { place } of utterances.toReversed()) expect(elsewhere.at(place)).toBe(elsewhere.all()[place]);
  });

  test("many words have weights as exact as they were", () => {
    const terms = Array.from({ length: 48 }, (_, at) => ({
      term: `term${at}`,
      weight: Math.sqrt(at / 1131),
    }));
    const story = { article: "a", terms, day: null };
    expect(unpackTopic(packTopic(story), "a")).toEqual(story);
  });
});
