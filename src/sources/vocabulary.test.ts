import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyze } from "../text/index.js";
import { Vocabulary } from "./vocabulary.js";

const numberOf = (vocabulary: Vocabulary, word: string): number =>
  vocabulary.numberOf(`«${word}»`, 1, 1 + word.length);

describe("a vocabulary", () => {
  it("gives each word one number, and keeps it as it stands and in small letters", () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string({ unit: "grapheme", minLength: 1 }), fc.stringMatching(/^[a-c]{1,3}$/)), {
          maxLength: 300,
        }),
        (list) => {
          const vocabulary = new Vocabulary();
          const numbers = new Map<string, number>();
          for (const word of list) {
            const number = numberOf(vocabulary, word);
            expect(number).toBe(numbers.get(word) ?? numbers.size);
            numbers.set(word, number);
          }
          expect(vocabulary.size).toBe(numbers.size);
          for (const [word, number] of numbers) {
            expect(vocabulary.shown[number]).toBe(word);
            expect(vocabulary.lower[number]).toBe(word.toLowerCase());
          }
        },
      ),
    );
  });

  it("finds every word again after it has grown", () => {
    const vocabulary = new Vocabulary();
    const list = Array.from({ length: 20_000 }, (_, i) => `word${i}`);
    const numbers = list.map((word) => numberOf(vocabulary, word));
    expect(new Set(numbers).size).toBe(list.length);
    expect(list.map((word) => numberOf(vocabulary, word))).toEqual(numbers);
  });

  it("tells words apart that have the same beginning and are long", () => {
    const vocabulary = new Vocabulary();
    const long = "a".repeat(900);
    expect(numberOf(vocabulary, long)).not.toBe(numberOf(vocabulary, `${long}b`));
    expect(numberOf(vocabulary, long)).toBe(0);
  });

  it("asks once of each word whether something is so, those met later too", () => {
    const vocabulary = new Vocabulary();
    const asked: string[] = [];
    const isCapital = (shown: string, lower: string): boolean => {
      asked.push(shown);
      return shown !== lower;
    };
    const first = vocabulary.numbersOf(analyze("Ann saw Bob."));
    expect(Array.from(first, (number) => vocabulary.flags(isCapital)[number])).toEqual([1, 0, 1, 0]);
    const next = vocabulary.numbersOf(analyze("Bob saw Cleo too."));
    expect(Array.from(next, (number) => vocabulary.flags(isCapital)[number])).toEqual([1, 0, 1, 0, 0]);
    expect(asked).toEqual(["Ann", "saw", "Bob", ".", "Cleo", "too"]);
  });
});
