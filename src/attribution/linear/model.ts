import type { ConfidenceWeights } from "./confidence.js";
import type { TaggerWeights } from "./tagger.js";
import type { ChainModel } from "./weights.js";
import type { Lexicon } from "./word-facts.js";

/** All that the linear reader has learnt. */
export interface LinearModel {
  readonly lexicon: Lexicon;
  readonly tagger: TaggerWeights;
  readonly spotting: ChainModel;
  readonly framing: ChainModel;
  readonly confidence: ConfidenceWeights;
}
