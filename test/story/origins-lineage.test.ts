import { beforeAll, describe, expect, it } from "vitest";
import { modelBytes } from "../../src/models/node.js";
import { createReader } from "../../src/read.js";
import { readClaimModel } from "../../src/story/index.js";
import { type Counted, countGivenTruth, originFigures } from "./generator/measure.js";
import { emptyFigures, judgeStory, type ReadFigures, readStory, type Tally } from "./generator/read.js";
import { makeStory } from "./generator/story.js";

/** How many stories are written and read here; HEARSAY_STORIES asks for more, such as the 1,000 that are reported. */
const STORIES = Number(process.env.HEARSAY_STORIES ?? 200);

describe("generated stories", () => {
  it("are the same for the same number, and their marks are where they say", () => {
    for (let seed = 0; seed < 40; seed++) {
      const story = makeStory(seed);
      expect(makeStory(seed)).toEqual(story);
      for (const { members } of story.claims)
        for (const { article, start, end } of members) {
          const { text } = story.articles.find(({ id }) => id === article)!;
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
          expect(text[end]).not.toMatch(/\p{L}/u);
          expect(text[start - 1]).not.toMatch(/\p{L}/u);
        }
      for (const { from, to, passages } of story.copies) {
        const [one, other] = [from, to].map((id) => story.articles.find((article) => article.id === id)!);
        for (const passage of passages)
          expect(other.text.slice(...passage.to)).toBe(one.text.slice(...passage.from));
      }
    }
  });
});

describe("origins of claims of known lineage", () => {
  it("are in the interval, given who said what and what was copied", () => {
    const counted: Counted[] = [];
    for (let seed = 0; seed < Math.max(300, STORIES); seed++)
      counted.push(...countGivenTruth(makeStory(seed)));
    const { claims, inside, single } = originFigures(counted);
    console.log(
      `Given the truth: ${claims} claims, inside ${percent(inside)}, a single number ${percent(single)}`,
    );
    expect(inside).toBeGreaterThanOrEqual(0.99);
    expect(single).toBeGreaterThanOrEqual(0.7);
  });
});

/** A thousand stories take two minutes and more, so that as many may be asked for as one likes to wait for. */
const PATIENCE = 60_000 + 3_000 * STORIES;

describe("the same stories, read from their text", { timeout: PATIENCE }, () => {
  let figures: ReadFigures;
  beforeAll(async () => {
    figures = emptyFigures();
    const reader = await createReader("linear");
    const model = readClaimModel(await modelBytes("claims-en.bin"));
    for (let seed = 0; seed < STORIES; seed++)
      judgeStory(await readStory(makeStory(seed), reader, model), figures);
    const { claims, joined, inside, single, quotes, drift, denials, kinds } = figures;
    console.log(
      [
        `${STORIES} stories, ${claims} claims, joined ${percent(joined / claims)}: inside ${percent(inside / joined)}, a single number ${percent(single / joined)}`,
        `altered quotations ${shown(quotes)}; drift ${shown(drift)}; denials ${shown(denials)}`,
        ...Object.entries(kinds).map(([kind, count]) => `  ${kind} ${shown(count)}`),
      ].join("\n"),
    );
  }, PATIENCE);

  it("have the true number of origins in the interval in 95 of 100 claims", () => {
    expect(figures.inside / figures.joined).toBeGreaterThanOrEqual(0.95);
  });

  it("have a single number in 60 of 100", () => {
    expect(figures.single / figures.joined).toBeGreaterThanOrEqual(0.6);
  });

  it("are claims that the reader joins", () => {
    expect(figures.joined / figures.claims).toBeGreaterThanOrEqual(0.9);
  });

  it.each(["quotes", "drift", "denials"] as const)("show their %s, and no others, in 90 of 100", (what) => {
    const { found, there, right, shown: all } = figures[what];
    expect(there).toBeGreaterThan(0);
    expect(found / there).toBeGreaterThanOrEqual(0.9);
    expect(right / all).toBeGreaterThanOrEqual(0.9);
  });
});

function percent(share: number): string {
  return (100 * share).toFixed(1);
}

function shown({ found, there, right, shown: all }: Tally): string {
  return `precision ${percent(right / Math.max(1, all))} of ${all}, recall ${percent(found / Math.max(1, there))} of ${there}`;
}
