import { MOST_FEATURES } from "../../src/attribution/linear/kernel/constants.js";
import { mayFollow, OUTSIDE } from "../../src/attribution/linear/labels.js";
import { MARGIN, MAX_PASSAGE } from "../../src/attribution/linear/passage.js";
import type { AlignedArticle } from "./aligned.js";
import type { Desk } from "./desk.js";
import type { Sequence } from "./fit-chain.js";

const buffer = new Int32Array(MAX_PASSAGE * MOST_FEATURES);

/** All passages of an article as the spotter sees them. */
export function spottingSequences(article: AlignedArticle, desk: Desk): Sequence[] {
  const { run } = desk.kernel;
  const some = desk.kernel.ints("FEATURES", MOST_FEATURES);
  const sequences: Sequence[] = [];
  desk.eachPassage(article, ({ offset, length }) => {
    const labels = article.labels.slice(offset, offset + length);
    mend(labels);
    run.fillLandmarks(length);
    const offsets = new Int32Array(length + 1);
    let n = 0;
    for (let t = 0; t < length; t++) {
      offsets[t] = n;
      const count = run.spottingFeatures(t + MARGIN, length);
      for (let k = 0; k < count; k++) buffer[n++] = some[k];
    }
    offsets[length] = n;
    sequences.push({ features: buffer.slice(0, n), offsets, labels });
  });
  return sequences;
}

/** Where a passage or another annotation cuts a span, what goes on is made to begin. */
export function mend(labels: Uint8Array): void {
  for (let t = 0; t < labels.length; t++) {
    const before = t === 0 ? OUTSIDE : labels[t - 1];
    if (!mayFollow(before, labels[t])) labels[t]--;
  }
}
