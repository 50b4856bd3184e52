import { describe, expect, it } from "vitest";
import { HIGHEST_RARITY, rarity } from "./word-rarity.js";

describe("how rare a word is", () => {
  it("is next to nothing for the commonest, and grows", () => {
    const rarities = ["the", "president", "minister", "zoning"].map(rarity);
    expect(rarities[0]).toBeLessThan(0.1);
    expect(rarities).toEqual(rarities.toSorted((a, b) => a - b));
    expect(rarities[3]).toBeLessThan(HIGHEST_RARITY);
  });

  it.each(["qwertz", "", "Orrin", "constructor", "__proto__"])(
    "is highest for %j, which nobody counted",
    (word) => {
      expect(rarity(word)).toBe(HIGHEST_RARITY);
    },
  );

  it.each([
    ["The", "the"],
    ["MINISTER", "minister"],
    ["n’t", "n't"],
  ])("is for %s as for %s", (word, same) => expect(rarity(word)).toBe(rarity(same)));
});
