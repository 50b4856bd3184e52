import { isAddress } from "../../fetching/index.js";
import { bytesAt } from "./folders.js";

/** How far a run has come: by the bytes of its files, or by its addresses. */
export interface Meter {
  took(bytes: number): void;
  /** Nothing more comes of something that was named, or that it led to. */
  ended(input: string): void;
  /** How much of all has been read, 0 to 1; null while, or where, nobody can know how much there is. */
  share(): number | null;
}

/**
 * Counts bytes as they are read. How many there are in all is found out beside the reading, so that a
 * folder of a million files is begun at once. Of addresses nobody knows how much they hold: they are counted themselves.
 */
export function meterOf(words: readonly string[], signal: AbortSignal): Meter {
  if (words.every(isAddress)) {
    const left = new Set(words);
    const all = left.size;
    return {
      took() {},
      ended: (input) => void left.delete(input),
      // A single one is a page, done in a moment, or a feed, of which this tells nothing.
      share: () => (all < 2 ? null : 1 - left.size / all),
    };
  }
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
    ended() {},
    share: () => (all === null || all === 0 ? null : Math.min(1, taken / all)),
  };
}
