import { type Anchor, findAnchors } from "../../src/attribution/linear/anchors.js";
import { countAnchors } from "../../src/attribution/linear/framer.js";
import { MOST_FEATURES } from "../../src/attribution/linear/kernel/constants.js";
import { MAX_PASSAGE, type Passage } from "../../src/attribution/linear/passage.js";
import { ROW } from "../../src/attribution/linear/weights.js";
import type { GoldAttribution } from "../corpus.js";
import { type AlignedArticle, writeLabels } from "./aligned.js";
import type { Desk } from "./desk.js";
import type { Sequence } from "./fit-chain.js";
import { mend } from "./learn-spotter.js";

const buffer = new Int32Array(MAX_PASSAGE * MOST_FEATURES);

/** All anchors of an article as the framer sees them, given what the spotter says of each passage. */
export function framingSequences(
  article: AlignedArticle,
  desk: Desk,
  probabilities: readonly Float32Array[],
): Sequence[] {
  const { kernel } = desk;
  const sequences: Sequence[] = [];
  desk.eachPassage(article, (passage, p) => {
    kernel.floats("PROBABILITIES", MAX_PASSAGE * ROW).set(probabilities[p]);
    kernel.run.fillLevels(passage.length);
    const anchors = findAnchors(passage, probabilities[p]);
    countAnchors(anchors, passage.length, kernel.shorts("OTHERS", MAX_PASSAGE + 1));
    const gold = matchAnchors(article, passage, anchors);
    anchors.forEach((anchor, a) => {
      sequences.push(framingSequence(article, passage, anchor, gold[a]));
    });
  });
  return sequences;
}

function framingSequence(
  article: AlignedArticle,
  { kernel, offset, length }: Passage,
  anchor: Anchor,
  gold: GoldAttribution | null,
): Sequence {
  const some = kernel.ints("FEATURES", MOST_FEATURES);
  const window = kernel.run.windowOf(anchor.from, anchor.to, length);
  const [from, to] = [window >> 16, window & 0xffff];
  kernel.run.viewAnchor(anchor.from, anchor.to, anchor.head, anchor.probability);
  const offsets = new Int32Array(to - from + 1);
  let n = 0;
  for (let t = from; t < to; t++) {
    offsets[t - from] = n;
    const count = kernel.run.framingFeatures(t);
    for (let k = 0; k < count; k++) buffer[n++] = some[k];
  }
  offsets[to - from] = n;
  const labels = new Uint8Array(to - from);
  if (gold !== null) writeLabels(article.analysis, gold, offset + from, offset + to, labels);
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
