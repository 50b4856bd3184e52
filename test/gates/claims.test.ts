import { beforeAll, describe, expect, it } from "vitest";
// As built, for it finds the corpora from there.
import { type ClaimScores, scoreClaims } from "../../dist/training/evaluate-claims.js";
import { sharedFile } from "./shared.js";

/** What must be reached on the labelled dev events, in hundredths. */
const FLOORS = { precision: 60, f1: 37, sameWords: 92 };

const percent = (share: number): string => (100 * share).toFixed(1);

const labels = sharedFile("corpora/stories/claims-dev.jsonl", "the gate on claims");

describe.skipIf(labels === null)("claims of the labelled dev events", { timeout: 180_000 }, () => {
  let scores: ClaimScores;
  beforeAll(async () => {
    scores = await scoreClaims("dev");
    const { links, wording, disputes, changes } = scores;
    const found = Object.entries(changes).map(([kind, { gold, found: hit }]) => `${kind} ${hit} of ${gold}`);
    console.log(
      `Claims dev: links P ${percent(links.precision)} R ${percent(links.recall)} F1 ${percent(links.f1)}; ` +
        `same words ${percent(wording.same.recall)}, some ${percent(wording.some.recall)}, ` +
        `other ${percent(wording.other.recall)}; disputes F1 ${percent(disputes.f1)}; ${found.join(", ")}`,
    );
  }, 180_000);

  it("are linked rightly more often than not", () => {
    expect(100 * scores.links.precision).toBeGreaterThanOrEqual(FLOORS.precision);
  });

  it("are found", () => {
    expect(100 * scores.links.f1).toBeGreaterThanOrEqual(FLOORS.f1);
  });

  it("are found nearly always where the words are the same", () => {
    expect(100 * scores.wording.same.recall).toBeGreaterThanOrEqual(FLOORS.sameWords);
  });
});
