/**
 * The pairs that share a key which no more have than its cap: each pair once. Takes time in proportion to the keys and
 * the pairs; a key adds at most its cap squared by two.
 */
export function* candidates(
  keysOf: readonly Iterable<number>[],
  capOf: (key: number) => number,
): Generator<readonly [number, number], number> {
  const sizes = new Map<number, number>();
  for (const keys of keysOf) for (const key of new Set(keys)) sizes.set(key, (sizes.get(key) ?? 0) + 1);
  const buckets = new Map<number, number[]>();
  for (const [place, keys] of keysOf.entries()) {
    const shared = new Set<number>();
    for (const key of new Set(keys)) {
      const size = sizes.get(key)!;
      if (size === 1 || size > capOf(key)) continue;
      const bucket = buckets.get(key);
      if (!bucket) {
        buckets.set(key, [place]);
        continue;
      }
      for (const other of bucket) shared.add(other);
      bucket.push(place);
    }
    for (const other of shared) yield [place, other];
  }
  let crowded = 0;
  for (const [key, size] of sizes) if (size > capOf(key)) crowded += 1;
  return crowded;
}
