import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BUCKET_CAP, candidatePairs, SAME_TEXTS, sharedHashes } from "./candidates.js";
import { type Fingerprint, fingerprint } from "./fingerprint.js";

/** Words that nobody wrote, the same for the same seed. */
function words(seed: number, count: number): string[] {
  let state = seed * 48_271 + 11;
  return Array.from({ length: count }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return `w${state % 5000}`;
  });
}

const print = (id: string, text: readonly string[]): Fingerprint => fingerprint({ id, text: text.join(" ") });
const numbered = (number: number): string => `a${String(number).padStart(5, "0")}`;

describe("fingerprints", () => {
  it("are small", () => {
    const { hashes, words: count } = print("a", words(1, 1000));
    expect(count).toBe(1000);
    expect(hashes.length).toBeGreaterThan(80);
    expect(hashes.length).toBeLessThan(160);
  });

  it("ascend, each once, and know where they stand", () => {
    const text = [...words(1, 300), ...words(1, 300)];
    const { hashes, at } = print("a", text);
    expect([...hashes]).toEqual([...new Set(hashes)].toSorted((a, b) => a - b));
    const starts = new Set(text.map((_, i) => text.slice(0, i).join(" ").length + (i > 0 ? 1 : 0)));
    expect([...at].every((offset) => starts.has(offset))).toBe(true);
  });

  it("of texts that share 21 words in a row share a number, wherever the words stand", () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.nat(200), fc.nat(200), (seed, before, after) => {
        const shared = words(seed + 1, 21);
        const a = print("a", [...words(seed + 5000, before), ...shared, ...words(seed + 6000, 50)]);
        const b = print("b", [...words(seed + 7000, 50), ...shared, ...words(seed + 8000, after)]);
        expect(sharedHashes(a, b)).toBeGreaterThan(0);
      }),
    );
  });

  it("do not look at quotations, furniture, case and the shape of apostrophes", () => {
    const plain = fingerprint({
      id: "a",
      text: "The mill's old wheel turned all night long in the flood. Nobody slept.",
    });
    const other = fingerprint({
      id: "b",
      text: "THE MILL’S OLD WHEEL “turned and turned” TURNED ALL NIGHT LONG in the flood.\n\nNobody slept.\n\nAll rights reserved.",
    });
    expect(other.whole).toBe(plain.whole);
    expect(other.hashes).toEqual(plain.hashes);
  });

  it.each(["", "one two", "“all of it is quoted, every word of it, from the first to the last”"])(
    "of %j are empty",
    (text) => {
      expect(fingerprint({ id: "a", text }).hashes).toHaveLength(0);
    },
  );
});

describe("pairs worth comparing", () => {
  it("are those that share enough, the first id first, in order", () => {
    const shared = words(1, 100);
    const prints = [
      print("c", [...shared, ...words(2, 300)]),
      print("a", [...words(3, 300), ...shared]),
      print("b", words(4, 400)),
    ];
    expect(candidatePairs(prints)).toEqual([["a", "c"]]);
  });

  it("of a thousand identical articles are a few, and nobody is left out", () => {
    const text = words(1, 200);
    const prints = Array.from({ length: 1000 }, (_, i) => print(numbered(i), text));
    const pairs = candidatePairs(prints);
    expect(pairs).toHaveLength((SAME_TEXTS * (SAME_TEXTS - 1)) / 2 + 1000 - SAME_TEXTS);
    expect(new Set(pairs.flat()).size).toBe(1000);
  });

  it("are not made by what more texts share than the cap", () => {
    const standing = words(1, 40);
    const prints = (count: number): Fingerprint[] =>
      Array.from({ length: count }, (_, i) => print(numbered(i), [...words(i + 2, 100), ...standing]));
    expect(candidatePairs(prints(50)).length).toBeGreaterThan(0);
    expect(candidatePairs(prints(BUCKET_CAP + 1))).toEqual([]);
  });

  it("do not depend on the order of the articles", () => {
    const pool = Array.from({ length: 40 }, (_, i) =>
      print(numbered(i), [...words(i % 7, 60), ...words(i % 5, 40)]),
    );
    const pairs = candidatePairs(pool);
    expect(pairs.length).toBeGreaterThan(0);
    fc.assert(
      fc.property(fc.shuffledSubarray(pool, { minLength: pool.length }), (order) => {
        expect(candidatePairs(order)).toEqual(pairs);
      }),
    );
  });
});
