/** Labels of words: outside, and begin and inside for the three roles, in the model's order. */
export const LABELS = ["O", "B-source", "I-source", "B-cue", "I-cue", "B-content", "I-content"] as const;

/** How many labels there are. */
export const LABEL_COUNT = LABELS.length;
export const BEGIN_CUE = LABELS.indexOf("B-cue");
export const BEGIN_CONTENT = LABELS.indexOf("B-content");
export const INSIDE_CONTENT = LABELS.indexOf("I-content");

/** Roles in the order of their labels: role `r` begins with label 2r + 1 and goes on with 2r + 2. */
export const SOURCE = 0;
export const CUE = 1;
export const CONTENT = 2;

/** Words `from` to `to` (exclusive) of a text. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * The stretches that labels spell, by role, each list in order. An inside without its begin opens one.
 *
 * @param offset is added to the places
 */
export function stretchesOf(labels: Uint8Array, offset: number): readonly Stretch[][] {
  const roles: Stretch[][] = [[], [], []];
  for (let at = 0; at < labels.length; ) {
    const label = labels[at];
    if (label === 0) {
      at++;
      continue;
    }
    const role = (label - 1) >> 1;
    const inside = 2 * role + 2;
    let to = at + 1;
    while (to < labels.length && labels[to] === inside) to++;
    roles[role].push({ from: offset + at, to: offset + to });
    at = to;
  }
  return roles;
}
