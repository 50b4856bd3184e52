/*
 * The kernel: all of the linear reader's work between words and labels. It is written in AssemblyScript,
 * a part of TypeScript that is compiled to WebAssembly, because looking up weights is most of the work
 * of reading, and eight at a time with SIMD is several times as fast.
 */

export {
  BACKWARD,
  BEST,
  bestLabels,
  EMISSIONS,
  FORWARD,
  labelProbabilities,
  NORMS,
  PROBABILITIES,
  SHARES,
  sumForward,
} from "./chain";
export { FRAMING, SPOTTING } from "./chains";
export {
  BREAKS,
  COMMAS,
  CUES,
  DASHES,
  GROUP_OF_TAG,
  LEMMA,
  LOWER,
  MARKS,
  QUOTE_LENGTH,
  QUOTE_MARKS,
  QUOTED,
  SENTENCE,
  SHAPE,
  SINCE_OPEN,
  STARTS,
  SUFFIX,
  TAGS,
  TYPES,
  UNTIL_CLOSE,
  VERBS,
} from "./columns";
export { expRow, fastExp, POWERS } from "./exponential";
export { beginFrames, emitFrame, FRAME, frame, framingFeatures, windowOf } from "./framer";
export { FEATURES, mix } from "./hash";
export { fillLandmarks, LAST_NOUN, LAST_VERB, NEXT_VERB, OPENER, PEAK, SENTENCE_KIND } from "./landmarks";
export { BEGINS, fillLevels, INSIDE, level } from "./levels";
export { clearPassage, preparePassage } from "./passage";
export { OTHERS, viewAnchor } from "./sight";
export { spot, spottingFeatures } from "./spotter";
export { TAGGER, tagSentence, writeTagging } from "./tagger";
export { forgetTypeSums } from "./types";
export { addType, findTypes, forgetTypes, KEYS, WORDS } from "./words";

/** Where free memory begins: TypeScript puts the model's tables there. */
export function heap(): usize {
  return __heap_base;
}
