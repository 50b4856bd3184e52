import { MAX_PASSAGE, Passage } from "../../src/attribution/linear/passage.js";
import { PassageFiller, passageStarts } from "../../src/attribution/linear/passages.js";
import type { TaggerWeights } from "../../src/attribution/linear/tagger.js";
import type { Vocabulary } from "../../src/attribution/linear/vocabulary.js";
import type { AlignedArticle } from "./aligned.js";

const passage = new Passage();

/** Shows each passage of an article in turn, filled as when reading. The same object is shown each time. */
export function eachPassage(
  { analysis }: AlignedArticle,
  words: Vocabulary,
  tagger: TaggerWeights,
  show: (passage: Passage, index: number) => void,
): void {
  const starts = passageStarts(analysis);
  const filler = new PassageFiller(analysis, words, tagger);
  for (let p = 0; p + 1 < starts.length; p++) {
    if (starts[p + 1] - starts[p] > MAX_PASSAGE) throw new Error("a passage is longer than allowed");
    filler.load(passage, starts[p], starts[p + 1]);
    show(passage, p);
  }
}
