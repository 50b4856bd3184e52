import type { UtteranceSpeaker } from "./utterance.js";

/**
 * Whether two speakers of different articles may be one: "same" where the names agree or one is the other's
 * surname; "other" where both are named and do not; "unsure" where one is not named.
 */
export function samePerson(
  a: UtteranceSpeaker | null,
  b: UtteranceSpeaker | null,
): "same" | "other" | "unsure" {
  if (a === null || b === null || a.name === null || b.name === null) return "unsure";
  if (a.name === b.name) return "same";
  const [x, y] = [a.name.split(/\s+/), b.name.split(/\s+/)];
  const last = x[x.length - 1] === y[y.length - 1];
  if (!last) return "other";
  return x.length === 1 || y.length === 1 || x[0][0] === y[0][0] ? "same" : "other";
}
