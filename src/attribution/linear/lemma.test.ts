import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lemmaByEnding } from "./lemma.js";

describe("the dictionary form by a word's ending", () => {
  it.each([
    // -s
    ["says", "say"],
    ["tells", "tell"],
    ["claims", "claim"],
    ["argues", "argue"],
    // -ies, -ied
    ["denies", "deny"],
    ["replies", "reply"],
    ["cities", "city"],
    ["denied", "deny"],
    ["implied", "imply"],
    // -es after a hiss
    ["passes", "pass"],
    ["wishes", "wish"],
    ["watches", "watch"],
    ["boxes", "box"],
    // -ed
    ["asked", "ask"],
    ["warned", "warn"],
    ["reported", "report"],
    ["insisted", "insist"],
    ["called", "call"],
    ["passed", "pass"],
    ["explained", "explain"],
    ["considered", "consider"],
    ["revealed", "reveal"],
    // -ed after a doubled letter
    ["planned", "plan"],
    ["stopped", "stop"],
    ["admitted", "admit"],
    // -ed after an e that belongs to the word
    ["argued", "argue"],
    ["voted", "vote"],
    ["noted", "note"],
    ["described", "describe"],
    ["believed", "believe"],
    ["conceded", "concede"],
    ["acknowledged", "acknowledge"],
    ["promised", "promise"],
    ["announced", "announce"],
    ["accused", "accuse"],
    ["criticized", "criticize"],
    // -ing
    ["saying", "say"],
    ["telling", "tell"],
    ["running", "run"],
    ["urging", "urge"],
    ["believing", "believe"],
  ])("%s → %s", (form, expected) => {
    expect(lemmaByEnding(form)).toBe(expected);
  });

  it.each([
    "said",
    "thought",
    "told",
    "his",
    "this",
    "status",
    "crisis",
    "bring",
    "thing",
    "king",
    "red",
    "bed",
    "",
    "s",
  ])("%j is one already, as far as endings tell", (form) => {
    expect(lemmaByEnding(form)).toBe(form);
  });

  it("takes off no more than four letters, and keeps how the word begins", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(..."abdeginrsty’é".split("")), minLength: 1, maxLength: 12 }),
        fc.constantFrom("", "s", "es", "ies", "ed", "ied", "ing"),
        (stem, ending) => {
          const form = stem + ending;
          const lemma = lemmaByEnding(form);
          expect(lemma.length).toBeGreaterThanOrEqual(Math.max(1, form.length - 4));
          expect(lemma.length).toBeLessThanOrEqual(form.length);
          expect(lemma.slice(0, -1)).toBe(form.slice(0, lemma.length - 1));
        },
      ),
    );
  });
});
