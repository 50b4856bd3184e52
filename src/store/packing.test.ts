import * as fc from "fast-check";
import { expect, test } from "vitest";
import { bareArticle } from "../../test/bare.js";
import { kept } from "./arbitraries.contract.js";
import { pack, recordOf, unpack } from "./packing.js";

test("random articles and records come back as they were, field by field in their order", () => {
  fc.assert(
    fc.property(kept, ({ article, record }) => {
      const reading = record && { sources: record.sources, statements: record.statements };
      const packed = unpack(pack({ article, reading }));
      expect(packed.article).toEqual(article);
      expect(JSON.stringify(recordOf(packed))).toBe(JSON.stringify(record));
      expect(recordOf(packed)).toEqual(record);
    }),
    { numRuns: 300 },
  );
});

test("damaged bytes do not unpack to something else", () => {
  const bytes = pack({ article: bareArticle({ text: "It is over." }), reading: null });
  for (const damaged of [
    bytes.subarray(0, 3),
    bytes.subarray(0, -4),
    Buffer.concat([Buffer.from([9]), bytes.subarray(1)]),
  ])
    expect(() => unpack(damaged)).toThrow(/known|range|buffer|end/i);
});
