import { mayFollow, OUTSIDE } from "../../src/attribution/linear/labels.js";
import { Landmarks } from "../../src/attribution/linear/landmarks.js";
import { MARGIN, MAX_PASSAGE, type Passage } from "../../src/attribution/linear/passage.js";
import {
  REACH,
  SPOTTING_FEATURES,
  spottingFeatures,
  TYPE_FEATURES,
  typeFeatures,
} from "../../src/attribution/linear/spotting-features.js";
import type { TaggerWeights } from "../../src/attribution/linear/tagger.js";
import type { Vocabulary } from "../../src/attribution/linear/vocabulary.js";
import type { AlignedArticle } from "./aligned.js";
import type { Sequence } from "./fit-chain.js";
import { eachPassage } from "./passages-of.js";

const landmarks = new Landmarks();
const some = new Int32Array(SPOTTING_FEATURES);
const ofType = new Int32Array(TYPE_FEATURES);
const buffer = new Int32Array(MAX_PASSAGE * (SPOTTING_FEATURES + (2 * REACH + 1) * TYPE_FEATURES));

/** All passages of an article as the spotter sees them. */
export function spottingSequences(
  article: AlignedArticle,
  words: Vocabulary,
  tagger: TaggerWeights,
): Sequence[] {
  const sequences: Sequence[] = [];
  eachPassage(article, words, tagger, (passage) => {
    const { offset, length } = passage;
    const labels = article.labels.slice(offset, offset + length);
    mend(labels);
    sequences.push({ ...featuresOf(passage, words), labels });
  });
  return sequences;
}

function featuresOf(passage: Passage, words: Vocabulary): Pick<Sequence, "features" | "offsets"> {
  landmarks.fill(passage);
  const { length, types } = passage;
  const offsets = new Int32Array(length + 1);
  let n = 0;
  for (let t = 0; t < length; t++) {
    offsets[t] = n;
    const count = spottingFeatures(words, passage, landmarks, t + MARGIN, some);
    for (let k = 0; k < count; k++) buffer[n++] = some[k];
    for (let o = -REACH; o <= REACH; o++) {
      typeFeatures(words, types[t + MARGIN + o], o, ofType);
      for (let k = 0; k < TYPE_FEATURES; k++) buffer[n++] = ofType[k];
    }
  }
  offsets[length] = n;
  return { features: buffer.slice(0, n), offsets };
}

/** Where a passage or another annotation cuts a span, what goes on is made to begin. */
export function mend(labels: Uint8Array): void {
  for (let t = 0; t < labels.length; t++) {
    const before = t === 0 ? OUTSIDE : labels[t - 1];
    if (!mayFollow(before, labels[t])) labels[t]--;
  }
}
