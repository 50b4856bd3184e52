/**
 * Copies: the prose that articles share, and who has it from whom. `fingerprint` makes what is kept of each
 * article, `candidatePairs` finds those worth comparing, `compareCopies` compares two.
 */
export {
  BUCKET_CAP,
  type CandidatePair,
  candidatePairs,
  isCandidate,
  SAME_TEXTS,
  SHARED_HASHES,
  SHORT_FINGERPRINT,
  sharedHashes,
} from "./candidates.js";
export { compareCopies, compareProse, LEAST_SHARE, LEAST_SHARE_AT_HOME } from "./compare.js";
export { compareMoments, dayOf, type Moment, momentOf } from "./dates.js";
export { type Fingerprint, fingerprint, fingerprintOf, WINDOW } from "./fingerprint.js";
export { isFurniture } from "./furniture.js";
export { type Prose, proseFrom, proseOf, SHINGLE } from "./prose.js";
