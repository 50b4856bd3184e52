import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyze } from "../../text/index.js";
import { Words } from "../words.js";
import { explainCue, readCue } from "./read-cue.js";

/** Words the rules look at, marks, and things that are no words. */
const pieces = fc.constantFrom(
  ..."Cole said that did not n't never no one may could May told reporters Congress to refused say asked whether “ ” \" , . ? : ; — according by was in a letter with the her 's ’s of and appears seemed likely possible who which if make it clear rule out stop short without yet \ud800 \u0000 é 👩‍🚀 \n \n\n".split(
    " ",
  ),
  " ",
);
const texts = fc.array(pieces, { maxLength: 40 }).map((words) => words.join(" "));

/** Spans as any reader might give them, and some as none should: overlapping, empty, out of order. */
const spans = (length: number) =>
  fc.array(
    fc
      .tuple(fc.nat(length), fc.nat(length))
      .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) })),
    { maxLength: 3 },
  );

const statements = texts.chain((text) =>
  fc.record({
    text: fc.constant(text),
    source: spans(text.length),
    cue: spans(text.length),
    content: spans(text.length),
  }),
);

const STANCES = ["asserts", "denies", "asks", "wants", "predicts", "believes", "declines"];

describe("any spans in any text", () => {
  it("are read without a throw, the same way each time, with spans that lie in the text", () => {
    fc.assert(
      fc.property(statements, ({ text, ...given }) => {
        const analysis = analyze(text);
        const reading = readCue(new Words(analysis), given);
        expect(STANCES).toContain(reading.stance);
        expect(readCue(new Words(analyze(text)), given)).toEqual(reading);
        const reasons = explainCue(new Words(analysis), given);
        for (const { start, end } of [...reading.addressee, ...reasons.map(({ span }) => span)]) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 5000 },
    );
  });

  it("give a reason for what is hedged, negated or addressed", () => {
    fc.assert(
      fc.property(statements, ({ text, ...given }) => {
        const words = new Words(analyze(text));
        const { hedged, negated, addressee } = readCue(words, given);
        const reasons = explainCue(words, given);
        const decided = (what: string): number => reasons.filter(({ decides }) => decides === what).length;
        expect(decided("hedged")).toBe(hedged ? 1 : 0);
        expect(negated && decided("negated") === 0).toBe(false);
        expect(decided("addressee")).toBe(addressee.length);
        expect(decided("stance")).toBeLessThanOrEqual(1);
      }),
      { numRuns: 2000 },
    );
  });

  it("cost no more in a long text than in a short one", () => {
    const sentence = "Cole said the bridge may close. ";
    const short = analyze(sentence);
    const long = analyze(sentence + "The river rose and the town slept. ".repeat(5000));
    const given = {
      source: [{ start: 0, end: 4 }],
      cue: [{ start: 5, end: 9 }],
      content: [{ start: 10, end: 30 }],
    };
    expect(readCue(new Words(long), given)).toEqual(readCue(new Words(short), given));
  });
});
