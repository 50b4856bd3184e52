import { describe, expect, it } from "vitest";
import { contestedAlong, contestIn } from "./contest.js";

/** The words of a sentence, and of what is reported in it, which stands between bars. */
function told(sentence: string): { around: string[]; words: string[] } {
  const [before, own, after] = sentence.split("|").map((part) => part.trim().split(" ").filter(Boolean));
  return { around: [...before, ...own, ...after], words: own };
}

describe("what is contested", () => {
  it.each([
    ["voss denied | the rumors | on friday", true],
    ["voss called | that nonsense |", true],
    ["| that is not true | voss said", true],
    ["the board dismissed | that criticism |", true],
    ["the board dismissed | quill concerns as unconvincing |", true],
    ["the union pushed back hard on | that notion |", true],
    ["voss has denied having said | that |", true],
    ["the letters speak for nobody | a point | the office denied", true],
    ["voss denied | that the harbour was sold |", false],
    ["voss denied on friday | that the harbour was sold |", false],
    ["voss rejected | claims that the harbour was sold |", false],
    ["voss rejected claims | that the harbour was sold |", false],
    ["voss denied | any role in the sale |", false],
  ])("%s", (sentence, isBare) => {
    expect(contestIn(told(sentence))?.isBare).toBe(isBare);
  });

  it.each([
    ["what is no statement", "voss rejected | the offer of the union |"],
    ["what is not denied", "voss did not deny | the rumors |"],
    ["what may be denied", "voss is likely to deny | the rumors |"],
    ["lawsuits", "the court dismissed | the claims of the families |"],
    ["what is said far from it", "quill said | the bridge will close in may | and voss denied the rumors"],
    ["what is merely false in another's words", "| a false promise of the mayor | quill said"],
  ])("is not %s", (_, sentence) => {
    expect(contestIn(told(sentence))).toBeNull();
  });
});

describe("what is contested and told right along", () => {
  it.each([
    ["voss rejected claims that the harbour was sold", "that the harbour was sold"],
    ["voss has disputed the notion put about by some that ferries sink", "that ferries sink"],
    ["voss rejected the claims of the union", null],
    ["voss did not reject claims that the harbour was sold", null],
    ["voss denied that the harbour was sold", null],
    ["voss rejected the offer that the union made", null],
  ])("%s", (sentence, said) => {
    const around = sentence.split(" ");
    const found = contestedAlong(around);
    expect(found && around.slice(found.said).join(" ")).toBe(said);
  });
});
