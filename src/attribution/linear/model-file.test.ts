import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { TOY_LEXICON } from "../../../test/attribution/toy-words.js";
import { HearsayError } from "../../record/index.js";
import { analyze } from "../../text/index.js";
import { SIGNS } from "./confidence.js";
import { Kernel } from "./kernel.js";
import { LABELS, mayFollow } from "./labels.js";
import { LinearReader } from "./linear-reader.js";
import type { LinearModel } from "./model.js";
import { readModel, writeModel } from "./model-file.js";
import { blankTransitions, type ChainModel } from "./weights.js";
import type { Lexicon } from "./word-facts.js";

const { mix } = new Kernel().run;

/** Numbers that look random and are the same in every run. */
const noise = (kind: number, i: number): number => mix(kind, i, 0, 0);

function madeUpChain(kind: number): ChainModel {
  const weights = Int8Array.from({ length: 64 * LABELS }, (_, i) =>
    i % 64 === 0 ? 0 : noise(kind, i) >> 26,
  );
  const transitions = blankTransitions();
  for (let from = 0; from < LABELS; from++)
    for (let to = 0; to < LABELS; to++)
      // What a file keeps of a score: four decimals.
      if (mayFollow(from, to))
        transitions.steps[from * LABELS + to] = (noise(kind, from * 8 + to) >> 16) / 1e4;
  const presence = Uint8Array.from({ length: 128 }, (_, i) => noise(kind + 1, i));
  return { table: { weights, presence, scale: 0.0123 * kind }, transitions };
}

function madeUp(lexicon: Lexicon = TOY_LEXICON): LinearModel {
  return {
    lexicon,
    tagger: { entries: Int8Array.from({ length: 256 }, (_, i) => noise(7, i) >> 24), mask: 255 },
    spotting: madeUpChain(1),
    framing: madeUpChain(3),
    confidence: {
      weights: Array.from({ length: SIGNS }, (_, k) => (noise(9, k) >> 16) / 1e4),
      threshold: 0.321,
    },
  };
}

function reversed<T>(map: ReadonlyMap<string, T>): Map<string, T> {
  return new Map([...map].toReversed());
}

/** What comes of reading bytes: a model, or the code of the error; any other error is thrown on. */
function outcome(bytes: Uint8Array): string {
  try {
    readModel(bytes);
    return "read";
  } catch (error) {
    if (error instanceof HearsayError) return error.code;
    throw error;
  }
}

describe("a model that is written and read", () => {
  it("is the same", () => {
    expect(readModel(writeModel(madeUp()))).toEqual(madeUp());
  });

  it("gives the same bytes again", () => {
    const bytes = writeModel(madeUp());
    expect(writeModel(madeUp())).toEqual(bytes);
    expect(writeModel(readModel(bytes))).toEqual(bytes);
  });

  it("gives the same bytes whatever the order of its words", () => {
    const { lemmas, cues, tags } = TOY_LEXICON;
    const lexicon = { lemmas: reversed(lemmas), cues: reversed(cues), tags: reversed(tags) };
    expect(writeModel(madeUp(lexicon))).toEqual(writeModel(madeUp()));
  });

  it("is the same whatever its words are", () => {
    const word = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.constantFrom("__proto__", "constructor", "toString", "", "1", "10", "2", "\u0000", "“"),
    );
    const bucket = fc.integer({ min: 1, max: 27 });
    const tags = fc.array(fc.nat({ max: 44 }), { maxLength: 4 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(word, word), { maxLength: 6 }),
        fc.array(fc.tuple(word, bucket), { maxLength: 6 }),
        fc.array(fc.tuple(word, tags), { maxLength: 6 }),
        (lemmas, cues, forms) => {
          const lexicon = { lemmas: new Map(lemmas), cues: new Map(cues), tags: new Map(forms) };
          expect(readModel(writeModel(madeUp(lexicon))).lexicon).toEqual(lexicon);
        },
      ),
    );
  });

  it("is read from amid other bytes", () => {
    const bytes = writeModel(madeUp());
    for (const offset of [1, 2, 3, 4]) {
      const around = new Uint8Array(bytes.length + 8).fill(0xff);
      around.set(bytes, offset);
      expect(readModel(around.subarray(offset, offset + bytes.length))).toEqual(madeUp());
    }
  });

  it("can read", async () => {
    const analysis = analyze("Ann Lee said that the bridge fell. “We go,” she told them.");
    const before = await new LinearReader(madeUp()).attribute(analysis);
    const after = await new LinearReader(readModel(writeModel(madeUp()))).attribute(analysis);
    expect(after).toEqual(before);
  });
});

describe("what is no model, or a damaged one, is told as such", () => {
  const whole = writeModel(madeUp());

  it.each([
    ["nothing", new Uint8Array(0)],
    ["a few bytes", Uint8Array.of(1, 2, 3)],
    ["text", new TextEncoder().encode("This is no model, though it is longer than its head.")],
    ["a gzip file", Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0)],
    ["another version's model", Uint8Array.from(whole, (byte, i) => (i === 7 ? byte + 1 : byte))],
    ["a head alone", whole.subarray(0, 8)],
    ["a head and half a length", whole.subarray(0, 10)],
    ["a head and a length", whole.subarray(0, 12)],
    ["a model with something after it", Uint8Array.of(...whole, 0)],
  ])("%s", (_, bytes) => {
    expect(outcome(bytes)).toBe("model");
  });

  it("a wrong byte anywhere in its head", () => {
    for (let i = 0; i < 8; i++) {
      const bytes = whole.slice();
      bytes[i] ^= 0x20;
      expect(outcome(bytes)).toBe("model");
    }
  });

  it("a model cut short at any fiftieth, and just before its end", () => {
    for (let part = 0; part < 50; part++)
      expect(outcome(whole.slice(0, Math.floor((whole.length * part) / 50)))).toBe("model");
    expect(outcome(whole.subarray(0, whole.length - 1))).toBe("model");
  });

  it.each(["{}", "null", "[]", "7", '"model"', "{", "", '{"tagger":256}'])(
    "a model whose header is %s",
    (json) => {
      const text = new TextEncoder().encode(json);
      const bytes = new Uint8Array(12 + text.length + 100);
      bytes.set(whole.subarray(0, 8));
      new DataView(bytes.buffer).setUint32(8, text.length, true);
      bytes.set(text, 12);
      expect(outcome(bytes)).toBe("model");
    },
  );

  const headerEnd = 12 + new DataView(whole.buffer, whole.byteOffset).getUint32(8, true);

  it("a header with a bit turned over may still be read, but fails in no other way", () => {
    for (let i = 8; i < headerEnd; i++)
      for (const bit of [0x01, 0x10, 0x40]) {
        const bytes = whole.slice();
        bytes[i] ^= bit;
        expect(["read", "model"], `byte ${i}`).toContain(outcome(bytes));
      }
  });

  it("a model damaged at random may still be read, but fails in no other way", () => {
    const changes = fc.array(fc.tuple(fc.nat({ max: whole.length - 1 }), fc.nat({ max: 255 })), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(changes, (places) => {
        const bytes = whole.slice();
        for (const [at, byte] of places) bytes[at] = byte;
        expect(["read", "model"]).toContain(outcome(bytes));
      }),
      { numRuns: 500 },
    );
  });
});
