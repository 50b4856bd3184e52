import { claimKey, digest, keys, momentOf } from "../../story/index.js";
import { packProse, packTopic } from "./extracts.js";
import { packUtterances } from "./packed-utterances.js";
import type { Shelved } from "./shelf.js";

/** What an article and its utterances may be linked by, as the store takes it: numbers, rising, each once. */
export interface Keyed {
  readonly version: number;
  /** When it was published: milliseconds since 1970; null where that is not known or cannot be. */
  readonly moment: number | null;
  /** By their places. Of a null wording each is its own. */
  readonly utterances: readonly { readonly wording: number | null; readonly keys: Float64Array }[];
  /** What stands for its prose as a whole, and of how many words that is. */
  readonly prose: { readonly whole: number; readonly words: number; readonly keys: Float64Array };
  /** What stands for all it is about; null where it is about nothing. */
  readonly topic: { readonly same: number | null; readonly keys: Float64Array };
}

/** What is kept of an article for linking: see extracts.ts and packed-utterances.ts. */
export interface PackedExtract {
  readonly utterances: Buffer;
  readonly prose: Buffer;
  readonly story: Buffer;
}

/** Rising, each once. */
function keysFrom(values: Iterable<number>): Float64Array {
  return Float64Array.from(new Set(values)).toSorted();
}

/** The keys of a version: the first of the three steps. */
export function keyedAt(version: number, shelved: Shelved): Keyed {
  const { record } = shelved;
  const { copies, claims, story } = keys(record, shelved);
  return {
    version,
    moment: momentOf(record.published),
    utterances: claims.map(({ wording, keys: words }) => ({
      wording: wording === null ? null : digest(wording),
      keys: keysFrom(words.map(claimKey)),
    })),
    prose: { whole: digest(copies.whole), words: copies.words, keys: Float64Array.from(copies.hashes) },
    topic: {
      same: story.same === null ? null : digest(story.same),
      keys: keysFrom(story.keys.map(digest)),
    },
  };
}

/** What to keep of a version, so that nobody need read its text again. */
export function packedExtract({ utterances, prose, story }: Shelved): PackedExtract {
  return {
    utterances: packUtterances(utterances),
    prose: packProse(prose),
    story: packTopic(story),
  };
}
