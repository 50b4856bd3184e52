/**
 * The pairs that share at least `least` keys which no more than `cap` have: each pair once. Takes time in
 * proportion to the keys and the pairs; a key adds at most `cap` squared by two.
 */
export function* candidates(
  keysOf: readonly Iterable<number>[],
  { cap, least }: { readonly cap: number; readonly least: number },
): Generator<readonly [number, number], number> {
  const sizes = new Map<number, number>();
  for (const keys of keysOf) for (const key of new Set(keys)) sizes.set(key, (sizes.get(key) ?? 0) + 1);
  const buckets = new Map<number, number[]>();
  for (const [place, keys] of keysOf.entries()) {
    const shared = new Map<number, number>();
    for (const key of new Set(keys)) {
      const size = sizes.get(key)!;
      if (size > cap || size === 1) continue;
      const bucket = buckets.get(key);
      if (!bucket) {
        buckets.set(key, [place]);
        continue;
      }
      for (const other of bucket) shared.set(other, (shared.get(other) ?? 0) + 1);
      bucket.push(place);
    }
    for (const [other, count] of shared) if (count >= least) yield [place, other];
  }
  let crowded = 0;
  for (const size of sizes.values()) if (size > cap) crowded += 1;
  return crowded;
}
