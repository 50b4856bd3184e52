import type { Frame } from "./frame.js";

/** Weights for a model that comes without its own: those of the first one, fitted on PolNeAR's dev part. */
const USUAL: readonly number[] = [-0.2, 0.77, -1.1];

/** How many weights there are. */
export const CONFIDENCE_WEIGHTS = USUAL.length;

/**
 * How likely a frame is right, source, cue and content each at least in part: a logistic regression (Platt
 * 1999) on how sure the model is of it, as a logit, and on whether nobody is named as its source.
 */
export function confidenceOf(
  { sureness, source }: Pick<Frame, "sureness" | "source">,
  weights: readonly number[] | null,
): number {
  const [shift, slope, unsaid] = weights ?? USUAL;
  const s = Math.min(Math.max(sureness, 1e-4), 1 - 1e-4);
  const sum = shift + slope * Math.log(s / (1 - s)) + (source.length === 0 ? unsaid : 0);
  return 1 / (1 + Math.exp(-sum));
}
