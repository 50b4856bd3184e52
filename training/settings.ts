import type { Settings } from "./linear/learn.js";

/** What was chosen on the dev part; docs/evaluation.md tells what else was tried. */
export const SETTINGS: Settings = {
  folds: 4,
  held: { passes: 5, averaged: 3 },
  spotting: { fewest: 5, bits: 20, passes: 10, averaged: 7, dropout: 0.6, rate: 0.1, seed: 1 },
  framing: { fewest: 4, bits: 19, passes: 8, averaged: 6, dropout: 0.5, rate: 0.1, seed: 2 },
};
