/**
 * Labels of the chain: outside, and begin and inside for the three roles (the BIO scheme of
 * Ramshaw and Marcus 1995).
 */
export { LABELS } from "./kernel/constants.js";
export const OUTSIDE = 0;

/** Roles in the order of their labels: role `r` begins with label 2r + 1 and goes on with 2r + 2. */
export const ROLES = ["source", "cue", "content"] as const;
export const SOURCE = 0;
export const CUE = 1;
export const CONTENT = 2;

/** Label of a role's first token. */
export const beginOf = (role: number): number => 2 * role + 1;
/** Label of a role's further tokens. */
export const insideOf = (role: number): number => 2 * role + 2;
/** Role of a label other than {@link OUTSIDE}. */
export const roleOf = (label: number): number => (label - 1) >> 1;
/** Whether `to` may follow `from`: what goes on must have begun. */
export const mayFollow = (from: number, to: number): boolean =>
  to === OUTSIDE || to % 2 === 1 || from === to || from === to - 1;
