/** Counters; features that share one are counted together, which takes a few rare ones for frequent. */
const COUNTERS = 1 << 26;

/** Counts feature hashes; gives what tells how often a hash was seen, at most 255. */
export function countFeatures(lists: readonly Int32Array[]): (hash: number) => number {
  const counts = new Uint8Array(COUNTERS);
  const counterOf = (hash: number): number => (hash ^ (hash >>> 7)) & (COUNTERS - 1);
  for (const list of lists)
    for (const hash of list) {
      const counter = counterOf(hash);
      if (counts[counter] < 255) counts[counter]++;
    }
  return (hash) => counts[counterOf(hash)];
}
