import { type ConfidenceWeights, confidenceOf } from "./confidence.js";
import type { Frame } from "./frame.js";
import { CUE, ROLES, SOURCE } from "./labels.js";

/** A frame that was chosen, with the probability that it is right. */
export interface ChosenFrame {
  readonly frame: Frame;
  readonly confidence: number;
}

/**
 * Chooses among the frames of a passage: the surest first, and none that wants a word which a surer
 * one has, but that several may share a source ("she greeted them and told them that …").
 *
 * Frames come back in the order in which they begin; those that share a source in the order of their cues.
 */
export function chooseFrames(
  frames: readonly Frame[],
  model: ConfidenceWeights,
  length: number,
): ChosenFrame[] {
  const judged = frames
    .map((frame) => ({ frame, confidence: confidenceOf(model, frame.signs) }))
    .filter(({ confidence }) => confidence >= model.threshold)
    .toSorted((a, b) => b.confidence - a.confidence);
  if (judged.length < 2) return judged;
  const taken = new Uint8Array(length);
  const chosen = judged.filter(({ frame }) => {
    if (!isFree(frame, taken)) return false;
    frame.roles.forEach((stretches, role) => {
      for (const { from, to } of stretches) taken.fill(role + 1, from, to);
    });
    return true;
  });
  return chosen.toSorted(
    (a, b) =>
      beginning(a.frame) - beginning(b.frame) || a.frame.roles[CUE][0].from - b.frame.roles[CUE][0].from,
  );
}

function isFree(frame: Frame, taken: Uint8Array): boolean {
  return ROLES.every((_, role) =>
    frame.roles[role].every(({ from, to }) => {
      for (let t = from; t < to; t++) {
        if (taken[t] !== 0 && !(role === SOURCE && taken[t] === SOURCE + 1)) return false;
      }
      return true;
    }),
  );
}

/** The passage's token at which a frame begins. */
export function beginning(frame: Frame): number {
  // The stretches of a role are in order.
  return frame.roles.reduce(
    (first, stretches) => (stretches.length > 0 ? Math.min(first, stretches[0].from) : first),
    Number.POSITIVE_INFINITY,
  );
}
