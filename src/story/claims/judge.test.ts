import { describe, expect, it } from "vitest";
import { bundledClaimModel } from "../../../test/story/invented.js";
import { type ArticleInput, read } from "../../index.js";
import { disputesBetween } from "../disputes/index.js";
import {
  changesOf,
  gather,
  judge,
  type Link,
  reasonsFor,
  type Utterance,
  utteranceId,
  utterancesOf,
  worthKeeping,
} from "./index.js";

const model = bundledClaimModel();

const FIRST: ArticleInput = {
  id: "first",
  outlet: "Orrin Gazette",
  published: "2024-03-05",
  text: `“We will never sell the harbour to a foreign investor,” Mayor Lena Voss told reporters on Tuesday.

Engineer Ada Brandt said the flood barrier may fail within a decade.

Finance chief Ravi Moreau said the repairs would cost 40 million crowns.`,
};
const SECOND: ArticleInput = {
  id: "second",
  outlet: "Pell Tribune",
  published: "2024-03-06",
  text: `“We will not sell the harbour to a foreign investor,” Lena Voss said.

The flood barrier will fail within a decade.

Opposition leader Sara Quill denied that the repairs would cost 40 million crowns.

“The orchestra plays on Sunday,” a poster reads.`,
};

async function linked(inputs: readonly ArticleInput[]) {
  const records = new Map<string, Awaited<ReturnType<typeof read>>>();
  for (const input of inputs) {
    const record = await read(input);
    records.set(record.id, record);
  }
  const utterances = [...records.values()].flatMap((record) => utterancesOf(record));
  const links: Link[] = [];
  utterances.forEach((a, at) => {
    for (const b of utterances.slice(at + 1)) {
      const judgement = judge(a, b, model);
      if (worthKeeping(judgement)) links.push({ a, b, judgement });
    }
  });
  return { records, utterances, links };
}

describe("claims of two articles", async () => {
  const { records, utterances, links } = await linked([FIRST, SECOND]);
  const find = (article: string, words: string): Utterance =>
    utterances.find((one) => one.article === article && one.text.includes(words))!;
  const drafts = gather(utterances, links, model);
  const draftOf = (one: Utterance) =>
    drafts.find(({ members }) => members.some((member) => utteranceId(member) === utteranceId(one)))!;

  it("holds the same quotation together, says why, and how sure it is", () => {
    const [a, b] = [find("first", "sell the harbour"), find("second", "sell the harbour")];
    const judgement = judge(a, b, model);
    const reasons = reasonsFor({ a, b, judgement }, model);
    expect(judgement.same).toBeGreaterThan(0.8);
    expect(reasons.map(({ rule }) => rule)).toContain("same words in a row");
    expect(reasons[0].places.map(({ article }) => article)).toEqual(["first", "second"]);
    expect(draftOf(a)).toBe(draftOf(b));
    expect(draftOf(a).members.map(({ article }) => article)).toEqual(["first", "second"]);
    expect(draftOf(a).confidence).toBeGreaterThan(0.8);
  });

  it("keeps apart what has nothing in common", () => {
    const [a, b] = [find("first", "flood barrier"), find("second", "orchestra")];
    expect(judge(a, b, model)).toEqual({ same: 0, dispute: null });
    expect(draftOf(a)).not.toBe(draftOf(b));
  });

  it("is the same whichever comes first, whatever the order", () => {
    for (const { a, b, judgement } of links) expect(judge(b, a, model)).toEqual(judgement);
    const turned = links.map(({ a, b, judgement }) => ({ a: b, b: a, judgement })).toReversed();
    expect(gather([...utterances].toReversed(), turned, model)).toEqual(drafts);
  });

  it("shows how the quotation was altered", () => {
    const draft = draftOf(find("first", "sell the harbour"));
    expect(changesOf(draft, records)).toContainEqual({
      kind: "quote-altered",
      from: 0,
      to: 1,
      note: "“never” in one, “not” in the other",
    });
  });

  it("shows a hedge and an attribution that were lost", () => {
    const draft = draftOf(find("first", "flood barrier"));
    expect(changesOf(draft, records).map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(["attribution-lost", "hedge-lost"]),
    );
  });

  it("sets a denial against what is denied", () => {
    const [a, b] = [find("first", "40 million"), find("second", "40 million")];
    expect(judge(a, b, model).dispute?.kind).toBe("denial");
    expect(disputesBetween(drafts, links).map(({ kind }) => kind)).toEqual(
      draftOf(a) === draftOf(b) ? [] : ["denial"],
    );
  });
});
