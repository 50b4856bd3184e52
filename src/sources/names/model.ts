import type { Weights } from "./weights.js";
import type { WordBook } from "./word.js";

/** What finding names needs besides the text. Made once, it may be used for any number of texts. */
export interface NameModel {
  readonly weights: Weights;
  /** Scores of the five labels at the start of a run, then after each label; in the weights' unit. */
  readonly steps: Int32Array;
  /** Words with what the lexicons and the model know of them. */
  readonly words: WordBook;
}
