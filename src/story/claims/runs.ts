/** The longest run of words that stands in both, and the summed weight of the heaviest such run. */
export function longestRun(
  a: readonly string[],
  b: readonly string[],
  weights: readonly number[],
): { readonly length: number; readonly weight: number } {
  let length = 0;
  let weight = 0;
  // For each word of b how long a run ends there; from the end, so that the row above is still in place.
  const row = new Uint16Array(b.length + 1);
  const sums = new Float64Array(b.length + 1);
  for (let i = 0; i < a.length; i++)
    for (let j = b.length - 1; j >= 0; j--) {
      if (a[i] !== b[j]) {
        row[j + 1] = 0;
        continue;
      }
      sums[j + 1] = (row[j] === 0 ? 0 : sums[j]) + weights[i];
      row[j + 1] = row[j] + 1;
      if (row[j + 1] > length) length = row[j + 1];
      if (sums[j + 1] > weight) weight = sums[j + 1];
    }
  return { length, weight };
}

/** How many words stand in both in the same order: the length of their longest common subsequence. */
export function align(a: readonly string[], b: readonly string[]): number {
  const row = new Uint16Array(b.length + 1);
  for (const word of a) {
    let above = 0;
    for (let j = 0; j < b.length; j++) {
      const before = above;
      above = row[j + 1];
      if (word === b[j]) row[j + 1] = before + 1;
      else if (row[j] > above) row[j + 1] = row[j];
    }
  }
  return row[b.length];
}
