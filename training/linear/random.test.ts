import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { seededRandom, shuffle } from "./random.js";

function draw(seed: number, count: number): number[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, random);
}

describe("random numbers", () => {
  // Were they others, the same training would give another model.
  it("are the same in every run", () => {
    expect(draw(1, 3).map((number) => Math.floor(number * 1e9))).toEqual([627073940, 2735721, 527447039]);
  });

  it("are the same for the same seed, and others for another", () => {
    expect(draw(7, 20)).toEqual(draw(7, 20));
    expect(draw(7, 20)).not.toEqual(draw(8, 20));
  });

  it("lie from 0 to 1, and everywhere alike", () => {
    const numbers = draw(3, 20_000);
    const tenths = new Int32Array(10);
    for (const number of numbers) tenths[Math.floor(number * 10)]++;
    expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...numbers)).toBeLessThan(1);
    // 2,000 are meant for each tenth; five standard deviations are 212.
    expect(Math.min(...tenths)).toBeGreaterThan(1788);
    expect(Math.max(...tenths)).toBeLessThan(2212);
  });
});

describe("shuffling", () => {
  it("keeps every item, and changes nothing but the order", () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.integer(), (list, seed) => {
        const shuffled = [...list];
        shuffle(shuffled, seededRandom(seed));
        expect(shuffled.toSorted((a, b) => a - b)).toEqual(list.toSorted((a, b) => a - b));
      }),
    );
  });

  it("brings all orders about alike", () => {
    const random = seededRandom(4);
    const counts = new Map<string, number>();
    for (let i = 0; i < 6000; i++) {
      const list = ["a", "b", "c"];
      shuffle(list, random);
      counts.set(list.join(""), (counts.get(list.join("")) ?? 0) + 1);
    }
    expect([...counts.keys()].toSorted()).toEqual(["abc", "acb", "bac", "bca", "cab", "cba"]);
    expect(Math.min(...counts.values())).toBeGreaterThan(850);
    expect(Math.max(...counts.values())).toBeLessThan(1150);
  });
});
