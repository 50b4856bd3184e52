import { isAddress } from "../../fetching/index.js";
import { bytesAt } from "./folders.js";

/** How far a run has come, by the bytes of its files. */
export interface Meter {
  took(bytes: number): void;
  /** How much of all bytes has been read, 0 to 1; null while, or where, nobody can know how many there are. */
  share(): number | null;
}

/**
 * Counts bytes as they are read. How many there are in all is found out beside the reading, so that a
 * folder of a million files is begun at once.
 */
export function meterOf(words: readonly string[], signal: AbortSignal): Meter {
  let all: number | null = null;
  let taken = 0;
  const measure = async (): Promise<void> => {
    all = await bytesAt(words, signal);
  };
  if (words.every((word) => word !== "-" && !isAddress(word))) void measure();
  return {
    took(bytes) {
      taken += bytes;
    },
    share: () => (all === null || all === 0 ? null : Math.min(1, taken / all)),
  };
}
