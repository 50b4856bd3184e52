import { pairs } from "./pairs.js";

interface Node {
  readonly place: number;
  readonly keys: readonly number[];
}

/**
 * The pairs that share a key which no more have than its cap: each pair once. Takes time in proportion to the keys and
 * the pairs; a key adds at most its cap squared by two.
 *
 * @returns how many keys were passed over, since too many have them
 */
export function* candidates(
  keysOf: readonly Iterable<number>[],
  capOf: (key: number) => number,
): Generator<readonly [number, number], number> {
  const sizes = new Map<number, number>();
  for (const keys of keysOf) for (const key of new Set(keys)) sizes.set(key, (sizes.get(key) ?? 0) + 1);
  const buckets = new Map<number, Node[]>();
  for (const [place, all] of keysOf.entries()) {
    const keys = [...new Set(all)].filter((key) => sizes.get(key)! > 1 && sizes.get(key)! <= capOf(key));
    const node: Node = { place, keys: keys.toSorted((a, b) => a - b) };
    for (const key of keys) {
      const bucket = buckets.get(key);
      if (bucket) bucket.push(node);
      else buckets.set(key, [node]);
    }
  }
  for (const [key, bucket] of buckets) for (const [a, b] of pairs(key, bucket)) yield [a.place, b.place];
  let crowded = 0;
  for (const [key, size] of sizes) if (size > capOf(key)) crowded += 1;
  return crowded;
}
