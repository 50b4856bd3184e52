import * as fc from "fast-check";
import { expect, test } from "vitest";
import { LABELS } from "./labels.js";
import { PACKED, PackedTable } from "./packed-table.js";
import { addWeights, ROW, type WeightTable } from "./weights.js";

const ROWS = 16;

/** Tables of sixteen rows, the first of them zeros, with any weights and any filter. */
const tables: fc.Arbitrary<WeightTable> = fc
  .tuple(
    fc.array(fc.integer({ min: -127, max: 127 }), { minLength: ROWS * ROW, maxLength: ROWS * ROW }),
    fc.array(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }), { minLength: 4, maxLength: 4 }),
  )
  .map(([weights, filter]) => ({
    rows: Int8Array.from(weights, (weight, i) => (i < ROW || i % ROW >= LABELS ? 0 : weight)),
    presence: Int32Array.from(filter),
    scale: 0.25,
  }));

test("packed sums are the plain sums, whatever the weights", () => {
  fc.assert(
    fc.property(
      tables,
      fc.array(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }), { maxLength: 120 }),
      (table, hashes) => {
        const features = Int32Array.from(hashes);
        const plain = new Float32Array(ROW);
        addWeights(table, features, features.length, plain, 0);

        const packed = new PackedTable(table);
        const sums = new Int32Array(2 * PACKED);
        const out = new Float32Array(ROW);
        // In two parts, added up as the reader adds remembered sums.
        const half = features.length >> 1;
        packed.add(features, half, sums, 0);
        packed.add(features.subarray(half), features.length - half, sums, PACKED);
        for (let k = 0; k < PACKED; k++) sums[k] += sums[PACKED + k];
        packed.unpack(sums, 0, out, 0);
        expect([...out.subarray(0, LABELS)]).toEqual([...plain.subarray(0, LABELS)]);
      },
    ),
    { numRuns: 500 },
  );
});
