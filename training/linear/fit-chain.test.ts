import { describe, expect, it } from "vitest";
import { Kernel } from "../../src/attribution/linear/kernel.js";
import { LABELS, mayFollow, OUTSIDE } from "../../src/attribution/linear/labels.js";
import { type ChainModel, ROW } from "../../src/attribution/linear/weights.js";
import { plainSums } from "../../test/attribution/plain-sums.js";
import { type FitOptions, fitChain, type Sequence } from "./fit-chain.js";
import { seededRandom } from "./random.js";

const kernel = new Kernel();
const { mix } = kernel.run;

const OPTIONS: FitOptions = {
  fewest: 1,
  bits: 10,
  passes: 12,
  averaged: 4,
  dropout: 0,
  rate: 0.3,
  seed: 1,
};

/** A feature for each letter of each word: words are written as letters, `se.q` has four tokens. */
function sequence(
  words: string,
  labels: readonly number[],
  featuresOf = (at: number): string[] => [words[at]],
): Sequence {
  const features: number[] = [];
  const offsets = [0];
  for (let t = 0; t < words.length; t++) {
    for (const name of featuresOf(t))
      features.push(mix(1, name.charCodeAt(0), name.charCodeAt(1) || 0, name.length));
    offsets.push(features.length);
  }
  return {
    features: Int32Array.from(features),
    offsets: Int32Array.from(offsets),
    labels: Uint8Array.from(labels),
  };
}

/** The likeliest labels by a model. */
function labelled({ table, transitions }: ChainModel, { features, offsets, labels }: Sequence): number[] {
  const emissions = kernel.floats("EMISSIONS", labels.length * ROW);
  for (let t = 0; t < labels.length; t++)
    emissions.set(plainSums(table, features.subarray(offsets[t], offsets[t + 1])), t * ROW);
  kernel.setTransitions("SPOTTING", transitions);
  kernel.run.bestLabels(kernel.address("SPOTTING"), labels.length);
  return [...kernel.bytes("BEST", labels.length)];
}

/** Random words of which each has its label: a o, b and c begin and go on a source, d a cue, e and f a content. */
function wordsWithLabels(count: number): Sequence[] {
  const random = seededRandom(9);
  const phrases: [string, number[]][] = [
    ["a", [0]],
    ["b", [1]],
    ["bc", [1, 2]],
    ["bcc", [1, 2, 2]],
    ["d", [3]],
    ["e", [5]],
    ["eff", [5, 6, 6]],
  ];
  return Array.from({ length: count }, () => {
    const drawn = Array.from(
      { length: 1 + Math.floor(random() * 6) },
      () => phrases[Math.floor(random() * phrases.length)],
    );
    return sequence(
      drawn.map(([words]) => words).join(""),
      drawn.flatMap(([, labels]) => labels),
    );
  });
}

/** All that a chain learns, as text. */
function learnt(sequences: readonly Sequence[], seed: number): string {
  const { table, transitions } = fitChain(sequences, { ...OPTIONS, dropout: 0.4, seed });
  return [table.weights.join(), table.scale, transitions.steps.join()].join("; ");
}

describe("a chain that is fitted", () => {
  const examples = wordsWithLabels(260);
  const [seen, unseen] = [examples.slice(0, 200), examples.slice(200)];

  it.each<[string, Partial<FitOptions>]>([
    ["plainly", {}],
    ["with features hidden", { dropout: 0.4 }],
    ["by the average of all passes", { averaged: 12 }],
    ["from features seen several times", { fewest: 5 }],
  ])("%s learns that a label follows the word", (_, options) => {
    const model = fitChain(seen, { ...OPTIONS, ...options });
    for (const example of unseen) expect(labelled(model, example)).toEqual([...example.labels]);
  });

  it("learns by what stands before, where the word itself says nothing", () => {
    // Every word is x: after each beginning of a content all the rest goes on with it.
    const chains = Array.from({ length: 60 }, (_, i) => {
      const lead = i % 4;
      const words = `${"x".repeat(lead)}ex${"x".repeat(i % 3)}`;
      return sequence(words, [
        ...Array<number>(lead).fill(0),
        5,
        ...Array<number>(words.length - lead - 1).fill(6),
      ]);
    });
    const model = fitChain(chains, OPTIONS);
    expect(labelled(model, sequence("xxexxxx", Array(7).fill(0)))).toEqual([0, 0, 5, 6, 6, 6, 6]);
    expect(labelled(model, sequence("xxxx", Array(4).fill(0)))).toEqual([0, 0, 0, 0]);
  });

  it("is the same for the same examples and seed", () => {
    const first = learnt(seen, 1);
    expect(learnt(seen, 1) === first).toBe(true);
    expect(learnt(seen, 2) === first).toBe(false);
  });

  it("forbids what may not follow, and nothing else", () => {
    const { steps, first } = fitChain(seen, OPTIONS).transitions;
    for (let to = 0; to < LABELS; to++) {
      expect(Number.isFinite(first[to])).toBe(mayFollow(OUTSIDE, to));
      for (let from = 0; from < LABELS; from++)
        expect(Number.isFinite(steps[from * LABELS + to])).toBe(mayFollow(from, to));
    }
  });

  it("leaves out what is seen too seldom", () => {
    const rare = sequence("az", [0, 3]);
    const model = fitChain([...seen, rare], { ...OPTIONS, fewest: 2 });
    expect(plainSums(model.table, rare.features.subarray(1))).toEqual(Array(ROW).fill(0));
    const kept = fitChain([...seen, rare], OPTIONS);
    expect(plainSums(kept.table, rare.features.subarray(1))[3]).toBeGreaterThan(0);
  });

  it("keeps row 0 empty", () => {
    const { weights } = fitChain(seen, { ...OPTIONS, bits: 2 }).table;
    expect(weights).toHaveLength(4 * LABELS);
    expect([...weights].filter((_, i) => i % 4 === 0)).toEqual(Array(LABELS).fill(0));
    expect([...weights].some((weight) => weight !== 0)).toBe(true);
  });

  it("becomes likelier with every pass, and says so", () => {
    const lines: string[] = [];
    fitChain(seen, { ...OPTIONS, passes: 5, averaged: 1, say: (line) => lines.push(line) });
    const scores = lines.flatMap((line) => /likelihood.* (-?[\d.]+)$/.exec(line)?.slice(1) ?? []).map(Number);
    expect(scores).toHaveLength(5);
    expect(scores).toEqual(scores.toSorted((a, b) => a - b));
    expect(Math.max(...scores)).toBeLessThanOrEqual(0);
  });

  it("can be fitted to a single token, and to tokens without features", () => {
    const model = fitChain([sequence("d", [3]), sequence("aa", [0, 0], () => [])], OPTIONS);
    expect(labelled(model, sequence("d", [0]))).toEqual([3]);
  });
});
