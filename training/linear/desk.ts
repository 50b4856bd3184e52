import { Kernel, type KernelParts } from "../../src/attribution/linear/kernel.js";
import { MAX_PASSAGE, Passage } from "../../src/attribution/linear/passage.js";
import { PassageFiller, passageStarts } from "../../src/attribution/linear/passages.js";
import { Vocabulary } from "../../src/attribution/linear/vocabulary.js";
import type { Lexicon } from "../../src/attribution/linear/word-facts.js";
import type { AlignedArticle } from "./aligned.js";

/** A kernel with the words and weights of one step of training, and what articles are read with on it. */
export class Desk {
  readonly kernel: Kernel;
  readonly words: Vocabulary;
  private readonly passage: Passage;

  constructor(lexicon: Lexicon, parts: KernelParts) {
    this.kernel = new Kernel(parts);
    this.words = new Vocabulary(this.kernel, lexicon);
    this.passage = new Passage(this.kernel);
  }

  /** Shows each passage of an article in turn, filled as when reading. The same object is shown each time. */
  eachPassage({ analysis }: AlignedArticle, show: (passage: Passage, index: number) => void): void {
    const starts = passageStarts(analysis);
    const filler = new PassageFiller(analysis, this.words);
    for (let p = 0; p + 1 < starts.length; p++) {
      if (starts[p + 1] - starts[p] > MAX_PASSAGE) throw new Error("a passage is longer than allowed");
      filler.load(this.passage, starts[p], starts[p + 1]);
      show(this.passage, p);
    }
  }
}
