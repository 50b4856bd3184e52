import { type Anchor, findAnchors } from "../../src/attribution/linear/anchors.js";
import { countAnchors, windowOf } from "../../src/attribution/linear/framer.js";
import {
  ANCHOR_FEATURES,
  anchorFeatures,
  Levels,
  SIDE_FEATURES,
  Side,
  sideFeatures,
  viewAnchor,
} from "../../src/attribution/linear/framing-features.js";
import { MARGIN, MAX_PASSAGE, type Passage } from "../../src/attribution/linear/passage.js";
import type { TaggerWeights } from "../../src/attribution/linear/tagger.js";
import type { Vocabulary } from "../../src/attribution/linear/vocabulary.js";
import type { GoldAttribution } from "../corpus.js";
import { type AlignedArticle, writeLabels } from "./aligned.js";
import type { Sequence } from "./fit-chain.js";
import { mend } from "./learn-spotter.js";
import { eachPassage } from "./passages-of.js";

const levels = new Levels(MAX_PASSAGE);
const others = new Uint16Array(MAX_PASSAGE + 1);
const some = new Int32Array(Math.max(SIDE_FEATURES, ANCHOR_FEATURES));
const buffer = new Int32Array(MAX_PASSAGE * (SIDE_FEATURES + ANCHOR_FEATURES));

/** All anchors of an article as the framer sees them, given what the spotter says of each passage. */
export function framingSequences(
  article: AlignedArticle,
  words: Vocabulary,
  tagger: TaggerWeights,
  probabilities: readonly Float32Array[],
): Sequence[] {
  const sequences: Sequence[] = [];
  eachPassage(article, words, tagger, (passage, p) => {
    const anchors = findAnchors(passage, probabilities[p]);
    levels.fill(probabilities[p], passage.length);
    countAnchors(anchors, passage.length, others);
    const gold = matchAnchors(article, passage, anchors);
    anchors.forEach((anchor, a) => {
      sequences.push(framingSequence(article, passage, words, anchor, gold[a]));
    });
  });
  return sequences;
}

function framingSequence(
  article: AlignedArticle,
  passage: Passage,
  words: Vocabulary,
  anchor: Anchor,
  gold: GoldAttribution | null,
): Sequence {
  const { from, to } = windowOf(passage, levels, anchor);
  const view = viewAnchor(words, passage, anchor);
  const offsets = new Int32Array(to - from + 1);
  let n = 0;
  for (let t = from; t < to; t++) {
    offsets[t - from] = n;
    const side = t < anchor.from ? Side.Before : t >= anchor.to ? Side.After : Side.At;
    const shared = sideFeatures(words, passage, levels, t + MARGIN, side, some);
    for (let k = 0; k < shared; k++) buffer[n++] = some[k];
    const own = anchorFeatures(words, passage, levels, others, view, t, some);
    for (let k = 0; k < own; k++) buffer[n++] = some[k];
  }
  offsets[to - from] = n;
  const labels = new Uint8Array(to - from);
  if (gold !== null) writeLabels(article.analysis, gold, passage.offset + from, passage.offset + to, labels);
  mend(labels);
  return { features: buffer.slice(0, n), offsets, labels };
}

/** For each anchor the attribution whose cue it shares most with; an attribution has one anchor at most. */
export function matchAnchors(
  article: AlignedArticle,
  passage: Passage,
  anchors: readonly Anchor[],
): (GoldAttribution | null)[] {
  const { tokens } = article.analysis;
  const matched: (GoldAttribution | null)[] = anchors.map(() => null);
  for (const attribution of article.attributions) {
    let best = -1;
    let most = 0;
    anchors.forEach((anchor, a) => {
      const start = tokens.starts[passage.offset + anchor.from];
      const end = tokens.ends[passage.offset + anchor.to - 1];
      const shared = (attribution.cue ?? []).reduce(
        (sum, cue) => sum + Math.max(0, Math.min(end, cue[1]) - Math.max(start, cue[0])),
        0,
      );
      if (shared > most) {
        most = shared;
        best = a;
      }
    });
    if (best >= 0) matched[best] ??= attribution;
  }
  return matched;
}
