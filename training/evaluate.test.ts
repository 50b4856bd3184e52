import { describe, expect, it } from "vitest";
import type { Attribution, Reader } from "../src/attribution/index.js";
import type { Span } from "../src/record/index.js";
import { haveCorpora, readPolnear } from "./corpus.js";
import { calibrationOnDev, scoreOnDev } from "./evaluate.js";

if (!haveCorpora()) console.warn("Skipped: measuring needs ../shared/corpora, and it is not there");

function spans(pairs: readonly (readonly [number, number])[] | undefined): Span[] {
  return (pairs ?? []).map(([start, end]) => ({ start, end }));
}

/** A reader that gives of each text what the annotators found there, changed as a test wants it. */
function annotator(change: (attribution: Attribution, number: number) => Attribution | null): Reader {
  const known = new Map(
    readPolnear("dev").map(({ text, annotations }) => [text, annotations[0].attributions]),
  );
  let number = 0;
  return {
    name: "annotator",
    languages: ["en"],
    attribute: async ({ text }) =>
      (known.get(text) ?? [])
        .map(({ source, cue, content }) => ({
          source: spans(source),
          cue: spans(cue),
          content: spans(content),
          confidence: 0.75,
        }))
        .filter(({ content }) => content.length > 0)
        .map((attribution) => change(attribution, number++))
        .filter((attribution) => attribution !== null)
        .toSorted((a, b) => begin(a) - begin(b)),
  };
}

function begin({ source, cue, content }: Attribution): number {
  return Math.min(...[...source, ...cue, ...content].map(({ start }) => start));
}

describe.runIf(haveCorpora())("calibration", () => {
  it("is the distance of confidence from the share of right statements, bin by bin", async () => {
    // Of every four one is sure and right, one sure and wrong, two doubtful and right.
    const { error, bins } = await calibrationOnDev(
      annotator((attribution, number) => {
        if (number % 4 > 1) return { ...attribution, confidence: 0.52 };
        if (number % 4 === 1) return { ...attribution, confidence: 0.92 };
        return { ...attribution, confidence: 0.92, cue: [{ start: 0, end: 0 }] };
      }),
    );
    const [doubtful, sure] = [0.52, 0.92].map(
      (mean) => bins.find((bin) => Math.abs(bin.confidence - mean) < 0.001)!,
    );
    expect(doubtful.right).toBeCloseTo(1, 2);
    expect(sure.right).toBeCloseTo(0.5, 2);
    expect(doubtful.count / sure.count).toBeCloseTo(1, 1);
    const all = bins.reduce((sum, { count }) => sum + count, 0);
    const expected = bins.reduce(
      (sum, bin) => sum + (bin.count * Math.abs(bin.confidence - bin.right)) / all,
      0,
    );
    expect(error).toBeCloseTo(expected, 6);
    expect(error).toBeGreaterThan(0.4);
  });

  it("of a reader that finds nothing has nothing to measure but headlines", async () => {
    const { bins } = await calibrationOnDev(annotator(() => null));
    expect(bins.reduce((sum, { count }) => sum + count, 0)).toBeLessThan(20);
  });
});

describe.runIf(haveCorpora())("the score", () => {
  it("of the annotators by themselves is nearly full, and that of half of them has half the recall", async () => {
    const whole = await scoreOnDev(annotator((attribution) => attribution));
    // What is made of any reader's answer (headlines, whole quotations) is not in the annotations.
    for (const role of ["source", "cue", "content"] as const)
      expect(whole[role].exact.f1).toBeGreaterThan(0.97);
    expect(whole.relation.loose.f1).toBeGreaterThan(0.97);
    const half = await scoreOnDev(
      annotator((attribution, number) => (number % 2 === 0 ? attribution : null)),
    );
    expect(half.relation.loose.precision).toBeGreaterThan(0.97);
    expect(half.relation.loose.recall).toBeCloseTo(0.5, 1);
  });
});
