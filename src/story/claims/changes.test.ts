import { describe, expect, it } from "vitest";
import { read } from "../../index.js";
import { isRounded, otherNumber } from "./amounts.js";
import { changesOf, isTold, type Utterance, utterancesOf } from "./index.js";

async function utterancesIn(id: string, text: string): Promise<readonly Utterance[]> {
  return utterancesOf(
    await read({ text: `Harbour bridge to close\n\n${text}`, id, published: "2024-03-05" }),
  );
}

/** What changed between the utterances of two articles that have some words, were they surely one claim. */
async function changedBetween(common: string, a: string, b: string): Promise<string[]> {
  const members: Utterance[] = [];
  for (const [at, text] of [a, b].entries()) {
    const found = (await utterancesIn(`a${at}`, text)).find((one) => one.text.includes(common));
    if (!found) throw new Error(`nothing has the words: ${text}`);
    members.push(found);
  }
  return changesOf({ members, links: [{ from: 0, to: 1, same: 0.95 }] }, new Map()).map(
    ({ kind, from, to }) => `${kind} ${from} ${to}`,
  );
}

const words = (text: string): { words: string[] } => ({ words: text.toLowerCase().split(" ") });
const quoted = (said: string): string => `“${said},” said Ada Brandt, the city engineer.`;

describe("what changed from one wording to another", () => {
  const cases: readonly (readonly [what: string, a: string, b: string, changes: readonly string[]])[] = [
    [
      "a clause after the one that is told",
      "We will close the bridge in May, and we shall ask the council for money",
      "We will close the bridge in May, and we shall ask the minister for money",
      ["quote-altered 0 1"],
    ],
    [
      "its last word",
      "We will close the bridge in May and reopen it by winter",
      "We will close the bridge in May and reopen it by summer",
      ["quote-altered 0 1"],
    ],
    [
      "a piece left out",
      "We will close the bridge in May, if the weather holds, and reopen it by winter",
      "We will close the bridge in May, and reopen it by winter",
      ["quote-cut 0 1"],
    ],
    [
      "an end that one leaves out",
      "We will close the bridge in May, and we shall ask the council for money",
      "We will close the bridge in May",
      [],
    ],
    ["nothing", "We will close the bridge in May", "We will close the bridge in May", []],
  ];
  for (const [what, a, b, changes] of cases)
    it(`sees ${what}`, async () => {
      expect(await changedBetween("close the bridge in May", quoted(a), quoted(b))).toEqual(changes);
    });

  it("is an attribution lost only where the sentence itself speaks of nobody saying so", async () => {
    const said = "Ada Brandt, the city engineer, said that the bridge will close in May.";
    const plain = "The bridge will close in May for the first time in a generation of trams.";
    expect(await changedBetween("bridge will close in May", said, plain)).toEqual(["attribution-lost 0 1"]);
    const [own] = (await utterancesIn("c", plain)).filter(({ text }) => text.includes("in May"));
    expect(isTold(own)).toBe(false);
    expect(isTold({ ...own, around: [...own.around, "it", "was", "reported"] })).toBe(true);
  });
});

describe("numbers", () => {
  it("are other numbers, unless the one is the other rounded", () => {
    expect(otherNumber(words("cost 40 million crowns"), words("cost 60 million crowns"))).not.toBeNull();
    expect(otherNumber(words("cost 43,885,310 crowns"), words("cost 44 million crowns"))).toBeNull();
    expect(otherNumber(words("cost 40 million crowns"), words("took 60 days"))).toBeNull();
    expect(isRounded(668, 670)).toBe(true);
    expect(isRounded(16, 20)).toBe(true);
    expect(isRounded(14, 10)).toBe(true);
    expect(isRounded(14, 20)).toBe(false);
    expect(isRounded(15, 12)).toBe(false);
    expect(isRounded(0, 16)).toBe(false);
    expect(isRounded(100, 0)).toBe(false);
    expect(otherNumber(words("took 0 days"), words("took 16 days"))).not.toBeNull();
  });
});
