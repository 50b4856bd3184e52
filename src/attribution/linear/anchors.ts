import { beginOf, CUE, insideOf } from "./labels.js";
import { MARGIN, type Passage } from "./passage.js";
import { GROUP_OF_TAG, TagGroup } from "./tags.js";
import { ROW } from "./weights.js";

/** A place where a cue may stand: the tokens from `from` to `to`, counted in the passage from 0. */
export interface Anchor {
  readonly from: number;
  readonly to: number;
  /** The token that carries the meaning: "criticized" of "has been criticized". */
  readonly head: number;
  /** The highest probability that one of them is part of a cue. */
  readonly probability: number;
}

/** Cue probability under which a token is no part of an anchor. */
const LOWEST = 0.1;
/** Probability of a cue's beginning at which a new anchor begins though the one before has not ended. */
const SPLIT = 0.4;

/** Finds the places where the spotter sees a chance of a cue. */
export function findAnchors(passage: Passage, probabilities: Float32Array): Anchor[] {
  const { length, tags, cues } = passage;
  const begin = beginOf(CUE);
  const inside = insideOf(CUE);
  const chance = (t: number): number => probabilities[t * ROW + begin] + probabilities[t * ROW + inside];
  const anchors: Anchor[] = [];
  for (let from = 0; from < length; ) {
    if (chance(from) < LOWEST) {
      from++;
      continue;
    }
    let to = from + 1;
    while (to < length && chance(to) >= LOWEST && probabilities[to * ROW + begin] < SPLIT) to++;
    let head = from;
    let most = -1;
    let probability = 0;
    for (let t = from; t < to; t++) {
      probability = Math.max(probability, chance(t));
      const verb = GROUP_OF_TAG[tags[t + MARGIN]] === TagGroup.Verb ? 1.2 : 1;
      const weight = chance(t) * verb * (10 + cues[t + MARGIN]);
      if (weight >= most) {
        most = weight;
        head = t;
      }
    }
    anchors.push({ from, to, head, probability });
    from = to;
  }
  return anchors;
}
