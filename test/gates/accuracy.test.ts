import { createReader, type Reader } from "hearsay";
import { beforeAll, describe, expect, it } from "vitest";
// As built, for it finds the corpora from there.
import { type Calibration, calibrationOnDev, type Scores, scoreOnDev } from "../../dist/training/evaluate.js";
import { sharedFile } from "./shared.js";

/** What the bundled model must reach on the dev part of PolNeAR, whole articles: F1 in hundredths. */
const FLOORS = { source: 73, cue: 69, content: 57, relation: 70 };
const CALIBRATION_LIMIT = 0.05;

const corpus = sharedFile("corpora/polnear/dev.jsonl.gz", "the gate on accuracy");

describe.skipIf(corpus === null)("the bundled reader on PolNeAR dev", { timeout: 180_000 }, () => {
  let scores: Scores;
  let calibration: Calibration;
  beforeAll(async () => {
    const reader: Reader = await createReader();
    scores = await scoreOnDev(reader);
    calibration = await calibrationOnDev(reader);
    const { source, cue, content, relation } = scores;
    console.log(
      `PolNeAR dev, exact F1: source ${percent(source.exact.f1)}, cue ${percent(cue.exact.f1)}, ` +
        `content ${percent(content.exact.f1)}; relation loose ${percent(relation.loose.f1)}, ` +
        `exact ${percent(relation.exact.f1)}; calibration error ${calibration.error.toFixed(3)}`,
    );
  }, 180_000);

  it.each(["source", "cue", "content"] as const)("finds the %s, word for word", (role) => {
    expect(100 * scores[role].exact.f1).toBeGreaterThanOrEqual(FLOORS[role]);
  });

  it("finds whole statements, each part at least touched", () => {
    expect(100 * scores.relation.loose.f1).toBeGreaterThanOrEqual(FLOORS.relation);
  });

  it("is as confident as it is right", () => {
    expect(calibration.error).toBeLessThanOrEqual(CALIBRATION_LIMIT);
    // One bin that holds everything would be calibrated and say nothing.
    expect(calibration.bins.length).toBeGreaterThanOrEqual(5);
  });
});

function percent(share: number): string {
  return (100 * share).toFixed(1);
}
