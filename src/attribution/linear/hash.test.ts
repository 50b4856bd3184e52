import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hashString } from "./hash.js";
import { Kernel } from "./kernel.js";

const { mix } = new Kernel().run;

// A model names its features by these hashes: were one to change, no model made before could be read.
describe("hashes stay what they are", () => {
  it.each([
    ["", -2128831035],
    ["a", -468965076],
    ["said", -1140640484],
    ["Said", 1009746236],
    ["“", 423550107],
    ["naïve", 921279308],
    ["👩‍🚀", -2090659361],
  ])("hashString(%j)", (text, expected) => {
    expect(hashString(text)).toBe(expected);
  });

  it.each([
    [[0, 0, 0, 0], 1957734586],
    [[1, 0, 0, 0], -828869151],
    [[0, 1, 0, 0], 947555679],
    [[0, 0, 1, 0], 1389046571],
    [[0, 0, 0, 1], 1598382955],
    [[200, -1140640484, 0, 0], -1445919372],
    [[404, -10, -920879520, 0], 1823565693],
    [[447, 3, -123456789, 2147483647], -1781433259],
  ] as const)("mix(%j)", ([template, a, b, c], expected) => {
    expect(mix(template, a, b, c)).toBe(expected);
  });
});

describe("hashes are 32-bit integers", () => {
  it("of any string", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const hash = hashString(text);
        expect(hash).toBe(hash | 0);
      }),
    );
  });

  it("of any values, negative and large ones among them", () => {
    const value = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });
    fc.assert(
      fc.property(fc.nat({ max: 500 }), value, value, value, (template, a, b, c) => {
        const hash = mix(template, a, b, c);
        expect(hash).toBe(hash | 0);
      }),
    );
  });
});

describe("hashes of like things are unlike", () => {
  /** As features are in truth: a template's number and values that differ by one. */
  const hashes: number[] = [];
  for (let template = 1; template <= 16; template++)
    for (let a = -8; a < 8; a++)
      for (let b = 0; b < 16; b++) for (let c = 0; c < 16; c++) hashes.push(mix(template, a, b, c));

  it("are hardly ever the same", () => {
    // Of 65,536 drawn by lot, one pair in two draws would be.
    expect(hashes.length - new Set(hashes).size).toBeLessThan(8);
  });

  it.each([
    ["lowest", 0],
    ["middle", 12],
    ["highest", 22],
  ])("fill the buckets of the %s ten bits evenly", (_, shift) => {
    const buckets = new Int32Array(1024);
    for (const hash of hashes) buckets[(hash >>> shift) & 1023]++;
    // 64 are meant for each; drawn by lot they lie within five standard deviations of 8.
    expect(Math.min(...buckets)).toBeGreaterThan(64 - 40);
    expect(Math.max(...buckets)).toBeLessThan(64 + 40);
  });

  it("tell words apart that differ in one letter, and in the order of letters", () => {
    const letters = "abcdefghijklmnopqrstuvwxyz".split("");
    const words = letters.flatMap((a) => letters.flatMap((b) => letters.map((c) => a + b + c)));
    expect(new Set(words.map(hashString)).size).toBe(words.length);
  });
});
