import type { ClaimView } from "../types.js";

type Change = ClaimView["changes"][number];

/** A change, and where the very same one is found again. */
export interface Alike {
  readonly change: Change;
  /** Places of the wordings that were changed in the same way, but for the first. */
  readonly again: readonly number[];
}

/** Changes of the same kind and the same words told once: forty papers that print one agency's report changed nothing themselves. */
export function alike(changes: readonly Change[]): readonly Alike[] {
  const found = new Map<string, { readonly change: Change; readonly again: number[] }>();
  for (const change of changes) {
    const key = JSON.stringify([change.kind, change.words]);
    const there = found.get(key);
    if (!there) found.set(key, { change, again: [] });
    else if (change.to !== there.change.to && !there.again.includes(change.to)) there.again.push(change.to);
  }
  return [...found.values()];
}
