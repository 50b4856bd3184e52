/** Tokens `from` to `to` (exclusive), counted in the passage from 0. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** What one cue evokes: its own words, who speaks, and what is said. */
export interface Frame {
  /** Stretches by role, see ROLES; each list in order. */
  readonly roles: readonly (readonly Stretch[])[];
  /** The signs by which its confidence is judged, see confidence.ts. */
  readonly signs: ArrayLike<number>;
}
