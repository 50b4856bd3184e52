import { beforeAll, describe, expect, it } from "vitest";
// As built, for it finds the corpora from there.
import { againstAllPairs, type CopyScores, readHelsinki } from "../../dist/bench/copies.js";
import { sharedFile } from "./shared.js";

const articles = sharedFile("corpora/stories/helsinki.jsonl.gz", "the gate on copies");

describe.skipIf(articles === null)("copies among the Helsinki articles", { timeout: 180_000 }, () => {
  let scores: CopyScores;
  beforeAll(() => {
    scores = againstAllPairs(readHelsinki());
    const { recallHigh, recallMiddle, tooLow, compared, reported } = scores;
    console.log(
      `Copies: recall ${(100 * recallHigh).toFixed(1)} and ${(100 * recallMiddle).toFixed(1)}, ${tooLow} too low, ${reported} reported of ${compared} compared`,
    );
  }, 180_000);

  it("are found where half of an article stands in another", () => {
    expect(scores.recallHigh).toBeGreaterThanOrEqual(0.99);
  });

  it("are found where a fifth to a half does", () => {
    expect(scores.recallMiddle).toBeGreaterThanOrEqual(0.95);
  });

  it("are not reported where next to nothing is shared", () => {
    expect(scores.tooLow).toBe(0);
  });

  it("are found without comparing all with all", () => {
    expect(scores.compared).toBeLessThan((612 * 611) / 2 / 20);
  });
});
