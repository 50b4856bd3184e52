import { LABELS } from "../../src/attribution/linear/labels.js";
import { isPresent, ROW, rowOf, rowsOf, type WeightTable } from "../../src/attribution/linear/weights.js";

/** What a table says of hashed features, reckoned as its description has it: a row of true weights. */
export function plainSums(table: WeightTable, hashes: Iterable<number>): number[] {
  const { weights, presence, scale } = table;
  const size = rowsOf(table);
  const sums = Array<number>(ROW).fill(0);
  for (const hash of hashes) {
    if (isPresent(presence, hash) === 0) continue;
    for (let y = 0; y < LABELS; y++) sums[y] += weights[y * size + rowOf(hash, size)];
  }
  return sums.map((sum) => Math.fround(sum * scale));
}
