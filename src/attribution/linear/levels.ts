import { beginOf, CONTENT, CUE, insideOf, SOURCE } from "./labels.js";
import { MARGIN } from "./passage.js";
import { ROW } from "./weights.js";

/** A probability in seven steps, finer towards the ends. */
export function level(probability: number): number {
  return probability < 0.03
    ? 0
    : probability < 0.1
      ? 1
      : probability < 0.25
        ? 2
        : probability < 0.5
          ? 3
          : probability < 0.75
            ? 4
            : probability < 0.93
              ? 5
              : 6;
}

/** What the spotter says of each token, in levels: one column a role and one for its beginning. */
export class Levels {
  readonly inside: readonly Uint8Array[];
  readonly begins: readonly Uint8Array[];

  constructor(size: number) {
    const columns = () => [SOURCE, CUE, CONTENT].map(() => new Uint8Array(size + 2 * MARGIN));
    this.inside = columns();
    this.begins = columns();
  }

  /** Whether the spotter sees a chance of any role at the passage's token `t`. */
  anything(t: number): boolean {
    const at = t + MARGIN;
    return this.inside[SOURCE][at] + this.inside[CUE][at] + this.inside[CONTENT][at] > 0;
  }

  fill(probabilities: Float32Array, length: number): void {
    for (const role of [SOURCE, CUE, CONTENT]) {
      const inside = this.inside[role];
      const begins = this.begins[role];
      for (let t = 0; t < length; t++) {
        const begin = probabilities[t * ROW + beginOf(role)];
        inside[t + MARGIN] = level(begin + probabilities[t * ROW + insideOf(role)]);
        begins[t + MARGIN] = level(begin);
      }
      for (let k = 0; k < MARGIN; k++) {
        inside[k] = begins[k] = 0;
        inside[length + MARGIN + k] = begins[length + MARGIN + k] = 0;
      }
    }
  }
}
