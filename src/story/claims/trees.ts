/**
 * Boosted decision trees (Friedman 2001, "Greedy function approximation"): the sum of what a few hundred
 * small trees say, each a chain of questions "is this feature at most so much?". Every node carries what it
 * would say by itself, so that a decision can be told as a sum over features (Saabas 2014): each question adds
 * the difference between the node and the one below it to its feature's share.
 *
 * All nodes of all trees stand in flat lists; `left` of a node stands at `next`, `right` right after it.
 */
export interface Trees {
  /** Where each tree's first node stands. */
  readonly roots: readonly number[];
  /** Which feature a node asks for; −1 at a leaf. */
  readonly feature: readonly number[];
  readonly bound: readonly number[];
  readonly next: readonly number[];
  readonly value: readonly number[];
  /** What holds before any question is asked: log-odds. */
  readonly base: number;
}

/** The log-odds that the trees give to features. Unknown features are NaN, and go to the left. */
export function scoreOf(trees: Trees, features: ArrayLike<number>): number {
  const { roots, feature, bound, next, value } = trees;
  let sum = trees.base;
  for (const root of roots) {
    let at = root;
    while (feature[at] >= 0) at = features[feature[at]] > bound[at] ? next[at] + 1 : next[at];
    sum += value[at];
  }
  return sum;
}

/** How much each feature adds to {@link scoreOf}; with `base` and the trees' first nodes they sum up to it. */
export function sharesOf(trees: Trees, features: ArrayLike<number>): Float64Array {
  const { roots, feature, bound, next, value } = trees;
  const shares = new Float64Array(features.length);
  for (const root of roots) {
    let at = root;
    while (feature[at] >= 0) {
      const below = features[feature[at]] > bound[at] ? next[at] + 1 : next[at];
      shares[feature[at]] += value[below] - value[at];
      at = below;
    }
  }
  return shares;
}

export function probability(score: number): number {
  return 1 / (1 + Math.exp(-score));
}
