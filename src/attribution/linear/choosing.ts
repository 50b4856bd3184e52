import { type ConfidenceWeights, confidenceOf } from "./confidence.js";
import type { Frame, Stretch } from "./frame.js";
import { CUE, SOURCE } from "./labels.js";

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
export function chooseFrames(frames: readonly Frame[], model: ConfidenceWeights): readonly ChosenFrame[] {
  const judged: ChosenFrame[] = [];
  for (const frame of frames) {
    const confidence = confidenceOf(model, frame.signs);
    if (confidence >= model.threshold) judged.push({ frame, confidence });
  }
  if (judged.length < 2) return judged;
  judged.sort((a, b) => b.confidence - a.confidence);
  const chosen: ChosenFrame[] = [];
  for (const one of judged) if (!chosen.some(({ frame }) => contend(frame, one.frame))) chosen.push(one);
  return chosen.toSorted(
    (a, b) =>
      beginning(a.frame) - beginning(b.frame) || a.frame.roles[CUE][0].from - b.frame.roles[CUE][0].from,
  );
}

/** Whether two frames want the same word, other than for a source that they share. */
function contend({ roles: some }: Frame, { roles: others }: Frame): boolean {
  for (let role = 0; role < some.length; role++)
    for (let other = 0; other < others.length; other++)
      if ((role !== SOURCE || other !== SOURCE) && overlap(some[role], others[other])) return true;
  return false;
}

function overlap(some: readonly Stretch[], others: readonly Stretch[]): boolean {
  for (const { from, to } of some)
    for (const other of others) if (from < other.to && other.from < to) return true;
  return false;
}

/** The passage's token at which a frame begins. */
export function beginning(frame: Frame): number {
  // The stretches of a role are in order.
  return frame.roles.reduce(
    (first, stretches) => (stretches.length > 0 ? Math.min(first, stretches[0].from) : first),
    Number.POSITIVE_INFINITY,
  );
}
