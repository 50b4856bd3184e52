import type { NameSettings } from "./learn-names.js";

/** What was chosen on the dev part. */
export const NAME_SETTINGS: NameSettings = {
  fewest: 2,
  bits: 17,
  passes: 6,
  averaged: 3,
  dropout: 0.4,
  rate: 0.1,
  seed: 3,
};
