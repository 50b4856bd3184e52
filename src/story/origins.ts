/**
 * How many independent first-hand sources a claim has: never one number, since two outlets' "officials" may be
 * the same people. docs/origins.md is the rule for every case.
 */
export interface Origins {
  /** All merged that may be the same. At least 1. */
  readonly low: number;
  /** Only that merged which must be the same. */
  readonly high: number;
  /** Keys of the speakers as counted for `high`. */
  readonly who: readonly string[];
  /** What was merged and why, so that a person can count again. */
  readonly reasons: readonly string[];
}
