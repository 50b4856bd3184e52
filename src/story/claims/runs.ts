/** What stands in both of two texts in a row, or in the same order. */
export interface Runs {
  /** How many words the longest run in both has. */
  readonly length: number;
  /** Summed weight of the heaviest such run. */
  readonly weight: number;
  /** How many words stand in both in the same order: {@link align}. */
  readonly inOrder: number;
}

const NONE: Runs = { length: 0, weight: 0, inOrder: 0 };

/**
 * Looks only at the places where the same word stands in both: in most pairs these are few. What stands in
 * order is found as by Hunt and Szymanski (1977): for each length, where the row of words that ends first ends.
 *
 * @param weights of the words of the first
 */
export function compareRuns<Word extends string | number>(
  a: readonly Word[],
  b: readonly Word[],
  weights: readonly number[],
): Runs {
  let [length, weight, inOrder] = [0, 0, 0];
  // By how far apart the two places are: where the last match was, how long its run is, and how heavy.
  let lasts: number[] | null = null;
  const lengths: number[] = [];
  const sums: number[] = [];
  const ends: number[] = [];
  for (let i = 0; i < a.length; i++) {
    const word = a[i];
    for (let j = b.length - 1; j >= 0; j--) {
      if (b[j] !== word) continue;
      if (lasts === null) {
        lasts = [];
        for (let at = a.length + b.length; at > 0; at--) {
          lasts.push(-2);
          lengths.push(0);
          sums.push(0);
        }
      }
      const apart = j - i + a.length;
      const goesOn = lasts[apart] === i - 1;
      const run = goesOn ? lengths[apart] + 1 : 1;
      const sum = (goesOn ? sums[apart] : 0) + weights[i];
      lasts[apart] = i;
      lengths[apart] = run;
      sums[apart] = sum;
      if (run > length) length = run;
      if (sum > weight) weight = sum;
      let at = inOrder;
      while (at > 0 && ends[at - 1] >= j) at--;
      ends[at] = j;
      if (at === inOrder) inOrder++;
    }
  }
  return inOrder === 0 ? NONE : { length, weight, inOrder };
}

/** How many words stand in both in the same order: the length of their longest common subsequence. */
export function align<Word extends string | number>(a: ArrayLike<Word>, b: ArrayLike<Word>): number {
  // As in compareRuns: for each length, where the row of words that ends first ends.
  const ends: number[] = [];
  for (let i = 0; i < a.length; i++)
    for (let j = b.length - 1; j >= 0; j--) {
      if (b[j] !== a[i]) continue;
      let at = ends.length;
      while (at > 0 && ends[at - 1] >= j) at--;
      ends[at] = j;
    }
  return ends.length;
}
