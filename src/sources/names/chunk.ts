import { MARGIN, type Run } from "./run.js";
import { Shape, type Word } from "./word.js";

/** A stretch of a run without small words: indices into the run's words. */
export interface Chunk {
  first: number;
  /** The last word, not after it. */
  last: number;
}

/** The chunk that holds a word; a small word is a chunk of its own. */
export function chunkAt({ words }: Run, at: number, chunk: Chunk): void {
  chunk.first = at;
  chunk.last = at;
  if (words[at].shape === Shape.Small || words[at].shape === Shape.None) return;
  while (chunk.first > MARGIN && isBig(words[chunk.first - 1])) chunk.first--;
  while (chunk.last < words.length - MARGIN - 1 && isBig(words[chunk.last + 1])) chunk.last++;
}

function isBig({ shape }: Word): boolean {
  return shape !== Shape.Small && shape !== Shape.None;
}
