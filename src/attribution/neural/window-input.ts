import type { Pieces } from "./pieces.js";
import type { Vocabulary } from "./vocabulary.js";
import type { Window } from "./windows.js";

/** A window as the model gets it: [CLS] paragraph [SEP] paragraph [SEP]. */
export interface WindowInput {
  readonly ids: BigInt64Array;
  readonly shapes: BigInt64Array;
  /** Where each word that begins in the window begins in `ids`. */
  readonly places: Int32Array;
  /** The first of those words, among all of the text. */
  readonly firstWord: number;
}

/** Makes a window of a text's pieces ready for the model. */
export function inputOf({ start, end }: Window, pieces: Pieces, { cls, sep }: Vocabulary): WindowInput {
  const firstWord = lowerBound(pieces.words, start);
  const lastWord = lowerBound(pieces.words, end);
  const firstBreak = lowerBound(pieces.paragraphs, start + 1);
  const breaks = lowerBound(pieces.paragraphs, end) - firstBreak;
  const length = end - start + breaks + 2;
  const ids = new BigInt64Array(length);
  const shapes = new BigInt64Array(length);
  const places = new Int32Array(lastWord - firstWord);
  ids[0] = BigInt(cls);
  let at = 1;
  let word = firstWord;
  let nextBreak = firstBreak;
  for (let piece = start; piece < end; piece++, at++) {
    if (piece === pieces.paragraphs[nextBreak]) {
      ids[at++] = BigInt(sep);
      nextBreak++;
    }
    if (piece === pieces.words[word]) places[word++ - firstWord] = at;
    ids[at] = BigInt(pieces.ids[piece]);
    shapes[at] = BigInt(pieces.shapes[piece]);
  }
  ids[at] = BigInt(sep);
  return { ids, shapes, places, firstWord };
}

/** Index of the first value that is not less; they ascend. */
function lowerBound(values: Int32Array, least: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (values[middle] < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
